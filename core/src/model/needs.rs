//! The child record: needs.

use super::prelude::*;

codes! {
    /// What kind.
    NeedsAssessmentKind {
        Sdq = "sdq",
        Health = "health",
        ChildAndFamily = "child_and_family",
        ReturnHomeChild = "return_home_child",
        ReturnHomeParent = "return_home_parent",
        KinshipCarerNeed = "kinship_carer_need",
        KinshipChildNeed = "kinship_child_need",
        SpecialGuardianshipSupport = "special_guardianship_support",
        AdoptionSupport = "adoption_support",
        Wellbeing = "wellbeing",
        PathwayNeeds = "pathway_needs",
        Sibling = "sibling",
        Other = "other",
    }
}

codes! {
    /// Area.
    SupportNeedDomain {
        Emotional = "emotional",
        MentalHealth = "mental_health",
        TraumaLoss = "trauma_loss",
        Behaviour = "behaviour",
        Education = "education",
        Health = "health",
        Identity = "identity",
        FamilyRelationships = "family_relationships",
        Contact = "contact",
        Parenting = "parenting",
        Practical = "practical",
        Financial = "financial",
        Legal = "legal",
        Respite = "respite",
        Other = "other",
    }
}

codes! {
    /// What.
    ServiceKind {
        Counselling = "counselling",
        FamilyTherapy = "family_therapy",
        Mediation = "mediation",
        Advocacy = "advocacy",
        MentalHealth = "mental_health",
        TherapeuticParenting = "therapeutic_parenting",
        AdviceGuidance = "advice_guidance",
        Training = "training",
        Respite = "respite",
        DayCare = "day_care",
        HolidayScheme = "holiday_scheme",
        SupportGroup = "support_group",
        PracticalHelp = "practical_help",
        Financial = "financial",
        LegalAdvice = "legal_advice",
        ReturnHomeSupport = "return_home_support",
        ContactSupport = "contact_support",
        Mentoring = "mentoring",
        Other = "other",
    }
}

codes! {
    /// State of the request.
    ServiceDecision {
        Offered = "offered",
        Refused = "refused",
        Waiting = "waiting",
        DeclinedByRecipient = "declined_by_recipient",
    }
}

codes! {
    /// Why it stopped.
    ServiceEndReason {
        NeedMet = "need_met",
        RecipientEnded = "recipient_ended",
        Age = "age",
        LegalStatusChange = "legal_status_change",
        PlacementChange = "placement_change",
        Funding = "funding",
        Provider = "provider",
        Other = "other",
    }
}

codes! {
    /// Fee (for the task) or allowance (for the child's costs).
    CarerPaymentKind {
        Fee = "fee",
        Allowance = "allowance",
    }
}

codes! {
    /// Under what arrangement.
    CarerPaymentBasis {
        Fostering = "fostering",
        KinshipFostering = "kinship_fostering",
        SpecialGuardianship = "special_guardianship",
        Adoption = "adoption",
        ResidenceOrder = "residence_order",
        KinshipOutsideCare = "kinship_outside_care",
        StayingOn = "staying_on",
    }
}

entity! {
    /// Assessments of need.
    NeedsAssessment {
        /// Link target.
        id: Id,
        /// When finished.
        date: Date,
        /// What kind.
        kind: Code<NeedsAssessmentKind>,
        /// Whose needs; absent means the child's.
        person_id: ChildOr,
        /// When asked for.
        requested_on: Option<Date>,
        /// Score where the instrument has one.
        score: Option<Score>,
        /// Conclusion.
        summary: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Needs found.
    SupportNeed, dated by identified_on {
        /// Link target.
        id: Id,
        /// When.
        identified_on: Date,
        /// Whose; absent means the child's.
        person_id: ChildOr,
        /// Where found.
        assessment_id: Option<Ref<NeedsAssessment>>,
        /// Area.
        domain: Code<SupportNeedDomain>,
        /// Needs a specialist service.
        specialist: Option<Bool>,
        /// Expected to last.
        long_term: Option<Bool>,
        /// When no longer present.
        resolved_on: End,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Services asked for, offered and given.
    Service {
        /// Link target.
        id: Id,
        /// Need it answers.
        need_id: Option<Ref<SupportNeed>>,
        /// What.
        kind: Code<ServiceKind>,
        /// For whom; absent means the child.
        recipient_person_id: ChildOr,
        /// When asked for.
        requested_on: Option<Date>,
        /// When offered.
        offered_on: Option<Date>,
        /// State of the request.
        decision: Code<ServiceDecision>,
        /// From.
        start_date: Option<Date>,
        /// To.
        end_date: End,
        /// Why it stopped.
        end_reason: Option<Code<ServiceEndReason>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Regular payments to the people caring for the child.
    CarerPayment, dated by start_date {
        /// To whom.
        carer_person_id: Ref<Person>,
        /// Fee (for the task) or allowance (for the child's costs).
        kind: Code<CarerPaymentKind>,
        /// Under what arrangement.
        basis: Code<CarerPaymentBasis>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Pounds a week.
        weekly_amount: PoundsAWeek,
        /// Why stopped or cut.
        end_reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
