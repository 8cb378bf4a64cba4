//! Chapter 9: recommendations about how the system changes.

pub(crate) mod changes_planned;
pub(crate) mod family_conference_offered;
pub(crate) mod few_changes_of_worker;
pub(crate) mod good_relationships_sustained;
pub(crate) mod guarded_young_people_eligible;
pub(crate) mod guardian_fee_continues;
pub(crate) mod guardian_payments_rise;
pub(crate) mod identity_in_court;
pub(crate) mod kinship_needs_assessed;
pub(crate) mod kinship_needs_met;
pub(crate) mod long_term_plan_recognised;
pub(crate) mod network_searched;
pub(crate) mod new_worker_not_leaving;
pub(crate) mod officer_knows_child;
pub(crate) mod officer_part_of_plan_changes;
pub(crate) mod officer_stands_up;
pub(crate) mod people_found_considered;
pub(crate) mod return_home_services_offered;
pub(crate) mod return_home_services_provided;
pub(crate) mod return_home_supported;
pub(crate) mod sibling_contact_promoted;
pub(crate) mod siblings_in_court_plan;
pub(crate) mod support_past_18_in_plan;
pub(crate) mod time_for_handover;
