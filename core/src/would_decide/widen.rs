//! From facts that decide, with one value each, to all the values that decide alike.

use super::ask::{Asker, is_valid};
use super::candidates::{EARLIEST, GRID, candidates, date_of_birth};
use super::draft::{Draft, Put, Source, Value, locate};
use super::search::Solution;
use crate::day::Day;
use crate::logic::Outcome;
use crate::model::Shape;
use crate::path::Path;

/// Every end of every range is tried with every end of the others while these are not more ranges than this.
const MOST_RANGES: u32 = 6;

/// Of two facts that have a choice, every two values are tried together while these are not more.
const MOST_PAIRS: usize = 400;

/// A fact with the values that it may have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wide {
    pub(super) path: Path,
    pub(super) values: Values,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Values {
    /// Any of these.
    Choice(Vec<Value>),
    /// Any day of these, both included; where it is open, any earlier day as well.
    Days { from: Day, to: Day, open: bool },
    /// Any number of these, both included.
    Numbers { from: f64, to: f64 },
}

impl Wide {
    pub(super) fn first(&self) -> Put {
        let value = match &self.values {
            Values::Choice(values) => values.first().copied().unwrap_or(Value::Null),
            Values::Days { from, .. } => Value::Day(*from),
            Values::Numbers { from, .. } => Value::Number(*from),
        };
        Put { path: self.path, value }
    }

    fn last(&self) -> Put {
        let value = match &self.values {
            Values::Choice(values) => values.last().copied().unwrap_or(Value::Null),
            Values::Days { to, .. } => Value::Day(*to),
            Values::Numbers { to, .. } => Value::Number(*to),
        };
        Put { path: self.path, value }
    }

    /// The values, where there is a choice.
    fn choices(&self) -> Option<&[Value]> {
        if let Values::Choice(values) = &self.values {
            Some(values).filter(|values| values.len() > 1).map(Vec::as_slice)
        } else {
            None
        }
    }

    /// Whether a value is one of these.
    pub(super) fn has(&self, put: &Put) -> bool {
        self.path == put.path
            && match (&self.values, put.value) {
                (Values::Choice(values), value) => values.contains(&value),
                (Values::Days { from, to, .. }, Value::Day(day)) => *from <= day && day <= *to,
                (Values::Numbers { from, to }, Value::Number(number)) => (*from..=*to).contains(&number),
                _ => false,
            }
    }
}

fn narrow(put: Put) -> Wide {
    let values = match put.value {
        Value::Day(day) => Values::Days { from: day, to: day, open: false },
        Value::Number(number) => Values::Numbers { from: number, to: number },
        value => Values::Choice(vec![value]),
    };
    Wide { path: put.path, values }
}

/// Whether `later` cannot be put without `put`.
fn needs(later: &Put, put: &Put) -> bool {
    let source = match later.value {
        Value::Id(Source::Copy(path)) | Value::Ids(Some(Source::Copy(path))) => Some(path),
        _ => None,
    };
    later.path.is_under(&put.path) || source.is_some_and(|source| source.is_under(&put.path))
}

pub(super) struct Widening<'w, 'e> {
    pub(super) asker: &'w mut Asker<'e>,
    pub(super) draft: &'w mut Draft,
    pub(super) outcome: Outcome,
}

impl Widening<'_, '_> {
    /// The least of the facts of a solution that decide as all of them do, with all the values that do; `None` where
    /// fewer of them decide otherwise.
    pub(super) fn widen(&mut self, solution: &Solution) -> Option<Vec<Wide>> {
        let puts = self.least(solution.puts.clone())?;
        let mut wide: Vec<Wide> = puts.iter().copied().map(narrow).collect();
        for index in 0..wide.len() {
            let values = self.values(&wide, index);
            if let Some(fact) = wide.get_mut(index) {
                fact.values = values;
            }
        }
        // Where two of them hang together, the later one stays as it was found.
        for (index, put) in puts.iter().enumerate().rev() {
            if self.holds_at_every_end(&wide) && self.holds_with_every_two(&wide) {
                break;
            }
            if let Some(fact) = wide.get_mut(index) {
                *fact = narrow(*put);
            }
        }
        Some(wide)
    }

    fn least(&mut self, mut puts: Vec<Put>) -> Option<Vec<Put>> {
        let mut index = 0;
        while let Some(dropped) = puts.get(index).copied() {
            let fewer: Vec<Put> = puts.iter().filter(|put| !needs(put, &dropped)).copied().collect();
            match self.decides(&fewer) {
                Some(outcome) if outcome == self.outcome => {
                    puts = fewer;
                    index = 0;
                }
                Some(Outcome::InsufficientEvidence) | None => index += 1,
                Some(_) => return None,
            }
        }
        Some(puts)
    }

    /// What the rule says with these facts; `None` where they cannot be put, or break the integrity of the record.
    fn decides(&mut self, puts: &[Put]) -> Option<Outcome> {
        if !self.draft.put_all(puts) {
            return None;
        }
        let outcome = self.asker.outcome(self.draft.record());
        let valid = outcome == Outcome::InsufficientEvidence || is_valid(self.draft.record());
        self.draft.take(puts.len());
        valid.then_some(outcome)
    }

    fn holds(&mut self, puts: &[Put]) -> bool {
        if !self.draft.put_all(puts) {
            return false;
        }
        let holds = self.asker.outcome(self.draft.record()) == self.outcome && is_valid(self.draft.record());
        self.draft.take(puts.len());
        holds
    }

    /// Whether it holds, and needs every fact, with `value` for one and the others at either end of theirs.
    fn holds_with(&mut self, wide: &[Wide], index: usize, value: Value) -> bool {
        let with = |end: fn(&Wide) -> Put| -> Vec<Put> {
            let others = wide.iter().map(end).enumerate();
            others.map(|(other, put)| if other == index { Put { value, ..put } } else { put }).collect()
        };
        let (first, last) = (with(Wide::first), with(Wide::last));
        let good = |this: &mut Self, puts: &[Put]| this.holds(puts) && this.is_least(puts);
        good(self, &first) && (first == last || good(self, &last))
    }

    /// Whether none of them decides without another.
    fn is_least(&mut self, puts: &[Put]) -> bool {
        puts.iter().all(|dropped| {
            let fewer: Vec<Put> = puts.iter().filter(|put| !needs(put, dropped)).copied().collect();
            matches!(self.decides(&fewer), None | Some(Outcome::InsufficientEvidence))
        })
    }

    fn holds_at_every_end(&mut self, wide: &[Wide]) -> bool {
        let ranges: Vec<usize> =
            (0..wide.len()).filter(|index| wide.get(*index).is_some_and(|fact| fact.first() != fact.last())).collect();
        let most = 1_u32 << u32::try_from(ranges.len()).unwrap_or(MOST_RANGES).min(MOST_RANGES);
        (0..most).all(|corner| {
            let end = |(index, fact): (usize, &Wide)| {
                let bit = ranges.iter().position(|range| *range == index).unwrap_or_default();
                let last = u32::try_from(bit).is_ok_and(|bit| bit < MOST_RANGES && corner >> bit & 1 == 1);
                if last { fact.last() } else { fact.first() }
            };
            let puts: Vec<Put> = wide.iter().enumerate().map(end).collect();
            self.holds(&puts) && (0 < corner && corner + 1 < most || self.is_least(&puts))
        })
    }

    /// Whether it holds with every choice for one fact beside every choice for another: two ids may not be the same.
    fn holds_with_every_two(&mut self, wide: &[Wide]) -> bool {
        let facts = || wide.iter().enumerate().filter_map(|(index, fact)| Some((index, fact.choices()?)));
        facts().all(|(one, values)| {
            facts().filter(|(other, _)| *other > one).all(|(other, others)| {
                let pairs = values.iter().flat_map(|value| others.iter().map(move |beside| (*value, *beside)));
                pairs.take(MOST_PAIRS + 1).enumerate().all(|(number, (value, beside))| {
                    let put = |(index, fact): (usize, &Wide)| match index {
                        _ if index == one => Put { value, ..fact.first() },
                        _ if index == other => Put { value: beside, ..fact.first() },
                        _ => fact.first(),
                    };
                    let puts: Vec<Put> = wide.iter().enumerate().map(put).collect();
                    number < MOST_PAIRS && self.holds(&puts)
                })
            })
        })
    }

    /// All values of one fact that decide alike, the others as they are.
    fn values(&mut self, wide: &[Wide], index: usize) -> Values {
        let Some(fact) = wide.get(index) else { return Values::Choice(Vec::new()) };
        let Put { path, value } = fact.first();
        match value {
            Value::Day(day) => self.days(wide, index, day),
            Value::Number(number) => self.numbers(wide, index, number),
            // What has one value alone stays as it is.
            Value::Id(Source::Rule(_) | Source::New(_))
            | Value::Ids(None | Some(Source::Rule(_) | Source::New(_)))
            | Value::Entity
            | Value::EmptyList
            | Value::ListOfOne(_)
            | Value::ListOf(_)
            | Value::Entry(_) => fact.values.clone(),
            _ => self.choice(wide, index, path, value),
        }
    }

    /// What else may stand in a place, without what lies beside it in new entries.
    fn others(&mut self, wide: &[Wide], index: usize) -> Vec<Value> {
        let (before, path) = match (wide.get(..index), wide.get(index)) {
            (Some(before), Some(fact)) => (before.iter().map(Wide::first).collect::<Vec<_>>(), fact.path),
            _ => return Vec::new(),
        };
        if !self.draft.put_all(&before) {
            return Vec::new();
        }
        let because = self.asker.ask(self.draft.record()).because;
        let tried = candidates(&self.asker.asking, self.draft.record(), path, &because);
        self.draft.take(before.len());
        let single = |puts: &Vec<Put>| match puts.as_slice() {
            [put] if put.path == path => Some(put.value),
            _ => None,
        };
        tried.iter().filter_map(single).collect()
    }

    fn choice(&mut self, wide: &[Wide], index: usize, path: Path, value: Value) -> Values {
        let mut values = self.others(wide, index);
        values.retain(|other| {
            !matches!(
                other,
                Value::Day(_)
                    | Value::Number(_)
                    | Value::Entity
                    | Value::EmptyList
                    | Value::ListOfOne(_)
                    | Value::ListOf(_)
            )
        });
        values.retain(|other| *other == value || self.holds_with(wide, index, *other));
        if values.is_empty() {
            return narrow(Put { path, value }).values;
        }
        Values::Choice(values)
    }

    fn days(&mut self, wide: &[Wide], index: usize, found: Day) -> Values {
        let earliest = date_of_birth(self.draft.record()).or(EARLIEST).unwrap_or(found);
        let latest = self.asker.asking.as_at;
        let steps = |day: Day| f64::from(day.days_since(found));
        let mut probes: Vec<f64> = self
            .others(wide, index)
            .iter()
            .filter_map(|value| if let Value::Day(day) = value { Some(steps(*day)) } else { None })
            .chain([steps(earliest), steps(latest)])
            .collect();
        probes.sort_by(f64::total_cmp);
        let day = |steps: f64| found.plus_days(whole(steps));
        let (from, to) = self.range(&probes, |this, steps| this.holds_with(wide, index, Value::Day(day(steps))));
        Values::Days { from: day(from), to: day(to), open: day(from) <= earliest }
    }

    fn numbers(&mut self, wide: &[Wide], index: usize, found: f64) -> Values {
        let place = wide.get(index).and_then(|fact| self.shape(wide, fact.path));
        let Some(Shape::Number { min, max, whole }) = place else { return Values::Numbers { from: found, to: found } };
        let grid = if whole { 1.0 } else { GRID };
        let steps = |number: f64| ((number - found) * grid).round();
        let number = |steps: f64| ((found * grid).round() + steps) / grid;
        let mut probes: Vec<f64> = self
            .others(wide, index)
            .iter()
            .filter_map(|value| if let Value::Number(number) = value { Some(steps(*number)) } else { None })
            .chain([steps(min), steps(max)])
            .collect();
        probes.sort_by(f64::total_cmp);
        let holds =
            |this: &mut Self, steps: f64| this.holds_with(wide, index, Value::Number(number(steps).clamp(min, max)));
        let (from, to) = self.range(&probes, holds);
        Values::Numbers { from: number(from).max(min), to: number(to).min(max) }
    }

    /// The shape of a place that may lie in a new entry.
    fn shape(&mut self, wide: &[Wide], path: Path) -> Option<Shape> {
        let puts: Vec<Put> = wide.iter().map(Wide::first).collect();
        if !self.draft.put_all(&puts) {
            return None;
        }
        let shape = locate(self.draft.record(), path).map(|place| place.shape);
        self.draft.take(puts.len());
        shape
    }

    /// How far up and down from nought `holds` goes on holding, in whole steps: as far as the last probe on the way
    /// at which it does, and then to the very step.
    fn range(&mut self, probes: &[f64], holds: impl Fn(&mut Self, f64) -> bool) -> (f64, f64) {
        let up: Vec<f64> = probes.iter().copied().filter(|step| *step > 0.0).collect();
        let down: Vec<f64> = probes.iter().rev().copied().filter(|step| *step < 0.0).collect();
        let mut end = |way: Vec<f64>| {
            let mut yes = 0.0;
            for probe in way {
                if holds(self, probe) {
                    yes = probe;
                    continue;
                }
                let mut no = probe;
                while f64::abs(no - yes) > 1.0 {
                    let middle = f64::midpoint(yes, no).trunc();
                    if holds(self, middle) {
                        yes = middle;
                    } else {
                        no = middle;
                    }
                }
                break;
            }
            yes
        };
        let to = end(up);
        (end(down), to)
    }
}

#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i32 {
    value as i32
}
