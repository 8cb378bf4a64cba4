//! Rules about national policy.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
