//! Rules about a school.

use crate::rule::Rule;
use crate::rules::care_inquiry::involvement::school::carers_treated_as_parents;
use crate::rules::care_inquiry::workforce::school::{
    communicates_well, designated_teacher_effective, excluded_no_more_than_others, first_in_admissions, outcomes_known,
    taught_effectively, teachers_informed, works_with_virtual_school,
};

pub(super) static RULES: &[&Rule] = &[
    &carers_treated_as_parents::A,
    &carers_treated_as_parents::B,
    &first_in_admissions::A,
    &taught_effectively::A,
    &outcomes_known::A,
    &designated_teacher_effective::A,
    &designated_teacher_effective::B,
    &works_with_virtual_school::A,
    &communicates_well::A,
    &teachers_informed::A,
    &excluded_no_more_than_others::A,
];
