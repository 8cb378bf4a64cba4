//! Chapter 9, of the local authority.

pub(crate) mod continuity_strategy;
pub(crate) mod early_help_sufficient;
pub(crate) mod handover_time_allowed;
pub(crate) mod kinship_central;
pub(crate) mod kinship_passport;
pub(crate) mod long_term_fostering_formal;
pub(crate) mod long_term_fostering_returned;
pub(crate) mod long_term_fostering_studied;
pub(crate) mod network_in_early_help;
pub(crate) mod officer_caseloads_reviewed;
pub(crate) mod officers_can_challenge;
pub(crate) mod officers_have_time;
pub(crate) mod promotion_for_practice;
pub(crate) mod reorganising_softened;
pub(crate) mod staying_rewarded;
pub(crate) mod three_months_notice;
pub(crate) mod workers_helped_to_stay;
