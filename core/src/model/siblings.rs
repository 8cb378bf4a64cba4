//! The child record: siblings.

use super::prelude::*;

codes! {
    /// Kind of tie.
    SiblingRelation {
        Full = "full",
        Half = "half",
        Step = "step",
        Adoptive = "adoptive",
        Other = "other",
    }
}

codes! {
    /// Ground.
    SeparationDecisionReasonCode {
        RiskBetweenSiblings = "risk_between_siblings",
        DifferingAssessedNeeds = "differing_assessed_needs",
        ChildWish = "child_wish",
        SiblingWish = "sibling_wish",
        CourtDirection = "court_direction",
        NoPlacementForGroup = "no_placement_for_group",
        Cost = "cost",
        NotInCare = "not_in_care",
        Other = "other",
    }
}

codes! {
    /// Sort of evidence.
    SeparationEvidenceKind {
        SiblingAssessment = "sibling_assessment",
        ProfessionalAssessment = "professional_assessment",
        ChildView = "child_view",
        CourtFinding = "court_finding",
        Other = "other",
    }
}

codes! {
    /// What.
    DevelopmentActionKind {
        Contact = "contact",
        SharedActivity = "shared_activity",
        Holiday = "holiday",
        JointSession = "joint_session",
        LettersOrCalls = "letters_or_calls",
        CarerLiaison = "carer_liaison",
        Other = "other",
    }
}

codes! {
    /// State.
    DevelopmentActionStatus {
        Planned = "planned",
        Done = "done",
        Cancelled = "cancelled",
    }
}

entity! {
    /// Brothers and sisters, however related, whom the child or family counts as such.
    Sibling {
        /// Who.
        person_id: Ref<Person>,
        /// Kind of tie.
        relation: Code<SiblingRelation>,
        /// Where the sibling lives over time, as it bears on this child.
        living_arrangements: Many<LivingArrangement>,
        /// Decisions that the siblings live apart.
        separation_decisions: Many<SeparationDecision>,
        /// Statements of what the sibling tie may mean later in life.
        future_significance: Many<FutureSignificance>,
        /// Steps that build the tie while apart.
        development_actions: Many<DevelopmentAction>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Where the sibling lives over time, as it bears on this child.
    LivingArrangement, dated by start_date {
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Sibling is looked after in this period.
        looked_after: Bool,
        /// Sibling lives in the same home as this child.
        lives_with_child: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Decisions that the siblings live apart.
    SeparationDecision, dated by date {
        /// When decided.
        date: Date,
        /// Who decided.
        decided_by_role: Code<Role>,
        /// Ground.
        reason_code: Code<SeparationDecisionReasonCode>,
        /// Explanation.
        reason: Text,
        /// Last date the decision was looked at again.
        reviewed_on: Option<Date>,
        /// What the reason rests on.
        evidence: Many<SeparationEvidence>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What the reason rests on.
    SeparationEvidence, dated by date {
        /// When gathered.
        date: Date,
        /// Sort of evidence.
        kind: Code<SeparationEvidenceKind>,
        /// What it showed.
        summary: Text,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Statements of what the sibling tie may mean later in life.
    FutureSignificance, dated by date {
        /// When.
        date: Date,
        /// What was said.
        statement: Text,
        /// Who said it.
        by_role: Code<Role>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Steps that build the tie while apart.
    DevelopmentAction, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<DevelopmentActionKind>,
        /// State.
        status: Code<DevelopmentActionStatus>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
