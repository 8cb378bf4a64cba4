//! The organisations around the child: eight documents beside the child's, and the tables that they share.

mod adoption_agency;
mod childrens_home;
mod commissioning_framework;
mod continuity;
mod fostering_service;
mod inspection_framework;
mod iro_service;
mod local_authority;
mod national_policy;
mod participation;
mod permanence;
mod policies;
mod provisions;
mod school;
mod services;
mod training;
mod workforce;
mod year;

pub use adoption_agency::*;
pub use childrens_home::*;
pub use commissioning_framework::*;
pub use continuity::*;
pub use fostering_service::*;
pub use inspection_framework::*;
pub use iro_service::*;
pub use local_authority::*;
pub use national_policy::*;
pub use participation::*;
pub use permanence::*;
pub use policies::*;
pub use provisions::*;
pub use school::*;
pub use services::*;
pub use training::*;
pub use workforce::*;
pub use year::*;

/// Numbers that are part of another beside them, and so never above it: the entity, the part and the whole.
pub const PARTS: [(&str, &str, &str); 18] = [
    ("Training", "completed", "eligible"),
    ("DevelopmentProgramme", "enrolled", "eligible"),
    ("SupervisionAudit", "covering", "sampled"),
    ("CapabilityAssessment", "meeting", "assessed"),
    ("Restructure", "children_keeping_worker", "children_affected"),
    ("StatusChangeSummary", "granted", "relationship_requests"),
    ("StatusChangeSummary", "granted_prior", "relationship_requests_prior"),
    ("ReturnHomePractice", "cases_following", "cases_sampled"),
    ("PlacementSufficiency", "with_two_suitable_options", "placements_made"),
    ("IroService", "challenges_leading_to_change", "challenges_made"),
    ("FosterReview", "carers_responded", "carers_invited"),
    ("FosterCarers", "with_supervising_worker", "total"),
    ("FosterCarers", "with_development_plan", "total"),
    ("SchoolDetails", "children_in_care", "on_roll"),
    ("Admissions", "admitted", "applications_from_children_in_care"),
    ("Admissions", "refused_contrary_to_policy", "applications_from_children_in_care"),
    ("Exclusions", "children_in_care_excluded", "all_excluded"),
    ("CarersAsParents", "meetings_carer_invited", "meetings_about_children_in_care"),
];
