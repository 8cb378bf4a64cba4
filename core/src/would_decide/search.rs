//! Looks for the smallest sets of facts that decide a finding: first through all sets by their number of facts; then,
//! for outcomes that were not found so, by other values of the facts that were, straight for the sets that look
//! nearest, and with several new entries in a list at once. Each has a budget of questions, so that it always ends.

use super::ask::{Answer, Asker, is_valid};
use super::candidates::candidates;
use super::draft::{Draft, Put, Source, Value, locate};
use crate::logic::Outcome;
use crate::model::Shape;
use crate::path::Path;
use crate::record::Record;

/// How often a rule may be asked in looking through the sets of facts by their number.
const BUDGET: usize = 2_000;
/// How often it may be asked after that, where an outcome that a record can have was not found.
const DIVE: usize = 1_000;
/// No set that is larger than this is looked for.
const MOST_FACTS: usize = 12;
/// How many facts more than the first set that was found a set for another outcome may have.
const SPREAD: usize = 6;

/// Of each outcome that was found, so many sets are tried with other values.
const VARIED: usize = 2;

/// Facts that decide, as they were found: one value each.
#[derive(Clone, Debug)]
pub(super) struct Solution {
    pub(super) outcome: Outcome,
    pub(super) puts: Vec<Put>,
}

/// A record with some facts put into it that do not decide yet.
#[derive(Clone)]
struct State {
    puts: Vec<Put>,
    answer: Answer,
    /// Missing facts that are looked at elsewhere: in a state that has them, and comes before this one.
    asleep: Vec<Path>,
    /// The answers on the way here: to come back to one is no progress.
    before: Vec<u64>,
}

pub(super) struct Search<'s, 'e> {
    pub(super) asker: &'s mut Asker<'e>,
    pub(super) draft: &'s mut Draft,
    pub(super) found: Vec<Solution>,
    wanted: Vec<Outcome>,
}

impl<'s, 'e> Search<'s, 'e> {
    pub(super) fn new(asker: &'s mut Asker<'e>, draft: &'s mut Draft) -> Self {
        Self { asker, draft, found: Vec::new(), wanted: Vec::new() }
    }

    /// Looks for sets that decide what `answer` says is not decided.
    pub(super) fn run(&mut self, answer: Answer) {
        let departs = self.asker.asking.rule.allows_departure();
        self.wanted = Outcome::ALL.into_iter().filter(|outcome| answer.may_become(*outcome, departs)).collect();
        let first = State { puts: Vec::new(), before: vec![answer.key(None)], answer, asleep: Vec::new() };
        let mut levels = vec![vec![first.clone()]];
        let mut left = Vec::new();
        let end = self.asker.asked + BUDGET;
        let mut size = 0;
        while size < levels.len() && !self.is_done(size) {
            let states = levels.get_mut(size).map(std::mem::take).unwrap_or_default();
            for state in states {
                if self.asker.asked >= end {
                    left.push(state);
                    continue;
                }
                for child in self.expand(&state) {
                    let size = child.puts.len();
                    if levels.len() <= size {
                        levels.resize_with(size + 1, Vec::new);
                    }
                    if let Some(level) = levels.get_mut(size) {
                        level.push(child);
                    }
                }
            }
            size += 1;
        }
        self.vary();
        if !self.is_done(size) {
            left.extend(levels.into_iter().flatten());
            self.dive(left);
            self.vary();
        }
        if self.lacks(&[Outcome::Met, Outcome::NotMet]) {
            for several in [2, 3] {
                self.asker.asking.several = Some(several);
                self.dive(vec![first.clone()]);
                self.vary();
            }
            self.asker.asking.several = None;
        }
    }

    /// Whether one of these outcomes can be come to, and was not found.
    fn lacks(&self, outcomes: &[Outcome]) -> bool {
        outcomes.iter().any(|outcome| self.wanted.contains(outcome) && !self.has(*outcome, usize::MAX))
    }

    /// Looks for outcomes that were not found by other values of the facts in what was: the search takes answers that
    /// are unknown for the same reasons for one, though they may become different.
    fn vary(&mut self) {
        if !self.lacks(&Outcome::ALL) {
            return;
        }
        let mut few: Vec<Solution> = self.found.clone();
        few.sort_by_key(|solution| solution.puts.len());
        for outcome in Outcome::ALL {
            for solution in few.iter().filter(|solution| solution.outcome == outcome).take(VARIED) {
                for index in 0..solution.puts.len() {
                    self.vary_one(&solution.puts, index);
                }
            }
        }
    }

    fn vary_one(&mut self, puts: &[Put], index: usize) {
        let (Some(before), Some(put), Some(after)) = (puts.get(..index), puts.get(index), puts.get(index + 1..)) else {
            return;
        };
        if !self.draft.put_all(before) {
            return;
        }
        let because = self.asker.ask(self.draft.record()).because;
        for other in candidates(&self.asker.asking, self.draft.record(), put.path, &because) {
            let all: Vec<Put> = other.iter().chain(after).copied().collect();
            if !self.draft.put_all(&all) {
                continue;
            }
            let outcome = self.asker.outcome(self.draft.record());
            if self.lacks(&[outcome]) && is_valid(self.draft.record()) {
                self.found.push(Solution { outcome, puts: before.iter().chain(&all).copied().collect() });
            }
            self.draft.take(all.len());
        }
        self.draft.take(before.len());
    }

    /// Whether every outcome that the rule can come to was found in sets of up to this size.
    fn is_done(&self, size: usize) -> bool {
        let smallest = self.found.iter().map(|solution| solution.puts.len()).min();
        let all = self.wanted.iter().all(|outcome| self.has(*outcome, size));
        all || size > MOST_FACTS || smallest.is_some_and(|smallest| size > smallest + SPREAD)
    }

    fn has(&self, outcome: Outcome, size: usize) -> bool {
        self.found.iter().any(|solution| solution.outcome == outcome && solution.puts.len() <= size)
    }

    /// Follows the states with the fewest facts missing first.
    fn dive(&mut self, mut states: Vec<State>) {
        let end = self.asker.asked + DIVE;
        let nearness = |state: &State| std::cmp::Reverse((state.answer.missing.len(), state.puts.len()));
        states.reverse();
        states.sort_by_key(nearness);
        while let Some(state) = states.pop() {
            let children = self.expand(&state);
            if self.asker.asked >= end {
                return;
            }
            let mut children: Vec<State> =
                children.into_iter().filter(|child| child.puts.len() <= MOST_FACTS).collect();
            children.reverse();
            children.sort_by_key(nearness);
            states.extend(children);
        }
    }

    /// Tries each value of each missing fact. What decides is kept; one of each kind of what does not is returned.
    fn expand(&mut self, state: &State) -> Vec<State> {
        let mut children = Vec::new();
        if !self.draft.put_all(&state.puts) {
            return children;
        }
        let mut asleep = state.asleep.clone();
        let mut every = state.answer.missing.clone();
        if self.asker.asking.several.is_some() {
            // Codes tell entries apart only where their days are known.
            every.sort_by_key(|path| !is_day(self.draft.record(), *path));
        }
        for missing in &every {
            if asleep.contains(missing) {
                continue;
            }
            let tried = candidates(&self.asker.asking, self.draft.record(), *missing, &state.answer.because);
            let mut seen: Vec<u64> = Vec::new();
            for puts in tried {
                if !self.draft.put_all(&puts) {
                    continue;
                }
                let answer = self.asker.ask(self.draft.record());
                let alike = is_choice_of_id(&puts).then(|| self.draft.record().root());
                let key = if answer.is_definite() { answer.outcome as u64 } else { answer.key(alike) };
                if !seen.contains(&key) && !state.before.contains(&answer.key(None)) && is_valid(self.draft.record()) {
                    seen.push(key);
                    let all: Vec<Put> = state.puts.iter().chain(&puts).copied().collect();
                    if answer.is_definite() {
                        self.found.push(Solution { outcome: answer.outcome, puts: all });
                    } else {
                        let before = state.before.iter().copied().chain([answer.key(None)]).collect();
                        children.push(State { puts: all, answer, asleep: asleep.clone(), before });
                    }
                }
                self.draft.take(puts.len());
            }
            asleep.push(*missing);
            // With several entries there are many facts to fill in, all of which may be needed: one after another.
            if self.asker.asking.several.is_some() {
                break;
            }
        }
        self.draft.take(state.puts.len());
        children
    }
}

fn is_day(record: &Record, path: Path) -> bool {
    locate(record, path).is_some_and(|place| matches!(place.shape, Shape::Date))
}

fn is_choice_of_id(puts: &[Put]) -> bool {
    matches!(puts, [Put { value: Value::Id(Source::Copy(_)) | Value::Ids(Some(_)), .. }])
}
