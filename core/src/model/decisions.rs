//! The child record: decisions.

use super::prelude::*;

codes! {
    /// About what.
    DecisionKind {
        CarePlan = "care_plan",
        Permanence = "permanence",
        Placement = "placement",
        Contact = "contact",
        Education = "education",
        ReturnHome = "return_home",
        Health = "health",
        Delegation = "delegation",
        Legal = "legal",
        LeavingCare = "leaving_care",
        Other = "other",
    }
}

codes! {
    /// Grounds recorded.
    DecisionFactor {
        ChildBestInterests = "child_best_interests",
        ChildView = "child_view",
        Relationships = "relationships",
        Assessment = "assessment",
        LegalDirection = "legal_direction",
        Availability = "availability",
        Cost = "cost",
        Policy = "policy",
    }
}

codes! {
    /// Area.
    DelegatedDecisionArea {
        OvernightStays = "overnight_stays",
        SchoolTrips = "school_trips",
        Haircut = "haircut",
        Leisure = "leisure",
        RoutineHealth = "routine_health",
        Photographs = "photographs",
        SocialMedia = "social_media",
        Travel = "travel",
        SchoolChoice = "school_choice",
        Religion = "religion",
        Passport = "passport",
        MedicalConsent = "medical_consent",
        HolidayAbroad = "holiday_abroad",
        Other = "other",
    }
}

codes! {
    /// Class of decision.
    DelegatedDecisionCategory {
        DayToDay = "day_to_day",
        LongerTerm = "longer_term",
    }
}

codes! {
    /// Who decides.
    DelegatedDecisionHolder {
        Carer = "carer",
        Parent = "parent",
        LocalAuthority = "local_authority",
        Shared = "shared",
        YoungPerson = "young_person",
    }
}

entity! {
    /// Planning and decision-making events apart from reviews.
    Decision, dated by date {
        /// Link target.
        id: Id,
        /// When made.
        date: Date,
        /// About what.
        kind: Code<DecisionKind>,
        /// Grounds recorded.
        basis_factors: CodeList<DecisionFactor>,
        /// Child's views drawn on.
        view_ids: Refs<View>,
        /// What was decided and why. Read by people, not by rules, except for being there.
        summary: Text,
        /// Who was part of it.
        participants: Many<DecisionParticipant>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Who was part of it.
    DecisionParticipant {
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
    /// Who may decide what.
    DelegatedDecision, dated by agreed_on {
        /// Area.
        area: Code<DelegatedDecisionArea>,
        /// Class of decision.
        category: Code<DelegatedDecisionCategory>,
        /// Who decides.
        holder: Code<DelegatedDecisionHolder>,
        /// When agreed.
        agreed_on: Date,
        /// When it stopped.
        ended_on: End,
        /// With whom it was discussed.
        discussed_with_person_ids: Refs<Person>,
        /// Where a day-to-day area is not delegated, the care plan says so.
        exception_in_care_plan: Option<Bool>,
        /// Why.
        exception_reason: Option<Text>,
        /// Permanence plan it follows from.
        plan_id: Option<Ref<Plan>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
