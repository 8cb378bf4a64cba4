//! A report as Kotlin and Swift are given it.

use std::collections::HashMap;

use careinquiry::model::{MODEL_VERSION, Subject as DocumentType};
use careinquiry::{Basis, Day, Detail, FindingRef, OpenWord, Outcome, Pointer, RuleSet, Stance, Strength};

use crate::options::Setting;

/// The answer for one record and one day.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Report {
    /// The version of the library.
    pub library: String,
    /// The version of the data model.
    pub model: String,
    /// Whose record it is.
    pub subject: Subject,
    /// The day judged.
    pub as_at: Day,
    /// The first day of the period whose events were judged.
    pub since: Day,
    /// The day by which facts had to be recorded to count, where one was given.
    pub known_at: Option<Day>,
    /// The rule sets that were applied.
    pub rulesets: Vec<Edition>,
    /// The parameters that were set, by name.
    pub parameters: HashMap<String, Setting>,
    /// By which values open words were read, by the name of the parameter that stands in for each; only where that was
    /// asked for.
    pub readings: Option<HashMap<String, ReadingValues>>,
    /// How many findings have each outcome.
    pub summary: Summary,
    /// The findings, in the order of the rules, then of the record.
    pub findings: Vec<Finding>,
}

/// Whose record it is.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Subject {
    /// What the document is about.
    pub document_type: DocumentType,
    /// The record's own identifier: the only value of it that is repeated.
    pub record_id: String,
}

/// An edition of rules, by name.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Edition {
    /// The pack.
    pub id: String,
    /// The edition.
    pub version: String,
    /// The digest of its manifest.
    pub digest: String,
}

/// How many findings have each outcome.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct Summary {
    /// It was done.
    pub met: i32,
    /// It was not done, and no reason that the text allows is recorded.
    pub not_met: i32,
    /// It was not done, and a reason that the text allows is recorded.
    pub justified_departure: i32,
    /// It was not asked for here.
    pub not_applicable: i32,
    /// The record does not say enough.
    pub insufficient_evidence: i32,
}

/// What one rule says of one thing.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Finding {
    /// The rule's id.
    pub rule: String,
    /// The rule's revision.
    pub revision: i32,
    /// The event that it is about, as a JSON Pointer; empty for the whole record.
    pub at: String,
    /// What the rule says.
    pub outcome: Outcome,
    /// Whether it is met by a person's statement alone: to be called attested, never met in fact.
    pub attested: bool,
    /// How strongly the source asks.
    pub strength: Strength,
    /// What an answer rests on.
    pub basis: Basis,
    /// JSON Pointers to the facts that decided it; not there where only outcomes were asked for.
    pub because: Option<Vec<String>>,
    /// JSON Pointers to facts that, once recorded, could decide it; not there where only outcomes were asked for.
    pub missing: Option<Vec<String>>,
    /// What there is to say of it in words; only where everything was asked for.
    pub words: Option<Words>,
    /// What each reading of open words gives, where that was asked for and they differ.
    pub readings: Option<Readings>,
}

/// What there is to say of a finding in words.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Words {
    /// The sentence for a practitioner.
    pub message: String,
    /// What would put it right, or what to record.
    pub action: String,
    /// The young person's words: what was promised.
    pub promise: String,
    /// The young person's words: what the record says of the promise.
    pub happened: String,
}

/// By which values an open word was read.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ReadingValues {
    /// So as to ask more.
    pub strict: Setting,
    /// By the parameter's default.
    pub central: Setting,
    /// So as to ask less.
    pub lenient: Setting,
}

/// What each reading of open words gives.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct Readings {
    /// Read so as to ask more.
    pub strict: Outcome,
    /// By the parameter's default.
    pub central: Outcome,
    /// Read so as to ask less.
    pub lenient: Outcome,
}

impl Report {
    pub(crate) fn new(report: &careinquiry::Report, detail: Detail) -> Self {
        let parameters = report.parameters().iter();
        Self {
            library: env!("CARGO_PKG_VERSION").to_owned(),
            model: MODEL_VERSION.to_owned(),
            subject: Subject { document_type: report.subject(), record_id: report.record_id().to_owned() },
            as_at: report.as_at(),
            since: report.since(),
            known_at: report.known_at(),
            rulesets: editions(report.rulesets()),
            parameters: parameters.map(|(parameter, value)| (parameter.name.to_owned(), (*value).into())).collect(),
            readings: report.read_otherwise().map(|words| words.iter().map(|word| read(word)).collect()),
            summary: Summary::new(report),
            findings: report.findings().map(|finding| Finding::new(finding, detail)).collect(),
        }
    }
}

impl Summary {
    fn new(report: &careinquiry::Report) -> Self {
        let count = |outcome| i32::try_from(report.count(outcome)).unwrap_or(i32::MAX);
        Self {
            met: count(Outcome::Met),
            not_met: count(Outcome::NotMet),
            justified_departure: count(Outcome::JustifiedDeparture),
            not_applicable: count(Outcome::NotApplicable),
            insufficient_evidence: count(Outcome::InsufficientEvidence),
        }
    }
}

impl Finding {
    fn new(finding: FindingRef<'_>, detail: Detail) -> Self {
        let rule = finding.rule();
        let cites = detail != Detail::Outcomes;
        Self {
            rule: rule.id.to_owned(),
            revision: rule.revision.into(),
            at: finding.at().to_string(),
            outcome: finding.outcome(),
            attested: finding.is_attested(),
            strength: rule.strength,
            basis: rule.basis,
            because: cites.then(|| pointers(finding.because())),
            missing: cites.then(|| pointers(finding.missing())),
            words: (detail == Detail::Full).then(|| Words::new(finding)),
            readings: finding.readings().and_then(Readings::new),
        }
    }
}

impl Words {
    fn new(finding: FindingRef<'_>) -> Self {
        Self {
            message: finding.message().to_owned(),
            action: finding.rule().says.action.to_owned(),
            promise: finding.promise().to_owned(),
            happened: finding.plain_outcome().to_owned(),
        }
    }
}

/// The parameter of an open word, and the values by which it was read.
fn read(word: &OpenWord) -> (String, ReadingValues) {
    let value = |stance| word.value(stance).into();
    let [strict, central, lenient] = [Stance::Strict, Stance::Central, Stance::Lenient].map(value);
    (word.parameter.name.to_owned(), ReadingValues { strict, central, lenient })
}

impl Readings {
    fn new(readings: impl Iterator<Item = (Stance, Outcome)> + Clone) -> Option<Self> {
        let of = |stance| readings.clone().find(|(one, _)| *one == stance).map(|(_, outcome)| outcome);
        Some(Self { strict: of(Stance::Strict)?, central: of(Stance::Central)?, lenient: of(Stance::Lenient)? })
    }
}

pub(crate) fn pointers(facts: impl Iterator<Item = Pointer>) -> Vec<String> {
    facts.map(|fact| fact.to_string()).collect()
}

pub(crate) fn editions(sets: &[&'static RuleSet]) -> Vec<Edition> {
    let edition = |set: &&'static RuleSet| Edition {
        id: set.id.to_owned(),
        version: set.version.to_owned(),
        digest: set.digest.to_owned(),
    };
    sets.iter().map(edition).collect()
}
