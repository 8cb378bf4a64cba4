//! The challenge against the adapters of the self-test: who learnt the suite by heart earns a claim, and fails here.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use careinquiry_conformance::{CANNOT_SHOW, Challenge, ChallengeHeader, ChallengeReport, Relation, challenge, digest};
use common::{plan, whole};
use serde_json::Value;

const CASES: usize = 240;

fn asked(mode: &str, cases: usize) -> Challenge {
    let plan = plan(mode, &[]);
    let (command, profiles, edition, limits) = (plan.command, plan.profiles, plan.edition, plan.limits);
    Challenge {
        command,
        profiles,
        edition,
        limits,
        nonce: "31 March".into(),
        build: None,
        cases,
        drawn: None,
        by: plan.by,
    }
}

fn run(mode: &str, cases: usize) -> ChallengeReport {
    challenge(whole(), &asked(mode, cases), &mut |_, _| {}).unwrap().0
}

#[test]
fn the_library_stands_it() {
    let report = run("honest", CASES);
    assert!(report.footer.passed() && report.mismatches.is_empty());
    assert_eq!((report.footer.agreed.count, report.footer.agreed.of), (CASES, CASES));
    assert_eq!(report.footer.relations.len(), Relation::ALL.len());
    assert_eq!(report.footer.restarts, 0, "a restart that was asked for is no fault");
}

#[test]
fn who_learnt_the_suite_by_heart_fails() {
    let report = run("memorised", 60);
    assert!(!report.footer.passed());
    assert!(report.footer.agreed.count * 10 <= report.footer.agreed.of, "{:?}", report.footer.agreed);
    assert!(report.mismatches.iter().any(|wrong| wrong.shrunk));
}

#[test]
fn others_that_cheat_fail() {
    for mode in ["clock", "always-met", "always-insufficient", "empty", "unsupported", "no-reasons", "every-outcome"] {
        assert!(!run(mode, 60).footer.passed(), "{mode}");
    }
    // Whoever knows only records without `extensions` does not get out of it by answering something else.
    let extended = run("another-kind", 60).footer.relations[&Relation::Extended];
    assert_eq!((extended.count, extended.of), (0, 10));
    // What depends on what was asked before shows in a relation, whoever is right.
    let sticky = run("sticky", CASES);
    assert!(!sticky.footer.passed());
    let twice = sticky.footer.relations[&Relation::Twice];
    assert!(twice.count < twice.of, "{twice:?}");
    // And whoever reads the report can ask it again: what came in between is there.
    let lines = sticky.to_jsonl();
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let wrong: Vec<Value> = lines.filter(|line| line["relation"] == "twice").collect();
    assert_eq!(wrong.len(), twice.of - twice.count);
    assert!(wrong.iter().all(|line| line["between"]["options"]["parameters"].is_object()), "{wrong:?}");
}

#[test]
fn a_fault_of_the_adapter_is_no_pass() {
    for mode in ["crash", "prose", "duplicates", "half-line", "crash-at-start"] {
        let footer = run(mode, 30).footer;
        assert!(!footer.passed() && !footer.faults.is_empty(), "{mode}");
    }
    let never = run("crash-at-start", 30).footer;
    assert!(never.relations.is_empty(), "nothing is said to hold of answers that never came");
}

#[test]
fn an_adapter_that_never_starts_has_named_no_other_build() {
    let plan = Challenge { build: Some("build-1".into()), ..asked("crash-at-start", 12) };
    let report = challenge(whole(), &plan, &mut |_, _| {}).unwrap().0;
    assert_eq!(report.footer.faults.len(), 4);
    assert_eq!(report.header.drawn_from.build, "build-1");
}

#[test]
fn the_report_says_all_that_is_needed_to_ask_again() {
    let report = run("clock", 60);
    let text = report.to_jsonl();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let footer = lines.last().unwrap();
    let before: String = text.lines().take(lines.len() - 1).map(|line| [line, "\n"].concat()).collect();
    assert_eq!(footer["digest"], digest(before.as_bytes()));
    assert_eq!(footer["passed"], false);
    assert_eq!(footer["cannot_show"].as_array().map(Vec::len), Some(CANNOT_SHOW.len()));
    assert!(lines[1..lines.len() - 1].iter().all(|line| line["asked"][0]["question"]["record"].is_object()));

    let header = ChallengeHeader::of_report(&text).unwrap();
    let again = Challenge {
        nonce: header.drawn_from.nonce.clone(),
        cases: header.cases,
        drawn: Some(header.drawn.clone()),
        build: Some(header.drawn_from.build.clone()),
        ..asked("clock", 1)
    };
    let (again, _) = challenge(whole(), &again, &mut |_, _| {}).unwrap();
    assert_eq!((again.header.seed, again.header.drawn), (header.seed, header.drawn));
    assert_eq!(again.mismatches, report.mismatches);
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let text = run("honest", 12).to_jsonl();
    let other_nonce = text.replacen(&asked("honest", 12).nonce, "32 March", 1);
    assert!(ChallengeHeader::of_report(&other_nonce).unwrap_err().to_string().contains("/seed"));
    let no_end_of_questions = text.replacen("\"cases\":12", "\"cases\":1000000000000000000", 1);
    assert!(ChallengeHeader::of_report(&no_end_of_questions).unwrap_err().to_string().contains("/cases"));
    for bad in ["", "{}", "not JSON", text.lines().last().unwrap()] {
        assert!(ChallengeHeader::of_report(bad).is_err());
    }
    let refused = |plan: Challenge| challenge(whole(), &plan, &mut |_, _| {}).unwrap_err().to_string();
    assert!(
        refused(Challenge { build: Some("build-1".into()), ..asked("honest", 12) }).contains("/implementation/build")
    );
    assert!(refused(Challenge { drawn: Some("sha256:0".into()), ..asked("honest", 12) }).contains("draws"));
}
