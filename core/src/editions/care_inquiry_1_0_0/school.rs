//! Rules about a school.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
