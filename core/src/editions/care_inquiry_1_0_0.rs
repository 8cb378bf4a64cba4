//! `care-inquiry@1.0.0-draft`: the rules of *Making not Breaking*, a list for each document, in the order of the source.

mod adoption_agency;
mod child;
mod childrens_home;
mod commissioning_framework;
mod fostering_service;
mod inspection_framework;
mod local_authority;
mod national_policy;
mod school;

use super::{Contents, RuleSet};

pub(super) static EDITION: RuleSet = RuleSet {
    id: "care-inquiry",
    version: "1.0.0-draft",
    digest: include_str!("care_inquiry_1_0_0.digest"),
    title: "Making not Breaking: findings and recommendations of the Care Inquiry (2013)",
    contents: Contents::Whole(&[
        child::RULES,
        local_authority::RULES,
        fostering_service::RULES,
        childrens_home::RULES,
        adoption_agency::RULES,
        school::RULES,
        inspection_framework::RULES,
        commissioning_framework::RULES,
        national_policy::RULES,
    ]),
};
