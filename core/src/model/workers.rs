//! The child record: workers.

use super::prelude::*;

codes! {
    /// As what.
    WorkerRole {
        SocialWorker = "social_worker",
        Iro = "iro",
        PersonalAdviser = "personal_adviser",
        SupportWorker = "support_worker",
        Other = "other",
    }
}

codes! {
    /// Why it ended.
    AllocationEndReason {
        AdministrativeTransfer = "administrative_transfer",
        TeamRestructure = "team_restructure",
        WorkerLeft = "worker_left",
        Promotion = "promotion",
        ChildRequest = "child_request",
        LongAbsence = "long_absence",
        CaseClosed = "case_closed",
        Other = "other",
    }
}

codes! {
    /// What was weighed.
    MatchingFactors {
        ChildView = "child_view",
        ExistingRelationship = "existing_relationship",
        SkillsAndExperience = "skills_and_experience",
        CultureLanguage = "culture_language",
        Gender = "gender",
        Location = "location",
        Continuity = "continuity",
        Caseload = "caseload",
        Other = "other",
    }
}

entity! {
    /// Professionals allocated to the child over time.
    Allocation, dated by start_date {
        /// Link target.
        id: Id,
        /// Who.
        person_id: Ref<Person>,
        /// As what.
        role: Code<WorkerRole>,
        /// From.
        start_date: Date,
        /// To.
        end_date: End,
        /// Why it ended.
        end_reason: Option<Code<AllocationEndReason>>,
        /// Leaving date of the worker, if one is known.
        expected_leaving_on: Option<Date>,
        /// When the manager knew of it.
        leaving_known_on: Option<Date>,
        /// Consideration of the fit between worker and child.
        matching: One<Matching>,
        /// How the change to the next worker was managed.
        handover: One<Handover>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Consideration of the fit between worker and child.
    Matching {
        /// When.
        considered_on: Date,
        /// Who.
        considered_by_role: Code<Role>,
        /// What was weighed.
        factors: CodeList<MatchingFactors>,
        /// Why this worker.
        rationale: Text,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// How the change to the next worker was managed.
    Handover {
        /// When planned.
        planned_on: Option<Date>,
        /// Overlap from.
        start_date: Option<Date>,
        /// Overlap to.
        end_date: Option<Date>,
        /// When the child was told.
        child_told_on: Option<Date>,
        /// Old and new worker together with the child.
        joint_meeting_on: Option<Date>,
        /// Goodbye with the old worker.
        ending_meeting_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}
