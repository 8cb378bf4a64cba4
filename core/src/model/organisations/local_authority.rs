//! The document of a local authority.

use crate::model::prelude::*;

entity! {
    /// One local authority in one reporting year: what it has in place, and for whom.
    LocalAuthority {
        /// What the document is about: `local_authority`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// The year the document describes.
        reporting_year: Part<ReportingYear>,
        /// How people with experience of care shape the service.
        participation: Part<Participation>,
        /// Training delivered in the year, by topic and audience.
        training: Many<Training>,
        /// Adopted policies and strategies.
        policies: Many<AdoptedPolicy>,
        /// Reviews of procedures, indicators or data demands by their effect on relationships.
        process_reviews: Many<ProcessReview>,
        /// The people who work with the children.
        workforce: Part<Workforce>,
        /// Change of workers, as children meet it.
        continuity: One<Continuity>,
        /// Reorganisations of teams.
        restructures: Many<Restructure>,
        /// Services in place.
        service_offer: Many<ServiceOffer>,
        /// Analyses of the needs of the population.
        needs_analyses: Many<NeedsAnalysis>,
        /// Requests in the year to change a placement's status.
        status_change_summary: One<StatusChangeSummary>,
        /// Foster care as a recognised long-term placement.
        long_term_fostering: One<LongTermFostering>,
        /// Support for kinship care.
        kinship: One<Kinship>,
        /// The IRO service.
        iro_service: One<IroService>,
        /// Local early help.
        early_help: One<EarlyHelp>,
        /// Practice when children go home or to kin.
        return_home_practice: One<ReturnHomePractice>,
        /// Placement choice across the year.
        placement_sufficiency: One<PlacementSufficiency>,
        /// Money.
        resourcing: One<CareResourcing>,
        /// How permanence work is organised.
        permanence_service: One<PermanenceService>,
        /// Access to evidence on good practice.
        evidence_access: One<EvidenceAccess>,
        /// Personal development programmes.
        development_programmes: Many<DevelopmentProgramme>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { LocalAuthority }
