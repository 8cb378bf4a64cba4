//! Chapter 5: what is asked of frameworks of inspection.

pub(crate) mod plans_into_adulthood_inspected;
pub(crate) mod relationships_inspected;
