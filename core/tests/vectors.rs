//! Runs every conformance vector: the answer to its question, exactly.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use careinquiry::{Day, Error, RuleSet, wire};
use semver::{Prerelease, Version, VersionReq};
use serde_json::{Value, json};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/vectors")
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The name of every file of vectors, with its folder's: of the clauses, and of the topics.
fn files() -> Vec<(String, String, PathBuf)> {
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut folders = inside(&vectors());
    folders.retain(|path| path.is_dir() && !path.ends_with("bases"));
    let of = |folder: PathBuf| inside(&folder).into_iter().map(move |file| (name(&folder), name(&file), file));
    folders.into_iter().flat_map(of).collect()
}

/// The bytes of a vector's record: a base with its patch, or pieces of text so many times over.
fn record(vector: &Value) -> Vec<u8> {
    if let Some(pieces) = vector["record"]["text"].as_array() {
        let times = |piece: &Value| usize::try_from(piece[1].as_u64().unwrap()).unwrap();
        return pieces.iter().flat_map(|piece| piece[0].as_str().unwrap().repeat(times(piece)).into_bytes()).collect();
    }
    let base = vector["record"]["base"].as_str().unwrap();
    let mut record = json(&vectors().join("bases").join(format!("{base}.json")));
    let patch: json_patch::Patch = serde_json::from_value(vector["record"]["patch"].clone()).unwrap();
    json_patch::patch(&mut record, &patch).unwrap_or_else(|error| panic!("{}: {error}", vector["id"]));
    record.to_string().into_bytes()
}

/// The editions that a vector holds for, a draft as the edition to be: that of its own options, or all in its range.
fn editions(vector: &Value) -> Vec<Option<String>> {
    let Some(range) = vector["ruleset"].as_str().filter(|_| vector["options"].get("rulesets").is_none()) else {
        return vec![None];
    };
    let range = VersionReq::parse(range).unwrap_or_else(|error| panic!("{}: {error}", vector["id"]));
    let within = |set: &&&RuleSet| {
        let version = Version::parse(set.version).unwrap();
        set.id == "care-inquiry" && range.matches(&Version { pre: Prerelease::EMPTY, ..version })
    };
    careinquiry::rulesets().iter().filter(within).map(|set| Some(set.name())).collect()
}

/// The answer of an edition to the vector's question.
fn answer(vector: &Value, edition: Option<&str>) -> Result<Value, Error> {
    let mut options = vector["options"].clone();
    if let (Some(edition), Some(options)) = (edition, options.as_object_mut()) {
        options.insert("rulesets".to_owned(), json!([edition]));
    }
    let rule = vector["rule"].as_str();
    if let Some(rule) = rule {
        options["select"] = json!([rule]);
    }
    let (record, options) = (record(vector), options.to_string().into_bytes());
    let day = |key: &str| vector[key].as_str().unwrap().parse::<Day>().unwrap();
    let bytes = match vector["ask"].as_str() {
        None | Some("evaluate") => wire::evaluate(&record, &options),
        Some("timeline") => wire::timeline(&record, &options, day("from"), day("to")),
        Some("would_decide") => {
            wire::would_decide(&record, &options, rule.unwrap_or_default(), vector["expect"]["at"].as_str())
        }
        Some(ask) => panic!("{}: no such question as {ask}", vector["id"]),
    };
    bytes.map(|bytes| serde_json::from_slice(&bytes).unwrap())
}

fn set(value: &Value) -> BTreeSet<String> {
    value.as_array().unwrap().iter().map(|pointer| pointer.as_str().unwrap().to_owned()).collect()
}

/// What differs between a vector's expectation and the answer, if anything does.
fn differs(vector: &Value, edition: Option<&str>) -> Option<String> {
    let expected = &vector["expect"];
    let answer = match answer(vector, edition) {
        Err(error) => {
            let refused = json!({"code": error.code.as_str(), "pointer": error.pointer});
            return (refused != expected["error"]).then(|| format!("refused: {refused}"));
        }
        Ok(_) if expected.get("error").is_some() => return Some("not refused".to_owned()),
        Ok(answer) => answer,
    };
    let lines = match vector["ask"].as_str() {
        Some("timeline") => changes(expected, &answer),
        Some("would_decide") => offers(expected, &answer),
        _ => finding(expected, &answer),
    };
    (!lines.is_empty()).then(|| lines.join("\n    "))
}

fn finding(expected: &Value, answer: &Value) -> Vec<String> {
    let findings = answer["findings"].as_array().unwrap();
    let Some(found) = findings.iter().find(|finding| finding["at"] == expected["at"]) else {
        let places: Vec<&Value> = findings.iter().map(|finding| &finding["at"]).collect();
        return vec![format!("no finding at {}; findings at {places:?}", expected["at"])];
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
    lines
}

fn changes(expected: &Value, answer: &Value) -> Vec<String> {
    let said = |change: &Value| {
        let text = |key: &str| change[key].as_str().unwrap_or("nothing").to_owned();
        (format!("{} '{}' from {} to {}", text("day"), text("at"), text("from"), text("to")), set(&change["because"]))
    };
    let all = |changes: &Value| changes.as_array().unwrap().iter().map(said).collect::<BTreeMap<_, _>>();
    let (expected, found) = (all(&expected["changes"]), all(&answer["changes"]));
    let mut lines = Vec::new();
    if !expected.keys().eq(found.keys()) {
        lines.push(format!("expected: {:#?}, was: {:#?}", expected.keys(), found.keys()));
    }
    for (change, because) in &expected {
        // Other days may turn on the same day, and are cited beside those that made the change.
        let lacking = |found: &BTreeSet<String>| because.difference(found).next().is_some();
        if found.get(change).is_some_and(lacking) {
            lines.push(format!("{change}: expected because of {because:?}, was {:?}", found[change]));
        }
    }
    lines
}

/// Whether what is offered holds is asked in `would_decide.rs`.
fn offers(expected: &Value, answer: &Value) -> Vec<String> {
    let sets = answer.as_array().unwrap().iter().flat_map(|finding| finding["sets"].as_array().unwrap());
    let offered: BTreeSet<String> = sets.map(|set| set["outcome"].as_str().unwrap().to_owned()).collect();
    let lacking: Vec<String> = set(&expected["offers"]).difference(&offered).cloned().collect();
    if lacking.is_empty() { Vec::new() } else { vec![format!("not offered: {lacking:?}; offered: {offered:?}")] }
}

#[test]
fn every_vector_has_its_answer() {
    let only = std::env::var("CLAUSE").ok();
    let (mut counts, mut failures) = (BTreeMap::new(), Vec::new());
    for (folder, name, file) in files() {
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        for vector in json(&file)["vectors"].as_array().unwrap() {
            *counts.entry(folder.clone()).or_insert(0) += 1;
            let (id, rule, title) = (&vector["id"], &vector["rule"], &vector["title"]);
            let editions = editions(vector);
            if editions.is_empty() {
                failures.push(format!("{id} {rule} {title}\n    holds for no edition"));
            }
            for edition in editions {
                if let Some(difference) = differs(vector, edition.as_deref()) {
                    failures.push(format!("{id} {rule} {title}\n    {difference}"));
                }
            }
        }
    }
    let count: i32 = counts.values().sum();
    assert!(failures.is_empty(), "{} of {count} vectors differ:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 0, "no vectors were found");
    println!("{counts:?}");
}

#[test]
fn a_rule_gives_findings_of_events_where_it_says_so() {
    let mut of_events = BTreeMap::<String, bool>::new();
    for (_, _, file) in files() {
        for vector in json(&file)["vectors"].as_array().unwrap() {
            if let (Some(rule), Some(at)) = (vector["rule"].as_str(), vector["expect"]["at"].as_str()) {
                *of_events.entry(rule.to_owned()).or_default() |= !at.is_empty();
            }
        }
    }
    let differ: Vec<_> = careinquiry::rulesets()
        .iter()
        .flat_map(|set| set.rules())
        .filter(|rule| of_events.get(rule.id).is_some_and(|of_events| *of_events != rule.is_event_rule()))
        .map(|rule| rule.id)
        .collect();
    assert!(differ.is_empty(), "these say the one, and their vectors the other: {differ:?}");
}
