//! The child record: identity.

use super::prelude::*;

codes! {
    /// Which side of identity.
    FacetKind {
        Ethnicity = "ethnicity",
        Culture = "culture",
        Religion = "religion",
        Language = "language",
        Gender = "gender",
        Sexuality = "sexuality",
        RacialOrigin = "racial_origin",
        Other = "other",
    }
}

codes! {
    /// Whose account it is. 'assumed' means nobody was asked.
    FacetSource {
        Child = "child",
        Family = "family",
        Professional = "professional",
        Assumed = "assumed",
    }
}

codes! {
    /// Whether the child's own view was sought. 'observed' is for a child who cannot yet speak for themselves.
    ChildViewStatus {
        Given = "given",
        Declined = "declined",
        Observed = "observed",
        NotAsked = "not_asked",
    }
}

codes! {
    /// What.
    IdentityWorkKind {
        Conversation = "conversation",
        CulturalActivity = "cultural_activity",
        FamilyHistory = "family_history",
        CommunityLink = "community_link",
        Mentor = "mentor",
        WrittenWork = "written_work",
        Other = "other",
    }
}

codes! {
    /// What it was about.
    IdentityTopic {
        Ethnicity = "ethnicity",
        Culture = "culture",
        Religion = "religion",
        Language = "language",
        Gender = "gender",
        Sexuality = "sexuality",
        RacialOrigin = "racial_origin",
        Other = "other",
        PersonalHistory = "personal_history",
    }
}

codes! {
    /// Answer.
    LifeStoryWorkResponse {
        Accepted = "accepted",
        Declined = "declined",
        Deferred = "deferred",
        NoneYet = "none_yet",
    }
}

entity! {
    /// Dated entries about one side of the child's identity; the latest on or before the as-at date counts.
    Facet, dated by recorded_on {
        /// Which side of identity.
        facet: Code<FacetKind>,
        /// What is recorded; may say that it does not apply.
        description: Text,
        /// Whose account it is. 'assumed' means nobody was asked.
        source: Code<FacetSource>,
        /// Whether the child's own view was sought. 'observed' is for a child who cannot yet speak for themselves.
        child_view_status: Code<ChildViewStatus>,
        /// Date of the entry.
        recorded_on: Date,
    }
}

entity! {
    /// Work on identity and personal history other than life-story work.
    IdentityWork, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<IdentityWorkKind>,
        /// What it was about.
        facets: CodeList<IdentityTopic>,
        /// Who.
        by_role: Code<Role>,
        /// The child was asked open questions rather than told.
        child_asked_not_told: Option<Bool>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Life-story work: offers and pieces of work.
    LifeStoryWork, dated by offered_on {
        /// When offered.
        offered_on: Date,
        /// Answer.
        response: Code<LifeStoryWorkResponse>,
        /// Why later.
        deferred_reason: Option<Text>,
        /// When begun.
        start_date: Option<Date>,
        /// When a usable story was finished or last brought up to date.
        completed_on: Option<Date>,
        /// Last working session.
        last_session_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// The sides of the child's identity.
    Identity {
        /// Dated entries about one side of the child's identity; the latest on or before the as-at date counts.
        facets: Many<Facet>,
    }
}
