//! Rules about an inspection framework.

use crate::rule::Rule;
use crate::rules::care_inquiry::relationships::inspection::{plans_into_adulthood_inspected, relationships_inspected};
use crate::rules::care_inquiry::system::inspection::{
    childs_perspective_inspected, kinship_care_named, kinship_support_inspected,
};
use crate::rules::care_inquiry::transitions::inspection::{leaving_care_weighs_more, relationships_past_25_inspected};
use crate::rules::care_inquiry::workforce::inspection::{
    admissions_inspected, all_schools_covered, communication_inspected, designated_teacher_inspected,
    exclusions_inspected, outcomes_inspected, teacher_information_inspected, teaching_inspected,
    virtual_school_inspected,
};

pub(super) static RULES: &[&Rule] = &[
    &relationships_inspected::A,
    &plans_into_adulthood_inspected::A,
    &leaving_care_weighs_more::A,
    &relationships_past_25_inspected::A,
    &all_schools_covered::A,
    &admissions_inspected::A,
    &teaching_inspected::A,
    &outcomes_inspected::A,
    &designated_teacher_inspected::A,
    &virtual_school_inspected::A,
    &communication_inspected::A,
    &teacher_information_inspected::A,
    &exclusions_inspected::A,
    &kinship_care_named::A,
    &kinship_support_inspected::A,
    &childs_perspective_inspected::A,
];
