//! What would decide a finding, as Kotlin and Swift are given it.

use careinquiry::Outcome;

use crate::report::pointers;

/// What would decide a finding that lacks evidence.
#[derive(Clone, Debug, uniffi::Record)]
pub struct WouldDecide {
    /// The rule's id.
    pub rule: String,
    /// The event that it is about, as a JSON Pointer; empty for the whole record.
    pub at: String,
    /// What to ask.
    pub question: Question,
    /// The smallest sets of facts that would decide it.
    pub sets: Vec<FactSet>,
}

/// What to ask.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Question {
    /// In a practitioner's words.
    pub practitioner: String,
    /// In the young person's words.
    pub plain: String,
}

/// Facts that together decide a finding, in the order in which they can be recorded.
#[derive(Clone, Debug, uniffi::Record)]
pub struct FactSet {
    /// The outcome that they give.
    pub outcome: Outcome,
    /// The facts: each is put into the record as `add` of RFC 6902 does.
    pub facts: Vec<Fact>,
}

/// One fact to record, and what it may be: anything that one of these says.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Fact {
    /// Where it is to be recorded, as a JSON Pointer.
    pub pointer: String,
    /// The same in words.
    pub in_words: String,
    /// One of these, each as JSON (`true`, `"foster_care"`, `{}`).
    pub values: Vec<String>,
    /// A day or a number between these.
    pub between: Option<Between>,
    /// Any text that is not blank.
    pub written: bool,
    /// A list of one such text.
    pub written_list: bool,
    /// A copy of the id that stands at one of these pointers.
    pub copy_of: Vec<String>,
    /// A list of one such id.
    pub list_of: Vec<String>,
}

/// Days or numbers, as JSON (`"2026-03-31"`, `21`), both ends included.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Between {
    /// The least; `null` where any earlier day will do, from the child's birth on (from 1900 on, where that is not recorded).
    pub from: String,
    /// The greatest.
    pub to: String,
}

impl From<&careinquiry::WouldDecide> for WouldDecide {
    fn from(decide: &careinquiry::WouldDecide) -> Self {
        Self {
            rule: decide.rule().id.to_owned(),
            at: decide.at().to_string(),
            question: Question { practitioner: decide.question(), plain: decide.plain_question() },
            sets: decide.sets().iter().map(FactSet::from).collect(),
        }
    }
}

impl From<&careinquiry::FactSet> for FactSet {
    fn from(set: &careinquiry::FactSet) -> Self {
        Self { outcome: set.outcome(), facts: set.facts().iter().map(Fact::from).collect() }
    }
}

impl From<&careinquiry::Fact> for Fact {
    fn from(fact: &careinquiry::Fact) -> Self {
        Self {
            pointer: fact.pointer().to_string(),
            in_words: fact.pointer().in_words(),
            values: fact.values().iter().map(ToString::to_string).collect(),
            between: fact.range().map(|(from, to)| Between { from: from.to_string(), to: to.to_string() }),
            written: fact.is_written(),
            written_list: fact.is_written_list(),
            copy_of: pointers(fact.copy_of().into_iter()),
            list_of: pointers(fact.list_of().into_iter()),
        }
    }
}
