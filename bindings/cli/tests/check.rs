//! `careinquiry check`: exit codes, formats, and many records.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::{AS_AT, Folder, SIBLINGS, alone, apart, check, command, example, examples, run, run_with_input, unknown};
use serde_json::Value;

fn siblings(file: &std::path::Path, more: &[&str]) -> common::Ran {
    check(file, &[&SIBLINGS, more].concat())
}

#[test]
fn exit_codes() {
    let folder = Folder::new();
    let alone = folder.write("alone.json", alone("r-1"));
    let apart = folder.write("apart.json", apart("r-2"));
    let unknown = folder.write("unknown.json", unknown("r-3"));
    let bad = folder.write("bad.json", "{}");
    assert_eq!(siblings(&alone, &[]).code, 0);
    assert_eq!(siblings(&apart, &[]).code, 1);
    assert_eq!(siblings(&unknown, &[]).code, 0);
    assert_eq!(siblings(&unknown, &["--strict"]).code, 3);
    assert_eq!(siblings(&alone, &["--strict"]).code, 0);
    assert_eq!(siblings(&bad, &[]).code, 2);
    // Bad input wins over what is not met, and that over what is lacking.
    let all = |more: &[&str]| siblings(folder.path(), more).code;
    assert_eq!(all(&["--strict"]), 2);
    std::fs::remove_file(&bad).unwrap();
    assert_eq!(all(&["--strict"]), 1);
    std::fs::remove_file(&apart).unwrap();
    assert_eq!(all(&["--strict"]), 3);
}

#[test]
fn bad_usage_ends_with_2_and_says_which_option() {
    let file = example("sisters-apart");
    for (more, said) in [
        (&["--select", "CI-99"][..], "--select: unknown_rule: expected "),
        (&["--ignore", "CI-5.6.1/zz"], "--ignore: unknown_rule: expected "),
        (&["--ruleset", "care-inquiry@9.9.9"], "--ruleset: unknown_ruleset: expected "),
        (&["--param", "nearness=3"], "--param: unknown_parameter: expected "),
        (&["--param", "near_max_miles=-1"], "--param near_max_miles: invalid_option: expected "),
        (&["--param", "near_max_miles=NaN"], "--param near_max_miles: invalid_option: expected "),
        (&["--param", "near_max_miles"], "expected NAME=VALUE"),
        (
            &["--param", "near_max_miles=15", "--param", "near_max_miles=200"],
            "--param near_max_miles: invalid_option: expected each parameter once",
        ),
        (
            &["--param", "training_coverage_min=2"],
            "--param training_coverage_min: invalid_option: expected a share from 0 to 1",
        ),
        (&["--since", "2026-04-01"], "--since: invalid_option: expected "),
        (&["--known-at", "2026-02-30"], "expected a day of the calendar, written YYYY-MM-DD"),
        (&["--format", "pdf"], "invalid value 'pdf'"),
        (&["--output", "/nowhere/at/all.json"], "--output: /nowhere/at/all.json: expected a file that can be written"),
        (&["--surprise"], "unexpected argument"),
    ] {
        let ran = check(&file, more);
        assert_eq!(ran.code, 2, "{more:?}");
        assert!(ran.err.contains(said), "{more:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{more:?}");
    }
    assert_eq!(run(&["check", file.to_str().unwrap()]).code, 2);
    assert_eq!(run(&["check", "--as-at", AS_AT]).code, 2);
    assert_eq!(run(&["nothing"]).code, 2);
    let help = run(&["check", "--help"]);
    assert_eq!((help.code, help.out.contains("Examples:"), help.err.as_str()), (0, true, ""));
}

#[test]
fn one_record_is_one_report_as_the_library_gives_it() {
    let file = example("sisters-apart");
    for detail in ["outcomes", "findings", "full"] {
        let ran = check(&file, &["--format", "json", "--detail", detail]);
        let options = format!(r#"{{"as_at": "{AS_AT}", "detail": "{detail}"}}"#);
        let expected = careinquiry::wire::evaluate(&std::fs::read(&file).unwrap(), options.as_bytes()).unwrap();
        assert_eq!(ran.out.as_bytes(), [expected, b"\n".to_vec()].concat());
    }
}

#[test]
fn options_reach_the_library() {
    let file = example("sisters-apart");
    let more = [
        "--format",
        "json",
        "--since",
        "2025-01-01",
        "--known-at",
        "2025-12-31",
        "--ruleset",
        "care-inquiry",
        "--select",
        "CI-5",
        "--ignore",
        "CI-5.6",
        "--param",
        "near_max_miles=15",
        "--null-means",
        "not_recorded",
    ];
    let ran = check(&file, &more);
    let options = r#"{"as_at": "2026-03-31", "since": "2025-01-01", "known_at": "2025-12-31",
        "rulesets": ["care-inquiry"], "select": ["CI-5"], "ignore": ["CI-5.6"],
        "parameters": {"near_max_miles": 15}, "null_means": "not_recorded"}"#;
    let expected = careinquiry::wire::evaluate(&std::fs::read(&file).unwrap(), options.as_bytes()).unwrap();
    assert_eq!(ran.out.trim_end().as_bytes(), expected);
}

#[test]
fn many_records_are_a_list_in_the_order_of_the_input() {
    let folder = Folder::new();
    folder.write("b.json", alone("r-b"));
    folder.write("a/2.ndjson", format!("{}\r\n\r\n{}\n", apart("r-a-2-1"), unknown("r-a-2-2")));
    folder.write("a/1.jsonl", alone("r-a-1"));
    folder.write("a/notes.txt", "not a record");
    folder.write(".hidden/x.json", "not a record");
    let ids = |list: &[Value]| -> Vec<String> {
        list.iter().map(|report| report["subject"]["record_id"].as_str().unwrap().to_owned()).collect()
    };
    let expected = ["r-a-1", "r-a-2-1", "r-a-2-2", "r-b"];
    let json = siblings(folder.path(), &["--format", "json"]);
    assert_eq!(json.err, "");
    assert_eq!(ids(serde_json::from_str::<Value>(&json.out).unwrap().as_array().unwrap()), expected);
    let lines = siblings(folder.path(), &["--format", "ndjson"]);
    let reports: Vec<Value> = lines.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(ids(&reports), expected);
}

#[test]
fn a_folder_of_one_record_is_a_list_of_one() {
    let folder = Folder::new();
    folder.write("one.json", alone("r-1"));
    let ran = siblings(folder.path(), &["--format", "json"]);
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap().as_array().unwrap().len(), 1);
}

#[test]
fn standard_input_is_a_record_or_lines() {
    let args = ["check", "-", "--as-at", AS_AT, "--format", "json", "--select", "CI-5.6.1/a"];
    let pretty = alone("r-1").replace(", ", ",\n  ");
    for one in [pretty.as_str(), &format!("\n\n{pretty}\r\n"), &alone("r-1"), &format!("{}\n\n", alone("r-1"))] {
        let ran = run_with_input(&args, one.as_bytes());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        assert!(serde_json::from_str::<Value>(&ran.out).unwrap().is_object(), "{one}");
    }
    let two = run_with_input(&args, format!("{}\n{}", alone("r-1"), apart("r-2")).as_bytes());
    assert_eq!((two.code, two.err.as_str()), (1, ""));
    assert_eq!(serde_json::from_str::<Value>(&two.out).unwrap().as_array().unwrap().len(), 2);
    let bad = run_with_input(&args, format!("{}\nnot a record\n{}", alone("r-1"), apart("r-2")).as_bytes());
    assert_eq!(bad.code, 2);
    assert!(bad.err.starts_with("-:2: (record): invalid_json: expected JSON"), "{}", bad.err);
    assert_eq!(serde_json::from_str::<Value>(&bad.out).unwrap().as_array().unwrap().len(), 2);
    assert_eq!(run_with_input(&args, b"").code, 2);
}

#[test]
fn text_leads_with_what_is_not_met_and_where() {
    let folder = Folder::new();
    let ran = siblings(&folder.write("apart.json", apart("r-1")), &[]);
    let not_met = ran.out.find("Not met (1)").unwrap();
    assert!(not_met < 300, "{}", ran.out);
    assert!(ran.out.contains("first sibling, first living arrangement: "), "{}", ran.out);
    assert!(!ran.out.contains('\x1b') && !ran.out.contains("/siblings"), "{}", ran.out);
    let ran = siblings(&folder.write("unknown.json", unknown("r-2")), &[]);
    assert!(
        ran.out.contains("What to record next (1 finding lacks evidence)\n\n  1. Siblings (could settle 1 rule)"),
        "{}",
        ran.out
    );
    let many = check(&examples(), &[]);
    let said = format!("{} records checked; ", common::number_of_examples());
    assert!(many.out.contains(&said), "{}", many.out);
    assert!(many.out.lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn an_attestation_is_never_called_met() {
    let folder = Folder::new();
    let attested = apart("r-1").replace(
        r#""separation_decisions": []"#,
        r#""separation_decisions": [{"date": "2025-10-01", "reason_code": "child_wish", "reviewed_on": "2026-03-01"}]"#,
    );
    let statement = r#""attestations": [{"check_id": "CI-5.6.1/b", "answer": "yes", "made_on": "2026-03-01",
        "by_role": "iro", "basis": "The assessment was read again."}], "people""#
        .replace('\n', " ");
    let file = folder.write("attested.json", attested.replace(r#""people""#, &statement));
    let text = check(&file, &["--select", "CI-5.6.1/b"]);
    assert!(text.out.contains("0 met, 1 attested, 0 not applicable"), "{}{}", text.out, text.err);
    let page = check(&file, &["--select", "CI-5.6.1/b", "--format", "html"]);
    assert!(page.out.contains(r#"<span class="tag attested">Attested</span> Attested: "#));
    assert!(!page.out.contains(r#"<span class="tag met">Met</span> "#));
}

#[test]
fn html_is_one_page_that_loads_nothing() {
    let one = check(&example("sisters-apart"), &["--format", "html"]);
    assert!(one.out.contains("default-src 'none'; style-src 'unsafe-inline'"));
    for outside in ["<script", "http://", "https://", " src=", "url(", "@import", "<link", " style="] {
        assert!(!one.out.contains(outside), "{outside}");
    }
    let many = check(&examples(), &["--format", "html"]);
    for number in 1..=common::number_of_examples() {
        assert_eq!(many.out.matches(&format!("href=\"#record-{number}\"")).count(), 1);
        assert_eq!(many.out.matches(&format!("<h2 id=\"record-{number}\"")).count(), 1);
    }
}

#[test]
fn a_record_id_cannot_break_out_of_any_format() {
    let folder = Folder::new();
    let file = folder.write("apart.json", apart(r#"<b>&\"'\u001b[31m]]>"#));
    for format in ["text", "json", "ndjson", "html", "junit", "sarif"] {
        let ran = siblings(&file, &["--format", format]);
        assert_eq!((ran.code, ran.err.as_str()), (1, ""));
        assert!(!ran.out.contains('\x1b'), "{format}");
        assert!(!matches!(format, "html" | "junit") || !ran.out.contains("<b>"), "{format}");
    }
}

#[test]
fn a_record_id_cannot_turn_the_text_of_a_terminal_round() {
    let folder = Folder::new();
    let id = "r-\u{202e}1\u{2066}\u{200b}";
    let file = folder.write("apart.json", apart(id));
    let path = file.to_str().unwrap();
    let text = [
        siblings(&file, &[]),
        run(&["validate", path]),
        run(&["explain", path, "--rule", "CI-5.6.1/a", "--as-at", AS_AT]),
        run(&["timeline", path, "--from", "2026-01-01", "--to", AS_AT]),
    ];
    for ran in text {
        assert!(ran.out.contains("r-\u{fffd}1\u{fffd}\u{fffd}"), "{}", ran.out);
        assert!(!ran.out.contains(['\u{202e}', '\u{2066}', '\u{200b}']), "{}", ran.out);
    }
    // For machines, and where whoever shows it looks after that, it is what it was.
    for format in ["json", "ndjson", "html", "junit", "sarif"] {
        assert!(siblings(&file, &["--format", format]).out.contains(id), "{format}");
    }
}

#[test]
fn junit_has_a_test_case_a_finding() {
    let folder = Folder::new();
    let lines = format!("{}\n{}\n{}\n{{}}\n", apart("r-1"), alone("r-2"), unknown("r-3"));
    let ran = siblings(&folder.write("all.ndjson", lines), &["--format", "junit"]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.out.matches("<testcase ").count(), 4);
    assert!(ran.out.contains(r#"<testsuite name="r-1" tests="1" failures="1" errors="0" skipped="0">"#), "{}", ran.out);
    assert_eq!(ran.out.matches("<failure type=\"not_met\" message=\"A brother or sister").count(), 1);
    assert_eq!(ran.out.matches("<skipped message=\"not_applicable: ").count(), 1);
    assert_eq!(ran.out.matches("<skipped message=\"insufficient_evidence: ").count(), 1);
    assert_eq!(ran.out.matches("<error type=\"input\"").count(), 1);
    assert!(ran.out.ends_with("</testsuites>\n"));
}

#[test]
fn sarif_has_rules_and_a_result_for_what_is_not_met_or_lacking() {
    let folder = Folder::new();
    let lines = format!("{}\n{}\n{}\n{{}}\n", apart("r-1"), alone("r-2"), unknown("r-3"));
    let ran = siblings(&folder.write("all.ndjson", lines), &["--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&ran.out).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "CI-5.6.1/a");
    let results = run["results"].as_array().unwrap();
    let said: Vec<(&str, &str, i64)> = results
        .iter()
        .map(|result| {
            let line = &result["locations"][0]["physicalLocation"]["region"]["startLine"];
            (
                result["level"].as_str().unwrap(),
                result["properties"]["record_id"].as_str().unwrap(),
                line.as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(said, [("error", "r-1", 1), ("note", "r-3", 3)]);
    let cited: Vec<&str> = results[1]["relatedLocations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["logicalLocations"][0]["fullyQualifiedName"].as_str().unwrap())
        .collect();
    assert!(cited.contains(&"/siblings"), "{cited:?}");
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    assert_eq!(invocation["toolExecutionNotifications"][0]["descriptor"]["id"], "missing_key");
}

#[test]
fn output_goes_to_a_file() {
    let folder = Folder::new();
    let file = folder.write("apart.json", apart("r-1"));
    for format in ["text", "json", "ndjson", "html", "junit", "sarif"] {
        let to = folder.path().join(format!("report.{format}"));
        let ran = siblings(&file, &["--format", format, "--output", to.to_str().unwrap()]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (1, "", ""));
        assert_eq!(std::fs::read_to_string(to).unwrap(), siblings(&file, &["--format", format]).out);
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = command()
        .args(["check", examples().to_str().unwrap(), "--as-at", AS_AT, "--format", "json", "--detail", "full"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(141));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn readings_name_the_findings_that_depend_on_an_open_word() {
    let file = common::example("eighth-placement");
    let near = ["--select", "CI-5.2.b.1/a"];
    let read = |more: &[&str]| check(&file, &[&near[..], more].concat());
    let text = read(&["--readings"]).out;
    for said in [
        "Depends on how an open word is read (2)\n",
        "(seventh placement)\n    Read:   Strict: not met; Central: met; Lenient: met\n",
        "    Word:   \"near\": 10, 20 or 40 miles (near_max_miles)\n    Rule:   CI-5.2.b.1/a\n",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!read(&[]).out.contains("open word"));
    let json: Value = serde_json::from_str(&read(&["--readings", "--format", "json"]).out).unwrap();
    let depend: Vec<&Value> =
        json["findings"].as_array().unwrap().iter().filter_map(|one| one.get("readings")).collect();
    assert_eq!(depend.len(), 2);
    assert_eq!(json["readings"]["near_max_miles"]["strict"], 10);
    let html = read(&["--readings", "--format", "html"]).out;
    assert!(
        html.contains("Depends on how an open word is read (2)") && html.contains("<dt>Depends on the reading</dt>")
    );
    assert!(!read(&["--format", "html"]).out.contains("open word"));
    let none = check(&file, &["--select", "CI-5.6.1/a", "--readings"]).out;
    assert!(none.contains("Depends on how an open word is read (0)\n"), "{none}");
    for format in ["junit", "sarif"] {
        let ran = read(&["--readings", "--format", format]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("expected --format text, json, ndjson or html"), "{}", ran.err);
    }
}

#[test]
fn a_folder_may_hold_records_of_every_kind() {
    let folder = Folder::new();
    folder.write("a.json", apart("r-1"));
    folder.write("b.json", r#"{"document_type": "school", "schema_version": "1", "record_id": "r-2"}"#);
    folder.write("c.json", r#"{"document_type": "nursery", "schema_version": "1", "record_id": "r-3"}"#);
    let ran = check(folder.path(), &[]);
    assert!(ran.out.contains("Child r-1 as at 31 March 2026\n"), "{}", ran.out);
    assert!(ran.out.contains("School r-2 as at 31 March 2026\n"), "{}", ran.out);
    assert!(ran.out.contains("2 records checked; "), "{}", ran.out);
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("/document_type: unknown_document_type: expected one of child, local_authority"),
        "{}",
        ran.err
    );
    let page = check(folder.path(), &["--format", "html"]).out;
    assert!(page.contains(">School r-2 as at 31 March 2026</h2>"));
    assert!(page.contains(r#"<td role="cell" data-of="About">School</td>"#));
}
