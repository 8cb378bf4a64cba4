//! The child record: plans.

use super::prelude::*;

codes! {
    /// Kind of plan.
    PlanType {
        CarePlan = "care_plan",
        PlacementPlan = "placement_plan",
        PermanencePlan = "permanence_plan",
        ReturnHomePlan = "return_home_plan",
        PathwayPlan = "pathway_plan",
        SpecialGuardianshipSupportPlan = "special_guardianship_support_plan",
        AdoptionSupportPlan = "adoption_support_plan",
        KinshipSupportPlan = "kinship_support_plan",
        EducationPlan = "education_plan",
    }
}

codes! {
    /// Route to permanence.
    PermanenceRoute {
        ReturnHome = "return_home",
        Kinship = "kinship",
        Adoption = "adoption",
        LongTermFostering = "long_term_fostering",
        SpecialGuardianship = "special_guardianship",
        Residential = "residential",
        Independence = "independence",
        Undecided = "undecided",
    }
}

codes! {
    /// What.
    FamilySearchKind {
        KinshipEnquiry = "kinship_enquiry",
        AdoptionFamilyFinding = "adoption_family_finding",
        LongTermFosterFinding = "long_term_foster_finding",
        SpecialGuardianAssessment = "special_guardian_assessment",
        ResidentialSearch = "residential_search",
        Other = "other",
    }
}

codes! {
    /// Result.
    FamilySearchOutcome {
        Identified = "identified",
        Ongoing = "ongoing",
        None = "none",
    }
}

codes! {
    /// What part the IRO had.
    PlanChangeIroInvolvement {
        ConsultedBefore = "consulted_before",
        TookPart = "took_part",
        InformedAfter = "informed_after",
        None = "none",
    }
}

codes! {
    /// Area.
    PlanDomainDomain {
        Psychological = "psychological",
        Emotional = "emotional",
        SocialNetwork = "social_network",
        Relationships = "relationships",
        Identity = "identity",
        Health = "health",
        Education = "education",
        Employment = "employment",
        Accommodation = "accommodation",
        Money = "money",
        PracticalSkills = "practical_skills",
        Contact = "contact",
    }
}

codes! {
    /// How central.
    NetworkMemberPart {
        Key = "key",
        Contributory = "contributory",
    }
}

codes! {
    /// Area.
    DesiredOutcomeDomain {
        Wellbeing = "wellbeing",
        Relationships = "relationships",
        Emotional = "emotional",
        Identity = "identity",
        Education = "education",
        Health = "health",
        Safety = "safety",
        Independence = "independence",
        Other = "other",
    }
}

codes! {
    /// Reading.
    MeasurementResult {
        Better = "better",
        Same = "same",
        Worse = "worse",
        Achieved = "achieved",
        NotKnown = "not_known",
    }
}

codes! {
    /// How.
    MeasurementMethod {
        Scale = "scale",
        Observation = "observation",
        ChildAccount = "child_account",
        Record = "record",
        Other = "other",
    }
}

entity! {
    /// Plans in force over time.
    Plan, dated by start_date {
        /// Link target.
        id: Id,
        /// Kind of plan.
        type_ as "type": Code<PlanType>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Route to permanence.
        permanence_route: Option<Code<PermanenceRoute>>,
        /// The route is life in a family.
        family_based: Option<Bool>,
        /// The arrangement is meant to last throughout life, not only to 18.
        intended_lifelong: Option<Bool>,
        /// Why the timetable fits the child.
        timescale_reason: Option<Text>,
        /// Steps to find another family when the birth family cannot be it.
        alternative_family_search: Many<FamilySearch>,
        /// Changes to the plan.
        changes: Many<PlanChange>,
        /// Areas the plan covers.
        domains: Many<PlanDomain>,
        /// People named in the plan as continuing support.
        support_network: Many<NetworkMember>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Steps to find another family when the birth family cannot be it.
    FamilySearch, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<FamilySearchKind>,
        /// Result.
        outcome: Code<FamilySearchOutcome>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Changes to the plan.
    PlanChange, dated by date {
        /// When the change took effect.
        date: Date,
        /// What changed.
        description: Text,
        /// Judged significant for the child.
        significant: Bool,
        /// What part the IRO had.
        iro_involvement: Code<PlanChangeIroInvolvement>,
        /// When.
        iro_involved_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Areas the plan covers.
    PlanDomain {
        /// Area.
        domain: Code<PlanDomainDomain>,
        /// When need was assessed.
        assessed_on: Date,
        /// What will be done in that area.
        actions: Many<DomainAction>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What will be done in that area.
    DomainAction {
        /// What.
        action: Text,
        /// By when.
        due_on: Date,
        /// When done.
        done_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// People named in the plan as continuing support.
    NetworkMember {
        /// Who.
        person_id: Ref<Person>,
        /// How central.
        part: Code<NetworkMemberPart>,
        /// When they agreed.
        agreed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Desired outcomes for this child.
    DesiredOutcome, dated by agreed_on {
        /// Link target.
        id: Id,
        /// When set.
        agreed_on: Date,
        /// What is hoped for.
        statement: Text,
        /// Area.
        domain: Code<DesiredOutcomeDomain>,
        /// About wellbeing or relationships rather than a countable result.
        less_tangible: Bool,
        /// How progress will be known.
        measure: Option<Text>,
        /// When reached or dropped.
        closed_on: End,
        /// Progress readings.
        measurements: Many<Measurement>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Progress readings.
    Measurement, dated by date {
        /// When.
        date: Date,
        /// Reading.
        result: Code<MeasurementResult>,
        /// How.
        method: Code<MeasurementMethod>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
