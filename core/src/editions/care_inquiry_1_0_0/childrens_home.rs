//! Rules about a children's home.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
