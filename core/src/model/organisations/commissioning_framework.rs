//! The document of a commissioning framework.

use crate::model::prelude::*;

codes! {
    /// What a measure of quality is about.
    QualityTopic {
        RelationshipsSupport = "relationships_support",
        ChildPerspective = "child_perspective",
        Stability = "stability",
        Wellbeing = "wellbeing",
        PlacementMatch = "placement_match",
        Education = "education",
        Health = "health",
        Safety = "safety",
        Staff = "staff",
        Other = "other",
    }
}

entity! {
    /// How tenders are scored.
    Award {
        /// Percent for quality.
        quality_weight: Percent,
        /// Percent for cost.
        cost_weight: Percent,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Measures of quality.
    QualityMeasure {
        /// What.
        topic: Code<QualityTopic>,
        /// How.
        measured_how: Text,
        /// Percent within quality.
        weight: Option<Percent>,
        /// Followed up after award.
        monitored_in_contract: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Attention to long-term value.
    LongTermValue {
        /// When longer-term costs and benefits were analysed.
        analysis_on: Option<Date>,
        /// Age to which outcomes are followed.
        horizon_age: Option<Age>,
        /// Whose costs and savings are counted.
        agencies_counted: Texts,
        /// The analysis was used in decisions.
        used_in_decision: Bool,
        /// Decisions rest on weekly price alone.
        unit_price_only: Bool,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Outcome measures asked of providers.
    OutcomeMeasure {
        /// What.
        outcome: Text,
        /// Age to which it is followed.
        horizon_age: Option<Age>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One version of a framework by which services for children in care or leaving care are bought.
    CommissioningFramework {
        /// What the document is about: `commissioning_framework`.
        document_type: Name,
        /// The version of the model in which the record is written: `1`.
        schema_version: Name,
        /// The identifier of this record, a pseudonym; reports repeat it.
        record_id: Name,
        /// The day up to which the record is complete; to ask about a later day is an error.
        extracted_on: Date,
        /// Identity of the framework.
        framework: Part<Framework>,
        /// How tenders are scored.
        award: One<Award>,
        /// Measures of quality.
        quality_measures: Many<QualityMeasure>,
        /// Attention to long-term value.
        long_term_value: One<LongTermValue>,
        /// Outcome measures asked of providers.
        outcome_measures: Many<OutcomeMeasure>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { CommissioningFramework }
