//! Chapter 8: what is asked of schools.

pub(crate) mod communicates_well;
pub(crate) mod designated_teacher_effective;
pub(crate) mod excluded_no_more_than_others;
pub(crate) mod first_in_admissions;
pub(crate) mod outcomes_known;
pub(crate) mod taught_effectively;
pub(crate) mod teachers_informed;
pub(crate) mod works_with_virtual_school;
