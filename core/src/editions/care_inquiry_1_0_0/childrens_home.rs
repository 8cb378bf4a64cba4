//! Rules about a children's home.

use crate::rule::Rule;
use crate::rules::care_inquiry::involvement::childrens_home::home_shaped_by_experience;
use crate::rules::care_inquiry::workforce::childrens_home::{
    earlier_manager_qualified, manager_professionally_qualified, manager_qualified_to_manage, staff_keep_learning,
    staff_on_programmes, staff_qualified,
};

pub(super) static RULES: &[&Rule] = &[
    &home_shaped_by_experience::A,
    &home_shaped_by_experience::B,
    &staff_qualified::A,
    &manager_professionally_qualified::A,
    &manager_qualified_to_manage::A,
    &earlier_manager_qualified::A,
    &staff_keep_learning::A,
    &staff_on_programmes::A,
];
