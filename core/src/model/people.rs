//! The child record: people.

use super::prelude::*;

codes! {
    /// Main role in the child's life.
    PersonRole {
        Mother = "mother",
        Father = "father",
        OtherParent = "other_parent",
        Sibling = "sibling",
        Grandparent = "grandparent",
        OtherRelative = "other_relative",
        FamilyFriend = "family_friend",
        Friend = "friend",
        FosterCarer = "foster_carer",
        KinshipCarer = "kinship_carer",
        ResidentialWorker = "residential_worker",
        Adopter = "adopter",
        SpecialGuardian = "special_guardian",
        FosterFamilyMember = "foster_family_member",
        SocialWorker = "social_worker",
        Iro = "iro",
        PersonalAdviser = "personal_adviser",
        Advocate = "advocate",
        IndependentVisitor = "independent_visitor",
        Mentor = "mentor",
        Teacher = "teacher",
        HealthProfessional = "health_professional",
        SupportWorker = "support_worker",
        Other = "other",
    }
}

codes! {
    /// Broad grouping used by rules.
    PersonKind {
        Family = "family",
        Carer = "carer",
        Professional = "professional",
        Friend = "friend",
    }
}

entity! {
    /// Everybody the record mentions, once each; other entities point here.
    Person {
        /// Link target.
        id: Id,
        /// Main role in the child's life.
        role: Code<PersonRole>,
        /// Broad grouping used by rules.
        kind: Code<PersonKind>,
        /// Date of death, where known; rules about involving the person then do not apply.
        died_on: End,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
