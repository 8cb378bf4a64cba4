//! Two editions over the same records.

use std::collections::BTreeMap;

use super::{Diff, Step, diff};
use crate::editions::RuleSet;
use crate::error::Error;
use crate::evaluate::Evaluator;
use crate::logic::Outcome;
use crate::options::{Detail, Options};
use crate::path::Pointer;
use crate::record::Record;
use crate::report::Report;
use crate::rule::Rule;

/// What the change of an edition changes in records: made once, used for many.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub(super) diff: Diff,
    pub(super) old: Evaluator,
    new: Evaluator,
    pub(super) seen: usize,
    pub(super) changed_state: usize,
    pub(super) records: Vec<RecordChange>,
    /// By the number of the change in the diff, then by what the rule said of the record before and says now.
    turns: BTreeMap<(usize, Option<Outcome>, Option<Outcome>), usize>,
}

/// How many records turned from one outcome of a rule to another.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// The rule.
    pub rule: &'static Rule,
    /// What the earlier edition said of the record, the worst of the rule's findings; `None` where it did not ask.
    pub before: Option<Outcome>,
    /// What the later edition says; `None` where it does not ask.
    pub after: Option<Outcome>,
    /// How many records.
    pub records: usize,
}

/// The findings of a record that change.
#[derive(Clone, Debug)]
pub struct RecordChange {
    /// The record's own identifier.
    pub record_id: String,
    /// The findings, in the order of the changes of the diff.
    pub findings: Vec<FindingChange>,
}

/// A finding that changes.
#[derive(Clone, Copy, Debug)]
pub struct FindingChange {
    /// Its rule.
    pub rule: &'static Rule,
    /// What it is about: an event, or the whole record.
    pub at: Pointer,
    /// The outcome by the earlier edition; `None` where it did not ask.
    pub before: Option<Outcome>,
    /// The outcome by the later edition; `None` where it does not ask.
    pub after: Option<Outcome>,
}

impl Comparison {
    /// Between two editions, in these terms; their rule sets are not looked at.
    ///
    /// # Errors
    ///
    /// As [`diff`] and [`Evaluator::new`].
    pub fn new(old: &'static RuleSet, new: &'static RuleSet, options: &Options) -> Result<Self, Error> {
        let by = |set: &RuleSet| {
            let rulesets = vec![set.name()];
            Evaluator::new(&Options { rulesets, detail: Detail::Outcomes, ..options.clone() })
        };
        Ok(Self {
            diff: diff(old, new)?,
            old: by(old)?,
            new: by(new)?,
            seen: 0,
            changed_state: 0,
            records: Vec::new(),
            turns: BTreeMap::new(),
        })
    }

    /// Compares what the editions say of a record.
    ///
    /// # Errors
    ///
    /// As [`Evaluator::evaluate`].
    pub fn add(&mut self, record: &Record) -> Result<(), Error> {
        let (before, after) = (self.old.evaluate(record)?, self.new.evaluate(record)?);
        self.seen += 1;
        self.changed_state += usize::from(worst(&before) != worst(&after));
        let mut findings = Vec::new();
        for (number, change) in self.diff.changes.iter().enumerate() {
            let Some(rule) = change.rule() else { continue };
            let (was, is) = (of(&before, rule.id), of(&after, rule.id));
            for (at, outcome) in &was {
                let now = is.iter().find(|(other, _)| other == at).map(|(_, outcome)| *outcome);
                if now != Some(*outcome) {
                    findings.push(FindingChange { rule, at: *at, before: Some(*outcome), after: now });
                }
            }
            let came = is.iter().filter(|(at, _)| was.iter().all(|(other, _)| other != at));
            findings.extend(came.map(|(at, outcome)| FindingChange {
                rule,
                at: *at,
                before: None,
                after: Some(*outcome),
            }));
            let turn = [&was, &is].map(|found| found.iter().map(|(_, outcome)| *outcome).min());
            if turn[0] != turn[1] {
                *self.turns.entry((number, turn[0], turn[1])).or_default() += 1;
            }
        }
        if !findings.is_empty() {
            self.records.push(RecordChange { record_id: record.record_id().to_owned(), findings });
        }
        Ok(())
    }

    /// What differs between the editions.
    #[must_use]
    pub fn diff(&self) -> &Diff {
        &self.diff
    }

    /// How many records were compared.
    #[must_use]
    pub fn seen(&self) -> usize {
        self.seen
    }

    /// How many change state: the worst outcome of all rules of the one edition is not that of the other.
    #[must_use]
    pub fn changed_state(&self) -> usize {
        self.changed_state
    }

    /// The records with a finding that changes, as they came.
    #[must_use]
    pub fn records(&self) -> &[RecordChange] {
        &self.records
    }

    /// How many records turned from what to what, by rule.
    pub fn turns(&self) -> impl Iterator<Item = Turn> {
        self.turns.iter().filter_map(|((number, before, after), records)| {
            let rule = self.diff.changes.get(*number)?.rule()?;
            Some(Turn { rule, before: *before, after: *after, records: *records })
        })
    }

    /// The least step of the version that the changes call for, as the records show it.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        let decided = |change: &FindingChange| match (change.before, change.after) {
            (Some(before), Some(_)) => before == Outcome::InsufficientEvidence,
            _ => true,
        };
        if self.records.iter().flat_map(|record| &record.findings).all(decided) {
            self.diff.step()
        } else {
            Some(Step::Major)
        }
    }
}

fn worst(report: &Report) -> Option<Outcome> {
    report.findings().map(crate::report::FindingRef::outcome).min()
}

fn of(report: &Report, rule: &str) -> Vec<(Pointer, Outcome)> {
    let findings = report.findings().filter(|finding| finding.rule().id == rule);
    findings.map(|finding| (finding.at(), finding.outcome())).collect()
}
