//! Training and development programmes.

use crate::model::prelude::*;

codes! {
    /// What training is about.
    TrainingTopic {
        ChildAdolescentDevelopment = "child_adolescent_development",
        LawAndRegulation = "law_and_regulation",
        ResearchEvidence = "research_evidence",
        RelationshipBasedPractice = "relationship_based_practice",
        ParticipativePractice = "participative_practice",
        PartnershipWorking = "partnership_working",
        DirectWork = "direct_work",
        TherapeuticWork = "therapeutic_work",
        ReflectivePractice = "reflective_practice",
        PermanenceSkills = "permanence_skills",
        Attachment = "attachment",
        TraumaLoss = "trauma_loss",
        Resilience = "resilience",
        Belonging = "belonging",
        FamilyEngagement = "family_engagement",
        Contact = "contact",
        KinshipPractice = "kinship_practice",
        ReturnHomePractice = "return_home_practice",
        LifeStory = "life_story",
        Identity = "identity",
        EarlyChildhoodDevelopment = "early_childhood_development",
        Other = "other",
    }
}

codes! {
    /// Who works with the children, or cares for them.
    StaffRole {
        SocialWorker = "social_worker",
        TeamManager = "team_manager",
        Iro = "iro",
        PersonalAdviser = "personal_adviser",
        FosterCarer = "foster_carer",
        KinshipCarer = "kinship_carer",
        Adopter = "adopter",
        ResidentialWorker = "residential_worker",
        HomeManager = "home_manager",
        DesignatedTeacher = "designated_teacher",
        Teacher = "teacher",
        HealthProfessional = "health_professional",
        Other = "other",
    }
}

entity! {
    /// Training delivered in the year, by topic and audience.
    Training {
        /// About what.
        topic: Code<TrainingTopic>,
        /// For whom.
        audience_role: Code<StaffRole>,
        /// People who should have it.
        eligible: Count,
        /// People who have completed it and are still in post.
        completed: Count,
        /// Part of a continuing programme, not a single event.
        continuing: Bool,
        /// When its effect was checked.
        evaluated_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Personal development programmes.
    DevelopmentProgramme {
        /// For whom.
        audience_role: Code<StaffRole>,
        /// Recognised by an awarding or professional body.
        recognised: Bool,
        /// Runs on through a career.
        continuing: Bool,
        /// People on it.
        enrolled: Count,
        /// People who could be.
        eligible: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
