//! Answers that are not the library's.

use std::collections::HashMap;

use careinquiry_conformance::{Case, Expect, Question, Reference, Suite, today};
use serde_json::{Value, json};

/// How to answer without knowing.
pub enum Cheat {
    /// The library's answer.
    None,
    /// Lists with nothing in them.
    Empty,
    /// The same outcome for everything.
    Always(&'static str),
    /// Every outcome, in the hope that one is right.
    EveryOutcome,
    /// That it cannot.
    Unsupported,
    /// That the input is bad.
    Refuses,
    /// The library's answer, but for the pointers.
    NoReasons,
    /// What the suite expects of the same question.
    ByHeart(HashMap<String, Value>),
    /// What every rule says, whichever was asked.
    EveryRule,
    /// What the suite expects next, in the order of its files.
    ByPosition(Vec<Value>),
    /// The library's answer as at today.
    Clock,
    /// The library's answer with whatever parameters came before.
    Sticky(Value),
    /// The library's answer but for one rule.
    Deviates,
    /// Sets of facts that do not hold.
    FalseOffers,
    /// Sets of facts that mean nothing to anybody else, and outcomes that are read off them.
    OwnFacts,
    /// The library's changes, said to be of another rule.
    AnotherRule,
    /// The library's changes, each citing every place of the record that this picks.
    Cites(fn(&Value) -> bool),
    /// The library's answer, but where there are `extensions` another kind of answer.
    AnotherKind,
    /// The library's refusals with this field changed.
    Refusals(&'static str, Option<Value>),
    /// Sets of facts, whatever is asked.
    Sets,
    /// Far more places than any record has.
    TooMuch,
}

impl Cheat {
    pub fn new(mode: &str) -> Self {
        match mode {
            "empty" => Self::Empty,
            "always-met" => Self::Always("met"),
            "always-insufficient" => Self::Always("insufficient_evidence"),
            "every-outcome" => Self::EveryOutcome,
            "unsupported" => Self::Unsupported,
            "always-refuses" => Self::Refuses,
            "no-reasons" => Self::NoReasons,
            "memorised" => Self::ByHeart(by_heart()),
            "every-rule" => Self::EveryRule,
            "by-position" => Self::ByPosition(in_order().into_iter().map(|(_, answer)| answer).collect()),
            "clock" => Self::Clock,
            "sticky" => Self::Sticky(json!({})),
            "true-deviation" => Self::Deviates,
            "false-offers" => Self::FalseOffers,
            "own-facts" => Self::OwnFacts,
            "another-rule" => Self::AnotherRule,
            "cites-all" => Self::Cites(|_| true),
            "cites-days" => Self::Cites(|value| value.as_str().is_some_and(is_day)),
            "another-kind" => Self::AnotherKind,
            "own-code" => Self::Refusals("code", Some(json!("not_today"))),
            "no-place" => Self::Refusals("pointer", None),
            "bad-letters" => Self::Refusals("pointer", Some(json!("/\u{0}\u{1b}[2J\u{fffe}"))),
            "sets" => Self::Sets,
            "too-much" => Self::TooMuch,
            _ => Self::None,
        }
    }

    /// The answer, but for its id; `None` for the library's.
    pub fn reply(&mut self, message: &Value, question: &Question) -> Option<Value> {
        let rule = message["options"]["select"][0].as_str().unwrap_or("CI-5.6.1/a");
        let finding = |outcome: &str| json!({"rule": rule, "at": "", "outcome": outcome, "because": [], "missing": []});
        match self {
            Self::None => None,
            Self::Empty => Some(match message["type"].as_str().unwrap() {
                "timeline" => json!({"type": "changes", "changes": []}),
                "would_decide" => json!({"type": "sets", "sets": []}),
                _ => json!({"type": "result", "findings": []}),
            }),
            Self::Always(outcome) => Some(json!({"type": "result", "findings": [finding(outcome)]})),
            Self::EveryOutcome => {
                let mut reply = Reference::default().reply(question);
                let first = reply["findings"][0].clone();
                if let Some(findings) = reply["findings"].as_array_mut() {
                    findings.extend(["met", "not_met"].map(|outcome| {
                        let mut other = first.clone();
                        other["outcome"] = json!(outcome);
                        other
                    }));
                }
                Some(reply)
            }
            Self::Unsupported => Some(json!({"type": "unsupported"})),
            Self::Refuses => Some(json!({"type": "error", "code": "internal", "pointer": null})),
            Self::NoReasons => {
                let mut reply = Reference::default().reply(question);
                for finding in reply["findings"].as_array_mut().into_iter().flatten() {
                    finding["because"] = json!([]);
                    finding["missing"] = json!([]);
                }
                Some(reply)
            }
            Self::ByHeart(known) => {
                let question = question.message("").to_string();
                Some(
                    known
                        .get(&question)
                        .cloned()
                        .unwrap_or_else(|| json!({"type": "result", "findings": [finding("met")]})),
                )
            }
            Self::EveryRule => {
                let mut question = question.clone();
                question.options.as_object_mut()?.remove("select");
                Some(Reference::default().reply(&question))
            }
            Self::ByPosition(rest) => (!rest.is_empty()).then(|| rest.remove(0)),
            Self::Clock => {
                let mut question = question.clone();
                if let Some(day) = question.options.get_mut("as_at") {
                    *day = json!(today());
                }
                Some(Reference::default().reply(&question))
            }
            Self::Sticky(kept) => {
                let mut question = question.clone();
                if let Some(given) = question.options.get("parameters") {
                    *kept = given.clone();
                } else if question.options.is_object() {
                    question.options["parameters"] = kept.clone();
                }
                Some(Reference::default().reply(&question))
            }
            Self::Deviates => {
                (rule == "CI-5.6.1/a").then(|| json!({"type": "result", "findings": [finding("not_met")]}))
            }
            Self::FalseOffers => {
                let mut reply = Reference::default().reply(question);
                for set in reply["sets"].as_array_mut().into_iter().flatten() {
                    set["outcome"] = json!(if set["outcome"] == "met" { "not_met" } else { "met" });
                }
                Some(reply)
            }
            Self::OwnFacts if message["type"] == "would_decide" => {
                let fact = |outcome: &str| json!({"pointer": "/extensions", "values": [{"says": outcome}]});
                let set = |outcome| json!({"outcome": outcome, "facts": [fact(outcome)]});
                let sets = ["met", "not_met", "not_applicable"].map(set);
                Some(json!({"type": "sets", "sets": sets}))
            }
            Self::OwnFacts => message
                .pointer("/record/extensions/says")
                .and_then(Value::as_str)
                .map(|outcome| json!({"type": "result", "findings": [finding(outcome)]})),
            Self::AnotherRule => Some(changed(question, |change| change["rule"] = json!("CI-0.0/a"))),
            Self::Cites(picks) => {
                let cited = json!(places(&message["record"], "", *picks));
                Some(changed(question, |change| change["because"] = cited.clone()))
            }
            Self::AnotherKind => {
                message.to_string().contains("\"extensions\"").then(|| json!({"type": "changes", "changes": []}))
            }
            Self::Sets => {
                let facts = json!([{"pointer": "/extensions", "values": [1]}]);
                Some(json!({"type": "sets", "sets": [{"outcome": "met", "facts": facts}]}))
            }
            Self::TooMuch => Some(too_much(rule, question)),
            Self::Refusals(field, value) => Some(refused(field, value.as_ref(), question)),
        }
    }
}

/// The library's answer with every change in it changed.
fn changed(question: &Question, change: impl Fn(&mut Value)) -> Value {
    let mut reply = Reference::default().reply(question);
    reply["changes"].as_array_mut().into_iter().flatten().for_each(change);
    reply
}

/// The library's answer, but where it refuses, with this field as it is here.
fn refused(field: &str, value: Option<&Value>, question: &Question) -> Value {
    let mut reply = Reference::default().reply(question);
    if let Some(refusal) = reply.as_object_mut().filter(|reply| reply["type"] == "error") {
        refusal.remove(field);
        refusal.extend(value.map(|value| (field.to_owned(), value.clone())));
    }
    reply
}

/// Findings that cite ten thousand places, or as many changes.
fn too_much(rule: &str, question: &Question) -> Value {
    let places: Vec<String> = (0..10_000).map(|number| format!("/{number}")).collect();
    let mut reply = Reference::default().reply(question);
    for finding in reply["findings"].as_array_mut().into_iter().flatten() {
        finding["because"] = json!(places);
    }
    let change = |place: &String| json!({"day": "2026-03-31", "rule": rule, "at": place, "from": null, "to": "met", "because": []});
    if reply["type"] == "changes" {
        reply["changes"] = places.iter().map(change).collect();
    }
    reply
}

fn is_day(text: &str) -> bool {
    matches!(text.as_bytes(), [_, _, _, _, b'-', _, _, b'-', _, _])
}

/// The pointers to all values that are picked.
fn places(value: &Value, at: &str, picks: fn(&Value) -> bool) -> Vec<String> {
    let own = picks(value).then(|| at.to_owned());
    let below: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let below = below.into_iter().flat_map(|(key, value)| places(value, &format!("{at}/{key}"), picks));
    own.into_iter().chain(below).collect()
}

/// What the suite expects, as answers, in the order of its files.
fn in_order() -> Vec<(Case, Value)> {
    let suite = Suite::embedded().unwrap();
    let answer = |case: &Case| match &case.expect {
        Expect::Finding { at, outcome, because, missing } => json!({"type": "result", "findings": [
            {"rule": case.rule, "at": at, "outcome": outcome.as_str(), "because": because, "missing": missing}]}),
        Expect::Error { code, pointer } => json!({"type": "error", "code": code, "pointer": pointer}),
        Expect::Changes(changes) => json!({"type": "changes", "changes": changes}),
        Expect::Offers { .. } => json!({"type": "sets", "sets": []}),
    };
    suite.cases.into_iter().filter(|case| case.profile == "child").map(|case| (case.clone(), answer(&case))).collect()
}

/// The same by what is asked: where several vectors put one question, all that they expect of it.
fn by_heart() -> HashMap<String, Value> {
    let mut known: HashMap<String, Value> = HashMap::new();
    for (case, answer) in in_order() {
        let entry = known
            .entry(case.question.message("").to_string())
            .or_insert_with(|| json!({"type": answer["type"], "findings": []}));
        match (entry["findings"].as_array_mut(), answer["findings"].as_array()) {
            (Some(all), Some(findings)) if !all.contains(&findings[0]) => all.extend(findings.clone()),
            (Some(_), Some(_)) => {}
            _ => *entry = answer,
        }
    }
    known
}
