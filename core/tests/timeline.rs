//! A timeline says what asking every day would say, at a fraction of the cost.

#![allow(clippy::unwrap_used, clippy::cast_precision_loss, missing_docs)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use careinquiry::{Day, Detail, Evaluator, NullMeans, Options, Outcome, Record};

fn records() -> Vec<(String, Record)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let json = fs::read(path).unwrap();
        Record::from_json(&json, NullMeans::None, &careinquiry::Limits::default()).unwrap()
    };
    paths.iter().map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), read(path))).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn evaluator(as_at: Day) -> Evaluator {
    let mut options = Options::new(as_at);
    options.detail = Detail::Outcomes;
    Evaluator::new(&options).unwrap()
}

type State = BTreeMap<(&'static str, String), Outcome>;

fn asked(record: &Record, as_at: Day) -> State {
    let report = evaluator(as_at).evaluate(record).unwrap();
    report.findings().map(|finding| ((finding.rule().id, finding.at().to_string()), finding.outcome())).collect()
}

#[test]
fn it_agrees_with_asking_every_day() {
    let (from, to) = (day("2024-06-01"), day("2026-03-31"));
    for (name, record) in records() {
        let timeline = evaluator(to).timeline(&record, from, to).unwrap();
        let mut changes = timeline.changes().iter().peekable();
        let mut state = State::new();
        let mut today = from;
        while today <= to {
            while let Some(change) = changes.next_if(|change| change.day() == today) {
                let key = (change.rule().id, change.at().to_string());
                assert_eq!(state.get(&key).copied(), change.before(), "{name}: {key:?} before {today}");
                match change.after() {
                    Some(outcome) => state.insert(key, outcome),
                    None => state.remove(&key),
                };
            }
            let expected = asked(&record, today);
            let differ: Vec<_> = expected.iter().filter(|(key, outcome)| state.get(*key) != Some(*outcome)).collect();
            assert!(state == expected, "{name}, {today}: a change was missed or came late: {differ:?}");
            today = today.plus_days(1);
        }
        assert!(changes.next().is_none());
    }
}

#[test]
fn ten_years_cost_no_more_than_sixty_single_evaluations() {
    let (from, to) = (day("2016-04-01"), day("2026-03-31"));
    for (name, record) in records() {
        let evaluator = evaluator(to);
        let timeline = evaluator.timeline(&record, from, to).unwrap();
        let single = evaluator.rules().len();
        let ratio = timeline.judged() as f64 / single as f64;
        println!(
            "{name}: {} judgements, {ratio:.1} evaluations, {} changes",
            timeline.judged(),
            timeline.changes().len()
        );
        assert!(ratio <= 60.0, "{name}: {ratio:.1} evaluations");
    }
}

#[test]
fn the_homes_of_a_span_are_those_lived_in_on_a_day_of_it() {
    let record = br#"{"document_type": "child", "schema_version": "1", "record_id": "r", "placements": [
        {"start_date": "2025-01-10", "end_date": "2025-03-01"}, {"start_date": "2025-03-01", "end_date": "2025-06-30"},
        {"start_date": "2025-06-30", "end_date": "2025-07-01"}, {"start_date": "2025-07-01"}, {}]}"#;
    let record = Record::from_json(record, NullMeans::None, &careinquiry::Limits::default()).unwrap();
    let (from, to) = (day("2025-03-01"), day("2025-06-30"));
    let timeline = evaluator(to).timeline(&record, from, to).unwrap();
    let homes: Vec<_> =
        timeline.homes().iter().map(|home| (home.at().to_string(), home.from(), home.until())).collect();
    // Left on the first day: the child slept elsewhere. Without a first day, nobody knows when.
    assert_eq!(
        homes,
        [
            ("/placements/1".to_owned(), day("2025-03-01"), Some(day("2025-06-30"))),
            ("/placements/2".to_owned(), day("2025-06-30"), Some(day("2025-07-01"))),
        ]
    );
}

#[test]
fn a_period_begins_no_later_than_the_first_day() {
    let record = br#"{"document_type": "child", "schema_version": "1", "record_id": "r"}"#;
    let record = Record::from_json(record, NullMeans::None, &careinquiry::Limits::default()).unwrap();
    let (from, to) = (day("2024-04-01"), day("2025-06-01"));
    let by = |since: Day| {
        let options = Options { since: Some(since), ..Options::new(to) };
        Evaluator::new(&options)
            .unwrap()
            .timeline(&record, from, to)
            .map(drop)
            .map_err(|error| (error.code, error.pointer))
    };
    assert_eq!(by(from), Ok(()));
    let refused = Err((careinquiry::ErrorCode::InvalidOption, Some("/since".to_owned())));
    assert_eq!(by(from.plus_days(1)), refused);
    assert_eq!(by(to), refused);
}
