//! The other commands: `validate`, `rules`, `rule`, `explain`, `schema`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::{AS_AT, Folder, alone, apart, command, example, examples, number_of_examples, run, unknown};
use serde_json::Value;

#[test]
fn validate_says_which_records_are_valid() {
    let ran = run(&["validate", examples().to_str().unwrap()]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("sisters-apart.json: valid (r-201)\n"));
    let said = format!("{} records are valid, 0 not.\n", number_of_examples());
    assert!(ran.out.ends_with(&said), "{}", ran.out);
}

#[test]
fn validate_as_json() {
    let folder = Folder::new();
    let good = folder.write("good.json", alone("r-1"));
    let ran = run(&["validate", good.to_str().unwrap(), "--format", "json"]);
    let one: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &one["valid"], &one["record_id"]), (0, &Value::from(true), &Value::from("r-1")));
    folder.write("lines.ndjson", "{}\n");
    let ran = run(&["validate", folder.path().to_str().unwrap(), "--format", "json"]);
    let list: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, list.as_array().unwrap().len()), (2, 2));
    assert_eq!(list[1]["line"], 1);
    assert_eq!(list[1]["problems"][0]["code"], "missing_key");
    assert_eq!(list[1]["problems"][0]["pointer"], "/document_type");
}

#[test]
fn rules_are_listed() {
    let text = run(&["rules"]);
    assert_eq!((text.code, text.err.as_str()), (0, ""));
    let json: Value =
        serde_json::from_str(&run(&["rules", "--ruleset", "care-inquiry", "--format", "json"]).out).unwrap();
    for rule in json.as_array().unwrap() {
        assert!(text.out.contains(rule["id"].as_str().unwrap()));
    }
    assert_eq!(run(&["rules", "--ruleset", "nothing"]).code, 2);
}

#[test]
fn coverage_names_every_passage_with_its_rules() {
    let text = run(&["rules", "--coverage"]);
    assert_eq!((text.code, text.err.as_str()), (0, ""));
    assert!(text.out.lines().all(|line| line.chars().count() <= 100), "{}", text.out);
    let json: Value = serde_json::from_str(&run(&["rules", "--coverage", "--format", "json"]).out).unwrap();
    for passage in json["passages"].as_array().unwrap() {
        let place = match passage["bullet"].as_u64() {
            Some(bullet) => format!("\n  {} bullet {bullet} ", passage["paragraph"].as_str().unwrap()),
            None => format!("\n  {} ", passage["paragraph"].as_str().unwrap()),
        };
        let (_, after) = text.out.split_once(&place).unwrap();
        let rules = passage["rules"].as_array().unwrap();
        let none = rules.is_empty().then_some("No rule");
        for said in rules.iter().map(|rule| rule["id"].as_str().unwrap()).chain(none) {
            let other =
                |line: &&str| line.starts_with("  ") && line[2..].starts_with(|first: char| first.is_ascii_digit());
            let its: String = after.lines().take_while(|line| !other(line)).collect();
            assert!(its.contains(said), "{place}: {said}");
        }
    }
    let none = run(&["rules", "--coverage", "--ruleset", "nothing"]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
}

#[test]
fn a_rule_is_printed() {
    let ran = run(&["rule", "CI-5.6.1/a"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    for part in ["paragraph 5.6", "How it is read: ", "What it cannot show", "Parameters", "What it says"] {
        assert!(ran.out.contains(part), "{part}");
    }
    let json: Value = serde_json::from_str(&run(&["rule", "CI-5.6.1/a", "--format", "json"]).out).unwrap();
    assert_eq!(json["id"], "CI-5.6.1/a");
    assert!(run(&["rule", "CI-5.6.1/b"]).out.contains("attestation_max_months: 12 months, left open by the Inquiry. "));
    let clause = run(&["rule", "CI-5.6.1"]);
    assert_eq!((clause.code, clause.out.as_str()), (2, ""));
    assert!(clause.err.contains("expected the id of a rule: CI-5.6.1/a or CI-5.6.1/b"), "{}", clause.err);
}

#[test]
fn every_rule_has_a_page() {
    for set in careinquiry::rulesets() {
        for rule in set.rules() {
            let ran = run(&["rule", rule.id]);
            assert_eq!(ran.code, 0, "{}", rule.id);
            assert!(ran.out.lines().all(|line| line.chars().count() <= 100), "{}", rule.id);
        }
    }
}

#[test]
fn explain_gives_the_facts_and_the_note() {
    let folder = Folder::new();
    let explain =
        |file: &std::path::Path| run(&["explain", file.to_str().unwrap(), "--rule", "CI-5.6.1/a", "--as-at", AS_AT]);
    let ran = explain(&folder.write("apart.json", apart("r-1")));
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    for part in [
        "CI-5.6.1/a of child r-1 (the record) as at 31 March 2026",
        "Not met\n",
        "Do:  ",
        "Does it apply? Yes.\n",
        "Was it done? No.\n  Decided by:\n",
        "First sibling, first living arrangement, lives with child\n      /siblings/0/living_arrangements/0/lives_with_child",
        "What it cannot show:  ",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    let ran = explain(&folder.write("unknown.json", unknown("r-2")));
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("  Not recorded:\n    - Siblings\n      /siblings\n"), "{}", ran.out);
    let bad = explain(&folder.write("bad.json", "{}"));
    assert_eq!((bad.code, bad.out.as_str(), bad.err.lines().count()), (2, "", 3));
}

#[test]
fn explain_says_where_the_rule_is_about_another_kind_of_record() {
    let file = example("school-year");
    let ran = run(&["explain", file.to_str().unwrap(), "--rule", "CI-5.6.1/a", "--as-at", AS_AT]);
    // As a check that selects the rule: there is no finding, and so nothing that is not met.
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("CI-5.6.1/a of school r-"), "{}", ran.out);
    assert!(ran.out.ends_with("Not asked\n  The rule is about another kind of record: child.\n\n"), "{}", ran.out);
}

#[test]
fn explain_needs_a_rule() {
    let file = example("sisters-apart");
    let ran = run(&["explain", file.to_str().unwrap(), "--rule", "CI-5.6", "--as-at", AS_AT]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("unknown_rule: expected the id of a rule"), "{}", ran.err);
}

#[test]
fn a_timeline_refuses_the_days_that_a_check_refuses() {
    let file = example("sisters-apart");
    let timeline = |since: &str| {
        let days = ["--from", "2024-04-01", "--to", "2024-06-01", "--since", since];
        run(&[&["timeline", file.to_str().unwrap()], &days[..]].concat())
    };
    assert_eq!(timeline("2024-04-01").code, 0);
    // In the span, and after it.
    for since in ["2024-04-02", "2025-01-01"] {
        let ran = timeline(since);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert_eq!(ran.err, "careinquiry: --since: invalid_option: expected a day not after --from\n");
    }
}

#[test]
fn the_schema_is_the_committed_one() {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for name in ["child", "local_authority", "national_policy"] {
        let committed = examples().join(format!("../../schemas/{name}.schema.json"));
        let ran = run(&["schema", name]);
        assert_eq!((ran.code, read(&ran.out)), (0, read(&std::fs::read_to_string(committed).unwrap())), "{name}");
    }
    assert_eq!(run(&["schema", "nothing"]).code, 2);
}

#[test]
fn help_has_an_example_for_each_command() {
    let all = run(&["--help"]).out;
    for name in ["check", "validate", "rules", "rule", "explain", "diff", "schema"] {
        assert!(all.contains(&format!("\n  {name} ")), "{name}");
        let help = run(&[name, "--help"]);
        assert_eq!(help.code, 0);
        assert!(help.out.contains(&format!("Examples:\n  careinquiry {name}")), "{name}");
    }
    assert_eq!(run(&["--version"]).out, format!("careinquiry {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn no_colour_and_no_progress_in_a_pipe() {
    let output = command().args(["rules"]).env("CLICOLOR_FORCE", "1").env("TERM", "xterm").output().unwrap();
    assert!(!output.stdout.contains(&0x1b) && output.stderr.is_empty());
}

/// Few: what people read. `SNAPSHOTS=write` writes them anew.
#[test]
fn rendered_text_is_as_it_was() {
    let sisters = example("sisters-apart");
    let sisters = sisters.to_str().unwrap();
    for (name, args) in [
        ("check.txt", &["check", sisters, "--as-at", AS_AT, "--select", "CI-5.6"][..]),
        ("explain.txt", &["explain", sisters, "--as-at", AS_AT, "--rule", "CI-5.6.1/a"]),
        ("rule.txt", &["rule", "CI-5.6.1/b"]),
    ] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
        let said = run(args).out;
        if std::env::var_os("SNAPSHOTS").is_some() {
            std::fs::write(&path, &said).unwrap();
        }
        assert_eq!(said, std::fs::read_to_string(&path).unwrap(), "{name}");
    }
}

#[test]
fn rules_are_listed_by_whom_they_are_asked_of() {
    let of = |subject: &str| {
        let said = run(&["rules", "--subject", subject, "--format", "json"]).out;
        let rules: Vec<Value> = serde_json::from_str(&said).unwrap();
        assert!(rules.iter().all(|rule| rule["subject"] == subject), "{subject}");
        rules.len()
    };
    let all: Vec<Value> = serde_json::from_str(&run(&["rules", "--format", "json"]).out).unwrap();
    assert!(of("child") > 0);
    assert_eq!(of("child"), all.iter().filter(|rule| rule["subject"] == "child").count());
    assert_eq!(run(&["rules", "--subject", "nursery"]).code, 2);
}
