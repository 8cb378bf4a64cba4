//! Adopted policies.

use crate::model::prelude::*;

codes! {
    /// What a policy provides for.
    PolicyProvision {
        WorkContinuesWhateverPlan = "work_continues_whatever_plan",
        Other = "other",
    }
}

codes! {
    /// Whose bodies a policy covers.
    Sector {
        Statutory = "statutory",
        Voluntary = "voluntary",
        Independent = "independent",
        Other = "other",
    }
}

codes! {
    /// What a policy is about.
    PolicyTopic {
        Relationships = "relationships",
        IdentityAndLifeStory = "identity_and_life_story",
        RecordsAndAccess = "records_and_access",
        FamilyWork = "family_work",
        StatusChange = "status_change",
        WorkerContinuity = "worker_continuity",
        Handover = "handover",
        WorkerMatching = "worker_matching",
        CarerContactAfterChange = "carer_contact_after_change",
        PlacementChoice = "placement_choice",
        LongTermFostering = "long_term_fostering",
        Kinship = "kinship",
        ReturnHome = "return_home",
        StayingOn = "staying_on",
        LeavingCare = "leaving_care",
        EarlyHelp = "early_help",
        FosterCarerTraining = "foster_carer_training",
        FosterCarerSupervision = "foster_carer_supervision",
        FosterCarerSupport = "foster_carer_support",
        WorkforceDevelopment = "workforce_development",
        Admissions = "admissions",
        CarersAsParents = "carers_as_parents",
        InformationSharing = "information_sharing",
        ExclusionPrevention = "exclusion_prevention",
        CorporateParenting = "corporate_parenting",
        BestInterests = "best_interests",
        Permanence = "permanence",
        Other = "other",
    }
}

entity! {
    /// Adopted policies and strategies.
    AdoptedPolicy, dated by adopted_on {
        /// Topic.
        topic: Code<PolicyTopic>,
        /// When adopted.
        adopted_on: Date,
        /// Last review.
        reviewed_on: Option<Date>,
        /// What the policy provides for; each check names the codes it looks for.
        provisions: CodeList<PolicyProvision>,
        /// Groups or staff it covers.
        applies_to: CodeList<Sector>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
