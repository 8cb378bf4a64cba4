//! Drawing questions that nobody has seen: stratified by rule and outcome, balanced, and heavy on boundaries.
//!
//! Each question is about one rule. Its record is a vector's with facts shifted, changed, filled in or taken out, until the
//! reference gives the outcome that is due; wherever that succeeds from a vector with another outcome, so that knowing the
//! nearest vector does not help. Then, where the outcome changes with the day, the question is asked as at the first or
//! the last day on which it is so.

use std::collections::BTreeMap;

use careinquiry::{Day, Evaluator, Options, Outcome, Parameter, Record, Report, Setting};
use careinquiry_generate::{Maker, Site, is_valid, near, sites};
use serde_json::{Value, json};

use super::seed::Seed;
use crate::case::{Case, Expect};
use crate::question::{Input, Question, Verb};

/// Attempts at a question before the next stratum is tried; the first of them from vectors with another outcome.
const ATTEMPTS: usize = 80;
const FROM_OTHERS: usize = 60;
/// Days before and after the day judged that are searched for a change.
const AROUND: i32 = 400;
/// By how many days a day is shifted; the lengths of a rule's own windows come on top.
const SHIFTS: [i32; 6] = [1, -1, 1, -1, 7, -30];

/// A question that was drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// Its number.
    pub number: usize,
    /// The rule.
    pub rule: String,
    /// The outcome that is due at one place at least.
    pub outcome: Outcome,
    /// The question.
    pub question: Question,
    /// Whether the outcome changes the day before or the day after.
    pub on_boundary: bool,
    /// The facts that the reference names as missing.
    pub missing: Vec<String>,
    /// What chance does next with it.
    pub random: u64,
}

impl Drawn {
    /// Makes values that fit beside the facts of the record.
    pub(crate) fn maker(&self) -> Maker {
        let day = text(&self.question.options, "as_at").and_then(|day| day.parse().ok());
        let mut maker = Maker::new(fastrand::Rng::with_seed(self.random), day.unwrap_or(LAST_RESORT));
        if let Input::Json(record) = &self.question.record {
            maker.know(record);
        }
        maker
    }
}

/// A day to make records about, where a question has none.
const LAST_RESORT: Day = match Day::new(2026, 3, 31) {
    Some(day) => day,
    None => unreachable!(),
};

/// The vectors of a rule, by the outcome that they expect.
type Strata<'s> = BTreeMap<(&'s str, Outcome), Vec<&'s Case>>;

fn strata<'s>(cases: &[&'s Case]) -> Strata<'s> {
    let mut strata = Strata::new();
    for case in cases {
        if let (Some(rule), Expect::Finding { outcome, .. }, Input::Json(_), Verb::Evaluate) =
            (&case.rule, &case.expect, &case.question.record, &case.question.verb)
        {
            strata.entry((rule.as_str(), *outcome)).or_default().push(case);
        }
    }
    strata
}

/// A rule and an outcome of it, each once: every rule has its first turn before any has its second.
fn turns<'s>(strata: &Strata<'s>, seed: &Seed) -> Vec<(&'s str, Outcome)> {
    let mut order: Vec<(&str, Outcome)> = strata.keys().copied().collect();
    seed.random(0).shuffle(&mut order);
    let mut had = BTreeMap::new();
    let numbered = order.into_iter().map(|stratum| {
        let turn: &mut usize = had.entry(stratum.0).or_default();
        *turn += 1;
        (*turn, stratum)
    });
    let mut numbered: Vec<_> = numbered.collect();
    numbered.sort_by_key(|(turn, _)| *turn);
    numbered.into_iter().map(|(_, stratum)| stratum).collect()
}

/// Draws so many questions from the vectors of a suite. Every rule has its turn before any has a second one, and every
/// outcome of it before any comes again.
#[must_use]
pub fn draw(cases: &[&Case], seed: &Seed, count: usize) -> Vec<Drawn> {
    let strata = strata(cases);
    let order = turns(&strata, seed);
    let mut drawn = Vec::with_capacity(count);
    // A stratum that nothing is found for has its turn skipped.
    for (place, (rule, outcome)) in order.iter().cycle().enumerate().take(count.saturating_mul(4)) {
        if drawn.len() == count {
            break;
        }
        let mut attempt = Attempt { strata: &strata, rule, outcome: *outcome, seed, place };
        drawn.extend(attempt.drawn(drawn.len()));
    }
    drawn
}

/// One stratum's turn.
struct Attempt<'s> {
    strata: &'s Strata<'s>,
    rule: &'s str,
    outcome: Outcome,
    seed: &'s Seed,
    place: usize,
}

impl Attempt<'_> {
    fn drawn(&mut self, number: usize) -> Option<Drawn> {
        let mut random = self.seed.random(self.place + 1);
        let others: Vec<Outcome> = Outcome::ALL
            .into_iter()
            .filter(|other| *other != self.outcome && self.strata.contains_key(&(self.rule, *other)))
            .collect();
        for attempt in 0..ATTEMPTS {
            let from = if attempt < FROM_OTHERS { random.choice(&others).copied() } else { None };
            let vectors = self.strata.get(&(self.rule, from.unwrap_or(self.outcome)))?;
            let source = random.choice(vectors)?;
            let Input::Json(record) = &source.question.record else { continue };
            let Some(day) = text(&source.question.options, "as_at").and_then(|day| day.parse::<Day>().ok()) else {
                continue;
            };
            let mut maker = Maker::new(random.fork(), day);
            let options = tuned(with(&source.question.options, "select", json!([self.rule])), self.rule, &mut maker);
            let record = changed(record, self.rule, &options, &mut maker);
            let Some((options, missing, on_boundary)) = self.dated(&record, &options, day, &mut maker) else {
                continue;
            };
            let question = Question::evaluate(options, record);
            if question != source.question {
                let (rule, outcome) = (self.rule.to_owned(), self.outcome);
                return Some(Drawn { number, rule, outcome, question, on_boundary, missing, random: random.u64(..) });
            }
        }
        None
    }

    /// The options as at a day on which the outcome is the one that is due: where there is such a day, one next to which
    /// it is another.
    fn dated(
        &self,
        record: &Value,
        options: &Value,
        day: Day,
        maker: &mut Maker,
    ) -> Option<(Value, Vec<String>, bool)> {
        let mut days = Vec::new();
        if maker.of_a_hundred(75) {
            days = self.boundaries(record, options, day);
            maker.shuffle(&mut days);
        }
        let on = |day: Day| {
            let options = with(options, "as_at", json!(day.to_string()));
            let missing = self.gives(record, &options)?;
            Some((options, missing))
        };
        let (found, on_boundary) = match days.into_iter().take(6).find_map(on) {
            Some(found) => (found, true),
            None => (on(day)?, false),
        };
        Some((found.0, found.1, on_boundary))
    }

    /// The facts that are missing, where the outcome is given at one place at least.
    fn gives(&self, record: &Value, options: &Value) -> Option<Vec<String>> {
        let report = answered(record, options)?;
        let missing = report.findings().flat_map(|found| found.missing().map(|at| at.to_string()).collect::<Vec<_>>());
        report.findings().any(|finding| finding.outcome() == self.outcome).then(|| missing.collect())
    }

    /// The days on which an outcome of the rule changes, and those before them.
    fn boundaries(&self, record: &Value, options: &Value, day: Day) -> Vec<Day> {
        // Without the fixed beginning of a period, which a day before it would contradict.
        if options.get("since").is_some_and(|since| !since.is_null()) {
            return Vec::new();
        }
        let changes = || {
            let options = Options::from_json(options.to_string().as_bytes())?;
            let bytes = record.to_string();
            let record = Record::from_json(bytes.as_bytes(), options.null_means, &options.limits)?;
            let last = record.extracted_on().unwrap_or(day.plus_days(AROUND)).min(day.plus_days(AROUND));
            Evaluator::new(&options)?.timeline(&record, day.plus_days(-AROUND).min(last), last)
        };
        let Ok(timeline) = changes() else { return Vec::new() };
        let mut days = Vec::new();
        for change in timeline.changes().iter().filter(|change| change.day() > timeline.from()) {
            if change.after() == Some(self.outcome) {
                days.push(change.day());
            }
            if change.before() == Some(self.outcome) {
                days.push(change.day().plus_days(-1));
            }
        }
        days.dedup();
        days
    }
}

/// What the library answers, where it does.
pub(super) fn answered(record: &Value, options: &Value) -> Option<Report> {
    let options = Options::from_json(options.to_string().as_bytes()).ok()?;
    Evaluator::new(&options).ok()?.evaluate_json(record.to_string().as_bytes()).ok()
}

/// The options with one of them set.
pub(super) fn with(options: &Value, key: &str, value: Value) -> Value {
    let mut options = options.clone();
    if let Some(options) = options.as_object_mut() {
        options.insert(key.to_owned(), value);
    }
    options
}

/// The options with one of the rule's parameters set to another value, now and then.
fn tuned(options: Value, rule: &str, maker: &mut Maker) -> Value {
    let parameters = careinquiry::rule(rule).map(|rule| rule.parameters).unwrap_or_default();
    if parameters.is_empty() || !maker.of_a_hundred(20) {
        return options;
    }
    let parameter: &Parameter = maker.one_of(parameters);
    let value = match (parameter.default, parameter.min, parameter.max) {
        (Setting::Number(default), Setting::Number(min), Setting::Number(max)) => {
            let step = if max <= 1.0 { 0.05 } else { 1.0 };
            let value = default + step * maker.one_of(&[-2.0, -1.0, 1.0, 2.0, 5.0]);
            json!((value.clamp(min, max) * 100.0).round() / 100.0)
        }
        (Setting::Day(day), ..) => json!(day.plus_days(maker.one_of(&SHIFTS)).to_string()),
        _ => return options,
    };
    with(&options, "parameters", json!({parameter.name: value}))
}

/// The record with a few facts changed, mostly of those parts that the rule reads.
fn changed(record: &Value, rule: &str, options: &Value, maker: &mut Maker) -> Value {
    let mut record = record.clone();
    if maker.of_a_hundred(80)
        && let Some(object) = record.as_object_mut()
    {
        // The day up to which a record is complete would keep the day judged from moving.
        object.remove("extracted_on");
    }
    let parts = read_by(&record, rule, options);
    let lengths = lengths(rule);
    for _ in 0..=maker.below(3) {
        let mut record_now = record.clone();
        maker.know(&record_now);
        let mut places = sites(&record_now);
        places.retain(|site| parts.iter().any(|part| is_under(&site.pointer, part)));
        if places.is_empty() || maker.of_a_hundred(10) {
            record_now = near(&record_now, 2, maker);
        } else {
            edit(&mut record_now, &places, &lengths, maker);
        }
        if is_valid(&record_now) {
            record = record_now;
        }
    }
    record
}

/// One change among places that matter: most often a day, shifted.
fn edit(record: &mut Value, places: &[Site], lengths: &[i32], maker: &mut Maker) {
    let dated = |site: &&Site| site.is_leaf() && day_at(record, site).is_some();
    let days: Vec<Site> = places.iter().filter(dated).cloned().collect();
    if !days.is_empty() && maker.of_a_hundred(40) {
        let site = maker.one_of(&days);
        let shifts = [SHIFTS.as_slice(), lengths].concat();
        if let Some(day) = day_at(record, &site) {
            site.set(record, json!(day.plus_days(maker.one_of(&shifts)).to_string()));
        }
        return;
    }
    let site = maker.one_of(places);
    if !site.is_absent() && maker.of_a_hundred(40) {
        site.remove(record);
    } else {
        site.replace(record, maker);
    }
}

/// The parts of a record that the rule cites as it stands, and its people, whom most rules follow.
fn read_by(record: &Value, rule: &str, options: &Value) -> Vec<String> {
    let options = with(&with(options, "null_means", json!("not_recorded")), "select", json!([rule]));
    let Some(report) = answered(record, &options) else { return Vec::new() };
    let mut parts: Vec<String> = report
        .findings()
        .flat_map(|finding| finding.because().chain(finding.missing()).map(|at| at.to_string()).collect::<Vec<_>>())
        .filter_map(|pointer| pointer.split('/').nth(1).map(|part| format!("/{part}")))
        .collect();
    parts.sort();
    parts.dedup();
    parts
}

/// The lengths of the rule's windows in days, and a day more or less.
fn lengths(rule: &str) -> Vec<i32> {
    let mut lengths = Vec::new();
    for parameter in careinquiry::rule(rule).map(|rule| rule.parameters).unwrap_or_default() {
        let in_days = match parameter.unit.as_str() {
            "days" => 1.0,
            "weeks" => 7.0,
            "months" => 30.0,
            _ => continue,
        };
        let Setting::Number(length) = parameter.default else { continue };
        #[allow(clippy::cast_possible_truncation, reason = "lengths are small")]
        let length = (length * in_days) as i32;
        lengths.extend([length, -length, length + 1, -length - 1]);
    }
    lengths
}

fn day_at(record: &Value, site: &Site) -> Option<Day> {
    record.pointer(&site.pointer)?.as_str()?.parse().ok()
}

pub(crate) fn is_under(pointer: &str, upper: &str) -> bool {
    pointer.strip_prefix(upper).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

pub(super) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}
