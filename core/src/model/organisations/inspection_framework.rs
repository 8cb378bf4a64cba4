//! The document of an inspection framework, and what it shares with a commissioning framework.

use crate::model::prelude::*;

codes! {
    /// What a framework covers.
    FrameworkScope {
        LocalAuthority = "local_authority",
        FosteringService = "fostering_service",
        ChildrensHome = "childrens_home",
        AdoptionAgency = "adoption_agency",
        LocalAuthoritySchool = "local_authority_school",
        Academy = "academy",
        FreeSchool = "free_school",
        ChildrenInCareServices = "children_in_care_services",
        LeavingCareServices = "leaving_care_services",
    }
}

codes! {
    /// What inspectors look at.
    CriterionTopic {
        RelationshipsBuilt = "relationships_built",
        RelationshipsIntoAdulthood = "relationships_into_adulthood",
        LeavingCare = "leaving_care",
        RelationshipsBeyond25 = "relationships_beyond_25",
        KinshipRecognised = "kinship_recognised",
        KinshipSupport = "kinship_support",
        ChildPerspective = "child_perspective",
        SchoolAdmissionsPriority = "school_admissions_priority",
        SchoolAdmissionsAdherence = "school_admissions_adherence",
        SchoolEducationEffective = "school_education_effective",
        VulnerableOutcomes = "vulnerable_outcomes",
        OutcomeStrategies = "outcome_strategies",
        DesignatedTeacher = "designated_teacher",
        VirtualSchoolLiaison = "virtual_school_liaison",
        SocialWorkerCarerCommunication = "social_worker_carer_communication",
        TeacherInformation = "teacher_information",
        ExclusionStatistics = "exclusion_statistics",
        ExclusionPrevention = "exclusion_prevention",
        WellbeingJourney = "wellbeing_journey",
        Permanence = "permanence",
        WorkforceSupport = "workforce_support",
        Other = "other",
    }
}

codes! {
    /// How much a criterion counts.
    Standing {
        GradedJudgement = "graded_judgement",
        EvaluationCriterion = "evaluation_criterion",
        GuidanceMention = "guidance_mention",
    }
}

codes! {
    /// How inspectors find out.
    InspectionMethod {
        TalkWithChildren = "talk_with_children",
        CaseTracking = "case_tracking",
        Data = "data",
        Documents = "documents",
        TalkWithCarers = "talk_with_carers",
        TalkWithParents = "talk_with_parents",
        Observation = "observation",
    }
}

codes! {
    /// How much a criterion counted in the version before.
    PriorStanding {
        GradedJudgement = "graded_judgement",
        EvaluationCriterion = "evaluation_criterion",
        GuidanceMention = "guidance_mention",
        None = "none",
    }
}

entity! {
    /// Identity of the framework.
    Framework {
        /// Which.
        framework_id: Name,
        /// Who owns it.
        body: Text,
        /// Version.
        version: Text,
        /// From.
        effective_from: Date,
        /// To.
        effective_to: End,
        /// What it covers.
        applies_to: CodeList<FrameworkScope>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Inspection criteria.
    Criterion {
        /// What is looked at.
        topic: Code<CriterionTopic>,
        /// Which inspections.
        applies_to: CodeList<FrameworkScope>,
        /// How much it counts.
        standing: Code<Standing>,
        /// How inspectors find out.
        methods: CodeList<InspectionMethod>,
        /// Standing in the version before.
        prior_standing: Option<Code<PriorStanding>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One version of a framework for inspecting authorities, providers or schools.
    InspectionFramework {
        /// What the document is about: `inspection_framework`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// Identity of the framework.
        framework: Part<Framework>,
        /// Inspection criteria.
        criteria: Many<Criterion>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { InspectionFramework }
