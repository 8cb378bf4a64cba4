//! No value of a record in any output: markers stand in every text and id but `record_id`, and no day of the record is
//! repeated.

use careinquiry::{Day, Detail, Evaluator, Limits, NullMeans, Options, Record, wire};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::generate::{self, Maker};

const MARK: &str = "zqmarker";

/// A record in which every text and id begins with the marker.
fn marked() -> impl Strategy<Value = (Value, Maker)> {
    generate::seeds().prop_map(|rng| {
        let mut maker = Maker::new(rng, generate::today()).marking(MARK);
        let subject = generate::any_type(&mut maker);
        let record = generate::repaired(maker.record(subject));
        // Some organisations' documents hold hardly a text.
        let is_bare = subject != "child" || record.as_object().unwrap().len() < 8;
        assert!(record.to_string().contains(MARK) || is_bare);
        (record, maker)
    })
}

fn assert_silent(output: &str, what: &str) {
    assert!(!output.to_ascii_lowercase().contains(MARK), "a value of the record stands in {what}: {output}");
}

/// The days that stand in a text.
fn days(text: &str) -> Vec<Day> {
    text.as_bytes().windows(10).filter_map(|window| std::str::from_utf8(window).ok()?.parse().ok()).collect()
}

#[test]
fn reports_repeat_nothing() {
    generate::run(&marked(), 1.0, |(record, _)| {
        for detail in [Detail::Outcomes, Detail::Findings, Detail::Full] {
            let mut options = Options { detail, ..Options::new(generate::today()) };
            options.known_at = Some(generate::today().plus_days(-10));
            let report = generate::report(&record, &options);
            let json = serde_json::to_string(&report).unwrap();
            assert_silent(&json, "a report");
            assert_silent(&format!("{report:?}"), "a report, for debugging");
            let said = [Some(report.as_at()), Some(report.since()), report.known_at()];
            assert!(days(&json).into_iter().all(|day| said.contains(&Some(day))), "a day of the record is repeated");
            for finding in report.findings() {
                let words: Vec<String> =
                    finding.because().chain(finding.missing()).map(|pointer| pointer.in_words()).collect();
                assert_silent(&words.join(" "), "a place in words");
            }
        }
        let read = Record::from_json(record.to_string().as_bytes(), NullMeans::None, &Limits::default()).unwrap();
        let debug = format!("{read:?}");
        assert_silent(&debug, "a record, for debugging");
        assert!(!debug.contains("Day(") && !debug.contains("122, 113, 109"), "a record, for debugging, says values");
    });
}

#[test]
fn timelines_repeat_nothing() {
    generate::run(&marked(), 0.1, |(record, _)| {
        let evaluator = Evaluator::new(&Options::new(generate::today())).unwrap();
        let read = Record::from_json(record.to_string().as_bytes(), NullMeans::None, &Limits::default()).unwrap();
        let (from, to) = (generate::today().plus_months(-3), generate::today());
        let timeline = evaluator.timeline(&read, from, to).unwrap();
        assert_silent(&serde_json::to_string(&timeline).unwrap(), "a timeline");
        assert_silent(&format!("{timeline:?}"), "a timeline, for debugging");
    });
}

/// Something that is wrong wherever it is put.
fn wrong(maker: &mut Maker) -> Value {
    let wrong = json!([
        MARK, "zqmarker-03-31", ["zqmarker"], [["zqmarker"]], {"zqmarker": "zqmarker"}, [{"zqmarker": 1}],
        {"id": "zqmarker", "id2": null}, null, true, -1e300, "2026-02-30zqmarker", [{"id": ["zqmarker"]}]
    ]);
    wrong[maker.below(12)].clone()
}

#[test]
fn problems_repeat_nothing() {
    generate::run(&marked(), 2.0, |(mut record, mut maker)| {
        let sites = generate::sites(&record);
        for _ in 0..=maker.below(6) {
            let site = maker.one_of(&sites);
            let value = wrong(&mut maker);
            site.set(&mut record, value);
        }
        if maker.of_a_hundred(20) {
            for key in ["document_type", "schema_version"] {
                record[key] = json!(MARK);
            }
        }
        let mut json = record.to_string();
        if maker.of_a_hundred(20) {
            json.truncate(maker.below(json.len()));
        }
        assert_silent(&String::from_utf8(wire::validate(json.as_bytes()).unwrap()).unwrap(), "the list of problems");
        for problem in careinquiry::validate(json.as_bytes(), NullMeans::None, &Limits::default()) {
            assert_silent(&format!("{problem:?} {}", problem.pointer.in_words()), "a problem");
        }
        if let Err(error) = wire::evaluate(json.as_bytes(), br#"{"as_at": "2026-03-31"}"#) {
            assert_silent(&format!("{error} {error:?}"), "an error");
            assert_silent(&String::from_utf8(wire::error(&error)).unwrap(), "an error as JSON");
        }
    });
}
