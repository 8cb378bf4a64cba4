//! The child record: relationships.

use super::prelude::*;

codes! {
    /// 'wished-for' is a relationship the child wants but does not yet have.
    RelationshipStatus {
        Existing = "existing",
        WishedFor = "wished_for",
    }
}

codes! {
    /// Why the formal role ended.
    RelationshipRoleEndReason {
        AdultChangedJob = "adult_changed_job",
        ChildMoved = "child_moved",
        ChildEnteredCare = "child_entered_care",
        ChildLeftCare = "child_left_care",
        Other = "other",
    }
}

codes! {
    /// Judged quality.
    RelationshipQuality {
        Good = "good",
        Mixed = "mixed",
        Poor = "poor",
        Harmful = "harmful",
        NotKnown = "not_known",
    }
}

codes! {
    /// What the child wants.
    RelationshipWish {
        Keep = "keep",
        Develop = "develop",
        Start = "start",
        Reduce = "reduce",
        End = "end",
        NoView = "no_view",
        NotAsked = "not_asked",
    }
}

codes! {
    /// What was concluded.
    ConsiderationOutcome {
        Facilitate = "facilitate",
        NotFacilitate = "not_facilitate",
        Defer = "defer",
    }
}

codes! {
    /// What.
    SupportActionKind {
        ContactArranged = "contact_arranged",
        TravelPaid = "travel_paid",
        Mediation = "mediation",
        Introduction = "introduction",
        ContactDetailsShared = "contact_details_shared",
        PermissionGiven = "permission_given",
        WorkerTimeAllowed = "worker_time_allowed",
        CelebrationInvite = "celebration_invite",
        Advice = "advice",
        Other = "other",
    }
}

codes! {
    /// State on that date.
    SupportActionStatus {
        Planned = "planned",
        Done = "done",
        Refused = "refused",
    }
}

codes! {
    /// Ground for the limit.
    RestrictionBasis {
        CourtOrder = "court_order",
        SafeguardingAssessment = "safeguarding_assessment",
        ChildWish = "child_wish",
        PersonDeclines = "person_declines",
    }
}

entity! {
    /// A relationship of the child's with one person.
    Relationship {
        /// Who.
        person_id: Ref<Person>,
        /// When it began, if known.
        start_date: Option<Date>,
        /// When it ended, if it has.
        end_date: End,
        /// 'wished-for' is a relationship the child wants but does not yet have.
        status: Code<RelationshipStatus>,
        /// When the person's formal role ended (changed job, placement ended, child left).
        role_ended_on: End,
        /// Why the formal role ended.
        role_end_reason: Option<Code<RelationshipRoleEndReason>>,
        /// Dated judgements about the relationship; the latest on or before the as-at date counts.
        assessments: Many<RelationshipAssessment>,
        /// Times when someone considered making the relationship possible.
        considerations: Many<Consideration>,
        /// Things done so that the relationship can live.
        support_actions: Many<SupportAction>,
        /// Recorded limits on the relationship.
        restrictions: Many<Restriction>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Dated judgements about the relationship; the latest on or before the as-at date counts.
    RelationshipAssessment, dated by date {
        /// When judged.
        date: Date,
        /// Who recorded it.
        by_role: Code<Role>,
        /// The child says (or shows) that the person matters, now or possibly later.
        important_to_child: Bool,
        /// Judged quality.
        quality: Code<RelationshipQuality>,
        /// What the child wants.
        child_wish: Code<RelationshipWish>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Times when someone considered making the relationship possible.
    Consideration, dated by date {
        /// When.
        date: Date,
        /// Who considered it.
        by_role: Code<Role>,
        /// What was concluded.
        outcome: Code<ConsiderationOutcome>,
        /// Why; needed when not facilitating.
        reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Things done so that the relationship can live.
    SupportAction, dated by date {
        /// When done or due.
        date: Date,
        /// What.
        kind: Code<SupportActionKind>,
        /// State on that date.
        status: Code<SupportActionStatus>,
        /// Who acted.
        by_role: Code<Role>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Recorded limits on the relationship.
    Restriction, dated by start_date {
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Ground for the limit.
        basis: Code<RestrictionBasis>,
        /// Explanation.
        reason: Text,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Occasions when the child's whole network was set out (eco-map, genogram, conversation).
    RelationshipMap, dated by date {
        /// When.
        date: Date,
        /// Who led it.
        by_role: Code<Role>,
        /// The child contributed.
        child_took_part: Bool,
        /// Who was on it.
        person_ids: Refs<Person>,
        /// It asked who may become important, not only who already is.
        includes_potential: Bool,
        /// It was compared with the one before.
        changes_noted: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
