//! Chapter 7: what is asked of frameworks of inspection.

pub(crate) mod leaving_care_weighs_more;
pub(crate) mod relationships_past_25_inspected;
