//! What an evaluation costs, as ratios in one run: against the typed, owned `serde_json` parse of the same bytes.
//!
//! `make bench` runs it and writes `core/benches/results/`: the table, and a plot of cost against the size of a record
//! and against the number of rules. A time by itself means nothing; a ratio in one run does.
#![allow(
    missing_docs,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

#[allow(dead_code, clippy::pedantic, clippy::enum_variant_names)]
mod typed;

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use careinquiry::model::Subject;
use careinquiry::{Detail, Evaluator, Limits, NullMeans, Options, Record, Rule};

const ROUNDS: usize = 9;

fn main() {
    if std::env::var_os("COLD_START").is_some() {
        return cold_start();
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let records = records(&folder.join("../examples/records"));
    let mut table = String::new();
    let machine = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = machine.lines().find_map(|line| line.strip_prefix("model name\t: ")).unwrap_or("an unnamed processor");
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    let rules = of_a_child(&evaluator(Detail::Outcomes)).count();
    let _ = writeln!(
        table,
        "{} on {model}, with a load of {load} when it began; {rules} rules; median of {ROUNDS} rounds, microseconds\n",
        today()
    );
    let _ = writeln!(
        table,
        "| record | bytes | typed parse | to outcomes | ratio | to findings and bytes | ratio | ns a rule | with pointers |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    );
    let mut rows: Vec<Row> = records.iter().map(|(name, json)| Row::measure(name, json)).collect();
    rows.sort_by_key(|row| row.bytes);
    for row in &rows {
        row.write(&mut table);
    }
    let median_of = |column: fn(&Row) -> f64| median(rows.iter().map(column).collect());
    let aims = [
        ("1. bytes to outcomes, to the typed parse", median_of(Row::outcomes_ratio), 2.0),
        ("1. bytes to findings and report bytes, to the typed parse", median_of(Row::findings_ratio), 3.0),
        ("3. ns a rule, outcomes", median_of(|row| row.rule_ns), 50.0),
        ("3. ns a rule, with pointers", median_of(|row| row.pointers_ns), 200.0),
        ("6. cold start of a process that evaluates one record, ms", cold_start_ms(), 5.0),
    ];
    table.push_str("\n| aim | median | at most | |\n| --- | ---: | ---: | --- |\n");
    for (aim, value, most) in aims {
        let _ = writeln!(
            table,
            "| {aim} | {value:.2} | {most:.1} | {} |",
            if value <= most { "reached" } else { "not reached" }
        );
    }
    print!("{table}");
    let (by_size, by_rules) = (by_size(&records), by_rules(&records));
    fs::write(folder.join("benches/results/table.md"), table).unwrap();
    fs::write(folder.join("benches/results/cost.svg"), plot(&by_size, &by_rules)).unwrap();
}

/// One record's measurements, in microseconds.
struct Row {
    name: String,
    bytes: usize,
    typed: f64,
    outcomes: f64,
    findings: f64,
    rule_ns: f64,
    pointers_ns: f64,
}

impl Row {
    fn measure(name: &str, json: &[u8]) -> Self {
        let (outcomes, findings) = (evaluator(Detail::Outcomes), evaluator(Detail::Findings));
        let record = Record::from_json(json, NullMeans::None, &Limits::default()).unwrap();
        let rules = of_a_child(&outcomes).count() as f64;
        Self {
            name: name.to_owned(),
            bytes: json.len(),
            typed: time(|| serde_json::from_slice::<typed::Child>(json).unwrap()),
            outcomes: time(|| outcomes.evaluate_json(json).unwrap()),
            findings: time(|| serde_json::to_vec(&findings.evaluate_json(json).unwrap()).unwrap()),
            rule_ns: time(|| outcomes.evaluate(&record).unwrap()) * 1000.0 / rules,
            pointers_ns: time(|| findings.evaluate(&record).unwrap()) * 1000.0 / rules,
        }
    }

    fn outcomes_ratio(&self) -> f64 {
        self.outcomes / self.typed
    }

    fn findings_ratio(&self) -> f64 {
        self.findings / self.typed
    }

    fn write(&self, table: &mut String) {
        let Self { name, bytes, typed, outcomes, findings, rule_ns, pointers_ns } = self;
        let (first, second) = (self.outcomes_ratio(), self.findings_ratio());
        let _ = writeln!(
            table,
            "| {name} | {bytes} | {typed:.1} | {outcomes:.1} | {first:.2} | {findings:.1} | {second:.2} | {rule_ns:.0} | {pointers_ns:.0} |"
        );
    }
}

fn evaluator(detail: Detail) -> Evaluator {
    let mut options = Options::new("2026-03-31".parse().unwrap());
    options.detail = detail;
    Evaluator::new(&options).unwrap()
}

fn records(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let name = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    let all = paths.iter().map(|path| (name(path), fs::read(path).unwrap()));
    all.filter(|(_, json)| of_child(json)).collect()
}

/// The rules that are asked of a child.
fn of_a_child(evaluator: &Evaluator) -> impl Iterator<Item = &'static Rule> {
    evaluator.rules().iter().copied().filter(|rule| rule.subject() == Subject::Child)
}

/// The typed parse that is compared with is of a child's record.
fn of_child(json: &[u8]) -> bool {
    let record = Record::from_json(json, NullMeans::None, &Limits::default()).unwrap();
    record.subject() == Subject::Child
}

/// The median time of one call over several rounds of about ten milliseconds.
fn time<T>(call: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    black_box(call());
    let calls = (0.01 / start.elapsed().as_secs_f64().max(1e-7)).clamp(1.0, 20_000.0) as u32;
    let round = || {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(call());
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
    };
    median((0..ROUNDS).map(|_| round()).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What a process does that is started to evaluate one record.
fn cold_start() {
    let json = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records/poorly-kept.json")).unwrap();
    black_box(evaluator(Detail::Findings).evaluate_json(&json).unwrap());
}

fn cold_start_ms() -> f64 {
    let run = || {
        let start = Instant::now();
        let this = std::env::current_exe().unwrap();
        assert!(Command::new(this).env("COLD_START", "1").status().unwrap().success());
        start.elapsed().as_secs_f64() * 1e3
    };
    median((0..21).map(|_| run()).collect())
}

/// Records of growing size: the lists of one example taken several times over.
fn by_size(records: &[(String, Vec<u8>)]) -> Vec<(f64, f64)> {
    let (_, json) = records.iter().find(|(name, _)| name == "sisters-apart").unwrap();
    let record: serde_json::Value = serde_json::from_slice(json).unwrap();
    let evaluator = evaluator(Detail::Findings);
    let grown = |times: usize| {
        let mut record = record.clone();
        for list in ["family_work", "identity_work", "contact_arrangements", "record_audits", "relationship_maps"] {
            let Some(entries) = record[list].as_array().cloned() else { continue };
            let copies = (0..times).flat_map(|copy| {
                entries.iter().cloned().map(move |mut entry| {
                    if let Some(id) = entry.get("id").and_then(|id| id.as_str()).map(|id| format!("{id}-{copy}")) {
                        entry["id"] = id.into();
                    }
                    entry
                })
            });
            record[list] = copies.collect();
        }
        serde_json::to_vec(&record).unwrap()
    };
    let point = |times: usize| {
        let json = grown(times);
        let cost = time(|| serde_json::to_vec(&evaluator.evaluate_json(&json).unwrap()).unwrap());
        (json.len() as f64 / 1024.0, cost)
    };
    [1, 4, 8, 16, 24, 32].map(point).into()
}

/// The first rules of the edition, more and more of them, over one record.
fn by_rules(records: &[(String, Vec<u8>)]) -> Vec<(f64, f64)> {
    let (_, json) = records.iter().find(|(name, _)| name == "sisters-apart").unwrap();
    let record = Record::from_json(json, NullMeans::None, &Limits::default()).unwrap();
    let ids: Vec<String> = of_a_child(&evaluator(Detail::Findings)).map(|rule| rule.id.to_owned()).collect();
    let point = |count: usize| {
        let mut options = Options::new("2026-03-31".parse().unwrap());
        // Every so many rules, so that each point has a fair share of the cheap and the dear.
        options.select = (0..count).map(|index| ids[index * ids.len() / count].clone()).collect();
        let evaluator = Evaluator::new(&options).unwrap();
        (count as f64, time(|| evaluator.evaluate(&record).unwrap()))
    };
    (1..=8).map(|part| point((ids.len() * part / 8).max(1))).collect()
}

fn plot(by_size: &[(f64, f64)], by_rules: &[(f64, f64)]) -> String {
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 360\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"900\" height=\"360\" fill=\"white\"/>\n",
    );
    panel(&mut svg, 0.0, "record, KB", "bytes to report bytes, microseconds", by_size);
    panel(&mut svg, 450.0, "rules", "rules alone, with pointers, microseconds", by_rules);
    svg.push_str("</svg>\n");
    svg
}

fn panel(svg: &mut String, left: f64, across: &str, up: &str, points: &[(f64, f64)]) {
    let most = |column: fn(&(f64, f64)) -> f64| points.iter().map(column).fold(0.0, f64::max) * 1.05;
    let (width, height) = (most(|point| point.0), most(|point| point.1));
    let place = |(x, y): (f64, f64)| (left + 70.0 + x / width * 350.0, 310.0 - y / height * 260.0);
    let line: Vec<String> = points.iter().map(|point| place(*point)).map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = writeln!(svg, "<text x=\"{}\" y=\"25\">{up}</text>", left + 70.0);
    let _ = writeln!(svg, "<text x=\"{}\" y=\"350\">{across}</text>", left + 220.0);
    let _ = writeln!(svg, "<path d=\"M{0},40 V310 H{1}\" fill=\"none\" stroke=\"black\"/>", left + 70.0, left + 425.0);
    let _ =
        writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"black\" stroke-width=\"2\"/>", line.join(" "));
    for &(x, y) in points {
        let (px, py) = place((x, y));
        let _ = writeln!(svg, "<circle cx=\"{px:.1}\" cy=\"{py:.1}\" r=\"4\"/>");
        let _ = writeln!(svg, "<text x=\"{px:.1}\" y=\"328\" text-anchor=\"middle\">{x:.0}</text>");
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{py:.1}\" text-anchor=\"end\">{y:.0}</text>", left + 64.0);
    }
}

fn today() -> String {
    let output = Command::new("date").arg("+%Y-%m-%d").output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&output).trim().to_owned()
}
