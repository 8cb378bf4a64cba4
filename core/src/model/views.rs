//! The child record: views.

use super::prelude::*;

codes! {
    /// About what.
    ViewTopic {
        Placement = "placement",
        PlacementExperience = "placement_experience",
        Contact = "contact",
        Siblings = "siblings",
        Identity = "identity",
        Worker = "worker",
        Plan = "plan",
        Education = "education",
        ReturnHome = "return_home",
        LeavingCare = "leaving_care",
        Family = "family",
        Other = "other",
    }
}

codes! {
    /// How given.
    ViewMethod {
        Conversation = "conversation",
        Activity = "activity",
        Written = "written",
        Advocate = "advocate",
        Digital = "digital",
        Observation = "observation",
    }
}

codes! {
    /// Result.
    ViewResponseOutcome {
        Followed = "followed",
        PartlyFollowed = "partly_followed",
        NotFollowed = "not_followed",
        Pending = "pending",
    }
}

codes! {
    /// What.
    InvolvementSupportKind {
        Advocate = "advocate",
        Interpreter = "interpreter",
        CommunicationAid = "communication_aid",
        ChildFriendlyPapers = "child_friendly_papers",
        PreparationSession = "preparation_session",
        Travel = "travel",
        TimingChanged = "timing_changed",
        FamilyGroupConference = "family_group_conference",
        Other = "other",
    }
}

codes! {
    /// State.
    InvolvementSupportStatus {
        Offered = "offered",
        Provided = "provided",
        Declined = "declined",
    }
}

entity! {
    /// Views, wishes and feelings of the child, and of others where said.
    View, dated by date {
        /// Link target.
        id: Id,
        /// When given.
        date: Date,
        /// Whose; absent means the child's.
        person_id: ChildOr,
        /// About what.
        topic: Code<ViewTopic>,
        /// How given.
        method: Code<ViewMethod>,
        /// Given without people the child might not speak freely in front of.
        in_private: Option<Bool>,
        /// Who wrote it down.
        recorded_by_role: Code<Role>,
        /// What was done with the view.
        response: One<ViewResponse>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What was done with the view.
    ViewResponse {
        /// Result.
        outcome: Code<ViewResponseOutcome>,
        /// Why.
        reason: Option<Text>,
        /// When the answer was given back.
        explained_on: Option<Date>,
        /// The person was told what to do if unhappy.
        challenge_route_explained: Option<Bool>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Help to take part, for the child or for a parent.
    InvolvementSupport, dated by date {
        /// When.
        date: Date,
        /// For whom; absent means the child.
        person_id: ChildOr,
        /// What.
        kind: Code<InvolvementSupportKind>,
        /// State.
        status: Code<InvolvementSupportStatus>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
