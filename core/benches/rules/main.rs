//! What each rule costs by itself, on a record that has been read already: time and allocations, with and without
//! reasons. The median and the dearest of the example records, less what an evaluation of no rules costs.
//!
//! `cargo bench -p careinquiry --bench rules`
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark fails by panicking")]
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use allocation_counter::measure;
use careinquiry::model::Subject;
use careinquiry::{Detail, Evaluator, Limits, NullMeans, Options, Outcome, Record};

const ROUNDS: usize = 7;

fn records() -> Vec<Record> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |json: Vec<u8>| Record::from_json(&json, NullMeans::None, &Limits::default()).unwrap();
    let all = paths.iter().map(|path| read(fs::read(path).unwrap()));
    all.filter(|record| record.subject() == Subject::Child).collect()
}

/// An evaluator of one rule, or of none.
fn of(rule: Option<&str>, detail: Detail) -> Evaluator {
    let mut options = Options::new("2026-03-31".parse().unwrap());
    options.detail = detail;
    match rule {
        Some(rule) => options.select = vec![rule.to_owned()],
        None => {
            options.ignore = Evaluator::new(&options).unwrap().rules().iter().map(|rule| rule.id.to_owned()).collect();
        }
    }
    Evaluator::new(&options).unwrap()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Nanoseconds of one evaluation: the median of several rounds of about two milliseconds.
fn time(evaluator: &Evaluator, record: &Record) -> f64 {
    let start = Instant::now();
    black_box(evaluator.evaluate(record).unwrap());
    let calls = (0.002 / start.elapsed().as_secs_f64().max(1e-7)).clamp(1.0, 20_000.0) as u32;
    let round = || {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(evaluator.evaluate(record).unwrap());
        }
        start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
    };
    median((0..ROUNDS).map(|_| round()).collect())
}

fn allocations(evaluator: &Evaluator, record: &Record) -> f64 {
    measure(|| drop(black_box(evaluator.evaluate(record).unwrap()))).count_total as f64
}

struct Row {
    rule: &'static str,
    outcomes: (f64, f64),
    findings: (f64, f64),
    /// Allocations where the rule has nothing to say, and where it does.
    silent: f64,
    speaking: f64,
}

fn row(rule: &'static str, records: &[Record]) -> Row {
    let costs = |detail: Detail| {
        let (with, without) = (of(Some(rule), detail), of(None, detail));
        let costs: Vec<f64> =
            records.iter().map(|record| (time(&with, record) - time(&without, record)).max(0.0)).collect();
        (median(costs.clone()), costs.into_iter().fold(0.0, f64::max))
    };
    let (with, without) = (of(Some(rule), Detail::Findings), of(None, Detail::Findings));
    let (mut silent, mut speaking) = (0.0_f64, 0.0_f64);
    for record in records {
        let more = allocations(&with, record) - allocations(&without, record);
        let report = with.evaluate(record).unwrap();
        let says_nothing = report.findings().all(|finding| finding.outcome() == Outcome::NotApplicable);
        let place = if says_nothing { &mut silent } else { &mut speaking };
        *place = place.max(more);
    }
    Row { rule, outcomes: costs(Detail::Outcomes), findings: costs(Detail::Findings), silent, speaking }
}

fn main() {
    let records = records();
    let mut options = Options::new("2026-03-31".parse().unwrap());
    options.detail = Detail::Outcomes;
    let all = Evaluator::new(&options).unwrap();
    let of_a_child = all.rules().iter().filter(|rule| rule.subject() == Subject::Child);
    let mut rows: Vec<Row> = of_a_child.map(|rule| row(rule.id, &records)).collect();
    rows.sort_by(|a, b| b.findings.0.total_cmp(&a.findings.0));
    println!("ns a rule, by cost with reasons; median and most over {} example records\n", records.len());
    println!("| rule | outcomes | most | with reasons | most | allocations, silent | speaking |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for Row { rule, outcomes, findings, silent, speaking } in &rows {
        println!(
            "| {rule} | {:.0} | {:.0} | {:.0} | {:.0} | {silent:.0} | {speaking:.0} |",
            outcomes.0, outcomes.1, findings.0, findings.1
        );
    }
    let middle = |column: fn(&Row) -> f64| median(rows.iter().map(column).collect());
    println!(
        "\nmedian rule: {:.0} ns, with reasons {:.0} ns",
        middle(|row| row.outcomes.0),
        middle(|row| row.findings.0)
    );
    for record in &records {
        println!("{}: {:.0} allocations for all rules, outcomes alone", record.record_id(), allocations(&all, record));
    }
}
