//! The conformance kit on the command line, as a commissioner and a vendor use it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::{Folder, run};

/// Our own adapter, as the command that starts it.
fn own() -> String {
    format!("'{}' conformance adapter", env!("CARGO_BIN_EXE_careinquiry"))
}

fn kit(args: &[&str]) -> common::Ran {
    let mut all = vec!["conformance"];
    all.extend(args);
    run(&all)
}

#[test]
fn a_run_writes_every_report_and_ends_with_the_claim() {
    let folder = Folder::new();
    let output = folder.path().join("report");
    let output = output.to_str().unwrap();
    let ran = kit(&["run", "--adapter", &own(), "--profile", "timeline", "--by", "A council", "--output", output]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "no progress in a pipe: {}", ran.out);
    assert!(ran.out.contains("\nClaim: timeline @ suite "), "{}", ran.out);
    let read = |name: &str| fs::read_to_string(folder.path().join("report").join(name)).unwrap();
    assert!(read("report.html").contains("A council"));
    assert!(read("junit.xml").starts_with("<?xml"));
    assert!(read("badge.json").contains("brightgreen"));
    assert_eq!(read("adapter.log"), "");
    assert!(read("report.jsonl").lines().next().unwrap().contains(r#""by":"A council""#));

    let verified = kit(&["verify", &format!("{output}/report.jsonl")]);
    assert_eq!(verified.code, 0, "{}", verified.out);
    assert!(verified.out.starts_with("valid: "));

    let tampered = read("report.jsonl").replacen("\"met\"", "\"not_met\"", 1);
    let verified = kit(&["verify", folder.write("tampered.jsonl", tampered).to_str().unwrap()]);
    assert_eq!(verified.code, 1);
    assert!(verified.out.starts_with("invalid: "), "{}", verified.out);
}

#[test]
fn an_adapter_that_answers_nothing_earns_nothing() {
    let ran = kit(&["run", "--adapter", "cat", "--profile", "timeline"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("timeline: 0 of "), "{}", ran.out);
    assert!(ran.out.contains("adapter: line 1: /protocol: expected a whole number"), "{}", ran.out);
    assert!(!ran.out.contains("Claim:"));
}

#[test]
fn the_doctor_says_which_line_and_which_field() {
    let well = kit(&["doctor", "--adapter", &own()]);
    assert_eq!(well.code, 0, "{}", well.out);
    assert!(well.out.lines().all(|line| line.starts_with("ok ")), "{}", well.out);
    let ill = kit(&["doctor", "--adapter", "cat"]);
    assert_eq!(ill.code, 1);
    assert!(ill.out.contains("line 1: /protocol: expected a whole number"), "{}", ill.out);
}

#[test]
fn an_adapter_without_profiles_is_told_so() {
    // Our own, but for what it says that it keeps.
    let none = format!("sh -c \"{} | sed -u 's/\\\"profiles\\\":\\[[^]]*/\\\"profiles\\\":[/'\"", own());
    let ran = kit(&["run", "--adapter", &none]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert_eq!(ran.out, "No claim: expected the adapter to declare one of child, explain, organisation, timeline\n");
}

#[test]
fn the_reports_are_there_when_the_reader_has_gone() {
    let folder = Folder::new();
    let long = format!("/{}", "x".repeat(60_000));
    let wrong = format!("sh -c \"{} | sed -u 's|\\\"at\\\":\\\"|&{long}|g'\"", own());
    let mut run = common::command();
    run.args(["conformance", "run", "--profile", "timeline", "--adapter", &wrong, "--output"]).arg(folder.path());
    let mut run = run.stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(run.stdout.take());
    assert_eq!(run.wait().unwrap().code(), Some(141));
    let report = folder.path().join("report.jsonl");
    let verified = kit(&["verify", report.to_str().unwrap()]);
    assert!(verified.out.starts_with("valid: "), "{}", verified.out);
    assert!(verified.out.contains("\nno claim of timeline: "), "{}", verified.out);
}

#[test]
fn bad_usage_is_told_in_one_line() {
    let own = own();
    let folder = Folder::new();
    let file = folder.write("file", "what was there");
    folder.write("taken/adapter.log/x", "a folder of this name");
    let taken = folder.path().join("taken");
    let (file, taken) = (file.to_str().unwrap(), taken.to_str().unwrap());
    let writable = "expected a folder that can be written to";
    let there = "--adapter: expected a command whose program can be started";
    for (args, expected) in [
        (vec!["run", "--adapter", ""], "--adapter: expected a command"),
        (vec!["run", "--adapter", "'cat"], "--adapter: expected a command"),
        (vec!["run", "--adapter", &own, "--profile", "everything"], "--profile: expected one of child, "),
        (
            vec!["run", "--adapter", &own, "--ruleset", "another@1.0.0"],
            "the rule set: expected one that the suite covers",
        ),
        (vec!["run", "--adapter", &own, "--suite", "/no/such/folder"], "expected a folder with suite.json in it"),
        (vec!["run", "--adapter", "no-such-program"], there),
        (vec!["run", "--adapter", file, "--challenge", "drawn by lot"], there),
        (vec!["run", "--adapter", &own, "--output", file], writable),
        (vec!["run", "--adapter", &own, "--output", taken], writable),
        (vec!["run", "--adapter", &own, "--challenge", "drawn by lot", "--output", taken], writable),
        (vec!["verify", "/no/such/report.jsonl"], "expected a report that can be read"),
    ] {
        let ran = kit(&args);
        assert_eq!((ran.code, ran.err.lines().count()), (2, 1), "{args:?}: {}", ran.err);
        assert!(ran.err.contains(expected), "{args:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{args:?}: it ran before it said so");
    }
    assert_eq!(fs::read_to_string(file).unwrap(), "what was there");
    assert_eq!(fs::read_dir(taken).unwrap().count(), 1, "nothing is left of the try");
}

#[test]
fn a_suite_in_a_folder_is_checked_against_its_digests() {
    let folder = Folder::new();
    folder.write("suite.json", include_str!("../../../conformance/suite.json"));
    folder.write("SPEC.md", "Another specification.");
    let ran = kit(&["run", "--adapter", &own(), "--suite", folder.path().to_str().unwrap()]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("SPEC.md: expected the text whose digest suite.json holds"), "{}", ran.err);
}
