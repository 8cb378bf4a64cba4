//! Rules about a commissioning framework.

use crate::rule::Rule;
use crate::rules::care_inquiry::relationships::commissioning::{quality_attended_to, relationships_measured};
use crate::rules::care_inquiry::system::commissioning::{
    long_term_value_known, more_than_one_budget_counted, quality_outweighs_cost,
};

pub(super) static RULES: &[&Rule] = &[
    &quality_attended_to::A,
    &relationships_measured::A,
    &quality_outweighs_cost::A,
    &long_term_value_known::A,
    &more_than_one_budget_counted::A,
];
