//! Chapter 5: what is asked of frameworks of commissioning.

pub(crate) mod quality_attended_to;
pub(crate) mod relationships_measured;
