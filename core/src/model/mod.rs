//! The data model: one table for each entity, and all that follows from it.
//!
//! `entity!` takes the fields of an entity once, with their meanings, and gives the typed accessors that
//! rules read with and the [`Description`] that the reader, the validator, the JSON Schema and the tests go by.
//! A field is of one of the kinds of `kinds.rs`; `Option<K>` may be `null` ("recorded as none").
//! Every entity below the root may carry `recorded_on` and `extensions`.

mod kinds;
#[macro_use]
mod tables;

mod about;
mod care;
mod child;
mod contact;
mod court;
mod decisions;
mod education;
mod enduring_support;
mod family;
mod file;
mod identity;
mod leaving_care;
mod moves;
mod needs;
mod organisations;
mod people;
mod placements;
mod plans;
mod relationships;
mod requests;
mod reviews;
mod siblings;
mod statements;
mod subject;
mod views;
mod workers;

pub use about::*;
pub use care::*;
pub use child::*;
pub use contact::*;
pub use court::*;
pub use decisions::*;
pub use education::*;
pub use enduring_support::*;
pub use family::*;
pub use file::*;
pub use identity::*;
pub use kinds::*;
pub use leaving_care::*;
pub use moves::*;
pub use needs::*;
pub use organisations::*;
pub use people::*;
pub use placements::*;
pub use plans::*;
pub use relationships::*;
pub use requests::*;
pub use reviews::*;
pub use siblings::*;
pub use statements::*;
pub use subject::*;
pub use tables::*;
pub use views::*;
pub use workers::*;

/// The version of the model that this library reads (`schema_version` of a record).
pub const MODEL_VERSION: &str = "1";

mod prelude {
    pub(super) use super::*;
}

codes! {
    /// Who acted, recorded or decided.
    Role {
        Child = "child",
        Parent = "parent",
        Relative = "relative",
        Carer = "carer",
        SocialWorker = "social_worker",
        TeamManager = "team_manager",
        SeniorManager = "senior_manager",
        Iro = "iro",
        PersonalAdviser = "personal_adviser",
        Advocate = "advocate",
        IndependentVisitor = "independent_visitor",
        Mentor = "mentor",
        Teacher = "teacher",
        HealthProfessional = "health_professional",
        SupportWorker = "support_worker",
        Court = "court",
        Agency = "agency",
        Other = "other",
    }
}
