//! Chapter 5: what is asked of national policy.

pub(crate) mod matching_is_a_duty;
