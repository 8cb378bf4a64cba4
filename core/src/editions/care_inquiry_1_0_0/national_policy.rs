//! Rules about national policy.

use crate::rule::Rule;
use crate::rules::care_inquiry::relationships::national::matching_is_a_duty;
use crate::rules::care_inquiry::system::national::{
    court_scrutiny_covers_siblings, definition_not_only_legal, guarded_young_people_eligible_in_law,
    guardian_fees_can_continue, guardian_payments_uprated, guardianship_support_matches_adoption,
    guardianship_support_strengthened, identity_duty_kept, identity_in_welfare_checklist,
    kinship_assessment_is_a_right, kinship_care_central, long_term_fostering_in_the_return,
    return_home_services_in_law, return_home_support_in_law, sibling_contact_is_a_duty,
};
use crate::rules::care_inquiry::transitions::national::finding_supporters_is_a_duty;
use crate::rules::care_inquiry::workforce::national::{
    direct_work_on_every_course, level_3_covers_what_matters, practice_frameworks_equal, programmes_fit_the_work,
    reform_built_on, workforce_programmes_run,
};

pub(super) static RULES: &[&Rule] = &[
    &matching_is_a_duty::A,
    &finding_supporters_is_a_duty::A,
    &programmes_fit_the_work::A,
    &programmes_fit_the_work::B,
    &reform_built_on::A,
    &direct_work_on_every_course::A,
    &practice_frameworks_equal::A,
    &level_3_covers_what_matters::A,
    &workforce_programmes_run::A,
    &long_term_fostering_in_the_return::A,
    &kinship_care_central::A,
    &kinship_assessment_is_a_right::A,
    &definition_not_only_legal::A,
    &definition_not_only_legal::B,
    &identity_duty_kept::A,
    &identity_in_welfare_checklist::A,
    &sibling_contact_is_a_duty::A,
    &court_scrutiny_covers_siblings::A,
    &return_home_support_in_law::A,
    &return_home_services_in_law::A,
    &guardianship_support_strengthened::A,
    &guardian_fees_can_continue::A,
    &guardian_payments_uprated::A,
    &guarded_young_people_eligible_in_law::A,
    &guardianship_support_matches_adoption::A,
];
