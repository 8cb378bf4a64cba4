//! Mirrors of the library's own words, and days. A word that the library alone has does not compile here.

use careinquiry::model::Subject;
use careinquiry::{Basis, Day, Detail, NullMeans, Origin, Outcome, Reading, Strength, Theme, TimeBasis, Unit};

use crate::failure::CareInquiryError;

/// The library calls it a subject; beside the subject of a report, which also has an id, it needs a name of its own.
type DocumentType = Subject;
/// In Kotlin the name is taken.
type Measure = Unit;

uniffi::custom_type!(
    /// A calendar day, without a time or a zone.
    Day,
    String,
    {
        remote,
        lower: |day| day.to_string(),
        try_lift: |text| Ok(text.parse::<Day>().map_err(CareInquiryError::from)?),
    }
);

/// What a rule says of a record.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// What was asked for was not done, and no reason that the text allows is recorded.
    NotMet,
    /// The record does not say enough.
    InsufficientEvidence,
    /// It was not done, and a reason that the text allows is recorded.
    JustifiedDeparture,
    /// It was done.
    Met,
    /// It was not asked for here.
    NotApplicable,
}

/// How strongly the source asks.
#[uniffi::remote(Enum)]
pub enum Strength {
    /// It must be done.
    Must,
    /// It should be done.
    Should,
    /// It may be done.
    May,
}

/// What an answer rests on.
#[uniffi::remote(Enum)]
pub enum Basis {
    /// The fact itself is recorded.
    Direct,
    /// A fact that stands for it; the rule's note says how it can mislead.
    Proxy,
    /// Only a person's recorded statement can show it.
    Attestation,
}

/// Whether the source says it of this record, or we read it off.
#[uniffi::remote(Enum)]
pub enum Reading {
    /// The source says it.
    Stated,
    /// The source speaks to somebody else or in general; this is what it means for this record.
    Implied,
}

/// The chapter of the Inquiry's report.
#[uniffi::remote(Enum)]
pub enum Theme {
    /// Chapter 5.
    Relationships,
    /// Chapter 6.
    Involvement,
    /// Chapter 7.
    Transitions,
    /// Chapter 8.
    Workforce,
    /// Chapter 9.
    System,
}

/// When the question is asked.
#[uniffi::remote(Enum)]
pub enum TimeBasis {
    /// As at any day.
    Continuous,
    /// When a placement starts.
    AtPlacementStart,
    /// At each move.
    AtEachMove,
    /// At each review, or once in each review cycle.
    AtEachReview,
    /// When a worker is allocated.
    AtEachAllocation,
    /// At each decision.
    AtEachDecision,
    /// At each request.
    OnEachRequest,
    /// When the child comes into care.
    AtEntryToCare,
    /// From the age at which leaving care is planned.
    LeavingCare,
    /// Over a year.
    Annual,
    /// Of a version of a framework, or of a picture of policy.
    PerVersion,
    /// When a contract is awarded.
    AtAward,
}

/// What a parameter counts.
#[uniffi::remote(Enum)]
pub enum Measure {
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Years.
    Years,
    /// Miles.
    Miles,
    /// How many.
    Count,
    /// A part of a whole, from 0 to 1.
    Share,
    /// Weeks.
    Weeks,
    /// Parts of a hundred.
    Percent,
    /// A level of the national framework of qualifications.
    Level,
    /// Nothing: it is a day of the calendar.
    Date,
}

/// Whether the source states a number, or leaves a word open that the number stands in for.
#[uniffi::remote(Enum)]
pub enum Origin {
    /// The source states it: another number makes another rule.
    Stated,
    /// The source leaves it open: it may be set locally, and every report then prints it.
    Open,
}

/// What `null` says where the model has no 'none' for it.
#[uniffi::remote(Enum)]
pub enum NullMeans {
    /// Recorded as none; an error where the model has no none.
    None,
    /// Not recorded, wherever it stands for a key's value: for systems that write `null` for whatever they do not hold. An
    /// entry of a list is there, so `null` is none.
    NotRecorded,
}

/// How much a report says of each finding.
#[uniffi::remote(Enum)]
pub enum Detail {
    /// The rule, the place and the outcome.
    Outcomes,
    /// With the facts that decided it, and those that are missing.
    Findings,
    /// With the texts as well.
    Full,
}

/// What a record is about, and so of which type its document is.
#[uniffi::remote(Enum)]
pub enum DocumentType {
    /// One child's case record.
    Child,
    /// A local authority's yearly self-evaluation.
    LocalAuthority,
    /// A fostering service's yearly self-evaluation.
    FosteringService,
    /// A children's home.
    ChildrensHome,
    /// An adoption agency's yearly self-evaluation.
    AdoptionAgency,
    /// A school's yearly profile.
    School,
    /// One version of an inspection framework.
    InspectionFramework,
    /// One version of a commissioning framework.
    CommissioningFramework,
    /// The national policy on a day.
    NationalPolicy,
}
