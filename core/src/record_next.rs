//! What to record next: the missing facts of a whole record, those that would settle the most rules first.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::Error;
use crate::evaluate::{Evaluator, Findings, complete_by};
use crate::logic::Outcome;
use crate::path::Pointer;
use crate::record::Record;
use crate::report::Shown;
use crate::rule::Rule;
use crate::would_decide::Settling;

/// One missing fact, with the rules that wait for it.
#[derive(Clone, Debug)]
pub struct RecordNext {
    pointer: Pointer,
    settles: Vec<&'static Rule>,
    named_by: Vec<&'static Rule>,
}

impl RecordNext {
    /// Where it is to be recorded.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        self.pointer
    }

    /// The rules of which it would decide a finding, recorded alone: with one value at the least. In a record of very
    /// many events, where to try all would take too long, a rule may be missing here; it is in [`Self::named_by`].
    #[must_use]
    pub fn settles(&self) -> &[&'static Rule] {
        &self.settles
    }

    /// The rules that name it as missing.
    #[must_use]
    pub fn named_by(&self) -> &[&'static Rule] {
        &self.named_by
    }
}

impl Evaluator {
    /// The missing facts of a record: first those that would settle the most rules, then those that the most rules
    /// name, then in the order of their pointers.
    ///
    /// # Errors
    ///
    /// As [`Self::evaluate`].
    pub fn record_next(&self, record: &Record) -> Result<Vec<RecordNext>, Error> {
        complete_by(record, "as_at", self.as_at())?;
        let mut facts: BTreeMap<Pointer, RecordNext> = BTreeMap::new();
        let mut settling = Settling::new(self, record);
        let scope = self.scope(record, true);
        for rule in self.rules() {
            settling.begin();
            let mut findings = Findings::new(&scope);
            findings.judge(rule);
            for finding in findings.found().iter().filter(|finding| finding.outcome == Outcome::InsufficientEvidence) {
                let because = findings.paths(&finding.because);
                for path in findings.paths(&finding.missing) {
                    let pointer = record.pointer(*path);
                    let empty = || RecordNext { pointer, settles: Vec::new(), named_by: Vec::new() };
                    let fact = facts.entry(pointer).or_insert_with(empty);
                    note(&mut fact.named_by, rule);
                    if !has(&fact.settles, rule) && settling.settles(rule, finding.at, *path, because) {
                        fact.settles.push(rule);
                    }
                }
            }
        }
        let mut facts: Vec<RecordNext> = facts.into_values().collect();
        // Stable: what is alike stays in the order of the pointers.
        facts.sort_by_key(|fact| std::cmp::Reverse((fact.settles.len(), fact.named_by.len())));
        Ok(facts)
    }
}

fn has(rules: &[&'static Rule], rule: &'static Rule) -> bool {
    rules.iter().any(|known| std::ptr::eq(*known, rule))
}

fn note(rules: &mut Vec<&'static Rule>, rule: &'static Rule) {
    if !has(rules, rule) {
        rules.push(rule);
    }
}

impl Serialize for RecordNext {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let ids = |rules: &[&'static Rule]| rules.iter().map(|rule| rule.id).collect::<Vec<_>>();
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("pointer", &Shown(self.pointer))?;
        map.serialize_entry("in_words", &self.pointer.in_words())?;
        map.serialize_entry("settles", &ids(&self.settles))?;
        map.serialize_entry("named_by", &ids(&self.named_by))?;
        map.end()
    }
}
