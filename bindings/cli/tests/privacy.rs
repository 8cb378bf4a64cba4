//! No value of a record and no unknown key of it in any output: a marker planted everywhere is never seen again.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::path::Path;

use careinquiry::{Limits, NullMeans};
use common::{AS_AT, Folder, Ran, example, run};
use serde_json::Value;

const MARKER: &str = "Zqx";
const FORMATS: [&str; 6] = ["text", "json", "ndjson", "html", "junit", "sarif"];

/// Every text of a value, with its pointer.
fn texts(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((pointer.to_owned(), text.clone())),
        Value::Array(list) => {
            for (index, each) in list.iter().enumerate() {
                texts(each, &format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(map) => {
            for (key, each) in map {
                texts(each, &format!("{pointer}/{key}"), found);
            }
        }
        _ => {}
    }
}

fn plant(record: &mut Value, pointers: &[String], text: &str) {
    for pointer in pointers {
        *record.pointer_mut(pointer).unwrap() = Value::from(text);
    }
}

fn is_valid(record: &Value) -> bool {
    careinquiry::validate(record.to_string().as_bytes(), NullMeans::None, &Limits::default()).is_empty()
}

/// The record with a marker for every text that it can hold and stay valid, the same for the same text; how many.
fn marked(record: &Value) -> (Value, usize) {
    let mut found = Vec::new();
    texts(record, "", &mut found);
    found.retain(|(pointer, _)| pointer != "/record_id");
    found.sort_by(|a, b| a.1.cmp(&b.1));
    let mut marked = record.clone();
    let mut planted = 0;
    for same in found.chunk_by(|a, b| a.1 == b.1) {
        let (text, pointers) = (&same[0].1, same.iter().map(|(pointer, _)| pointer.clone()).collect::<Vec<_>>());
        plant(&mut marked, &pointers, &format!("{MARKER}-{planted}"));
        if is_valid(&marked) {
            planted += same.len();
        } else {
            plant(&mut marked, &pointers, text);
        }
    }
    (marked, planted)
}

fn unseen(ran: &Ran, what: &str) {
    for said in [&ran.out, &ran.err] {
        assert!(!said.contains(MARKER), "{what}: {said:.2000}");
    }
}

fn every_output(file: &Path, code: impl Fn(i32) -> bool, what: &str) {
    let file = file.to_str().unwrap();
    for format in FORMATS {
        for detail in ["outcomes", "full"] {
            let ran = run(&["check", file, "--as-at", AS_AT, "--format", format, "--detail", detail]);
            assert!(code(ran.code), "{what} {format}: {} {}", ran.code, ran.err);
            unseen(&ran, what);
        }
    }
    for format in ["text", "json"] {
        unseen(&run(&["validate", file, "--format", format]), what);
    }
    for set in careinquiry::rulesets() {
        for rule in set.rules().iter().step_by(5) {
            unseen(&run(&["explain", file, "--rule", rule.id, "--as-at", AS_AT]), what);
        }
    }
}

#[test]
fn no_text_of_a_valid_record_is_seen_again() {
    let folder = Folder::new();
    for name in ["sisters-apart", "eighth-placement"] {
        let mut record: Value = serde_json::from_slice(&std::fs::read(example(name)).unwrap()).unwrap();
        record["extensions"] = serde_json::json!({(MARKER): {"deeper": [MARKER]}});
        let (marked, planted) = marked(&record);
        assert!(planted > 200, "{planted}");
        let file = folder.write(&format!("{name}.json"), serde_json::to_string_pretty(&marked).unwrap());
        every_output(&file, |code| code < 2, name);
    }
}

#[test]
fn no_text_and_no_key_of_an_invalid_record_is_seen_again() {
    let folder = Folder::new();
    let mut record: Value = serde_json::from_slice(&std::fs::read(example("sisters-apart")).unwrap()).unwrap();
    let mut found = Vec::new();
    texts(&record, "", &mut found);
    let pointers: Vec<String> = found.into_iter().map(|(pointer, _)| pointer).collect();
    plant(&mut record, &pointers, MARKER);
    record[MARKER] = Value::from(MARKER);
    record["placements"][0][MARKER] = Value::from(1);
    let pretty = serde_json::to_string_pretty(&record).unwrap();
    every_output(&folder.write("wrong.json", &pretty), |code| code == 2, "wrong values and keys");
    every_output(&folder.write("wrong.ndjson", record.to_string()), |code| code == 2, "lines");
    // Broken off in the middle of a value.
    let cut = pretty.rfind(MARKER).unwrap() + MARKER.len();
    every_output(&folder.write("cut.json", &pretty[..cut]), |code| code == 2, "cut off");
    every_output(&folder.write("bare.json", MARKER), |code| code == 2, "not JSON");
}
