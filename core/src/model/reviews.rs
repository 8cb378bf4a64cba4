//! The child record: reviews.

use super::prelude::*;

codes! {
    /// As in the SSDA 903 participation codes.
    ReviewChildParticipation {
        AttendedSpoke = "attended_spoke",
        AttendedAdvocateSpoke = "attended_advocate_spoke",
        AttendedOtherMeans = "attended_other_means",
        AttendedDidNotContribute = "attended_did_not_contribute",
        ViewsSentAdvocate = "views_sent_advocate",
        ViewsSentOther = "views_sent_other",
        NotAttendedNoViews = "not_attended_no_views",
        UnderFour = "under_four",
    }
}

codes! {
    /// In what capacity.
    Capacity {
        Child = "child",
        Parent = "parent",
        Carer = "carer",
        Relative = "relative",
        SocialWorker = "social_worker",
        Iro = "iro",
        Advocate = "advocate",
        Teacher = "teacher",
        Health = "health",
        Other = "other",
    }
}

codes! {
    /// How far.
    Involvement {
        TookPart = "took_part",
        ViewsObtained = "views_obtained",
        InformedOnly = "informed_only",
        NotInvolved = "not_involved",
    }
}

codes! {
    /// What.
    IroActionKind {
        MonitoringCheck = "monitoring_check",
        InformalChallenge = "informal_challenge",
        FormalDisputeResolution = "formal_dispute_resolution",
        ReferralOutside = "referral_outside",
        Commendation = "commendation",
    }
}

codes! {
    /// About what.
    IroActionTopic {
        Relationships = "relationships",
        Drift = "drift",
        Placement = "placement",
        Contact = "contact",
        PlanChange = "plan_change",
        WorkerChange = "worker_change",
        Other = "other",
    }
}

codes! {
    /// Result.
    IroActionOutcome {
        Resolved = "resolved",
        Escalated = "escalated",
        NotAccepted = "not_accepted",
        Ongoing = "ongoing",
    }
}

entity! {
    /// Statutory reviews of the child's case.
    Review, dated by date {
        /// Link target.
        id: Id,
        /// When held.
        date: Date,
        /// Who chaired.
        iro_person_id: Ref<Person>,
        /// When the IRO saw the child beforehand.
        iro_saw_child_on: Option<Date>,
        /// The child could talk without carers or social worker there.
        iro_saw_child_alone: Option<Bool>,
        /// As in the SSDA 903 participation codes.
        child_participation: Code<ReviewChildParticipation>,
        /// Who was part of the review and how.
        participants: Many<ReviewParticipant>,
        /// What the review did about relationships.
        relationships: One<ReviewRelationships>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Who was part of the review and how.
    ReviewParticipant {
        /// Who.
        person_id: Ref<Person>,
        /// In what capacity.
        capacity: Code<Capacity>,
        /// How far.
        involvement: Code<Involvement>,
        /// Why not.
        reason_not_involved: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What the review did about relationships.
    ReviewRelationships {
        /// Good relationships recognised.
        good_relationship_person_ids: Refs<Person>,
        /// All people considered as important or potentially so.
        important_person_ids: Refs<Person>,
        /// Actions agreed to support relationships.
        actions: Many<RelationshipAction>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Actions agreed to support relationships.
    RelationshipAction {
        /// With whom.
        person_id: Ref<Person>,
        /// What.
        action: Text,
        /// Who is to do it.
        owner_role: Code<Role>,
        /// By when.
        due_on: Date,
        /// When done.
        done_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Monitoring and challenge by the IRO between and at reviews.
    IroAction, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<IroActionKind>,
        /// About what.
        topic: Code<IroActionTopic>,
        /// How it was for the child.
        child_centred_reason: Text,
        /// Result.
        outcome: Code<IroActionOutcome>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
