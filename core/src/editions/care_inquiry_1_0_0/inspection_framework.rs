//! Rules about an inspection framework.

use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[];
