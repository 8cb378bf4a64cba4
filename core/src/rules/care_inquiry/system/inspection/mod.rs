//! Chapter 9: what is asked of frameworks of inspection.

pub(crate) mod childs_perspective_inspected;
pub(crate) mod kinship_care_named;
pub(crate) mod kinship_support_inspected;
