//! Rules about a commissioning framework.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
