//! Rules about a local authority.

use crate::rule::Rule;
use crate::rules::care_inquiry::involvement::local_authority::experience_used;
use crate::rules::care_inquiry::relationships::local_authority::{
    carers_advised, enabled_to_help_families, help_as_roles_change, lasting_need_recognised, life_story_for_all,
    more_requests_granted, named_services, own_part_understood, practical_help_for_carers, procedures_reviewed,
    relationships_first, services_throughout, work_with_parents_valued,
};
use crate::rules::care_inquiry::system::local_authority::{
    continuity_strategy, early_help_sufficient, handover_time_allowed, kinship_central, kinship_passport,
    long_term_fostering_formal, long_term_fostering_returned, long_term_fostering_studied, network_in_early_help,
    officer_caseloads_reviewed, officers_can_challenge, officers_have_time, promotion_for_practice,
    reorganising_softened, staying_rewarded, three_months_notice, workers_helped_to_stay,
};
use crate::rules::care_inquiry::workforce::local_authority::{
    continuing_development, deeper_knowledge, equipped_for_therapeutic_work, partnership_skills,
    return_home_framework_used, sound_knowledge,
};

pub(super) static RULES: &[&Rule] = &[
    &relationships_first::A,
    &relationships_first::B,
    &procedures_reviewed::A,
    &own_part_understood::A,
    &more_requests_granted::A,
    &life_story_for_all::A,
    &work_with_parents_valued::A,
    &enabled_to_help_families::A,
    &lasting_need_recognised::A,
    &services_throughout::A,
    &named_services::A,
    &carers_advised::A,
    &practical_help_for_carers::A,
    &help_as_roles_change::A,
    &experience_used::A,
    &experience_used::B,
    &sound_knowledge::A,
    &partnership_skills::A,
    &deeper_knowledge::A,
    &equipped_for_therapeutic_work::A,
    &equipped_for_therapeutic_work::B,
    &return_home_framework_used::A,
    &return_home_framework_used::B,
    &continuing_development::A,
    &long_term_fostering_formal::A,
    &long_term_fostering_studied::A,
    &long_term_fostering_returned::A,
    &kinship_central::A,
    &kinship_passport::A,
    &officers_have_time::A,
    &officers_can_challenge::A,
    &officers_can_challenge::B,
    &officer_caseloads_reviewed::A,
    &reorganising_softened::A,
    &workers_helped_to_stay::A,
    &handover_time_allowed::A,
    &three_months_notice::A,
    &promotion_for_practice::A,
    &staying_rewarded::A,
    &continuity_strategy::A,
    &continuity_strategy::B,
    &early_help_sufficient::A,
    &network_in_early_help::A,
];
