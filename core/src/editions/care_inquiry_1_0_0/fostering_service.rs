//! Rules about a fostering service.

use crate::rule::Rule;
use crate::rules::care_inquiry::involvement::fostering_service::fostering_shaped_by_experience;
use crate::rules::care_inquiry::workforce::fostering_service::{
    carers_asked_in_review, carers_keep_learning, carers_on_programmes, strategies_for_carers, strategies_reviewed,
};

pub(super) static RULES: &[&Rule] = &[
    &fostering_shaped_by_experience::A,
    &fostering_shaped_by_experience::B,
    &strategies_for_carers::A,
    &strategies_for_carers::B,
    &strategies_reviewed::A,
    &carers_asked_in_review::A,
    &carers_keep_learning::A,
    &carers_on_programmes::A,
];
