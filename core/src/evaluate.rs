//! A record and options to a report.

use std::cell::Cell;
use std::ops::Range;

use crate::at::Scope;
use crate::choose::{rules, values};
use crate::day::{Day, Window};
use crate::editions::{self, RuleSet};
use crate::error::Error;
use crate::judgement::{Judgement, Trail};
use crate::limits::Limits;
use crate::logic::{Outcome, Truth, decide};
use crate::model::Subject;
use crate::options::{Detail, NullMeans, Options};
use crate::order::Order;
use crate::parameters::Values;
use crate::path::Path;
use crate::readings::Readings;
use crate::record::{Record, number};
use crate::report::{Finding, Report};
use crate::rule::Rule;

/// Options that have been checked, and the rules that they choose: made once, used for many records.
#[derive(Clone, Debug)]
pub struct Evaluator {
    as_at: Day,
    period: Window,
    /// The first day of the period, where it was given.
    since: Option<Day>,
    known_at: Option<Day>,
    detail: Detail,
    null_means: NullMeans,
    limits: Limits,
    rulesets: Vec<&'static RuleSet>,
    rules: Vec<&'static Rule>,
    /// What each rule is about.
    subjects: Vec<Subject>,
    values: Values,
    /// The other readings of open words, where they are asked for.
    readings: Option<Readings>,
}

impl Evaluator {
    /// Checks options.
    ///
    /// # Errors
    ///
    /// `unknown_ruleset`, `unknown_rule`, `unknown_parameter` and `invalid_option`, each with the option's pointer.
    pub fn new(options: &Options) -> Result<Self, Error> {
        let since = options.since.unwrap_or_else(|| options.as_at.plus_months(-12));
        if since > options.as_at {
            return Err(Error::option("since", "expected a day not after as_at"));
        }
        let rulesets = editions::choose(&options.rulesets)?;
        let rules = rules(&rulesets, options)?;
        let values = values(&options.parameters)?;
        Ok(Self {
            as_at: options.as_at,
            period: Window { from: since, to: options.as_at },
            since: options.since,
            known_at: options.known_at,
            detail: options.detail,
            null_means: options.null_means,
            limits: options.limits,
            readings: options.readings.then(|| Readings::new(&values, &rules)),
            subjects: rules.iter().map(|rule| rule.subject()).collect(),
            rules,
            values,
            rulesets,
        })
    }

    /// The rules that it applies, in their order.
    #[must_use]
    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Reads a record and evaluates it.
    ///
    /// # Errors
    ///
    /// As [`Record::from_json`] and [`Self::evaluate`].
    pub fn evaluate_json(&self, json: &[u8]) -> Result<Report, Error> {
        self.evaluate(&Record::from_json(json, self.null_means, &self.limits)?)
    }

    /// Evaluates a record.
    ///
    /// # Errors
    ///
    /// `invalid_option` where the day asked about is after the day up to which the record is complete.
    pub fn evaluate(&self, record: &Record) -> Result<Report, Error> {
        complete_by(record, "as_at", self.as_at)?;
        let scope = self.scope(record, self.detail != Detail::Outcomes);
        let mut findings = Findings::new(&scope);
        // Most rules give one finding.
        findings.found.reserve(self.rules.len() + self.rules.len() / 2);
        findings.truths.reserve(findings.found.capacity());
        for (_, rule) in self.subjects.iter().zip(&self.rules).filter(|(subject, _)| **subject == record.subject) {
            findings.judge(rule);
        }
        let Findings { mut found, paths, .. } = findings;
        if let Some(readings) = &self.readings {
            self.read_otherwise(readings, record, &mut found);
        }
        Ok(Report {
            detail: self.detail,
            subject: record.subject,
            record_id: record.record_id.clone(),
            as_at: self.as_at,
            since: self.period.from,
            known_at: self.known_at,
            rulesets: self.rulesets.clone(),
            parameters: self.values.0.clone(),
            readings: self.readings.clone(),
            findings: found,
            paths,
        })
    }
}

impl Evaluator {
    /// What an evaluation of a record is about.
    pub(crate) fn scope<'r>(&'r self, record: &'r Record, cites: bool) -> Scope<'r> {
        self.scope_by(record, &self.values, cites)
    }

    /// As [`Self::scope`], by other values of the parameters.
    pub(crate) fn scope_by<'r>(&self, record: &'r Record, values: &'r Values, cites: bool) -> Scope<'r> {
        Scope {
            record,
            as_at: self.as_at,
            period: self.period,
            known_at: self.known_at,
            values,
            trail: Trail::default(),
            cites: Cell::new(cites),
            order: cites.then(|| Order::of(record)),
            undated: Cell::new(None),
            dates: None,
        }
    }

    pub(crate) fn as_at(&self) -> Day {
        self.as_at
    }

    pub(crate) fn period(&self) -> Window {
        self.period
    }

    pub(crate) fn known_at(&self) -> Option<Day> {
        self.known_at
    }

    pub(crate) fn since(&self) -> Option<Day> {
        self.since
    }

    pub(crate) fn rulesets(&self) -> &[&'static RuleSet] {
        &self.rulesets
    }

    pub(crate) fn values(&self) -> &Values {
        &self.values
    }
}

/// Refuses a day after the one up to which the record is complete.
pub(crate) fn complete_by(record: &Record, option: &str, day: Day) -> Result<(), Error> {
    if record.extracted_on.is_some_and(|extracted_on| day > extracted_on) {
        let expected = "expected a day not after the record's extracted_on, up to which it is complete";
        return Err(Error::option(option, expected));
    }
    Ok(())
}

/// Evaluates one record.
///
/// # Errors
///
/// As [`Evaluator::new`] and [`Evaluator::evaluate`].
pub fn evaluate(record: &Record, options: &Options) -> Result<Report, Error> {
    Evaluator::new(options)?.evaluate(record)
}

/// One of the three truths of a finding, with the stretches of what it cites.
pub(crate) struct Part {
    pub(crate) truth: Truth,
    pub(crate) because: Range<u32>,
    pub(crate) missing: Range<u32>,
}

/// Gathers the findings of the rules, one after another.
pub(crate) struct Findings<'r> {
    scope: &'r Scope<'r>,
    rule: Option<&'static Rule>,
    /// The only event that is asked about, where there is one.
    only: Option<Path>,
    found: Vec<Finding>,
    /// Of each finding, whether the rule applies, holds and is departed from.
    truths: Vec<[Truth; 3]>,
    /// Of each finding, the same three with what each cites, where that is asked for.
    parts: Option<Vec<[Option<Part>; 3]>>,
    paths: Vec<Path>,
    /// What the finding at hand cites as facts, and as missing: kept to be used again.
    ranks: Vec<u32>,
    said: Vec<u32>,
}

impl<'r> Findings<'r> {
    pub(crate) fn new(scope: &'r Scope<'r>) -> Self {
        Self {
            scope,
            rule: None,
            only: None,
            found: Vec::new(),
            truths: Vec::new(),
            parts: None,
            paths: Vec::new(),
            ranks: Vec::new(),
            said: Vec::new(),
        }
    }

    /// Gathers the findings of one rule: none where it is about another kind of record.
    pub(crate) fn judge(&mut self, rule: &'static Rule) {
        if rule.subject() == self.scope.record.subject {
            self.rule = Some(rule);
            rule.judge.judge(self.scope, self);
        }
    }

    /// As [`Self::judge`], for one event alone.
    pub(crate) fn judge_one(&mut self, rule: &'static Rule, event: Path) {
        self.only = Some(event);
        self.judge(rule);
    }

    /// As [`Self::judge`], keeping what each of the three truths cites.
    pub(crate) fn judge_in_parts(&mut self, rule: &'static Rule) -> Vec<[Option<Part>; 3]> {
        self.parts = Some(Vec::new());
        self.judge(rule);
        self.parts.take().unwrap_or_default()
    }

    /// What was found, and nothing else of it.
    pub(crate) fn into_found(self) -> Vec<Finding> {
        self.found
    }

    /// What was found.
    pub(crate) fn found(&self) -> &[Finding] {
        &self.found
    }

    /// Of each finding, whether the rule applies, holds and is departed from; what was not asked is not known.
    pub(crate) fn truths(&self) -> &[[Truth; 3]] {
        &self.truths
    }

    /// The places that a finding cites.
    pub(crate) fn paths(&self, range: &std::ops::Range<u32>) -> &[Path] {
        self.paths.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// A finding begins: nothing that was cited before belongs to it.
    pub(crate) fn begin(&mut self) {
        self.scope.trail.clear();
    }

    /// A finding at `at`. What need not be asked to decide it is not.
    pub(crate) fn add<H, D>(&mut self, at: Path, applies: Judgement<'r>, holds: H, departs: Option<D>)
    where
        H: FnOnce() -> Judgement<'r>,
        D: FnOnce() -> Judgement<'r>,
    {
        if self.only.is_some_and(|only| only != at) {
            return;
        }
        let cites = self.scope.cites.get();
        // Where it is not known whether the rule applies, the rest is asked only for what else is missing.
        let asked = applies.truth() == Truth::Yes || (cites && applies.truth() == Truth::Unknown);
        let holds = asked.then(holds);
        let departs = holds.filter(|holds| holds.truth() == Truth::No).and(departs).map(|departs| departs());
        let truth = |part: Option<Judgement<'r>>, unasked| part.map_or(unasked, Judgement::truth);
        let outcome = decide(applies.truth(), truth(holds, Truth::Unknown), truth(departs, Truth::No));

        let (mut because, mut missing) = (0..0, 0..0);
        if cites {
            let open = outcome == Outcome::InsufficientEvidence;
            let all = [Some(applies), holds, departs];
            let decided = applies.truth() != Truth::Unknown;
            let parts = if decided { all } else { [Some(applies), None, None] };
            (because, missing) = self.cited(parts, if open { all } else { [None; 3] });
        }
        if self.parts.is_some() {
            let mut part = |judgement: Judgement<'r>| {
                let alone = [Some(judgement), None, None];
                let (because, missing) = self.cited(alone, alone);
                Part { truth: judgement.truth(), because, missing }
            };
            let parts = [Some(part(applies)), holds.map(&mut part), departs.map(&mut part)];
            self.parts.get_or_insert_default().push(parts);
        }
        if let Some(rule) = self.rule {
            self.truths.push([applies.truth(), truth(holds, Truth::Unknown), truth(departs, Truth::Unknown)]);
            self.found.push(Finding { rule, at, outcome, because, missing, readings: None });
        }
    }

    /// What some parts cite as facts and some as missing: each sorted, without repeats and without what lies under
    /// another of them; of the facts, without what lies under what is missing.
    fn cited(
        &mut self,
        facts: [Option<Judgement<'r>>; 3],
        missing: [Option<Judgement<'r>>; 3],
    ) -> (Range<u32>, Range<u32>) {
        let Some(order) = &self.scope.order else { return (0..0, 0..0) };
        self.said.clear();
        gather(self.scope, order, missing, true, &mut self.said);
        let said = number(self.paths.len());
        self.paths.extend(self.said.iter().map(|rank| order.path(*rank)));
        gather(self.scope, order, facts, false, &mut self.ranks);
        let is_said = |rank: u32| {
            let above = self.said.partition_point(|said| *said <= rank).checked_sub(1);
            above.and_then(|index| self.said.get(index)).is_some_and(|upper| order.under(*upper).contains(&rank))
        };
        let start = number(self.paths.len());
        self.paths.extend(self.ranks.iter().filter(|rank| !is_said(**rank)).map(|rank| order.path(*rank)));
        (start..number(self.paths.len()), said..start)
    }
}

/// The ranks of what is cited, as facts or as missing: sorted, without repeats and without what lies under another.
fn gather<'r>(
    scope: &Scope<'r>,
    order: &Order,
    parts: [Option<Judgement<'r>>; 3],
    missing: bool,
    ranks: &mut Vec<u32>,
) {
    ranks.clear();
    for part in parts.into_iter().flatten() {
        scope.trail.each(part, |cite| {
            if cite.missing == missing {
                let rank = order.rank(cite.place);
                ranks.push(rank);
                if scope.known_at.is_some() {
                    scope.record.written_above(order.path(rank), |written| ranks.push(order.rank(written)));
                }
            }
        });
    }
    ranks.sort_unstable();
    let mut end = 0;
    ranks.retain(|rank| {
        let new = *rank >= end;
        if new {
            end = order.under(*rank).end;
        }
        new
    });
}
