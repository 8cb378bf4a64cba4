//! The key paths of the library, for their instructions to be counted. `make counts` runs it.
#![allow(missing_docs)]

use std::hint::black_box;

use careinquiry::{Day, Detail, Evaluator, Limits, NullMeans, Options, Record};
use gungraun::prelude::*;

/// A record as full as any, and one of which little is recorded.
const FULL: &[u8] = include_bytes!("../../../../examples/records/sisters-apart.json");
const POOR: &[u8] = include_bytes!("../../../../examples/records/poorly-kept.json");
/// The rules that are compared with other engines in conformance/peers.
const EIGHT: [&str; 8] =
    ["CI-5.2.b.1/a", "CI-5.3.1/b", "CI-5.6.1/a", "CI-6.2/a", "CI-6.2/b", "CI-7.2.1/a", "CI-9.6.2/a", "CI-9.8.f.2/a"];

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn evaluator(detail: Detail, rules: &[&str]) -> Evaluator {
    let mut options = Options::new(day("2026-03-31"));
    options.detail = detail;
    options.select = rules.iter().map(|rule| (*rule).to_owned()).collect();
    Evaluator::new(&options).expect("options")
}

fn record(json: &[u8]) -> Record {
    Record::from_json(json, NullMeans::None, &Limits::default()).expect("a record")
}

// JSON to a record.
#[library_benchmark]
#[bench::full(FULL)]
#[bench::poor(POOR)]
fn read(json: &[u8]) -> Record {
    record(black_box(json))
}

// JSON to the outcomes of rules.
#[library_benchmark]
#[bench::full(evaluator(Detail::Outcomes, &[]), FULL)]
#[bench::poor(evaluator(Detail::Outcomes, &[]), POOR)]
#[bench::eight_rules(evaluator(Detail::Outcomes, &EIGHT), FULL)]
fn outcomes(evaluator: Evaluator, json: &[u8]) -> careinquiry::Report {
    evaluator.evaluate_json(black_box(json)).expect("a report")
}

// JSON to the JSON of a report with its facts.
#[library_benchmark]
#[bench::full(evaluator(Detail::Findings, &[]), FULL)]
#[bench::poor(evaluator(Detail::Findings, &[]), POOR)]
fn findings(evaluator: Evaluator, json: &[u8]) -> Vec<u8> {
    serde_json::to_vec(&evaluator.evaluate_json(black_box(json)).expect("a report")).expect("JSON")
}

// A record through two years, day by day.
#[library_benchmark]
#[bench::two_years(evaluator(Detail::Findings, &[]), record(FULL))]
fn timeline(evaluator: Evaluator, record: Record) -> careinquiry::Timeline {
    evaluator.timeline(black_box(&record), day("2024-04-01"), day("2026-03-31")).expect("a timeline")
}

// The facts that would decide a finding.
#[library_benchmark]
#[bench::one_rule(evaluator(Detail::Findings, &[]), record(POOR))]
fn would_decide(evaluator: Evaluator, record: Record) -> usize {
    let sets = evaluator.would_decide(black_box(&record), "CI-5.6.1/a", None).expect("an answer");
    assert!(!sets.is_empty());
    black_box(sets).len()
}

library_benchmark_group!(name = paths, benchmarks = [read, outcomes, findings, timeline, would_decide]);
main!(library_benchmark_groups = paths);
