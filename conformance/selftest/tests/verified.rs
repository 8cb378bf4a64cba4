//! Reports that somebody has touched, or that never were whole: `verify` says what is wrong with each.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use std::fmt::Write;
use std::sync::OnceLock;

use careinquiry_conformance::{Suite, digest, today, verify};
use common::{plan, report_on, some};
use serde_json::{Value, json};

/// The lines of a good report, and of one in which some cases failed.
fn lines(mode: &str) -> Vec<Value> {
    static GOOD: OnceLock<String> = OnceLock::new();
    let text = match mode {
        "honest" => GOOD.get_or_init(|| report_on(some(), &plan("honest", &["child", "explain"])).to_jsonl()).clone(),
        _ => report_on(some(), &plan(mode, &["child"])).to_jsonl(),
    };
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text_of(lines: &[Value]) -> String {
    lines.iter().fold(String::new(), |mut text, line| {
        writeln!(text, "{line}").unwrap();
        text
    })
}

/// The report of these lines, its digest made anew: as somebody would who knows how it is made.
fn sealed(mut lines: Vec<Value>) -> String {
    let mut footer = lines.pop().unwrap();
    let text = text_of(&lines);
    footer["digest"] = json!(digest(text.as_bytes()));
    lines.push(footer);
    text_of(&lines)
}

fn wrong(text: &str) -> Vec<String> {
    verify(some(), text, &today()).unwrap_err()
}

fn says(found: &[String], expected: &str) {
    assert!(found.iter().any(|line| line.contains(expected)), "{expected}: {found:?}");
}

#[test]
fn a_report_as_it_was_written() {
    assert!(verify(some(), &sealed(lines("honest")), &today()).is_ok());
}

#[test]
fn nothing_at_all() {
    assert_eq!(wrong(""), ["line 1: expected a header"]);
    assert_eq!(wrong("{}\n{}"), ["line 1: expected a header"]);
}

#[test]
fn no_footer() {
    let mut lines = lines("honest");
    lines.pop();
    let text = text_of(&lines);
    assert_eq!(wrong(&text), ["the last line: expected a footer: the run did not come to its end"]);
}

#[test]
fn no_cases() {
    let mut lines = lines("honest");
    lines.retain(|line| line["type"] != "case");
    says(&wrong(&sealed(lines)), "expected cases, and there are none");
}

#[test]
fn no_suite_version() {
    let mut without = lines("honest");
    without[0]["suite"].as_object_mut().unwrap().remove("version");
    says(&wrong(&sealed(without)), "line 1: expected every field");
    let mut empty = lines("honest");
    empty[0]["suite"]["version"] = json!("");
    says(&wrong(&sealed(empty)), "the header: /suite/version: expected that of the suite");
}

#[test]
fn a_header_that_the_suite_or_the_day_does_not_bear_out() {
    for (pointer, value, expected) in [
        ("/suite/version", json!("9.9.9"), "/suite/version: expected"),
        ("/ruleset/digest", json!("sha256:0"), "/ruleset: expected an edition of the suite with its digest"),
        ("/expires", json!("9999-12-31"), "/expires: expected a year after /at"),
        ("/expires", json!("for ever"), "/expires: expected a year after /at"),
        ("/at", json!("some day"), "/at: expected a time"),
        ("/at", json!("2999-01-01T00:00:00Z"), "/at: expected a day that has come"),
    ] {
        let mut lines = lines("honest");
        *lines[0].pointer_mut(pointer).unwrap() = value;
        says(&wrong(&sealed(lines)), expected);
    }
}

#[test]
fn counts_that_the_cases_do_not_come_to() {
    for (pointer, value) in [("/statuses/pass", json!(1)), ("/cases", json!(1)), ("/over_claim/count", json!(9))] {
        let mut lines = lines("honest");
        *lines.last_mut().unwrap().pointer_mut(pointer).unwrap() = value;
        says(&wrong(&sealed(lines)), "the footer: expected the counts and claims that the cases come to");
    }
}

#[test]
fn a_claim_that_was_not_earned() {
    let mut lines = lines("no-reasons");
    let claim = json!("child @ suite 1.0.0 @ care-inquiry 1.0.0");
    lines.last_mut().unwrap()["claims"] = json!([claim]);
    says(&wrong(&sealed(lines)), "the footer: expected the counts and claims that the cases come to");
}

#[test]
fn a_failure_written_over_as_a_pass() {
    let mut lines = lines("no-reasons");
    let failed = lines.iter_mut().find(|line| line["status"] == "fail").unwrap();
    failed["status"] = json!("pass");
    failed.as_object_mut().unwrap().remove("why");
    let id = failed["id"].as_str().unwrap().to_owned();
    says(&wrong(&sealed(lines)), &format!("{id}: expected fail, as its answer is graded"));
}

#[test]
fn a_set_of_facts_written_over_as_one_that_holds() {
    let mut lines = lines("honest");
    let offers = lines.iter_mut().find(|line| line["tried"].is_array()).unwrap();
    offers["tried"].as_array_mut().unwrap().pop();
    let id = offers["id"].as_str().unwrap().to_owned();
    says(&wrong(&sealed(lines)), &format!("{id}: expected invalid_response, as its answer is graded"));
}

#[test]
fn a_set_of_facts_said_to_have_claimed_what_it_gave() {
    let mut lines = lines("honest");
    let offers = lines.iter_mut().find(|line| line["tried"].is_array()).unwrap();
    let first = &mut offers["tried"][0];
    let other = if first["claimed"] == "met" { "not_met" } else { "met" };
    first["claimed"] = json!(other);
    first["was"] = json!(other);
    let id = offers["id"].as_str().unwrap().to_owned();
    says(&wrong(&sealed(lines)), &format!("{id}: expected invalid_response, as its answer is graded"));
}

#[test]
fn a_case_that_was_left_out() {
    let mut lines = lines("honest");
    let id = lines.remove(7)["id"].as_str().unwrap().to_owned();
    says(&wrong(&sealed(lines)), &format!("{id}: expected a line"));
}

#[test]
fn a_case_twice() {
    let mut lines = lines("honest");
    let again = lines[7].clone();
    lines.insert(8, again);
    says(&wrong(&sealed(lines)), "expected one line");
}

#[test]
fn a_case_that_the_suite_does_not_have() {
    let mut lines = lines("honest");
    let mut other = lines[7].clone();
    other["id"] = json!("v-made-up");
    lines.insert(8, other);
    says(&wrong(&sealed(lines)), "v-made-up: expected no line");
}

#[test]
fn a_line_changed_after_the_end() {
    let mut lines = lines("honest");
    lines[0]["by"] = json!("somebody else");
    let text = text_of(&lines);
    assert_eq!(wrong(&text), ["the footer: /digest: expected the digest of the lines before it"]);
}

#[test]
fn a_line_that_is_no_case() {
    let mut lines = lines("honest");
    lines.insert(3, json!({"type": "remark"}));
    says(&wrong(&sealed(lines)), "line 4: expected a case");
}

#[test]
fn a_report_that_has_expired() {
    let found = verify(some(), &sealed(lines("honest")), "2999-01-01").unwrap_err();
    says(&found, "it expired on");
}

#[test]
fn a_report_about_another_suite() {
    let other = Suite { digest: digest(b"another"), ..some().clone() };
    let found = verify(&other, &sealed(lines("honest")), &today()).unwrap_err();
    says(&found, "it is about another suite");
}
