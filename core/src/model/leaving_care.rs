//! The child record: leaving care.

use super::prelude::*;

codes! {
    /// Status for leaving-care support.
    Eligibility {
        Eligible = "eligible",
        Relevant = "relevant",
        FormerRelevant = "former_relevant",
        Qualifying = "qualifying",
        SpecialGuardianshipExtended = "special_guardianship_extended",
        NotEligible = "not_eligible",
    }
}

codes! {
    /// What they want.
    StayingOnYoungPersonWish {
        Stay = "stay",
        Leave = "leave",
        Undecided = "undecided",
    }
}

codes! {
    /// Why it ended.
    StayingOnEndReason {
        YoungPersonChoice = "young_person_choice",
        CarerChoice = "carer_choice",
        AuthorityDecision = "authority_decision",
        Funding = "funding",
        AgeLimit = "age_limit",
        Other = "other",
    }
}

codes! {
    /// What.
    SupportItemKind {
        Fee = "fee",
        Allowance = "allowance",
        SupervisingSocialWorker = "supervising_social_worker",
        Training = "training",
        Respite = "respite",
        Insurance = "insurance",
        Other = "other",
    }
}

entity! {
    /// The young person's position on leaving care.
    LeavingCare {
        /// Status for leaving-care support.
        eligibility: Code<Eligibility>,
        /// When decided.
        eligibility_decided_on: Option<Date>,
        /// When leaving-care support was first offered.
        support_offered_on: Option<Date>,
        /// Staying with foster carers or in the home past 18.
        staying_on: Many<StayingOn>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Staying with foster carers or in the home past 18.
    StayingOn, dated by discussed_on {
        /// Which home.
        placement_id: Ref<Placement>,
        /// When raised with the young person.
        discussed_on: Date,
        /// What they want.
        young_person_wish: Code<StayingOnYoungPersonWish>,
        /// The carers or the home agree.
        carer_agrees: Option<Bool>,
        /// Judged to have become part of the family.
        part_of_foster_family: Option<Bool>,
        /// From when they stayed on.
        start_date: Option<Date>,
        /// Until when.
        end_date: End,
        /// Why it ended.
        end_reason: Option<Code<StayingOnEndReason>>,
        /// Support to carers or home, before and after 18.
        support_items: Many<SupportItem>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Support to carers or home, before and after 18.
    SupportItem {
        /// What.
        kind: Code<SupportItemKind>,
        /// In place before.
        before18: Bool,
        /// In place after.
        after18: Bool,
        /// Still needed after 18.
        still_needed: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
