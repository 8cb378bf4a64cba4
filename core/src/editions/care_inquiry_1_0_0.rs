//! `care-inquiry@1.0.0-draft`: the child's rules of *Making not Breaking*, chapter by chapter.

use super::RuleSet;
use crate::rules::care_inquiry::relationships::{siblings_together, status_changes_granted};

pub(super) static EDITION: RuleSet = RuleSet {
    id: "care-inquiry",
    version: "1.0.0-draft",
    digest: include_str!("care_inquiry_1_0_0.digest"),
    title: "Making not Breaking: findings and recommendations of the Care Inquiry (2013)",
    rules: &[&status_changes_granted::A, &status_changes_granted::B, &siblings_together::A, &siblings_together::B],
};
