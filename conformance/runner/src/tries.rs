//! Sets of facts that are said to decide a finding, tried: each is put into the record, and the rule asked again.

use careinquiry::Outcome;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::answer::{Answer, FactSet};
use crate::case::{Case, Expect};
use crate::question::{Input, Question, Verb};

/// More sets, facts or values than this are no help to anybody.
const MOST: usize = 64;

/// A text that somebody wrote, where any will do.
const WRITTEN: &str = "Something that somebody wrote.";

/// The earliest day that is tried where the child's birth is not recorded.
const EARLIEST: &str = "1900-01-01";

/// A set of facts to be tried with one choice of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Try {
    /// Which set, counted from 1.
    pub set: usize,
    /// The outcome that it is said to give.
    pub claimed: Outcome,
    /// The record with the facts in it, and the rule alone.
    pub question: Question,
}

/// What came of a try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// Which set, counted from 1.
    pub set: usize,
    /// The outcome that it was said to give.
    #[serde(with = "crate::answer::as_text")]
    pub claimed: Outcome,
    /// The outcome that came; `None` where no findings came.
    #[serde(with = "crate::answer::as_text_or_null")]
    pub was: Option<Outcome>,
    /// Whether the library said so, where the implementation agreed with itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub of_library: bool,
}

impl Try {
    /// What came of it, of the case that it belongs to.
    #[must_use]
    pub fn answered(&self, case: &Case, answer: &Answer) -> Tried {
        let was = match &case.expect {
            Expect::Offers { at, .. } => outcome_at(case.rule.as_deref().unwrap_or_default(), at, answer),
            _ => None,
        };
        Tried { set: self.set, claimed: self.claimed, was, of_library: false }
    }
}

/// The outcome at a place. Where facts put findings about events there instead, the worst of them; where they take the
/// event out of the period, not applicable.
fn outcome_at(rule: &str, at: &str, answer: &Answer) -> Option<Outcome> {
    let findings = answer.findings()?;
    let of_rule = findings.iter().filter(|finding| finding.rule == rule);
    // Outcomes are ordered worst first.
    let worst = of_rule.map(|finding| finding.outcome).min().unwrap_or(Outcome::NotApplicable);
    Some(answer.outcome(rule, at).unwrap_or(worst))
}

/// Every try that sets of facts ask for, so that each value that a fact names is used at least once; `None` where a set
/// is empty, too large, or cannot be put into the record.
#[must_use]
pub fn tries(case: &Case, sets: &[FactSet]) -> Option<Vec<Try>> {
    let Input::Json(record) = &case.question.record else { return None };
    if sets.len() > MOST {
        return None;
    }
    let mut tries = Vec::new();
    for (index, set) in sets.iter().enumerate() {
        let facts: Vec<(&str, Vec<Value>)> = set
            .facts
            .iter()
            .map(|fact| {
                let fact: Map<String, Value> = fact.clone().into_iter().collect();
                values(&fact, record)
            })
            .zip(&set.facts)
            .map(|(values, fact)| Some((fact.get("pointer")?.as_str()?, values?)))
            .collect::<Option<_>>()?;
        if facts.is_empty() || facts.len() > MOST {
            return None;
        }
        let choices = facts.iter().map(|(_, values)| values.len()).max().unwrap_or(0);
        for choice in 0..choices {
            let mut changed = record.clone();
            for (pointer, values) in &facts {
                let value = values.get(choice).or(values.last())?;
                let add = json!([{"op": "add", "path": pointer, "value": value}]);
                let add: json_patch::Patch = serde_json::from_value(add).ok()?;
                json_patch::patch(&mut changed, &add).ok()?;
            }
            let options = case.question.options.clone();
            let question = Question { verb: Verb::Evaluate, options, record: Input::Json(changed) };
            tries.push(Try { set: index + 1, claimed: set.outcome, question });
        }
    }
    Some(tries)
}

/// The values that a fact is to be tried with: all that are spelled out, both ends of a range, a copy of each id.
fn values(fact: &Map<String, Value>, record: &Value) -> Option<Vec<Value>> {
    let list = |name: &str| fact.get(name).and_then(Value::as_array).into_iter().flatten();
    let id = |pointer: &Value| record.pointer(pointer.as_str()?).cloned();
    let mut values: Vec<Value> = list("values").cloned().collect();
    if let (Some(from), Some(to)) = (fact.get("from"), fact.get("to")) {
        let born = || record.pointer("/child/date_of_birth").cloned().unwrap_or_else(|| json!(EARLIEST));
        values.extend([if from.is_null() { born() } else { from.clone() }, to.clone()]);
    }
    if fact.get("written") == Some(&Value::Bool(true)) {
        values.push(json!(WRITTEN));
    }
    if fact.get("written_list") == Some(&Value::Bool(true)) {
        values.push(json!([WRITTEN]));
    }
    for pointer in list("copy_of") {
        values.push(id(pointer)?);
    }
    for pointer in list("list_of") {
        values.push(json!([id(pointer)?]));
    }
    (!values.is_empty() && values.len() <= MOST).then_some(values)
}
