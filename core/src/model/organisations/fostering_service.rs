//! The document of a fostering service.

use crate::model::prelude::*;

codes! {
    /// What a strategy gives foster carers.
    FosterStrategyKind {
        Training = "training",
        Supervision = "supervision",
        Support = "support",
    }
}

entity! {
    /// Strategies for foster carers.
    FosterStrategy, dated by adopted_on {
        /// Which.
        kind: Code<FosterStrategyKind>,
        /// When.
        adopted_on: Date,
        /// Built on the needs of the children cared for.
        based_on_childrens_needs: Bool,
        /// Last review.
        reviewed_on: Option<Date>,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Yearly reviews of those strategies.
    FosterReview, dated by date {
        /// When.
        date: Date,
        /// Which strategies.
        covers: CodeList<FosterStrategyKind>,
        /// Carers asked for views.
        carers_invited: Count,
        /// Carers who answered.
        carers_responded: Count,
        /// What they were asked about.
        views_topics: CodeList<FosterStrategyKind>,
        /// What changed.
        changes: Texts,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// Carers approved.
    FosterCarers {
        /// Approved carers at year end.
        total: Count,
        /// With a named supervising social worker.
        with_supervising_worker: Count,
        /// With a current personal development plan.
        with_development_plan: Count,
        /// When this entry was written into the record, where that is kept apart from when it happened.
        recorded_on: Date,
    }
}

entity! {
    /// One fostering service, of an authority or independent, in one reporting year.
    FosteringService {
        /// What the document is about: `fostering_service`.
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
        /// The people who work with the children.
        workforce: Part<ServiceWorkforce>,
        /// Strategies for foster carers.
        foster_strategies: Many<FosterStrategy>,
        /// Yearly reviews of those strategies.
        foster_reviews: Many<FosterReview>,
        /// Carers approved.
        foster_carers: One<FosterCarers>,
        /// Personal development programmes.
        development_programmes: Many<DevelopmentProgramme>,
        /// Signed statements answering one check where no recorded fact can. One shape in every document.
        attestations: Many<Attestation>,
    }
}

document! { FosteringService }
