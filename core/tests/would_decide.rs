//! What would decide a finding is verified: each claim is applied to the JSON of the record, and the rule asked again.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use careinquiry::wire;
use serde_json::{Value, json};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn files(name: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A finding that lacks evidence, and what would decide it.
struct Case {
    name: String,
    record: Value,
    options: Value,
    answer: Value,
}

fn bytes(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

fn ask(record: &Value, options: &Value, rule: &str, at: Option<&str>) -> Value {
    let answer = wire::would_decide(&bytes(record), &bytes(options), rule, at).unwrap();
    serde_json::from_slice(&answer).unwrap()
}

fn cases(name: &str, record: &Value, options: &Value, rule: &str, at: Option<&str>) -> Vec<Case> {
    let answers = ask(record, options, rule, at);
    let case = |answer: &Value| Case {
        name: format!("{name} {rule} at '{}'", answer["at"].as_str().unwrap()),
        record: record.clone(),
        options: options.clone(),
        answer: answer.clone(),
    };
    answers.as_array().unwrap().iter().map(case).collect()
}

fn of_examples() -> Vec<Case> {
    let mut found = Vec::new();
    for path in files("examples/records") {
        let record = read(&path);
        let options = json!({"as_at": "2026-03-31"});
        let report: Value =
            serde_json::from_slice(&wire::evaluate(&bytes(&record), &bytes(&options)).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        for finding in report["findings"].as_array().unwrap() {
            if finding["outcome"] == "insufficient_evidence" {
                let (rule, at) = (finding["rule"].as_str().unwrap(), finding["at"].as_str());
                let cases = cases(&name, &record, &options, rule, at);
                assert_eq!(cases.len(), 1);
                found.extend(cases);
            }
        }
    }
    found
}

/// The vectors that expect insufficient evidence of a rule that there is; of every `of`th file, from `from` on.
fn of_vectors(from: usize, of: usize) -> Vec<Case> {
    let mut found = Vec::new();
    let topics = ["rules", "logic", "dates", "departures", "explain"];
    let paths = topics.iter().flat_map(|topic| files(&format!("conformance/vectors/{topic}")));
    for path in &paths.skip(from).step_by(of).collect::<Vec<_>>() {
        for vector in read(path)["vectors"].as_array().unwrap() {
            let rule = vector["rule"].as_str().unwrap();
            if vector["expect"]["outcome"] != "insufficient_evidence" || careinquiry::rule(rule).is_none() {
                continue;
            }
            let base = vector["record"]["base"].as_str().unwrap();
            let mut record = read(&folder("conformance/vectors/bases").join(format!("{base}.json")));
            let patch: json_patch::Patch = serde_json::from_value(vector["record"]["patch"].clone()).unwrap();
            json_patch::patch(&mut record, &patch).unwrap();
            // That a vector's record is valid is for the test of the vectors to say.
            if wire::evaluate(&bytes(&record), &bytes(&vector["options"])).is_err() {
                continue;
            }
            let name = format!("{} {}", vector["id"], vector["title"]);
            found.extend(cases(&name, &record, &vector["options"], rule, vector["expect"]["at"].as_str()));
        }
    }
    found
}

/// The values at the ends of what a fact may have, and every one of a list.
fn claimed(fact: &Value, record: &Value) -> Vec<Value> {
    let mut values = fact["values"].as_array().cloned().unwrap_or_default();
    if let Some(to) = fact.get("to") {
        let born = record.pointer("/child/date_of_birth").cloned().unwrap_or_else(|| json!("1900-01-01"));
        let from = if fact["from"].is_null() { born } else { fact["from"].clone() };
        values.extend([from, to.clone()]);
    }
    if fact["written"] == true {
        values.push(json!("Something that somebody wrote."));
    }
    if fact["written_list"] == true {
        values.push(json!(["Something that somebody wrote."]));
    }
    let id = |pointer: &Value| json!({"copy": pointer});
    values.extend(fact["copy_of"].as_array().unwrap_or(&Vec::new()).iter().map(id));
    values.extend(fact["list_of"].as_array().unwrap_or(&Vec::new()).iter().map(|pointer| json!([id(pointer)])));
    assert!(!values.is_empty(), "a fact without a value: {fact}");
    values
}

/// Replaces `{"copy": pointer}` by what stands there.
fn copied(value: &Value, record: &Value) -> Option<Value> {
    match value {
        Value::Array(list) => {
            list.iter().map(|value| copied(value, record)).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        Value::Object(map) if map.contains_key("copy") => record.pointer(map["copy"].as_str()?).cloned(),
        value => Some(value.clone()),
    }
}

/// The outcome with these facts recorded; `None` where they cannot be, or the record is refused.
fn outcome(case: &Case, facts: &[(&Value, &Value)]) -> Option<String> {
    let mut record = case.record.clone();
    for (fact, value) in facts {
        let add = json!([{"op": "add", "path": fact["pointer"], "value": copied(value, &record)?}]);
        json_patch::patch(&mut record, &serde_json::from_value::<json_patch::Patch>(add).unwrap()).ok()?;
    }
    let mut options = case.options.clone();
    options["select"] = json!([case.answer["rule"]]);
    options["detail"] = json!("outcomes");
    let report = wire::evaluate(&bytes(&record), &bytes(&options)).ok()?;
    let report: Value = serde_json::from_slice(&report).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let at = &case.answer["at"];
    if let Some(finding) = findings.iter().find(|finding| finding["at"] == *at) {
        return Some(finding["outcome"].as_str().unwrap().to_owned());
    }
    let worst = ["not_met", "insufficient_evidence", "justified_departure", "met", "not_applicable"];
    let has = |outcome: &&&str| findings.iter().any(|finding| finding["outcome"] == ***outcome);
    let found = if at == "" { worst.iter().find(has) } else { None };
    Some((*found.unwrap_or(&"not_applicable")).to_owned())
}

/// Every choice of one value of each fact at the ends; where there are too many, each value with the first of the others.
fn choices(values: &[Vec<Value>]) -> Vec<Vec<&Value>> {
    let ends = |list: &Vec<Value>| if list.len() > 1 { vec![0, list.len() - 1] } else { vec![0] };
    let mut found: Vec<Vec<&Value>> = vec![Vec::new()];
    for list in values {
        found = found
            .iter()
            .flat_map(|so_far| ends(list).into_iter().map(|end| [so_far.as_slice(), &[&list[end]]].concat()))
            .collect();
        found.truncate(64);
    }
    for (index, list) in values.iter().enumerate() {
        for value in list {
            let first = values.iter().enumerate().map(|(other, list)| if other == index { value } else { &list[0] });
            found.push(first.collect());
        }
    }
    found
}

/// Rules that ask for several new entries at once, of several facts each: together more than are looked for in one set.
const OF_MANY_FACTS: [&str; 3] = ["CI-8.8/a", "CI-8.14.1/a", "CI-8.14.2/a"];

fn problems(case: &Case) -> Vec<String> {
    let mut problems = Vec::new();
    let sets = case.answer["sets"].as_array().unwrap();
    if sets.is_empty() && !OF_MANY_FACTS.contains(&case.answer["rule"].as_str().unwrap()) {
        problems.push("nothing would decide it".to_owned());
    }
    for set in sets {
        let facts = set["facts"].as_array().unwrap();
        let values: Vec<Vec<Value>> = facts.iter().map(|fact| claimed(fact, &case.record)).collect();
        for choice in choices(&values) {
            let all: Vec<(&Value, &Value)> = facts.iter().zip(choice).collect();
            let given = outcome(case, &all);
            if given.as_deref() != set["outcome"].as_str() {
                problems.push(format!("claims {} but gives {given:?}: {set} by {all:?}", set["outcome"]));
                break;
            }
        }
        let first: Vec<(&Value, &Value)> = facts.iter().zip(values.iter().map(|list| &list[0])).collect();
        let last: Vec<(&Value, &Value)> = facts.iter().zip(values.iter().map(|list| &list[list.len() - 1])).collect();
        for (all, dropped) in [first, last].iter().flat_map(|all| (0..all.len()).map(move |dropped| (all, dropped))) {
            let mut fewer = all.clone();
            fewer.remove(dropped);
            if outcome(case, &fewer).is_some_and(|outcome| outcome != "insufficient_evidence") {
                problems.push(format!("decides without {}: {set}", facts[dropped]["pointer"]));
            }
        }
    }
    problems.into_iter().map(|problem| format!("{}: {problem}", case.name)).collect()
}

fn check(cases: &[Case]) {
    let problems: Vec<String> = cases.iter().flat_map(problems).collect();
    let mut outcomes: BTreeMap<String, usize> = BTreeMap::new();
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    for case in cases {
        let sets = case.answer["sets"].as_array().unwrap();
        let mut reached: Vec<&str> = sets.iter().map(|set| set["outcome"].as_str().unwrap()).collect();
        reached.sort_unstable();
        reached.dedup();
        *outcomes.entry(reached.join(" ")).or_default() += 1;
        for set in sets {
            *sizes.entry(set["facts"].as_array().unwrap().len()).or_default() += 1;
        }
        if std::env::var("SHOW").is_ok() {
            println!(
                "{}\n  {}\n  {}",
                case.name, case.answer["question"]["practitioner"], case.answer["question"]["plain"]
            );
            for set in sets {
                println!("    {set}");
            }
        }
    }
    println!("{} findings; sets by number of facts: {sizes:?}; outcomes reached:", cases.len());
    for (reached, count) in outcomes {
        println!("  {count:4} {reached}");
    }
    assert!(!cases.is_empty());
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_claim_about_the_examples_is_true() {
    check(&of_examples());
}

#[test]
fn every_claim_about_the_vectors_is_true_first_half() {
    check(&of_vectors(0, 2));
}

#[test]
fn every_claim_about_the_vectors_is_true_second_half() {
    check(&of_vectors(1, 2));
}

/// The rules of a record that have a finding without evidence.
fn open_rules(record: &Value, options: &Value) -> Vec<String> {
    let report: Value = serde_json::from_slice(&wire::evaluate(&bytes(record), &bytes(options)).unwrap()).unwrap();
    let open = report["findings"].as_array().unwrap().iter();
    let open = open.filter(|finding| finding["outcome"] == "insufficient_evidence");
    let mut rules: Vec<String> = open.map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect();
    rules.dedup();
    rules
}

fn examples() -> Vec<(String, Value)> {
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    files("examples/records").iter().map(|path| (name(path), read(path))).collect()
}

#[test]
fn the_same_question_gives_the_same_bytes() {
    let options = bytes(&json!({"as_at": "2026-03-31"}));
    for (name, record) in examples() {
        let record = bytes(&record);
        let next = || wire::record_next(&record, &options).unwrap();
        assert_eq!(next(), next(), "{name}");
        for rule in careinquiry::rulesets().iter().flat_map(|set| set.rules()) {
            let answer = || wire::would_decide(&record, &options, rule.id, None).unwrap();
            assert_eq!(answer(), answer(), "{name} {}", rule.id);
        }
    }
}

/// Plants a word in every id and every text of a record.
fn marked(value: &Value, key: &str) -> Value {
    let is_id = key.ends_with("id") || key.ends_with("_ids");
    match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), marked(value, key))).collect(),
        Value::Array(list) => list.iter().map(|value| marked(value, key)).collect(),
        Value::String(text) if (is_id && key != "check_id") || text.contains(' ') => json!(format!("Zanzibar {text}")),
        value => value.clone(),
    }
}

#[test]
fn no_id_and_no_text_of_a_record_is_repeated() {
    let options = bytes(&json!({"as_at": "2026-03-31"}));
    for (name, record) in examples() {
        let marked = bytes(&marked(&record, ""));
        let mut said = String::from_utf8(wire::record_next(&marked, &options).unwrap()).unwrap();
        for rule in careinquiry::rulesets().iter().flat_map(|set| set.rules()) {
            said += std::str::from_utf8(&wire::would_decide(&marked, &options, rule.id, None).unwrap()).unwrap();
        }
        assert!(!said.contains("Zanzibar"), "{name} repeats what somebody wrote");
    }
}

#[test]
fn what_to_record_next_settles_the_rules_that_it_says() {
    let options = json!({"as_at": "2026-03-31"});
    for (name, record) in examples() {
        let next = wire::record_next(&bytes(&record), &bytes(&options)).unwrap();
        let next: Value = serde_json::from_slice(&next).unwrap();
        let next = next.as_array().unwrap();
        let rank = |fact: &Value| {
            let count = |name: &str| fact[name].as_array().unwrap().len();
            (count("settles"), count("named_by"))
        };
        assert!(next.iter().map(rank).rev().is_sorted(), "{name}: not the most useful first");
        let open = open_rules(&record, &options);
        let named = |rule: &String| next.iter().any(|fact| fact["named_by"].as_array().unwrap().contains(&json!(rule)));
        assert!(open.iter().all(named), "{name}: a rule that lacks evidence names nothing to record");
        for fact in next {
            for rule in fact["settles"].as_array().unwrap() {
                let rule = rule.as_str().unwrap();
                let pointer = fact["pointer"].as_str().unwrap();
                let cases = cases(&name, &record, &options, rule, None);
                let is_it = |set: &&Value| {
                    let facts = set["facts"].as_array().unwrap();
                    facts.len() == 1 && facts[0]["pointer"] == pointer
                };
                let found =
                    cases.iter().any(|case| case.answer["sets"].as_array().unwrap().iter().any(|set| is_it(&set)));
                assert!(found, "{name}: {pointer} alone does not settle {rule}");
            }
        }
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let (_, record) = examples().remove(0);
    let refused = |options: Value, rule: &str, at: Option<&str>| {
        wire::would_decide(&bytes(&record), &bytes(&options), rule, at).unwrap_err().to_string()
    };
    let on = |day: &str| json!({"as_at": day});
    assert!(refused(on("2026-03-31"), "CI-0.0.0/z", None).starts_with("unknown_rule"));
    assert!(refused(on("2026-03-31"), "CI-5.6.1/a", Some("/siblings/99")).starts_with("invalid_option at '/at'"));
    assert!(refused(on("2030-01-01"), "CI-5.6.1/a", None).starts_with("invalid_option at '/as_at'"));
}

/// A rule is judged so often at the most to say what would decide one of its findings.
const MOST_JUDGED: usize = 8_000;

#[test]
fn the_search_ends_within_its_budget() {
    let evaluator = careinquiry::Evaluator::new(&careinquiry::Options::new("2026-03-31".parse().unwrap())).unwrap();
    for (name, record) in examples() {
        let none = careinquiry::NullMeans::None;
        let record = careinquiry::Record::from_json(&bytes(&record), none, &careinquiry::Limits::default()).unwrap();
        for rule in evaluator.rules() {
            for answer in evaluator.would_decide(&record, rule.id, None).unwrap() {
                assert!(answer.judged() <= MOST_JUDGED, "{name} {}: {}", rule.id, answer.judged());
            }
        }
    }
}
