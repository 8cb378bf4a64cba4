//! The answer: what each rule says of a record, and the facts that decided it.

use std::ops::Range;

use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};

use crate::day::Day;
use crate::editions::RuleSet;
use crate::logic::Outcome;
use crate::model::{MODEL_VERSION, Subject};
use crate::options::Detail;
use crate::parameters::{Parameter, Setting};
use crate::path::{Path, Pointer};
use crate::readings::{OpenWord, Readings, Stance};
use crate::rule::{Basis, Rule};

/// The answer for one record and one day. It serialises to the JSON of the interface.
#[derive(Clone, Debug)]
pub struct Report {
    pub(crate) detail: Detail,
    pub(crate) subject: Subject,
    pub(crate) record_id: String,
    pub(crate) as_at: Day,
    pub(crate) since: Day,
    pub(crate) known_at: Option<Day>,
    pub(crate) rulesets: Vec<&'static RuleSet>,
    pub(crate) parameters: Vec<(&'static Parameter, Setting)>,
    pub(crate) readings: Option<Readings>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) paths: Vec<Path>,
}

/// A finding as it is held; its pointers are a stretch of the report's.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    pub(crate) rule: &'static Rule,
    pub(crate) at: Path,
    pub(crate) outcome: Outcome,
    pub(crate) because: Range<u32>,
    pub(crate) missing: Range<u32>,
    /// The outcome by each [`Stance`], where they differ.
    pub(crate) readings: Option<[Outcome; 3]>,
}

/// What one rule says of one thing.
#[derive(Clone, Copy, Debug)]
pub struct FindingRef<'p> {
    report: &'p Report,
    finding: &'p Finding,
}

impl Report {
    /// What the record is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// How much of it was asked for.
    #[must_use]
    pub fn detail(&self) -> Detail {
        self.detail
    }

    /// The record's own identifier.
    #[must_use]
    pub fn record_id(&self) -> &str {
        &self.record_id
    }

    /// The day judged.
    #[must_use]
    pub fn as_at(&self) -> Day {
        self.as_at
    }

    /// The first day of the period whose events were judged.
    #[must_use]
    pub fn since(&self) -> Day {
        self.since
    }

    /// The day by which facts had to be recorded to count, where one was given.
    #[must_use]
    pub fn known_at(&self) -> Option<Day> {
        self.known_at
    }

    /// The rule sets that were applied.
    #[must_use]
    pub fn rulesets(&self) -> &[&'static RuleSet] {
        &self.rulesets
    }

    /// The parameters that were set, by name.
    #[must_use]
    pub fn parameters(&self) -> &[(&'static Parameter, Setting)] {
        &self.parameters
    }

    /// The open words that were also read otherwise, each by [`OpenWord::value`]; none where that was not asked for.
    #[must_use]
    pub fn read_otherwise(&self) -> Option<&[&'static OpenWord]> {
        self.readings.as_ref().map(Readings::words)
    }

    /// The findings, in the order of the rules, then of the record.
    #[must_use]
    pub fn findings(&self) -> impl ExactSizeIterator<Item = FindingRef<'_>> {
        self.findings.iter().map(|finding| FindingRef { report: self, finding })
    }

    /// What each rule says of the record: the worst of its findings, in the order of the rules.
    pub fn by_rule(&self) -> impl Iterator<Item = (&'static Rule, Outcome)> {
        let of_one_rule = self.findings.chunk_by(|a, b| std::ptr::eq(a.rule, b.rule));
        of_one_rule.filter_map(|findings| {
            let worst = findings.iter().map(|finding| finding.outcome).min()?;
            findings.first().map(|finding| (finding.rule, worst))
        })
    }

    /// How many findings have an outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        self.findings.iter().filter(|finding| finding.outcome == outcome).count()
    }
}

impl<'p> FindingRef<'p> {
    /// The rule.
    #[must_use]
    pub fn rule(self) -> &'static Rule {
        self.finding.rule
    }

    /// What it is about: an event, or the whole record.
    #[must_use]
    pub fn at(self) -> Pointer {
        Pointer { root: self.report.subject.description(), path: self.finding.at }
    }

    /// What the rule says.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        self.finding.outcome
    }

    /// The facts that decided it.
    #[must_use]
    pub fn because(self) -> impl ExactSizeIterator<Item = Pointer> + 'p {
        self.pointers(&self.finding.because)
    }

    /// The facts that, once recorded, could decide it.
    #[must_use]
    pub fn missing(self) -> impl ExactSizeIterator<Item = Pointer> + 'p {
        self.pointers(&self.finding.missing)
    }

    /// Whether it is met by a person's statement alone: to be called attested, never met in fact.
    #[must_use]
    pub fn is_attested(self) -> bool {
        self.outcome() == Outcome::Met && self.rule().basis == Basis::Attestation
    }

    /// What each reading of open words gives, where they differ; `None` where all agree, or none was asked for.
    #[must_use]
    pub fn readings(self) -> Option<impl ExactSizeIterator<Item = (Stance, Outcome)> + Clone> {
        let outcomes = self.finding.readings?;
        Some(Stance::ALL.iter().copied().zip(outcomes))
    }

    /// The open words that its rule goes by, where other readings were asked for.
    pub fn open_words(self) -> impl Iterator<Item = &'static OpenWord> + 'p {
        self.report.readings.iter().flat_map(move |readings| readings.of(self.rule()))
    }

    /// The sentence for a practitioner.
    #[must_use]
    pub fn message(self) -> &'static str {
        let says = &self.rule().says;
        match self.outcome() {
            Outcome::Met => says.met,
            Outcome::NotMet => says.not_met,
            Outcome::JustifiedDeparture => says.departed.unwrap_or(says.not_met),
            Outcome::InsufficientEvidence => says.unclear,
            Outcome::NotApplicable => "This was not asked for here on this day.",
        }
    }

    /// The young person's words: what was promised.
    #[must_use]
    pub fn promise(self) -> &'static str {
        self.rule().says.plain
    }

    /// The young person's words: what the record says of the promise.
    #[must_use]
    pub fn plain_outcome(self) -> &'static str {
        let of_child = self.report.subject == Subject::Child;
        match self.outcome() {
            // Of an organisation it is not the young person's own record that says so.
            Outcome::Met if !of_child && !self.is_attested() => "What is written down shows that this was done.",
            Outcome::NotMet if !of_child => "What is written down shows that this was not done. You can ask why.",
            Outcome::InsufficientEvidence if !of_child => {
                "What is written down does not say enough to tell. You can ask."
            }
            Outcome::Met if self.is_attested() => "Someone has said in writing that this is so.",
            Outcome::Met => "Your record shows that this was done.",
            Outcome::NotMet => "Your record shows that this was not done. You can ask why.",
            Outcome::JustifiedDeparture => "This was not done, and the reason is written down. You can ask to hear it.",
            Outcome::InsufficientEvidence => "Your record does not say enough to tell. You can ask.",
            Outcome::NotApplicable => "This was not needed at this time.",
        }
    }

    fn pointers(self, range: &Range<u32>) -> impl ExactSizeIterator<Item = Pointer> + Clone + 'p {
        let range = range.start as usize..range.end as usize;
        let root = self.report.subject.description();
        let paths = self.report.paths.get(range).unwrap_or_default();
        paths.iter().map(move |path| Pointer { root, path: *path })
    }
}

/// Serialises what is displayed.
pub(crate) struct Shown<T>(pub(crate) T);

impl<T: std::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

/// Outcomes by stance, as an object.
struct ByStance<I>(I);

impl<I: Iterator<Item = (Stance, Outcome)> + Clone> Serialize for ByStance<I> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.clone().map(|(stance, outcome)| (stance.as_str(), outcome.as_str())))
    }
}

struct Pointers<I>(I);

impl<I: ExactSizeIterator<Item = Pointer> + Clone> Serialize for Pointers<I> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let pointers = self.0.clone();
        let mut list = to.serialize_seq(Some(pointers.len()))?;
        let mut text = String::with_capacity(128);
        for pointer in pointers {
            text.clear();
            pointer.write(&mut text).map_err(S::Error::custom)?;
            list.serialize_element(&text)?;
        }
        list.end()
    }
}

impl Serialize for FindingRef<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        let rule = self.rule();
        map.serialize_entry("rule", rule.id)?;
        if self.report.detail == Detail::Outcomes {
            map.serialize_entry("at", &Shown(self.at()))?;
            map.serialize_entry("outcome", self.outcome().as_str())?;
            self.serialize_readings(&mut map)?;
            return map.end();
        }
        map.serialize_entry("revision", &rule.revision)?;
        map.serialize_entry("at", &Shown(self.at()))?;
        map.serialize_entry("outcome", self.outcome().as_str())?;
        map.serialize_entry("strength", rule.strength.as_str())?;
        map.serialize_entry("basis", rule.basis.as_str())?;
        map.serialize_entry("because", &Pointers(self.pointers(&self.finding.because)))?;
        map.serialize_entry("missing", &Pointers(self.pointers(&self.finding.missing)))?;
        if self.report.detail == Detail::Full {
            map.serialize_entry("message", self.message())?;
            map.serialize_entry("action", rule.says.action)?;
            map.serialize_entry("plain", &Shown(format_args!("{} {}", self.promise(), self.plain_outcome())))?;
        }
        self.serialize_readings(&mut map)?;
        map.end()
    }
}

impl FindingRef<'_> {
    fn serialize_readings<M: SerializeMap>(self, map: &mut M) -> Result<(), M::Error> {
        self.readings().map_or(Ok(()), |readings| map.serialize_entry("readings", &ByStance(readings)))
    }
}

struct Summary<'p>(&'p Report);

impl Serialize for Summary<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        use Outcome::{InsufficientEvidence, JustifiedDeparture, Met, NotApplicable, NotMet};
        let mut map = to.serialize_map(Some(5))?;
        for outcome in [Met, NotMet, JustifiedDeparture, NotApplicable, InsufficientEvidence] {
            map.serialize_entry(outcome.as_str(), &self.0.count(outcome))?;
        }
        map.end()
    }
}

struct Set<'p>(&'p [(&'static Parameter, Setting)]);

impl Serialize for Set<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (parameter, value) in self.0 {
            map.serialize_entry(parameter.name, value)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct About<'p> {
    document_type: &'static str,
    record_id: &'p str,
}

struct FindingList<'p>(&'p Report);

impl Serialize for FindingList<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.findings())
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(10))?;
        map.serialize_entry("library", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("model", MODEL_VERSION)?;
        map.serialize_entry("subject", &About { document_type: self.subject.as_str(), record_id: &self.record_id })?;
        map.serialize_entry("as_at", &Shown(self.as_at))?;
        map.serialize_entry("since", &Shown(self.since))?;
        map.serialize_entry("known_at", &self.known_at.map(Shown))?;
        map.serialize_entry("rulesets", &self.rulesets)?;
        map.serialize_entry("parameters", &Set(&self.parameters))?;
        if let Some(readings) = &self.readings {
            map.serialize_entry("readings", readings)?;
        }
        map.serialize_entry("summary", &Summary(self))?;
        map.serialize_entry("findings", &FindingList(self))?;
        map.end()
    }
}
