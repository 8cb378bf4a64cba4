//! `diff`, over the editions made for the tests.

#![allow(clippy::unwrap_used)]

mod common;

use common::{AS_AT, Folder, examples, run};
use serde_json::Value;

const FIRST: &str = "made-for-tests@1.0.0";

fn over_the_examples(old: &str, new: &str, format: &str) -> common::Ran {
    run(&["diff", old, new, "--records", examples().to_str().unwrap(), "--as-at", AS_AT, "--format", format])
}

#[test]
fn an_edition_and_itself_differ_in_nothing() {
    for set in ["care-inquiry", FIRST] {
        let ran = run(&["diff", set, set]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
        let ran = over_the_examples(set, set, "text");
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    }
    assert!(run(&["diff", FIRST, FIRST, "--format", "html"]).out.contains("<p>Nothing differs.</p>"));
}

#[test]
fn what_changed_and_why_as_text() {
    let ran = run(&["diff", FIRST, "made-for-tests"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for part in [
        "From made-for-tests@1.0.0 to made-for-tests@2.0.0\nThe changes call for a major step of the version, or more.\n",
        "\nAdded (1)\n",
        "\nRevised (2)\n",
        "    Why:      Paragraph 5.2 speaks of the family home as well as of the school.\n    Differs:  meaning, note, title\n    \
         Rule:     CI-5.2.b.1/a, revision 1, now 2\n",
        "    Differs:  the sentence 'action'\n    Rule:     CI-6.3/a, revision 1\n",
        "\nWithdrawn (1)\n",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
}

#[test]
fn over_records_every_form_says_the_same() {
    let ran = over_the_examples(FIRST, "made-for-tests", "json");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let text = over_the_examples(FIRST, "made-for-tests", "text").out;
    let html = over_the_examples(FIRST, "made-for-tests", "html").out;
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
    let findings = json["records"]["findings"].as_array().unwrap();
    assert!(findings.len() > 10);
    for finding in findings {
        let (record, rule) = (finding["record_id"].as_str().unwrap(), finding["rule"].as_str().unwrap());
        let (_, its) = text.split_once(&format!("\nRecord {record}\n")).unwrap();
        assert!(its.split("\nRecord ").next().unwrap().contains(rule), "{finding}");
        assert!(html.contains(&format!(">{record}</th>")) && html.contains(rule), "{finding}");
    }
}

#[test]
fn records_need_a_day_and_a_day_records() {
    for args in [&["--records", "all.ndjson"][..], &["--as-at", AS_AT], &["--since", AS_AT]] {
        let ran = run(&[&["diff", FIRST, FIRST][..], args].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    }
}

#[test]
fn what_cannot_be_compared_is_told() {
    for (old, new, said) in [
        ("made-for-tests", FIRST, "invalid_option: expected an edition that the other amends"),
        ("nothing", FIRST, "unknown_ruleset: expected one of care-inquiry@"),
    ] {
        let ran = run(&["diff", old, new]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains(said), "{}", ran.err);
    }
    let folder = Folder::new();
    let bad = folder.write("bad.json", "{}");
    let ran = run(&["diff", FIRST, FIRST, "--records", bad.to_str().unwrap(), "--as-at", AS_AT]);
    assert_eq!((ran.code, ran.err.lines().count()), (2, 3), "{}", ran.err);
}

#[test]
fn the_argument_that_is_wrong_is_named() {
    let first = |args: [&str; 2]| {
        let ran = run(&["diff", args[0], args[1]]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        ran.err.split(" expected ").next().unwrap().to_owned()
    };
    assert_eq!(first(["care-inquiry", "foo"]), "careinquiry: NEW: unknown_ruleset:");
    assert_eq!(first(["foo", "care-inquiry"]), "careinquiry: OLD: unknown_ruleset:");
    assert_eq!(first(["care-inquiry", FIRST]), "careinquiry: OLD: invalid_option:");
}

/// The editions made for the tests are in no release: only what is built for tests has them.
#[test]
fn only_tests_ask_for_the_made_editions() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for package in ["core", "bindings/cli", "bindings/python", "schemas/codegen"] {
        let Ok(manifest) = std::fs::read_to_string(root.join(package).join("Cargo.toml")) else { continue };
        let mut section = "";
        for line in manifest.lines() {
            if line.starts_with('[') {
                section = line;
            }
            let asks = line.contains("made-editions") && !line.starts_with("made-editions = []");
            assert!(!asks || section == "[dev-dependencies]", "{package}: {line}");
        }
    }
}

#[test]
fn contributing_shows_what_it_says() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let (_, after) = text.split_once("$ careinquiry diff ").unwrap();
    let (command, rest) = after.split_once('\n').unwrap();
    let (shown, _) = rest.split_once("```\n").unwrap();
    let args: Vec<&str> = ["diff"].into_iter().chain(command.split(' ')).collect();
    assert_eq!(run(&args).out, shown);
}
