//! Open words are read strictly, centrally and leniently, and what turns on the reading says so.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

#[path = "generate/mod.rs"]
mod generate;

use std::collections::BTreeSet;

use careinquiry::{Evaluator, OPEN_WORDS, Options, Outcome, wire};
use serde_json::{Value, json};

const RULE: &str = "CI-5.2.b.1/a";

/// The report on a placement that is so many miles from home and school.
fn report(miles: f64, options: &Value) -> Value {
    let base = "../conformance/vectors/bases/a-near-placement.json";
    let mut record: Value = serde_json::from_str(&std::fs::read_to_string(base).unwrap()).unwrap();
    record["placements"][0]["distance_from_home_miles"] = json!(miles);
    let mut asked = json!({"as_at": "2026-03-31", "select": [RULE], "detail": "outcomes"});
    asked.as_object_mut().unwrap().extend(options.as_object().unwrap().clone());
    let report = wire::evaluate(record.to_string().as_bytes(), asked.to_string().as_bytes());
    serde_json::from_slice(&report.unwrap()).unwrap()
}

#[test]
fn a_finding_that_turns_on_the_reading_says_what_each_gives() {
    for (miles, strict, central, lenient) in
        [(10.5, "not_met", "met", "met"), (20.0, "not_met", "met", "met"), (40.0, "not_met", "not_met", "met")]
    {
        let finding = &report(miles, &json!({"readings": true}))["findings"][0];
        assert_eq!(finding["outcome"], central, "{miles}");
        assert_eq!(finding["readings"], json!({"strict": strict, "central": central, "lenient": lenient}), "{miles}");
    }
}

#[test]
fn a_finding_that_every_reading_gives_says_nothing_of_them() {
    for miles in [10.0, 40.5] {
        assert!(report(miles, &json!({"readings": true}))["findings"][0].get("readings").is_none(), "{miles}");
    }
}

#[test]
fn the_report_says_by_which_values_the_words_of_its_rules_were_read() {
    let read = &report(15.0, &json!({"readings": true}))["readings"];
    assert_eq!(*read, json!({"near_max_miles": {"strict": 10, "central": 20, "lenient": 40}}));
}

#[test]
fn a_parameter_that_is_set_is_not_read_otherwise() {
    let report = report(15.0, &json!({"readings": true, "parameters": {"near_max_miles": 16}}));
    assert_eq!(report["readings"], json!({}));
    assert!(report["findings"][0].get("readings").is_none());
    assert_eq!(report["findings"][0]["outcome"], "met");
}

#[test]
fn unless_asked_for_a_report_has_nothing_of_readings() {
    let plain = report(15.0, &json!({}));
    assert!(!plain.to_string().contains("readings"));
    assert_eq!(plain, report(15.0, &json!({"readings": false})));
    let wrong = br#"{"as_at": "2026-03-31", "readings": "all"}"#;
    assert_eq!(wire::evaluate(b"{}", wrong).unwrap_err().pointer.as_deref(), Some("/readings"));
}

/// Over every vector: a stricter reading never excuses, and each open word has a vector that turns on it.
#[test]
fn strict_asks_more_and_lenient_less() {
    let (mut turned, mut wrong) = (BTreeSet::new(), Vec::new());
    for vector in generate::vectors() {
        let options = Options { readings: true, select: vec![vector.rule.clone()], ..vector.options.clone() };
        let report = Evaluator::new(&options).unwrap().evaluate_json(vector.record.to_string().as_bytes()).unwrap();
        for finding in report.findings() {
            let Some(readings) = finding.readings() else { continue };
            let outcomes: Vec<Outcome> = readings.map(|(_, outcome)| outcome).collect();
            let excused = outcomes.windows(2).any(
                |pair| matches!(pair, [stricter, laxer] if *laxer == Outcome::NotMet && *stricter != Outcome::NotMet),
            );
            if excused {
                wrong.push(format!("{} {}: {outcomes:?}", vector.id, vector.rule));
            }
            assert_eq!(outcomes.get(1), Some(&finding.outcome()));
            turned.extend(finding.open_words().map(|word| word.parameter.name));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let still: Vec<_> =
        OPEN_WORDS.iter().map(|word| word.parameter.name).filter(|name| !turned.contains(name)).collect();
    assert!(still.is_empty(), "no vector turns on the reading of {still:?}");
}
