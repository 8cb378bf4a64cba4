//! The rulebook as Kotlin and Swift are given it.

use careinquiry::model::Subject as DocumentType;
use careinquiry::{Basis, OpenWord, Origin, Reading, Strength, Theme, TimeBasis, Unit as Measure};

use crate::options::Setting;

/// A named edition of rules.
#[derive(Clone, Debug, uniffi::Record)]
pub struct RuleSet {
    /// The pack.
    pub id: String,
    /// The edition.
    pub version: String,
    /// The digest of its manifest.
    pub digest: String,
    /// What the pack is drawn from.
    pub title: String,
    /// Whether it may still change.
    pub draft: bool,
    /// The ids of its rules, in their order.
    pub rules: Vec<String>,
}

/// One check of one clause of the source.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Rule {
    /// Permanent, never reused: `CI-5.6.1/a`.
    pub id: String,
    /// Counts the meanings that the rule has had.
    pub revision: i32,
    /// The clause of the register: the id without its check.
    pub clause: String,
    /// The question that it asks.
    pub title: String,
    /// Where the source asks it: pack and paragraph.
    pub source: String,
    /// The paragraph's sentence or bullet.
    pub paragraph: String,
    /// The chapter.
    pub theme: Theme,
    /// What document it is asked of. It says nothing of any other.
    pub subject: DocumentType,
    /// How strongly it is asked.
    pub strength: Strength,
    /// What an answer rests on.
    pub basis: Basis,
    /// Whether the source says it of this record.
    pub reading: Reading,
    /// When it is asked.
    pub time_basis: TimeBasis,
    /// Whether it gives a finding for each event, rather than one for the record.
    pub each_event: bool,
    /// Whether the text allows a departure.
    pub allows_departure: bool,
    /// The numbers that it goes by.
    pub parameters: Vec<Parameter>,
    /// What it can say.
    pub says: Says,
    /// The choice made in reading the source, and what the rule cannot show.
    pub note: String,
    /// The manual: why, and how it is read.
    pub manual: String,
}

/// A named number, or day, that a rule goes by.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Parameter {
    /// What it is called.
    pub name: String,
    /// What it is unless told.
    pub default: Setting,
    /// What it counts.
    pub unit: Measure,
    /// The least that it can be set to.
    pub min: Setting,
    /// The most.
    pub max: Setting,
    /// Whether the source states it or leaves it open.
    pub origin: Origin,
    /// The reason for the default.
    pub why: String,
    /// The open word that it stands in for, with its readings.
    pub open_word: Option<Word>,
}

/// An open word, and how else it can be read. The central reading is the parameter's default.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Word {
    /// The word, as the source has it.
    pub written: String,
    /// The strict reading.
    pub strict: ReadAs,
    /// The lenient reading.
    pub lenient: ReadAs,
}

/// One reading of an open word.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ReadAs {
    /// The value that stands in for the word.
    pub value: Setting,
    /// Why such a reader would choose it.
    pub why: String,
}

/// Every sentence that a report can say of a rule.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Says {
    /// To a practitioner, where it is met.
    pub met: String,
    /// To a practitioner, where it is not met.
    pub not_met: String,
    /// To a practitioner, where a reason that the text allows is recorded; none where it allows none.
    pub departed: Option<String>,
    /// To a practitioner, where the record does not say enough.
    pub unclear: String,
    /// What would put it right, or what to record.
    pub action: String,
    /// To the young person, at a reading age of about 11: what was promised.
    pub plain: String,
}

impl From<&careinquiry::RuleSet> for RuleSet {
    fn from(set: &careinquiry::RuleSet) -> Self {
        Self {
            id: set.id.to_owned(),
            version: set.version.to_owned(),
            digest: set.digest.to_owned(),
            title: set.title.to_owned(),
            draft: set.is_draft(),
            rules: set.rules().iter().map(|rule| rule.id.to_owned()).collect(),
        }
    }
}

impl From<&careinquiry::Rule> for Rule {
    fn from(rule: &careinquiry::Rule) -> Self {
        Self {
            id: rule.id.to_owned(),
            revision: rule.revision.into(),
            clause: rule.clause().to_owned(),
            title: rule.title.to_owned(),
            source: rule.source.to_owned(),
            paragraph: rule.paragraph.to_owned(),
            theme: rule.theme,
            subject: rule.subject(),
            strength: rule.strength,
            basis: rule.basis,
            reading: rule.reading,
            time_basis: rule.time,
            each_event: rule.is_event_rule(),
            allows_departure: rule.allows_departure(),
            parameters: rule.parameters.iter().copied().map(Parameter::from).collect(),
            says: Says::from(&rule.says),
            note: rule.note.to_owned(),
            manual: rule.doc.trim().to_owned(),
        }
    }
}

impl From<&careinquiry::Parameter> for Parameter {
    fn from(parameter: &careinquiry::Parameter) -> Self {
        Self {
            name: parameter.name.to_owned(),
            default: parameter.default.into(),
            unit: parameter.unit,
            min: parameter.min.into(),
            max: parameter.max.into(),
            origin: parameter.origin,
            why: parameter.why.to_owned(),
            open_word: parameter.open_word().map(Word::from),
        }
    }
}

impl From<&OpenWord> for Word {
    fn from(open: &OpenWord) -> Self {
        let read = |(number, why): (f64, &str)| ReadAs { value: Setting::Number { number }, why: why.to_owned() };
        Self { written: open.word.to_owned(), strict: read(open.strict), lenient: read(open.lenient) }
    }
}

impl From<&careinquiry::Says> for Says {
    fn from(says: &careinquiry::Says) -> Self {
        Self {
            met: says.met.to_owned(),
            not_met: says.not_met.to_owned(),
            departed: says.departed.map(str::to_owned),
            unclear: says.unclear.to_owned(),
            action: says.action.to_owned(),
            plain: says.plain.to_owned(),
        }
    }
}
