//! Rules about a local authority.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
