//! Rules about a fostering service.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
