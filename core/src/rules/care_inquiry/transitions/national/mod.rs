//! Chapter 7: what is asked of national policy.

pub(crate) mod finding_supporters_is_a_duty;
