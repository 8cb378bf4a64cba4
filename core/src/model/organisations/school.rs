//! The document of a school.

use crate::model::prelude::*;

codes! {
    /// A sort of school.
    SchoolType {
        LocalAuthority = "local_authority",
        Academy = "academy",
        FreeSchool = "free_school",
    }
}

codes! {
    /// Whose results they are.
    PupilGroup {
        InCare = "in_care",
        OtherVulnerable = "other_vulnerable",
        All = "all",
    }
}

codes! {
    /// For whom a strategy is.
    VulnerableGroup {
        InCare = "in_care",
        OtherVulnerable = "other_vulnerable",
    }
}

codes! {
    /// What those at the other end say.
    Satisfaction {
        Good = "good",
        Mixed = "mixed",
        Poor = "poor",
    }
}

entity! {
    /// The school.
    SchoolDetails {
        /// Which.
        school_id: Name,
        /// Sort.
        type_ as "type": Code<SchoolType>,
        /// Children in care on roll in the year.
        children_in_care: Count,
        /// All pupils.
        on_roll: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Admissions.
    Admissions {
        /// Children in care come first in the oversubscription criteria.
        top_priority_in_policy: Bool,
        /// Applications.
        applications_from_children_in_care: Count,
        /// Admitted.
        admitted: Count,
        /// Refused although the policy should have admitted them.
        refused_contrary_to_policy: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Results for children in care and other vulnerable pupils.
    Attainment {
        /// Who.
        group: Code<PupilGroup>,
        /// Which measure.
        measure: Name,
        /// Share making expected progress.
        expected_progress_share: ShareOfWhole,
        /// The year before.
        prior_year_share: Option<ShareOfWhole>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Strategies to improve outcomes.
    OutcomeStrategy {
        /// For whom.
        group: Code<VulnerableGroup>,
        /// What.
        strategy: Text,
        /// When its effect was checked.
        evaluated_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// The designated teacher for children in care.
    DesignatedTeacher {
        /// When.
        appointed_on: Option<Date>,
        /// Qualified.
        qualified_teacher: Bool,
        /// Last training.
        trained_on: Option<Date>,
        /// Last report to governors.
        report_to_governors_on: Option<Date>,
        /// Has time for the role.
        time_allowed: Bool,
        /// When effectiveness was reviewed.
        effectiveness_reviewed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Work with the virtual school head.
    VirtualSchoolLiaison {
        /// Meetings.
        meetings_in_year: Count,
        /// Times progress was shared for each child.
        progress_shared_times: Count,
        /// Support that came of it.
        support_offered: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Communication with social workers and carers.
    Communication {
        /// When the way of communicating was reviewed.
        protocol_reviewed_on: Option<Date>,
        /// Social workers asked how good it is.
        social_worker_views_sought: Bool,
        /// Carers asked how good it is.
        carer_views_sought: Bool,
        /// What they said.
        satisfaction: Option<Code<Satisfaction>>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// What teachers know.
    PupilInformation {
        /// Children in care whose teachers have current information on what may affect them.
        children_with_current_information: Count,
        /// When the quality of information was checked.
        quality_reviewed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Exclusions.
    Exclusions {
        /// Children in care excluded for a fixed time or for good.
        children_in_care_excluded: Count,
        /// All pupils excluded.
        all_excluded: Count,
        /// Steps to prevent exclusion of children in care.
        prevention_strategies: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// How foster carers are treated.
    CarersAsParents {
        /// Policy gives foster carers the treatment parents get.
        same_as_parents_in_policy: Bool,
        /// Meetings held.
        meetings_about_children_in_care: Count,
        /// Meetings to which the carer was invited.
        meetings_carer_invited: Count,
        /// Policy accepts the carer's consent for activities, unless not delegated.
        carer_consent_accepted_in_policy: Bool,
        /// Times a carer's consent was refused though delegated.
        consents_refused: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One school in one school year, and what it does for children in care.
    School {
        /// What the document is about: `school`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// The school.
        school: Part<SchoolDetails>,
        /// The year the document describes.
        reporting_year: Part<ReportingYear>,
        /// Training delivered in the year, by topic and audience.
        training: Many<Training>,
        /// Adopted policies and strategies.
        policies: Many<AdoptedPolicy>,
        /// Admissions.
        admissions: One<Admissions>,
        /// Results for children in care and other vulnerable pupils.
        attainment: Many<Attainment>,
        /// Strategies to improve outcomes.
        outcome_strategies: Many<OutcomeStrategy>,
        /// The designated teacher for children in care.
        designated_teacher: One<DesignatedTeacher>,
        /// Work with the virtual school head.
        virtual_school_liaison: One<VirtualSchoolLiaison>,
        /// Communication with social workers and carers.
        communication: One<Communication>,
        /// What teachers know.
        pupil_information: One<PupilInformation>,
        /// Exclusions.
        exclusions: One<Exclusions>,
        /// How foster carers are treated.
        carers_as_parents: One<CarersAsParents>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { School }
