//! Chapter 8: what is asked of frameworks of inspection.

pub(crate) mod admissions_inspected;
pub(crate) mod all_schools_covered;
pub(crate) mod communication_inspected;
pub(crate) mod designated_teacher_inspected;
pub(crate) mod exclusions_inspected;
pub(crate) mod outcomes_inspected;
pub(crate) mod teacher_information_inspected;
pub(crate) mod teaching_inspected;
pub(crate) mod virtual_school_inspected;
