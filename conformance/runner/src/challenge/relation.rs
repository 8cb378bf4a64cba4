//! What must be so whoever is right: relations between the answers to two questions, which need no reference.

use careinquiry::{Day, FindingRef, Outcome, Setting};
use careinquiry_generate::{Maker, extend, is_valid, number, rename, shuffle, sites};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::draw::{Drawn, answered, text, with};
use crate::answer::{Answer, Finding};
use crate::question::{Input, Question};

/// Facts that are tried until one can be filled in, and values for each that is missed.
const FILLS: usize = 12;
const VALUES: usize = 6;
/// How many days earlier it is that the same is asked in between.
const YEAR: i32 = 365;

/// A relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Asked a second time, right behind one with other options, the answer is the same.
    Twice,
    /// After the program was started again, the answer is the same.
    Restarted,
    /// With other ids, the answer is the same.
    Renamed,
    /// With `extensions` added, the answer is the same.
    Extended,
    /// With its lists in another order, the outcomes are the same.
    Reordered,
    /// With a fact filled in that was not recorded, no definite outcome is another.
    Filled,
}

impl Relation {
    /// All of them; the drawn questions take them in turn.
    pub const ALL: [Self; 6] =
        [Self::Twice, Self::Restarted, Self::Renamed, Self::Extended, Self::Reordered, Self::Filled];

    /// The spelling in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Twice => "twice",
            Self::Restarted => "restarted",
            Self::Renamed => "renamed",
            Self::Extended => "extended",
            Self::Reordered => "reordered",
            Self::Filled => "filled",
        }
    }

    /// What it asks, in words.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Twice => "the same question asked again, behind one with other options, gets the same answer",
            Self::Restarted => "the same question asked after a new start gets the same answer",
            Self::Renamed => "other ids in the record change nothing in the answer",
            Self::Extended => "extensions in the record change nothing in the answer",
            Self::Reordered => "another order of the lists changes no outcome",
            Self::Filled => "a fact filled in that was not recorded changes no definite outcome",
        }
    }
}

/// How the second question is made of the first: the same again for the same record.
#[derive(Clone, Debug, PartialEq)]
pub struct Variation {
    /// The relation.
    pub relation: Relation,
    /// The fact that is filled in, and with what; of the relation that fills one in.
    pub filled: Option<(String, Value)>,
    random: u64,
}

impl Variation {
    /// The variation that a drawn question is put to; `None` where there is nothing to fill in.
    #[must_use]
    pub fn of(drawn: &Drawn) -> Option<Self> {
        let relation = *Relation::ALL.get(drawn.number % Relation::ALL.len())?;
        let filled = if relation == Relation::Filled { Some(fill(drawn)?) } else { None };
        Some(Self { relation, filled, random: drawn.random })
    }

    /// The second question.
    #[must_use]
    pub fn question(&self, question: &Question) -> Option<Question> {
        let Input::Json(record) = &question.record else { return None };
        let mut record = record.clone();
        match self.relation {
            Relation::Twice | Relation::Restarted => {}
            Relation::Renamed => rename(&mut record, &mut self.maker()?),
            Relation::Extended => extend(&mut record, &mut self.maker()?),
            Relation::Reordered => {
                record = self.reordered(&record)?;
                unnumber(&mut record);
            }
            Relation::Filled => {
                let (pointer, value) = self.filled.as_ref()?;
                let (parent, key) = pointer.rsplit_once('/')?;
                let parent = record.pointer_mut(parent)?.as_object_mut()?;
                if parent.insert(key.to_owned(), value.clone()).is_some() || !is_valid(&record) {
                    return None;
                }
            }
        }
        Some(Question { record: Input::Json(record), ..question.clone() })
    }

    /// What is asked right before the second question, and not judged: the first as at another day and with another
    /// parameter of the rule, one that matters where there is one. Whoever keeps any of it answers the second otherwise.
    #[must_use]
    pub fn distraction(&self, question: &Question) -> Option<Question> {
        if self.relation != Relation::Twice {
            return None;
        }
        let options = elsewhere(question);
        let day = text(&options, "as_at").and_then(|day| day.parse::<Day>().ok());
        let earlier = day.map(|day| with(&options, "as_at", json!(day.plus_days(-YEAR).to_string())));
        Some(Question { options: earlier.unwrap_or(options), ..question.clone() })
    }

    /// What breaks the relation, if anything does, between two answers that came.
    #[must_use]
    pub fn breaks(&self, question: &Question, first: &Answer, second: &Answer) -> Option<String> {
        let (Some(before), Some(after)) = (first.findings(), second.findings()) else {
            return (first != second).then(|| "one question was answered, the other was not, or not alike".to_owned());
        };
        match self.relation {
            Relation::Filled => before.iter().filter(|finding| is_definite(finding.outcome)).find_map(|finding| {
                // An event that has left the period: nothing is asked of it any more.
                let gone = (!finding.at.is_empty()).then_some(Outcome::NotApplicable);
                let now = second.outcome(&finding.rule, &finding.at).or(gone);
                (now != Some(finding.outcome)).then(|| differing(&finding.at, Some(finding.outcome), now))
            }),
            Relation::Reordered => {
                let Input::Json(record) = &question.record else { return None };
                let mut numbered = record.clone();
                number(&mut numbered, &mut 1);
                let (before, after) = (by_entry(&numbered, before), by_entry(&self.reordered(record)?, after));
                (before != after).then(|| format!("outcomes by entry: first {before:?}, then {after:?}"))
            }
            _ => {
                let (before, after) = (sorted(before), sorted(after));
                (before != after).then(|| {
                    let changed = before.iter().find(|finding| !after.contains(finding)).or(after.first());
                    let at = changed.map(|finding| finding.at.clone()).unwrap_or_default();
                    let of =
                        |list: &[&Finding]| list.iter().find(|finding| finding.at == at).map(|found| found.outcome);
                    differing(&at, of(&before), of(&after))
                })
            }
        }
    }

    fn maker(&self) -> Option<Maker> {
        Some(Maker::new(fastrand::Rng::with_seed(self.random), Day::new(2026, 3, 31)?))
    }

    /// The record with its entries numbered, and then its lists in another order.
    fn reordered(&self, record: &Value) -> Option<Value> {
        let mut record = record.clone();
        number(&mut record, &mut 1);
        shuffle(&mut record, &mut self.maker()?);
        Some(record)
    }
}

/// The options with one parameter of the rule at an end of its bounds: one with which the library answers otherwise, if
/// there is one.
fn elsewhere(question: &Question) -> Value {
    let options = &question.options;
    let rule = options.pointer("/select/0").and_then(Value::as_str).and_then(careinquiry::rule);
    let parameters = rule.map(|rule| rule.parameters).unwrap_or_default().iter();
    let ends = parameters.flat_map(|parameter| [parameter.min, parameter.max].map(|end| (parameter.name, end)));
    let mut others = ends.map(|(name, end)| match end {
        Setting::Number(number) => with(options, "parameters", json!({name: number})),
        Setting::Day(day) => with(options, "parameters", json!({name: day.to_string()})),
    });
    let Input::Json(record) = &question.record else { return options.clone() };
    let outcomes = |options: &Value| {
        let report = answered(record, options)?;
        Some(report.findings().map(FindingRef::outcome).collect::<Vec<_>>())
    };
    let stands = outcomes(options);
    let first = others.next();
    let matters = |options: &Value| outcomes(options) != stands;
    first.clone().into_iter().chain(others).find(matters).or(first).unwrap_or_else(|| options.clone())
}

fn differing(at: &str, first: Option<Outcome>, then: Option<Outcome>) -> String {
    let said = |outcome: Option<Outcome>| outcome.map_or("no finding", Outcome::as_str);
    if first == then {
        return format!("at '{at}': {} both times, citing other facts", said(first));
    }
    format!("at '{at}': first {}, then {}", said(first), said(then))
}

pub(crate) fn is_definite(outcome: Outcome) -> bool {
    outcome != Outcome::InsufficientEvidence
}

fn sorted(findings: &[Finding]) -> Vec<&Finding> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by(|one, other| (&one.rule, &one.at).cmp(&(&other.rule, &other.at)));
    findings
}

/// Outcomes by the number of the entry that they are about.
fn by_entry(numbered: &Value, findings: &[Finding]) -> Vec<(Option<u64>, Outcome)> {
    let number = |at: &str| numbered.pointer(at).and_then(|entry| entry.get("extensions")).and_then(Value::as_u64);
    let mut outcomes: Vec<_> = findings.iter().map(|finding| (number(&finding.at), finding.outcome)).collect();
    outcomes.sort_unstable();
    outcomes
}

fn unnumber(value: &mut Value) {
    match value {
        Value::Array(list) => {
            for entry in list {
                if let Some(object) = entry.as_object_mut() {
                    object.remove("extensions");
                }
                unnumber(entry);
            }
        }
        Value::Object(object) => object.values_mut().for_each(unnumber),
        _ => {}
    }
}

/// A fact that is not recorded, and a value for it that leaves the record valid: one that is missed, where there is one,
/// and that settles what was open, where one is found; then where the record says something already.
fn fill(drawn: &Drawn) -> Option<(String, Value)> {
    let Input::Json(record) = &drawn.question.record else { return None };
    let mut maker = drawn.maker();
    let mut places = sites(record);
    places.retain(|site| site.is_absent() && !site.says_something_by_absence());
    maker.shuffle(&mut places);
    let is_missed = |pointer: &str| drawn.missing.iter().any(|missing| missing == pointer);
    places.sort_by_key(|site| (!is_missed(&site.pointer), site.pointer.matches('/').count() == 1));
    let open = |record: &Value| {
        let report = answered(record, &drawn.question.options)?;
        Some(report.findings().filter(|finding| !is_definite(finding.outcome())).count())
    };
    let (open_before, mut first) = (open(record), None);
    for site in places.iter().take(FILLS) {
        for _ in 0..if is_missed(&site.pointer) { VALUES } else { 1 } {
            let mut filled = record.clone();
            if site.replace(&mut filled, &mut maker) && is_valid(&filled) {
                let found = (site.pointer.clone(), filled.pointer(&site.pointer)?.clone());
                if drawn.missing.is_empty() || open(&filled) < open_before {
                    return Some(found);
                }
                first.get_or_insert(found);
            }
        }
    }
    first
}
