//! What editions changed, over the editions made for the tests.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests fail by panicking")]

use std::path::Path;

use careinquiry::{Became, Comparison, NullMeans, Options, Record, Step, diff, ruleset, wire};
use serde_json::{Value, json};

const FIRST: &str = "made-for-tests@1.0.0";
const LAST: &str = "made-for-tests@2.0.0";

fn between(old: &str, new: &str) -> careinquiry::Diff {
    diff(ruleset(old).unwrap(), ruleset(new).unwrap()).unwrap()
}

fn records() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let is_child = |text: &Vec<u8>| serde_json::from_slice::<Value>(text).unwrap()["document_type"] == "child";
    files.into_iter().map(|file| std::fs::read(file).unwrap()).filter(is_child).collect()
}

fn over(old: &str, new: &str, records: &[Vec<u8>]) -> Value {
    let texts: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
    let told = wire::diff_over(old, new, &texts, br#"{"as_at": "2026-03-31"}"#).unwrap();
    serde_json::from_slice(&told).unwrap()
}

#[test]
fn an_edition_and_itself_differ_in_nothing_byte_for_byte() {
    for (name, digest) in [("care-inquiry@1.0.0-draft", None), (LAST, Some("made for the tests"))] {
        let (id, version) = name.split_once('@').unwrap();
        let digest = digest.unwrap_or(ruleset(name).unwrap().digest);
        let set = format!(r#"{{"id":"{id}","version":"{version}","digest":"{digest}"}}"#);
        let library = env!("CARGO_PKG_VERSION");
        let empty = format!(
            r#"{{"library":"{library}","old":{set},"new":{set},"step":null,"added":[],"revised":[],"withdrawn":[],"records":"#
        );
        let told = String::from_utf8(wire::diff(name, name).unwrap()).unwrap();
        assert_eq!(told, format!("{empty}null}}"));
        let records = records();
        let texts: Vec<&[u8]> = records.iter().map(Vec::as_slice).collect();
        let told = wire::diff_over(name, name, &texts, br#"{"as_at": "2026-03-31"}"#).unwrap();
        let seen = records.len();
        let nothing = format!(
            r#"{{"as_at":"2026-03-31","changed":0,"changed_state":0,"findings":[],"seen":{seen},"since":"2025-03-31","turns":[]}}"#
        );
        assert_eq!(String::from_utf8(told).unwrap(), format!("{empty}{nothing}}}"));
    }
}

#[test]
fn what_was_added_revised_and_withdrawn_and_why() {
    let diff = between(FIRST, LAST);
    let said: Vec<_> = diff
        .changes()
        .iter()
        .map(|change| (change.rule().unwrap().id, change.became(), change.why().to_vec()))
        .collect();
    assert_eq!(
        said,
        [
            (
                "CI-5.2.b.1/a",
                Became::Revised,
                vec!["Paragraph 5.2 speaks of the family home as well as of the school."]
            ),
            ("CI-5.5.1/a", Became::Added, vec!["Paragraph 5.5 had no rule in this pack."]),
            ("CI-6.3/a", Became::Revised, vec!["The action says that a part of a room is enough."]),
            ("CI-5.3.c.1/a", Became::Withdrawn, vec!["An audit of the file is asked for by another pack."]),
        ]
    );
    let differs: Vec<_> = diff.changes().iter().map(careinquiry::RuleChange::differs).collect();
    assert_eq!(differs, [vec!["meaning", "note", "title"], vec![], vec!["says.action"], vec![]]);
}

#[test]
fn the_step_is_the_least_that_the_changes_call_for() {
    let step = |old, new| between(old, new).step();
    assert_eq!(step(FIRST, FIRST), None);
    assert_eq!(step(FIRST, "made-for-tests@1.0.1"), Some(Step::Patch));
    assert_eq!(step("made-for-tests@1.0.1", "made-for-tests@1.1.0"), Some(Step::Minor));
    assert_eq!(step("made-for-tests@1.1.0", LAST), Some(Step::Major));
    assert_eq!(step(FIRST, LAST), Some(Step::Major));
}

#[test]
fn an_edition_that_does_not_amend_the_other_is_refused() {
    for (old, new) in [(LAST, FIRST), ("care-inquiry", LAST)] {
        let error = wire::diff(old, new).unwrap_err();
        assert_eq!((error.code.as_str(), error.pointer.as_deref()), ("invalid_option", Some("/old")));
    }
    assert_eq!(wire::diff(FIRST, "nothing").unwrap_err().pointer.as_deref(), Some("/new"));
    assert_eq!(wire::diff("nothing", LAST).unwrap_err().pointer.as_deref(), Some("/old"));
}

/// The seventh and eighth placement of one child are near to school, or not, otherwise than to home.
#[test]
fn over_a_record_the_findings_that_change_are_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records/eighth-placement.json");
    let mut record: Value = serde_json::from_slice(&std::fs::read(folder).unwrap()).unwrap();
    record["placements"][7]["distance_from_home_miles"] = json!(27);
    record["placements"][7]["distance_from_school_miles"] = json!(3);
    let told = over("made-for-tests@1.1.0", LAST, &[record.to_string().into_bytes()]);
    let near: Vec<&Value> =
        told["records"]["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == "CI-5.2.b.1/a").collect();
    let id = &record["record_id"];
    assert_eq!(
        near,
        [&json!({"record_id": id, "rule": "CI-5.2.b.1/a", "at": "/placements/7", "from": "met", "to": "not_met"})]
    );
    let turn = json!({"rule": "CI-5.2.b.1/a", "from": "met", "to": "not_met", "records": 1});
    assert!(told["records"]["turns"].as_array().unwrap().contains(&turn), "{told}");
    assert_eq!(told["step"], "major");
}

/// Other words change no finding, a rule that is added comes with findings of its own, and one that goes takes them.
#[test]
fn findings_come_and_go_with_their_rules() {
    let records = records();
    let reworded = over(FIRST, "made-for-tests@1.0.1", &records);
    assert_eq!(reworded["records"]["findings"], json!([]));
    assert_eq!(reworded["records"]["changed"], 0);
    let widened = over("made-for-tests@1.0.1", "made-for-tests@1.1.0", &records);
    let came = widened["records"]["findings"].as_array().unwrap();
    assert!(came.len() >= records.len() && came.iter().all(|one| one["from"].is_null() && one["rule"] == "CI-5.5.1/a"));
    assert_eq!(widened["records"]["changed"], records.len());
    assert_eq!(widened["step"], "minor");
    let withdrawn = over("made-for-tests@1.1.0", LAST, &records);
    let went: Vec<_> =
        withdrawn["records"]["findings"].as_array().unwrap().iter().filter(|one| one["to"].is_null()).collect();
    assert!(went.len() == records.len() && went.iter().all(|one| one["rule"] == "CI-5.3.c.1/a"));
}

/// Of this child only the file is known. Where it was found badly kept, that alone was not met.
#[test]
fn a_record_changes_state_where_its_worst_outcome_does() {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/vectors/bases/a-audited-file.json");
    let mut record: Value = serde_json::from_slice(&std::fs::read(base).unwrap()).unwrap();
    let options = Options::new("2026-03-31".parse().unwrap());
    let mut changed = |quality: &str| {
        record["record_audits"][0]["quality"] = json!(quality);
        let text = record.to_string().into_bytes();
        let record = Record::from_json(&text, NullMeans::None, &options.limits).unwrap();
        let (old, new) = (ruleset("made-for-tests@1.1.0").unwrap(), ruleset(LAST).unwrap());
        let mut comparison = Comparison::new(old, new, &options).unwrap();
        comparison.add(&record).unwrap();
        assert_eq!((comparison.seen(), comparison.records().len()), (1, 1));
        comparison.changed_state()
    };
    assert_eq!(changed("inadequate"), 1, "not met before, evidence lacking now");
    assert_eq!(changed("good"), 0, "evidence lacked before, and lacks now");
}

#[test]
fn a_bad_record_is_told_by_its_error() {
    let error = wire::diff_over(FIRST, LAST, &[b"{}"], br#"{"as_at": "2026-03-31"}"#).unwrap_err();
    assert_eq!(error.code.as_str(), "invalid_record");
}
