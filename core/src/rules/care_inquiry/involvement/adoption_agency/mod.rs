//! Chapter 6, of the adoption agency.

pub(crate) mod agency_shaped_by_experience;
