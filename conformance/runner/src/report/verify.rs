//! Whether a report says what its cases say: every line is read again, every case graded again, every count made again.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::lines::{CaseLine, Header};
use super::tally::Footer;
use super::{REPORT, Report};
use crate::case::Case;
use crate::digest::digest;
use crate::grade::grade;
use crate::run::{a_year_after, day_and_time};
use crate::suite::Suite;

/// Reads `report.jsonl`, and says everything that makes it invalid. `today` is the day of asking, `YYYY-MM-DD`.
///
/// What is not in the report cannot be found out from it: that the answers are those of the product on sale, or of any
/// product at all. To be sure of that, run it again.
///
/// # Errors
///
/// All that is wrong, a line each.
pub fn verify(suite: &Suite, text: &str, today: &str) -> Result<Report, Vec<String>> {
    let mut wrong = Vec::new();
    let Some(report) = read(text, &mut wrong) else { return Err(wrong) };
    let Report { header, cases, footer } = &report;
    if cases.is_empty() {
        wrong.push("expected cases, and there are none".to_owned());
    }
    in_time(header, today, &mut wrong);
    if header.suite.digest == suite.digest {
        if header.suite.version != suite.about.version {
            wrong.push("the header: /suite/version: expected that of the suite with this digest".to_owned());
        }
        if !suite.about.editions.contains(&header.ruleset) {
            wrong.push("the header: /ruleset: expected an edition of the suite with its digest".to_owned());
        }
        let graded = graded(suite, header, cases, &mut wrong);
        let again = Footer::of(suite, header, &graded, &footer.faults, footer.restarts);
        if again != *footer {
            wrong.push("the footer: expected the counts and claims that the cases come to".to_owned());
        }
    } else {
        let (own, theirs) = (&suite.about.version, &header.suite.version);
        wrong
            .push(format!("it is about another suite ({theirs}) than the one at hand ({own}): give that with --suite"));
    }
    if wrong.is_empty() { Ok(report) } else { Err(wrong) }
}

/// Whether the report was made by today, and has not expired.
fn in_time(header: &Header, today: &str, wrong: &mut Vec<String>) {
    match header.at.parse::<jiff::Timestamp>() {
        Ok(at) => {
            if day_and_time(at).as_str().get(..today.len()) > Some(today) {
                wrong.push("the header: /at: expected a day that has come".to_owned());
            }
            if header.expires != a_year_after(at) {
                wrong.push("the header: /expires: expected a year after /at".to_owned());
            }
        }
        Err(_) => wrong.push("the header: /at: expected a time".to_owned()),
    }
    if header.expires.as_str() < today {
        wrong.push(format!("it expired on {}", header.expires));
    }
}

/// The cases that were to be asked, each with its line; what lacks, is there twice, or is graded otherwise is wrong.
fn graded<'r>(
    suite: &'r Suite,
    header: &Header,
    lines: &'r [CaseLine],
    wrong: &mut Vec<String>,
) -> Vec<(&'r Case, &'r CaseLine)> {
    let mut by_id: BTreeMap<&str, &CaseLine> = BTreeMap::new();
    for line in lines {
        if by_id.insert(&line.id, line).is_some() {
            wrong.push(format!("{}: expected one line", line.id));
        }
    }
    let profiles: BTreeSet<String> = header.profiles.iter().cloned().collect();
    let cases: Vec<&Case> = match suite.edition(Some(&header.ruleset.name())) {
        Ok(edition) => suite.cases_of(&profiles, edition),
        Err(_) => Vec::new(),
    };
    let mut graded = Vec::with_capacity(cases.len());
    for case in cases {
        let Some(line) = by_id.remove(case.id.as_str()) else {
            wrong.push(format!("{}: expected a line", case.id));
            continue;
        };
        let again =
            CaseLine::new(case, grade(case, &line.answer, &line.tried), line.answer.clone(), line.tried.clone());
        if again != *line {
            wrong.push(format!("{}: expected {}, as its answer is graded", case.id, again.status.as_str()));
        }
        graded.push((case, line));
    }
    wrong.extend(by_id.into_keys().map(|id| format!("{id}: expected no line: it is no case of these profiles")));
    graded
}

fn read(text: &str, wrong: &mut Vec<String>) -> Option<Report> {
    let lines: Vec<&str> = text.lines().collect();
    let values: Vec<Value> = lines.iter().map(|line| serde_json::from_str(line).unwrap_or_default()).collect();
    let kind = |value: &Value| value.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let first = values.first().filter(|value| kind(value) == "header");
    let last = values.last().filter(|value| kind(value) == "footer");
    let Some(first) = first else {
        wrong.push("line 1: expected a header".to_owned());
        return None;
    };
    if first.get("report").and_then(Value::as_u64) != Some(REPORT) {
        wrong.push(format!("line 1: /report: expected {REPORT}"));
    }
    let Some(last) = last else {
        wrong.push("the last line: expected a footer: the run did not come to its end".to_owned());
        return None;
    };
    let before = text.trim_end().rfind('\n').and_then(|end| text.get(..=end)).unwrap_or_default();
    if last.get("digest").and_then(Value::as_str) != Some(&digest(before.as_bytes())) {
        wrong.push("the footer: /digest: expected the digest of the lines before it".to_owned());
    }
    let header = part::<Header>(first, 1, wrong)?;
    let footer = part::<Footer>(last, lines.len(), wrong)?;
    let between = values.get(1..values.len() - 1).unwrap_or_default();
    let cases = between.iter().zip(2..).filter_map(|(value, line)| {
        if kind(value) != "case" {
            wrong.push(format!("line {line}: expected a case"));
            return None;
        }
        part::<CaseLine>(value, line, wrong)
    });
    let cases: Vec<CaseLine> = cases.collect();
    wrong.is_empty().then_some(Report { header, cases, footer })
}

fn part<T: DeserializeOwned>(value: &Value, line: usize, wrong: &mut Vec<String>) -> Option<T> {
    let read = serde_json::from_value(value.clone()).ok();
    if read.is_none() {
        wrong.push(format!("line {line}: expected every field that SPEC.md names"));
    }
    read
}
