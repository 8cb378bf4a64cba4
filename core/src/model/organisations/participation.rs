//! How people with experience of care shape a service.

use crate::model::prelude::*;

codes! {
    /// Whose experience of care it is.
    ContributorGroup {
        InCare = "in_care",
        CareLeavers = "care_leavers",
        Adopted = "adopted",
        CareExperiencedAdults = "care_experienced_adults",
        Mixed = "mixed",
    }
}

codes! {
    /// How people with experience of care shape the service.
    ContributionKind {
        Consultation = "consultation",
        Council = "council",
        CoDesign = "co_design",
        Panel = "panel",
        Inspection = "inspection",
        Recruitment = "recruitment",
        TrainingOthers = "training_others",
        Other = "other",
    }
}

codes! {
    /// A standing role open to people with experience of care.
    StandingRoleKind {
        IndependentVisitor = "independent_visitor",
        Mentor = "mentor",
        AdoptionPanelMember = "adoption_panel_member",
        Commissioning = "commissioning",
        Inspection = "inspection",
        Other = "other",
    }
}

entity! {
    /// Times care-experienced people shaped the service.
    Contribution, dated by date {
        /// When.
        date: Date,
        /// Who.
        group: Code<ContributorGroup>,
        /// How.
        kind: Code<ContributionKind>,
        /// What changed as a result.
        changes_made: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Standing roles open to care-experienced people.
    StandingRole {
        /// Role.
        role: Code<StandingRoleKind>,
        /// Open to young people with care experience.
        open: Bool,
        /// Holders are trained.
        training_provided: Bool,
        /// Holders are supported.
        support_provided: Bool,
        /// How many in the year.
        holders: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// How people with experience of care shape the service.
    Participation {
        /// Times care-experienced people shaped the service.
        contributions: Many<Contribution>,
        /// Standing roles open to care-experienced people.
        roles: Many<StandingRole>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
