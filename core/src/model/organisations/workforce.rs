//! The people who work with the children.

use crate::model::prelude::*;

codes! {
    /// A measure that helps social workers stay.
    RetentionMeasure {
        CaseloadCap = "caseload_cap",
        Supervision = "supervision",
        Wellbeing = "wellbeing",
        WorkloadAllowance = "workload_allowance",
        Other = "other",
    }
}

codes! {
    /// What staff are assessed in.
    CapabilityDomain {
        Knowledge = "knowledge",
        PartnershipSkills = "partnership_skills",
        DirectWork = "direct_work",
        TherapeuticSupport = "therapeutic_support",
        FamilyEngagement = "family_engagement",
    }
}

codes! {
    /// What was looked for in records of supervision.
    SupervisionTopic {
        RelationshipsRole = "relationships_role",
        FamilyEngagement = "family_engagement",
        TherapeuticWork = "therapeutic_work",
        LifeStory = "life_story",
        EmotionalDemands = "emotional_demands",
        Other = "other",
    }
}

entity! {
    /// Staff numbers.
    StaffGroup {
        /// Who.
        role: Code<StaffRole>,
        /// How many on the last day of the year.
        headcount: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Assessments of staff against a capability standard.
    CapabilityAssessment, dated by date {
        /// When.
        date: Date,
        /// Whose.
        role: Code<StaffRole>,
        /// What.
        domain: Code<CapabilityDomain>,
        /// Standard used.
        standard: Text,
        /// How many were assessed.
        assessed: Count,
        /// How many met it.
        meeting: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Samples of supervision records.
    SupervisionAudit, dated by date {
        /// When.
        date: Date,
        /// Whose supervision.
        role: Code<StaffRole>,
        /// What was looked for.
        topic: Code<SupervisionTopic>,
        /// Records looked at.
        sampled: Count,
        /// Records that dealt with the topic.
        covering: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Terms that keep workers in children's lives.
    Retention {
        /// Contractual notice of social workers working with children in care.
        notice_period_months: Amount,
        /// Every such social worker is on that notice.
        notice_applies_to_all: Bool,
        /// There is a promotion route based on practice, without moving to management.
        expert_practice_route: Bool,
        /// Promotions by that route in the year.
        expert_practice_promotions: Count,
        /// The route's criteria are about practice expertise.
        practice_criteria_published: Bool,
        /// There is a reward for staying in post with the same children.
        staying_reward: Bool,
        /// What it is.
        staying_reward_kind: Texts,
        /// Measures that help social workers stay (caseload cap, supervision, wellbeing, workload allowance).
        support_measures: CodeList<RetentionMeasure>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// The people who work with the children of an authority.
    Workforce {
        /// Staff numbers.
        groups: Many<StaffGroup>,
        /// Assessments of staff against a capability standard.
        capability_assessments: Many<CapabilityAssessment>,
        /// Samples of supervision records.
        supervision_audits: Many<SupervisionAudit>,
        /// Terms that keep workers in children's lives.
        retention: One<Retention>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// The people who work with the children of a service.
    ServiceWorkforce {
        /// Samples of supervision records.
        supervision_audits: Many<SupervisionAudit>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
