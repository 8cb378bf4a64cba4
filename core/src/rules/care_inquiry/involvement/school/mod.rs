//! Chapter 6: what is asked of schools.

pub(crate) mod carers_treated_as_parents;
