//! The child record: family.

use super::prelude::*;

codes! {
    /// What.
    FamilyWorkKind {
        Visit = "visit",
        Meeting = "meeting",
        DirectWork = "direct_work",
        Call = "call",
        Letter = "letter",
        Group = "group",
        InformationOnly = "information_only",
    }
}

codes! {
    /// What for.
    FamilyWorkPurpose {
        AddressReasonsForCare = "address_reasons_for_care",
        SupportRelationship = "support_relationship",
        Contact = "contact",
        OwnNeeds = "own_needs",
        Planning = "planning",
        Loss = "loss",
        Information = "information",
    }
}

codes! {
    /// How.
    NetworkSearchMethod {
        ParentAsked = "parent_asked",
        ChildAsked = "child_asked",
        Genogram = "genogram",
        Letters = "letters",
        Records = "records",
        FamilyMeeting = "family_meeting",
        Other = "other",
    }
}

codes! {
    /// Result.
    AlternativeCarerSuitabilityOutcome {
        Suitable = "suitable",
        SuitableWithSupport = "suitable_with_support",
        NotSuitable = "not_suitable",
        NotPursued = "not_pursued",
    }
}

codes! {
    /// Answer.
    FamilyGroupConferenceResponse {
        Accepted = "accepted",
        Declined = "declined",
        NoAnswer = "no_answer",
    }
}

entity! {
    /// Work by professionals with parents and family.
    FamilyWork, dated by date {
        /// When.
        date: Date,
        /// Who worked.
        worker_role: Code<Role>,
        /// With whom.
        family_person_id: Ref<Person>,
        /// What.
        kind: Code<FamilyWorkKind>,
        /// What for.
        purpose: Code<FamilyWorkPurpose>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Searches for relatives and friends before or at entry to care.
    NetworkSearch, dated by date {
        /// When.
        date: Date,
        /// How.
        method: Code<NetworkSearchMethod>,
        /// Who was found.
        person_ids: Refs<Person>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Relatives or friends who might care for the child.
    AlternativeCarer, dated by identified_on {
        /// Who.
        person_id: Ref<Person>,
        /// When found.
        identified_on: Date,
        /// When asked.
        willingness_asked_on: Option<Date>,
        /// Answer.
        willing: Option<Bool>,
        /// When considered.
        suitability_considered_on: Option<Date>,
        /// Result.
        suitability_outcome: Option<Code<AlternativeCarerSuitabilityOutcome>>,
        /// Why.
        reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Family group conferences offered or held.
    FamilyGroupConference, dated by offered_on {
        /// When offered.
        offered_on: Date,
        /// To which parents or family.
        offered_to_person_ids: Refs<Person>,
        /// Answer.
        response: Code<FamilyGroupConferenceResponse>,
        /// When held.
        held_on: Option<Date>,
        /// The family made a plan.
        plan_agreed: Option<Bool>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Decisions that the child goes back to a parent.
    ReturnHome, dated by decided_on {
        /// Link target.
        id: Id,
        /// When the authority decided.
        decided_on: Date,
        /// When the child went home.
        returned_on: Option<Date>,
        /// To which parent.
        parent_person_id: Ref<Person>,
        /// The child was accommodated by agreement rather than under a care order, so stops being in care on return.
        child_was_accommodated: Bool,
        /// Child's support needs assessed.
        child_assessed_on: Option<Date>,
        /// Parent's support needs assessed.
        parent_assessed_on: Option<Date>,
        /// When monitoring stopped.
        monitoring_ended_on: End,
        /// Why it was no longer necessary.
        monitoring_end_reason: Option<Text>,
        /// Checks on support needs after return.
        monitoring: Many<Monitoring>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Checks on support needs after return.
    Monitoring, dated by date {
        /// When.
        date: Date,
        /// Who.
        by_role: Code<Role>,
        /// More support or monitoring still needed.
        further_needed: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
