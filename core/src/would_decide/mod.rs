//! What would decide a finding that lacks evidence: the smallest sets of facts, each with the values that it may have
//! and the outcome that they give.
//!
//! Nothing is reasoned out that could be asked: facts are put into a copy of the record where the finding says that
//! they are missing, and the rule is asked again. What is offered has been tried, at both ends of every range.

mod ask;
mod candidates;
mod draft;
mod search;
mod settle;
mod widen;
mod write;

use std::cmp::Ordering;

use self::ask::Asker;
use self::candidates::{Asking, parameters};
use self::draft::Draft;
use self::search::{Search, Solution};
use self::widen::Widening;
use crate::error::{Error, ErrorCode};
use crate::evaluate::{Evaluator, Findings, complete_by};
use crate::logic::Outcome;
use crate::model::Subject;
use crate::path::{Path, Pointer};
use crate::record::Record;
use crate::rule::Rule;

pub(crate) use self::settle::Settling;
pub use self::write::{Fact, FactSet};

/// Of each outcome, so many sets are offered at the most.
const MOST_SETS: usize = 3;

/// What would decide one finding.
#[derive(Clone, Debug)]
pub struct WouldDecide {
    rule: &'static Rule,
    at: Pointer,
    asked: Vec<Pointer>,
    sets: Vec<FactSet>,
    judged: usize,
}

impl WouldDecide {
    /// The rule.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.rule
    }

    /// What the finding is about: an event, or the whole record.
    #[must_use]
    pub fn at(&self) -> Pointer {
        self.at
    }

    /// The sets of facts, the smallest first.
    #[must_use]
    pub fn sets(&self) -> &[FactSet] {
        &self.sets
    }

    /// The missing facts that the question is about.
    #[must_use]
    pub fn asked(&self) -> impl ExactSizeIterator<Item = Pointer> + Clone + '_ {
        self.asked.iter().copied()
    }

    /// How many times the rule was judged: a measure of the cost that does not depend on the machine.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.judged
    }

    /// The question to ask, in a practitioner's words.
    #[must_use]
    pub fn question(&self) -> String {
        format!("{} To answer this, find out and record: {}.", self.rule.title, self.places())
    }

    /// The question to ask, in plain words.
    #[must_use]
    pub fn plain_question(&self) -> String {
        let promise = self.rule.says.plain;
        let record = if self.rule.subject() == Subject::Child { "Your record" } else { "What is written down" };
        format!("{promise} {record} does not say enough to tell. What should it say about: {}?", self.places())
    }

    fn places(&self) -> String {
        self.asked().map(|pointer| pointer.in_words()).collect::<Vec<_>>().join("; ")
    }
}

impl Evaluator {
    /// What would decide the findings of a rule that lack evidence: all of them, or the one at a pointer.
    ///
    /// Where a finding about the whole record gives way to findings about events, the outcome of a set is the worst of
    /// these; where facts take an event out of the period, it is `not_applicable`.
    ///
    /// # Errors
    ///
    /// `unknown_rule` where no rule set has the rule; `invalid_option` where the rule says nothing at that pointer,
    /// or the day asked about is after the day up to which the record is complete.
    pub fn would_decide(&self, record: &Record, rule: &str, at: Option<&str>) -> Result<Vec<WouldDecide>, Error> {
        complete_by(record, "as_at", self.as_at())?;
        let known = self.rulesets().iter().flat_map(|set| set.rules()).find(|known| known.id == rule);
        let unknown = || Error::new(ErrorCode::UnknownRule, None, "expected the id of a rule of the rule sets");
        let rule = known.ok_or_else(unknown)?;
        let scope = self.scope(record, true);
        let mut findings = Findings::new(&scope);
        findings.judge(rule);
        let here = |path: Path| at.is_none_or(|at| record.pointer(path).to_string() == at);
        let places: Vec<(Path, Outcome)> =
            findings.found().iter().map(|finding| (finding.at, finding.outcome)).filter(|(at, _)| here(*at)).collect();
        if at.is_some() && places.is_empty() {
            return Err(Error::option("at", "expected the pointer of a finding of the rule"));
        }
        let open = places.iter().filter(|(_, outcome)| *outcome == Outcome::InsufficientEvidence);
        Ok(open.map(|(at, _)| self.decide_one(record, rule, *at)).collect())
    }

    fn decide_one(&self, record: &Record, rule: &'static Rule, at: Path) -> WouldDecide {
        let parameters = parameters(rule, &self.scope(record, false));
        let mut asker = Asker::new(self, self.asking(record, rule, at, &parameters));
        let mut draft = Draft::new(record);
        let first = asker.ask(record);
        let missing = first.missing.clone();
        let mut search = Search::new(&mut asker, &mut draft);
        search.run(first);
        let mut found = search.found;
        found.sort_by_key(|solution| solution.puts.len());
        let mut sets = Vec::new();
        for outcome in Outcome::ALL {
            let of_outcome: Vec<&Solution> = found.iter().filter(|solution| solution.outcome == outcome).collect();
            sets.extend(offered(&mut asker, &mut draft, outcome, &of_outcome));
        }
        sets.sort_by(FactSet::order);
        let places = record.pointers(&asked(&sets, &missing)).collect();
        WouldDecide { rule, at: record.pointer(at), asked: places, sets, judged: asker.asked }
    }

    fn asking<'a>(
        &self,
        record: &Record,
        rule: &'static Rule,
        at: Path,
        parameters: &'a [(crate::parameters::Unit, crate::parameters::Setting)],
    ) -> Asking<'a> {
        Asking {
            rule,
            at,
            as_at: self.as_at(),
            since: self.period().from,
            known_at: self.known_at(),
            parameters,
            made_up: draft::made_up(record),
            several: None,
        }
    }
}

/// The smallest sets that give an outcome, out of the solutions that do, which come smallest first.
fn offered(asker: &mut Asker<'_>, draft: &mut Draft, outcome: Outcome, solutions: &[&Solution]) -> Vec<FactSet> {
    let mut wide: Vec<Vec<widen::Wide>> = Vec::new();
    for solution in solutions {
        let smallest = wide.iter().map(Vec::len).min();
        if wide.len() >= MOST_SETS || smallest.is_some_and(|smallest| smallest < solution.puts.len()) {
            break;
        }
        let said = |set: &Vec<widen::Wide>| set.iter().all(|fact| solution.puts.iter().any(|put| fact.has(put)));
        if wide.iter().any(said) {
            continue;
        }
        if let Some(set) = (Widening { asker, draft, outcome }).widen(solution) {
            let same = |other: &Vec<widen::Wide>| *other == set;
            if !wide.iter().any(same) {
                wide.push(set);
            }
        }
    }
    let smallest = wide.iter().map(Vec::len).min().unwrap_or_default();
    wide.retain(|set| set.len() == smallest);
    wide.iter().filter_map(|set| FactSet::of(outcome, set, draft)).collect()
}

/// The missing facts that the first set begins with; all, where there is none.
fn asked(sets: &[FactSet], missing: &[Path]) -> Vec<Path> {
    let first = sets.first().map(FactSet::facts).unwrap_or_default();
    let in_first = |path: &&Path| first.iter().any(|fact| fact.path.is_under(path) || path.is_under(&fact.path));
    let asked: Vec<Path> = missing.iter().filter(in_first).copied().collect();
    if asked.is_empty() { missing.to_vec() } else { asked }
}

impl FactSet {
    /// The smallest first, then what is met before what is not, then by place.
    fn order(&self, other: &Self) -> Ordering {
        let places = |set: &Self| set.facts().iter().map(Fact::pointer).collect::<Vec<_>>();
        self.facts()
            .len()
            .cmp(&other.facts().len())
            .then_with(|| other.outcome().cmp(&self.outcome()))
            .then_with(|| places(self).cmp(&places(other)))
    }
}
