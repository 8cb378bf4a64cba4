//! Chapter 8, of the fostering service.

pub(crate) mod carers_asked_in_review;
pub(crate) mod carers_keep_learning;
pub(crate) mod carers_on_programmes;
pub(crate) mod strategies_for_carers;
pub(crate) mod strategies_reviewed;
