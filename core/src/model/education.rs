//! The child record: education.

use super::prelude::*;

codes! {
    /// What.
    SchoolMeetingKind {
        ParentsEvening = "parents_evening",
        EducationPlan = "education_plan",
        Behaviour = "behaviour",
        SpecialNeeds = "special_needs",
        Exclusion = "exclusion",
        Transition = "transition",
        Other = "other",
    }
}

entity! {
    /// School meetings about this child.
    SchoolMeeting, dated by date {
        /// When.
        date: Date,
        /// What.
        kind: Code<SchoolMeetingKind>,
        /// Who was invited.
        invited_person_ids: Refs<Person>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Consents for school activities.
    ActivityConsent, dated by date {
        /// When needed.
        date: Date,
        /// For what.
        activity: Text,
        /// The school took the carer's consent as enough.
        carer_consent_accepted: Bool,
        /// Why not.
        refused_reason: Option<Text>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What schools did about this child.
    Education {
        /// School meetings about this child.
        meetings: Many<SchoolMeeting>,
        /// Consents for school activities.
        activity_consents: Many<ActivityConsent>,
    }
}
