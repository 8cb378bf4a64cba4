//! Chapter 9: what is asked of frameworks of commissioning.

pub(crate) mod long_term_value_known;
pub(crate) mod more_than_one_budget_counted;
pub(crate) mod quality_outweighs_cost;
