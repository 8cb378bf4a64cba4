//! The document of a children's home.

use crate::model::prelude::*;

codes! {
    /// A post in a home.
    StaffPost {
        ResidentialWorker = "residential_worker",
        Senior = "senior",
        Deputy = "deputy",
        Manager = "manager",
        Other = "other",
    }
}

entity! {
    /// The home.
    HomeDetails {
        /// Which.
        home_id: Name,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Staff of the home.
    StaffMember, dated by start_date {
        /// Link target.
        id: Id,
        /// Post.
        role: Code<StaffPost>,
        /// When the post was taken up.
        start_date: Date,
        /// When left.
        end_date: End,
        /// Works directly with children.
        cares_for_children: Bool,
        /// Highest relevant level on the national framework.
        qualification_level: Option<Level>,
        /// When.
        qualification_achieved_on: Option<Date>,
        /// Qualified as a social worker.
        social_work_qualified: Option<Bool>,
        /// Qualification accepted as equal, and by whom.
        equivalent_qualification: Option<Text>,
        /// When the social work or equal qualification was gained.
        professionally_qualified_on: Option<Date>,
        /// Recognised management qualification.
        management_qualification: Option<Text>,
        /// When.
        management_qualified_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One children's home, with its staff over time, in one reporting year.
    ChildrensHome {
        /// What the document is about: `childrens_home`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// The home.
        home: Part<HomeDetails>,
        /// The year the document describes.
        reporting_year: Part<ReportingYear>,
        /// How people with experience of care shape the service.
        participation: Part<Participation>,
        /// Training delivered in the year, by topic and audience.
        training: Many<Training>,
        /// Adopted policies and strategies.
        policies: Many<AdoptedPolicy>,
        /// The people who work with the children.
        workforce: Part<ServiceWorkforce>,
        /// Personal development programmes.
        development_programmes: Many<DevelopmentProgramme>,
        /// Staff of the home.
        staff: Many<StaffMember>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { ChildrensHome }
