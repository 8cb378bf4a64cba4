//! Looks for the smallest sets of facts that decide a finding: first by the number of facts, then, where a budget of
//! questions is spent before anything was found, straight for the sets that look nearest.

use super::ask::{Answer, Asker, is_valid};
use super::candidates::candidates;
use super::draft::{Draft, Put, Source, Value};
use crate::logic::Outcome;
use crate::path::Path;

/// How often a rule may be asked in looking through the sets of facts by their number.
const BUDGET: usize = 2_000;
/// How often it may be asked after that, where an outcome that a record can have was not found.
const DIVE: usize = 1_000;
/// No set that is larger than this is looked for.
const MOST_FACTS: usize = 12;
/// How many facts more than the first set that was found a set for another outcome may have.
const SPREAD: usize = 6;

/// Facts that decide, as they were found: one value each.
#[derive(Clone, Debug)]
pub(super) struct Solution {
    pub(super) outcome: Outcome,
    pub(super) puts: Vec<Put>,
}

/// A record with some facts put into it that do not decide yet.
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
}

impl Search<'_, '_> {
    /// Looks for sets that decide what `answer` says is not decided.
    pub(super) fn run(&mut self, answer: Answer) {
        let first = State { puts: Vec::new(), before: vec![answer.key(false)], answer, asleep: Vec::new() };
        let mut levels = vec![vec![first]];
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
        if !self.is_done(size) {
            left.extend(levels.into_iter().flatten());
            self.dive(left);
        }
    }

    /// Whether every outcome that the rule can give was found in sets of up to this size.
    fn is_done(&self, size: usize) -> bool {
        let smallest = self.found.iter().map(|solution| solution.puts.len()).min();
        let departs = self.asker.asking.rule.allows_departure();
        let wanted = Outcome::ALL.iter().filter(|outcome| {
            **outcome != Outcome::InsufficientEvidence && (departs || **outcome != Outcome::JustifiedDeparture)
        });
        let all = wanted.into_iter().all(|outcome| self.has(*outcome, size));
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
        for missing in &state.answer.missing {
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
                let key = if answer.is_definite() { answer.outcome as u64 } else { answer.key(is_choice_of_id(&puts)) };
                if !seen.contains(&key) && !state.before.contains(&answer.key(false)) && is_valid(self.draft.record()) {
                    seen.push(key);
                    let all: Vec<Put> = state.puts.iter().chain(&puts).copied().collect();
                    if answer.is_definite() {
                        self.found.push(Solution { outcome: answer.outcome, puts: all });
                    } else {
                        let before = state.before.iter().copied().chain([answer.key(false)]).collect();
                        children.push(State { puts: all, answer, asleep: asleep.clone(), before });
                    }
                }
                self.draft.take(puts.len());
            }
            asleep.push(*missing);
        }
        self.draft.take(state.puts.len());
        children
    }
}

fn is_choice_of_id(puts: &[Put]) -> bool {
    matches!(puts, [Put { value: Value::Id(Source::Copy(_)) | Value::Ids(Some(_)), .. }])
}
