//! The services that an authority has in place.

use crate::model::prelude::*;

codes! {
    /// A service that an authority has in place.
    OfferKind {
        Counselling = "counselling",
        FamilyTherapy = "family_therapy",
        Mediation = "mediation",
        Advocacy = "advocacy",
        MentalHealth = "mental_health",
        Specialist = "specialist",
        AdviceGuidance = "advice_guidance",
        LegalAdvice = "legal_advice",
        FinancialAdvice = "financial_advice",
        TherapeuticParenting = "therapeutic_parenting",
        Respite = "respite",
        DayCare = "day_care",
        HolidayScheme = "holiday_scheme",
        PracticalHelp = "practical_help",
        SupportGroup = "support_group",
        ContactSupport = "contact_support",
        LetterboxSupport = "letterbox_support",
        RoleAndChangeSupport = "role_and_change_support",
        EarlyHelp = "early_help",
        ReturnHomeSupport = "return_home_support",
        FamilyGroupConference = "family_group_conference",
        LifeStory = "life_story",
    }
}

codes! {
    /// For whom a service is.
    Recipient {
        InCare = "in_care",
        KinshipChild = "kinship_child",
        KinshipCarer = "kinship_carer",
        SpecialGuardianshipChild = "special_guardianship_child",
        SpecialGuardian = "special_guardian",
        AdoptedChild = "adopted_child",
        Adopter = "adopter",
        ReturnedHomeChild = "returned_home_child",
        Parent = "parent",
        FosterCarer = "foster_carer",
        ResidentialWorker = "residential_worker",
        CareLeaver = "care_leaver",
        EdgeOfCare = "edge_of_care",
    }
}

codes! {
    /// What decides who gets a service.
    OfferBasis {
        Need = "need",
        LegalStatus = "legal_status",
        Both = "both",
    }
}

entity! {
    /// Services in place.
    ServiceOffer {
        /// What.
        kind: Code<OfferKind>,
        /// For whom.
        available_to: CodeList<Recipient>,
        /// Youngest age.
        age_from: Age,
        /// Oldest age.
        age_to: Age,
        /// Designed with regard to the circumstances of these children.
        tailored: Bool,
        /// What decides who gets it.
        basis: Code<OfferBasis>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Analyses of the needs of the population.
    NeedsAnalysis, dated by date {
        /// When.
        date: Date,
        /// Who is covered.
        populations: CodeList<Recipient>,
        /// Finds that many will need long-term help.
        long_term_need_recognised: Bool,
        /// Plans for needs that appear later.
        emerging_need_recognised: Bool,
        /// When resources were set against it.
        resourced_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Local early help.
    EarlyHelp {
        /// When sufficiency was assessed.
        sufficiency_assessed_on: Option<Date>,
        /// Statutory partners involved.
        partners: Texts,
        /// Gaps found.
        needs_unmet: Texts,
        /// What is being done about each gap.
        gap_actions: Texts,
        /// Looking for relatives and friends is built in.
        network_search_in_pathway: Bool,
        /// Offering a family group conference before care is built in.
        fgc_offer_in_pathway: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Access to evidence on good practice.
    EvidenceAccess {
        /// Who can use it.
        audiences: CodeList<StaffRole>,
        /// What it is.
        source: Text,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
