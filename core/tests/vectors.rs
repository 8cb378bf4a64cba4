//! Runs every conformance vector of the rules: outcome and pointers, exactly.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/vectors")
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(vectors().join("rules")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn record(vector: &Value) -> Value {
    let base = vector["record"]["base"].as_str().unwrap();
    let mut record = json(&vectors().join("bases").join(format!("{base}.json")));
    let patch: json_patch::Patch = serde_json::from_value(vector["record"]["patch"].clone()).unwrap();
    json_patch::patch(&mut record, &patch).unwrap_or_else(|error| panic!("{}: {error}", vector["id"]));
    record
}

fn set(value: &Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|pointer| pointer.as_str().unwrap().to_owned()).collect()
}

/// What differs between a vector's expectation and the answer, if anything does.
fn differs(vector: &Value) -> Option<String> {
    let mut options = vector["options"].clone();
    let rule = vector["rule"].as_str().unwrap();
    options["select"] = serde_json::json!([rule]);
    let record = record(vector).to_string();
    let answer = match careinquiry::wire::evaluate(record.as_bytes(), options.to_string().as_bytes()) {
        Ok(report) => serde_json::from_slice::<Value>(&report).unwrap(),
        Err(error) => return Some(format!("refused: {error}")),
    };
    let expected = &vector["expect"];
    let findings = answer["findings"].as_array().unwrap();
    let Some(found) = findings.iter().find(|finding| finding["at"] == expected["at"]) else {
        let places: Vec<&Value> = findings.iter().map(|finding| &finding["at"]).collect();
        return Some(format!("no finding at {}; findings at {places:?}", expected["at"]));
    };
    let mut lines = Vec::new();
    if found["outcome"] != expected["outcome"] {
        lines.push(format!("outcome: expected {}, was {}", expected["outcome"], found["outcome"]));
    }
    for name in ["because", "missing"] {
        let (expected, found) = (set(&expected[name]), set(&found[name]));
        if expected != found {
            lines.push(format!(
                "{name}: expected and not cited {:?}; cited and not expected {:?}",
                expected.difference(&found).collect::<Vec<_>>(),
                found.difference(&expected).collect::<Vec<_>>()
            ));
        }
    }
    (!lines.is_empty()).then(|| lines.join("\n    "))
}

#[test]
fn every_vector_has_its_outcome_and_its_pointers() {
    let only = std::env::var("CLAUSE").ok();
    let (mut count, mut failures) = (0, Vec::new());
    for file in files() {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        for vector in json(&file)["vectors"].as_array().unwrap() {
            count += 1;
            if let Some(difference) = differs(vector) {
                let (id, rule, title) = (&vector["id"], &vector["rule"], &vector["title"]);
                failures.push(format!("{id} {rule} {title}\n    {difference}"));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} vectors differ:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 0, "no vectors were found");
    println!("{count} vectors");
}
