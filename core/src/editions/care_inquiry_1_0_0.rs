//! `care-inquiry@1.0.0-draft`: the child's rules of *Making not Breaking*, chapter by chapter.

use super::RuleSet;
use crate::rules::care_inquiry::relationships::{
    another_family_found, asked_about_identity, continuity_at_a_distance, family_for_life, file_well_kept,
    identity_supported, identity_views_used, identity_work_prioritised, life_story_offered, placed_near_home,
    settled_child_not_moved, siblings_together, status_changes_granted, supported_to_read_file,
    worker_change_considered, worker_matched_to_child, workers_keep_in_touch,
};

pub(super) static EDITION: RuleSet = RuleSet {
    id: "care-inquiry",
    version: "1.0.0-draft",
    digest: include_str!("care_inquiry_1_0_0.digest"),
    title: "Making not Breaking: findings and recommendations of the Care Inquiry (2013)",
    rules: &[
        &family_for_life::A,
        &family_for_life::B,
        &another_family_found::A,
        &another_family_found::B,
        &status_changes_granted::A,
        &status_changes_granted::B,
        &placed_near_home::A,
        &placed_near_home::B,
        &continuity_at_a_distance::A,
        &settled_child_not_moved::A,
        &workers_keep_in_touch::A,
        &worker_matched_to_child::A,
        &worker_change_considered::A,
        &identity_supported::A,
        &identity_supported::B,
        &identity_work_prioritised::A,
        &life_story_offered::A,
        &file_well_kept::A,
        &supported_to_read_file::A,
        &asked_about_identity::A,
        &identity_views_used::A,
        &siblings_together::A,
        &siblings_together::B,
    ],
};
