//! Chapter 9: what is asked of national policy.

pub(crate) mod court_scrutiny_covers_siblings;
pub(crate) mod definition_not_only_legal;
pub(crate) mod guarded_young_people_eligible_in_law;
pub(crate) mod guardian_fees_can_continue;
pub(crate) mod guardian_payments_uprated;
pub(crate) mod guardianship_support_matches_adoption;
pub(crate) mod guardianship_support_strengthened;
pub(crate) mod identity_duty_kept;
pub(crate) mod identity_in_welfare_checklist;
pub(crate) mod kinship_assessment_is_a_right;
pub(crate) mod kinship_care_central;
pub(crate) mod long_term_fostering_in_the_return;
pub(crate) mod return_home_services_in_law;
pub(crate) mod return_home_support_in_law;
pub(crate) mod sibling_contact_is_a_duty;
