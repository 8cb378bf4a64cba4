//! Rules about an adoption agency.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
