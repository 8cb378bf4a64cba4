//! The document of an adoption agency.

use crate::model::prelude::*;

codes! {
    /// A sort of adoption agency.
    AgencyKind {
        LocalAuthority = "local_authority",
        Voluntary = "voluntary",
    }
}

entity! {
    /// The agency.
    AgencyDetails {
        /// Which.
        agency_id: Name,
        /// Sort.
        kind: Code<AgencyKind>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One adoption agency, of an authority or voluntary, in one reporting year.
    AdoptionAgency {
        /// What the document is about: `adoption_agency`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// The agency.
        agency: Part<AgencyDetails>,
        /// The year the document describes.
        reporting_year: Part<ReportingYear>,
        /// How people with experience of care shape the service.
        participation: Part<Participation>,
        /// Training delivered in the year, by topic and audience.
        training: Many<Training>,
        /// Adopted policies and strategies.
        policies: Many<AdoptedPolicy>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { AdoptionAgency }
