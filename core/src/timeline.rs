//! Outcomes from one day to another: only the days on which one changes, with the facts that came due on them.
//!
//! A rule is judged again only on a day on which a day that it read comes, or runs out of one of its periods. Between
//! two such days every comparison that it made comes out the same, and so does its outcome.

use std::cell::RefCell;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::at::{At, Scope};
use crate::day::{Day, Window};
use crate::editions::RuleSet;
use crate::error::Error;
use crate::evaluate::{Evaluator, Findings, complete_by};
use crate::logic::Outcome;
use crate::model::{Child, Placement, Subject};
use crate::parameters::{Setting, Unit};
use crate::path::{Path, Place, Pointer};
use crate::record::Record;
use crate::report::Shown;
use crate::rule::Rule;
use crate::rules::terms::ADULT_AGE;

/// How outcomes change over a span of days.
#[derive(Clone, Debug)]
pub struct Timeline {
    subject: Subject,
    record_id: String,
    from: Day,
    to: Day,
    rulesets: Vec<&'static RuleSet>,
    changes: Vec<Change>,
    homes: Vec<Home>,
    /// How many times a rule was judged: the cost.
    judged: usize,
}

/// A placement that falls into the span.
#[derive(Clone, Debug)]
pub struct Home {
    at: Pointer,
    from: Day,
    until: Option<Day>,
}

impl Home {
    /// The placement.
    #[must_use]
    pub fn at(&self) -> Pointer {
        self.at
    }

    /// Its first day.
    #[must_use]
    pub fn from(&self) -> Day {
        self.from
    }

    /// The first day elsewhere; `None` while it goes on.
    #[must_use]
    pub fn until(&self) -> Option<Day> {
        self.until
    }
}

/// One outcome that changed, or one finding that came or went.
#[derive(Clone, Debug)]
pub struct Change {
    day: Day,
    rule: &'static Rule,
    at: Pointer,
    before: Option<Outcome>,
    after: Option<Outcome>,
    because: Vec<Pointer>,
}

impl Timeline {
    /// What the record is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// The record's own identifier.
    #[must_use]
    pub fn record_id(&self) -> &str {
        &self.record_id
    }

    /// The first day.
    #[must_use]
    pub fn from(&self) -> Day {
        self.from
    }

    /// The last day.
    #[must_use]
    pub fn to(&self) -> Day {
        self.to
    }

    /// The changes by day, then by rule. Those of the first day are how things stood on it.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The placements of a child that fall into the span and whose first day is recorded, in the order of the record.
    #[must_use]
    pub fn homes(&self) -> &[Home] {
        &self.homes
    }

    /// The rule sets that were applied.
    #[must_use]
    pub fn rulesets(&self) -> &[&'static RuleSet] {
        &self.rulesets
    }

    /// How many times a rule was judged: a measure of the cost that does not depend on the machine.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.judged
    }
}

impl Change {
    /// The first day on which it is so.
    #[must_use]
    pub fn day(&self) -> Day {
        self.day
    }

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

    /// The outcome until then; `None` where there was no such finding.
    #[must_use]
    pub fn before(&self) -> Option<Outcome> {
        self.before
    }

    /// The outcome from then; `None` where there is no such finding any more: its event has left the period.
    #[must_use]
    pub fn after(&self) -> Option<Outcome> {
        self.after
    }

    /// The days of the record that came, or ran out, on this day; none on the first.
    #[must_use]
    pub fn because(&self) -> impl ExactSizeIterator<Item = Pointer> + Clone + '_ {
        self.because.iter().copied()
    }
}

impl Evaluator {
    /// Outcomes from one day to another, both included. The day of the options is not used; where they set no `since`,
    /// each day is judged with the twelve months before it.
    ///
    /// # Errors
    ///
    /// `invalid_option` where the days are in the wrong order, the options set a `since` after the first of them, or the
    /// last is after the day up to which the record is complete.
    pub fn timeline(&self, record: &Record, from: Day, to: Day) -> Result<Timeline, Error> {
        if from > to {
            return Err(Error::option("from", "expected a day not after 'to'"));
        }
        if self.since().is_some_and(|since| since > from) {
            return Err(Error::option("since", "expected a day not after 'from'"));
        }
        complete_by(record, "to", to)?;
        let mut changes = Vec::new();
        let mut judged = 0;
        for rule in self.rules() {
            let mut line = Line { evaluator: self, rule, record, before: Vec::new(), changes: &mut changes };
            let mut today = Some((from, Vec::new()));
            while let Some((day, because)) = today {
                judged += 1;
                today = line.judge(day, &because).filter(|(next, _)| *next <= to);
            }
        }
        changes.sort_by_key(|change| change.day);
        Ok(Timeline {
            subject: record.subject,
            record_id: record.record_id().to_owned(),
            from,
            to,
            rulesets: self.rulesets().to_vec(),
            changes,
            homes: self.homes(record, from, to),
            judged,
        })
    }

    fn homes(&self, record: &Record, from: Day, to: Day) -> Vec<Home> {
        if record.subject != Subject::Child {
            return Vec::new();
        }
        let scope = self.scope(record, false);
        let home = |placement: At<'_, Placement>| {
            let (start, until) = (placement.start_date().day()?, placement.end_date().day());
            let within = start <= to && until.is_none_or(|until| until > from);
            within.then(|| Home { at: record.pointer(placement.path()), from: start, until })
        };
        At::<Child>::root(&scope).placements().entries().filter_map(home).collect()
    }
}

/// One rule on its way through the days.
struct Line<'t> {
    evaluator: &'t Evaluator,
    rule: &'static Rule,
    record: &'t Record,
    before: Vec<(Path, Outcome)>,
    changes: &'t mut Vec<Change>,
}

impl Line<'_> {
    /// Judges one day, notes what changed on it, and gives the next day on which something can change.
    fn judge(&mut self, day: Day, because: &[Pointer]) -> Option<(Day, Vec<Pointer>)> {
        let period = Window { from: self.evaluator.since().unwrap_or_else(|| day.plus_months(-12)), to: day };
        let dates = Some(RefCell::default());
        let scope = Scope { as_at: day, period, dates, ..self.evaluator.scope(self.record, false) };
        let mut findings = Findings::new(&scope);
        findings.judge(self.rule);
        let after: Vec<(Path, Outcome)> =
            findings.found().iter().map(|finding| (finding.at, finding.outcome)).collect();

        let found = |list: &[(Path, Outcome)], at: Path| list.iter().find(|(path, _)| *path == at).map(|found| found.1);
        let gone = self.before.iter().map(|(at, _)| *at).filter(|at| found(&after, *at).is_none());
        for at in after.iter().map(|(at, _)| *at).chain(gone) {
            let (before, after) = (found(&self.before, at), found(&after, at));
            if before != after {
                let at = self.record.pointer(at);
                self.changes.push(Change { day, rule: self.rule, at, before, after, because: because.to_vec() });
            }
        }
        self.before = after;
        let mut dates = scope.dates.map(RefCell::into_inner).unwrap_or_default();
        // A rule reads the same day many times.
        dates.sort_unstable_by_key(|(place, _)| place.number());
        dates.dedup();
        self.next(day, &dates)
    }

    /// The first day after this one on which one of these dates comes or runs out, with the dates that do.
    fn next(&self, today: Day, dates: &[(Place, Day)]) -> Option<(Day, Vec<Pointer>)> {
        let mut next: Option<Day> = None;
        let mut because: Vec<Place> = Vec::new();
        let birth = self.record.date_of_birth();
        self.set_days(|turn| {
            if turn > today && next.is_none_or(|next| turn < next) {
                next = Some(turn);
            }
        });
        for (place, date) in dates {
            self.turns(Some(*place) == birth, *date, |turn| {
                if turn <= today || next.is_some_and(|next| turn > next) {
                    return;
                }
                if next != Some(turn) {
                    next = Some(turn);
                    because.clear();
                }
                because.push(*place);
            });
        }
        because.dedup();
        let pointer = |place: &Place| self.record.pointer(self.record.path(*place));
        let mut because: Vec<Pointer> = because.iter().map(pointer).collect();
        because.sort_unstable();
        next.map(|next| (next, because))
    }

    /// The parameters of the rule that count something.
    fn periods(&self) -> impl Iterator<Item = (Unit, f64)> + Clone {
        let values = self.evaluator.values();
        self.rule.parameters.iter().map(|parameter| (parameter.unit, values.of(parameter).number()))
    }

    /// Hands on each day on which a parameter that is a day comes, or lies as far back as another parameter says.
    fn set_days(&self, mut turn: impl FnMut(Day)) {
        let values = self.evaluator.values();
        for parameter in self.rule.parameters {
            if let Setting::Day(day) = values.of(parameter) {
                for from in self.periods().filter(|(unit, _)| *unit == Unit::Years).map(|(_, years)| whole(years)) {
                    (0..=1).for_each(|after| turn(day.plus_months(12 * from).plus_days(after)));
                }
                self.periods().for_each(|(unit, length)| run_out(unit, length, day, &mut turn));
                (0..=1).for_each(|after| turn(day.plus_days(after)));
            }
        }
    }

    /// Hands on each day on which a comparison with this date can turn out otherwise than the day before.
    fn turns(&self, is_birth: bool, date: Day, mut turn: impl FnMut(Day)) {
        turn(date);
        turn(date.plus_days(1));
        let periods = self.periods();
        for (unit, length) in periods.clone() {
            run_out(unit, length, date, &mut turn);
        }
        if self.evaluator.since().is_none() {
            run_out(Unit::Months, 12.0, date, &mut turn);
        }
        if !is_birth {
            return;
        }
        let ages = periods.clone().filter(|(unit, _)| *unit == Unit::Years).map(|(_, age)| age);
        for age in ages.chain([f64::from(ADULT_AGE)]) {
            let birthday = date.birthday(whole(age));
            turn(birthday);
            for (unit, length) in periods.clone() {
                run_out(unit, length, birthday, &mut turn);
                // A birthday may also be looked forward to: from the day so long before it.
                run_out(unit, -length, birthday.plus_days(-1), &mut turn);
                if unit == Unit::Months {
                    turn(birthday.plus_months(-whole(length)));
                }
            }
        }
    }
}

#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i32 {
    value as i32
}

/// The first day from which a date lies so long ago.
fn run_out(unit: Unit, length: f64, date: Day, turn: &mut impl FnMut(Day)) {
    let length = whole(length);
    match unit {
        // A rule may ask whether so many days, or nights, have gone by, or more.
        Unit::Days => (-1..=1).for_each(|around| turn(date.plus_days(length + around))),
        Unit::Months => {
            // Adding months clamps, so the inverse is found by looking: the first day that is so many months on, and the
            // first that is more.
            let mut day = date.plus_months(length);
            for more in [false, true] {
                while day.plus_months(-length) < date || (more && day.plus_months(-length) == date) {
                    day = day.plus_days(1);
                }
                turn(day);
            }
        }
        Unit::Weeks => run_out(Unit::Days, f64::from(length * 7), date, turn),
        Unit::Years | Unit::Miles | Unit::Count | Unit::Share | Unit::Percent | Unit::Level | Unit::Date => {}
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("day", &Shown(self.day))?;
        map.serialize_entry("rule", self.rule.id)?;
        map.serialize_entry("at", &Shown(self.at()))?;
        map.serialize_entry("from", &self.before.map(Outcome::as_str))?;
        map.serialize_entry("to", &self.after.map(Outcome::as_str))?;
        map.serialize_entry("because", &self.because().map(|pointer| pointer.to_string()).collect::<Vec<_>>())?;
        map.end()
    }
}

impl Serialize for Home {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("at", &Shown(self.at()))?;
        map.serialize_entry("from", &Shown(self.from))?;
        map.serialize_entry("until", &self.until.map(Shown))?;
        map.end()
    }
}

impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(7))?;
        map.serialize_entry("library", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("record_id", &self.record_id)?;
        map.serialize_entry("from", &Shown(self.from))?;
        map.serialize_entry("to", &Shown(self.to))?;
        map.serialize_entry("rulesets", &self.rulesets)?;
        map.serialize_entry("placements", &self.homes)?;
        map.serialize_entry("changes", &self.changes)?;
        map.end()
    }
}
