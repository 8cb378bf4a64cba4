//! The picture of national policy.

use crate::model::prelude::*;

codes! {
    /// A kind of instrument.
    InstrumentKind {
        PrimaryLegislation = "primary_legislation",
        Regulations = "regulations",
        StatutoryGuidance = "statutory_guidance",
        PolicyDefinition = "policy_definition",
        DataReturn = "data_return",
        QualificationStandard = "qualification_standard",
        TrainingStandard = "training_standard",
        PracticeFramework = "practice_framework",
        FundingProgramme = "funding_programme",
        PublicBody = "public_body",
        Strategy = "strategy",
    }
}

entity! {
    /// Identity of the national picture described.
    PolicyPicture {
        /// England.
        jurisdiction: Text,
        /// Date described.
        as_of: Date,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Laws, guidance, standards, returns and programmes.
    Instrument, dated by in_force_from {
        /// Link target.
        id: Id,
        /// Kind.
        kind: Code<InstrumentKind>,
        /// Title.
        title: Text,
        /// From.
        in_force_from: Date,
        /// To.
        in_force_to: End,
        /// What an instrument provides.
        provisions: Many<Provision>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Laws, guidance, definitions, standards, returns, programmes and bodies in force on a day.
    NationalPolicy {
        /// What the document is about: `national_policy`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// Identity of the national picture described.
        policy: Part<PolicyPicture>,
        /// Laws, guidance, standards, returns and programmes.
        instruments: Many<Instrument>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { NationalPolicy }
