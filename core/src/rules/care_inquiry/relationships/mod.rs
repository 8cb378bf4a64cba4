//! Chapter 5: relationships are the golden thread.

pub(crate) mod another_family_found;
pub(crate) mod asked_about_identity;
pub(crate) mod continuity_at_a_distance;
pub(crate) mod family_for_life;
pub(crate) mod file_well_kept;
pub(crate) mod identity_supported;
pub(crate) mod identity_views_used;
pub(crate) mod identity_work_prioritised;
pub(crate) mod life_story_offered;
pub(crate) mod placed_near_home;
pub(crate) mod settled_child_not_moved;
pub(crate) mod siblings_together;
pub(crate) mod status_changes_granted;
pub(crate) mod supported_to_read_file;
pub(crate) mod worker_change_considered;
pub(crate) mod worker_matched_to_child;
pub(crate) mod workers_keep_in_touch;
