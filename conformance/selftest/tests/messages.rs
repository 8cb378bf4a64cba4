//! Every message that the runner sends and that our own adapter answers is as the schema has it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests fail by panicking")]

mod common;

use boon::{Compiler, SchemaIndex, Schemas};
use careinquiry_conformance::{Hello, Limits, serve};
use common::whole;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../schemas/messages.schema.json");

struct Messages {
    schemas: Schemas,
    runner: SchemaIndex,
    adapter: SchemaIndex,
}

impl Messages {
    fn new() -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        compiler.add_resource("messages.json", serde_json::from_str(SCHEMA).unwrap()).unwrap();
        let mut of = |name: &str| compiler.compile(&format!("messages.json#/$defs/{name}"), &mut schemas).unwrap();
        let (runner, adapter) = (of("runner"), of("adapter"));
        Self { schemas, runner, adapter }
    }

    fn runner_may_send(&self, message: &Value) -> bool {
        self.schemas.validate(message, self.runner).is_ok()
    }

    fn adapter_may_send(&self, message: &Value) -> bool {
        self.schemas.validate(message, self.adapter).is_ok()
    }
}

/// All that the runner may send to an adapter: the whole suite.
fn sent() -> Vec<Value> {
    let edition = whole().edition(None).unwrap().name();
    let mut messages = vec![Hello::request(&Limits::default()), Hello::open(&[&edition])];
    messages.extend(whole().cases.iter().zip(0..).map(|(case, id)| case.question.message(&format!("q{id}"))));
    messages.push(Hello::bye());
    messages
}

#[test]
fn what_the_runner_sends() {
    let schema = Messages::new();
    for message in sent() {
        assert!(schema.runner_may_send(&message), "{}", message["type"]);
    }
}

#[test]
fn what_the_library_answers() {
    let schema = Messages::new();
    let input: String = sent().iter().map(|message| message.to_string() + "\n").collect();
    let mut output = Vec::new();
    serve(input.as_bytes(), &mut output).unwrap();
    let answers: Vec<Value> =
        String::from_utf8(output).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), whole().cases.len() + 2);
    for answer in &answers {
        assert!(schema.adapter_may_send(answer), "{answer}");
    }
    for kind in ["hello", "opened", "result", "changes", "sets", "error"] {
        assert!(answers.iter().any(|answer| answer["type"] == kind), "no answer is of the type {kind}");
    }
    assert!(schema.adapter_may_send(&refusal()));
}

/// What our adapter answers to a rule set that it does not know.
fn refusal() -> Value {
    let mut output = Vec::new();
    serve(format!("{}\n", Hello::open(&["another@9.9.9"])).as_bytes(), &mut output).unwrap();
    serde_json::from_slice(&output).unwrap()
}

#[test]
fn what_cannot_be_read_is_refused_and_the_next_is_answered() {
    let schema = Messages::new();
    let options = r#""options": {"as_at": "2026-03-31", "select": ["CI-5.6.1/a"]}"#;
    let record = r#""record": {"document_type": "child", "schema_version": "1", "record_id": "r-1"}"#;
    let ask = |id: &str, rest: &str| format!(r#"{{"type": "evaluate", "id": "{id}", {rest}}}"#) + "\n";
    let input = [
        ask("number", &format!(r#"{options}, "record": {{"siblings": 1e400}}"#)),
        ask("letter", &format!(r#"{options}, "record": {{"record_id": "\ud800"}}"#)),
        ask("no-record", options),
        ask("no-options", record),
        format!(r#"{{"type": "timeline", "id": "no-days", {options}, {record}}}"#) + "\n",
        format!(r#"{{"type": "would_decide", "id": "no-rule", {options}, {record}}}"#) + "\n",
        ask("good", &format!("{options}, {record}")),
    ];
    let mut output = Vec::new();
    serve(input.concat().as_bytes(), &mut output).unwrap();
    let said: Vec<(String, String, Value)> = String::from_utf8(output)
        .unwrap()
        .lines()
        .map(|line| {
            let answer: Value = serde_json::from_str(line).unwrap();
            assert!(schema.adapter_may_send(&answer), "{answer}");
            let what = answer.get("code").unwrap_or(&answer["type"]);
            (answer["id"].as_str().unwrap().into(), what.as_str().unwrap().into(), answer["pointer"].clone())
        })
        .collect();
    let expected = [
        ("number", "invalid_json", Value::Null),
        ("letter", "invalid_json", Value::Null),
        ("no-record", "invalid_json", Value::Null),
        ("no-options", "invalid_option", json!("")),
        ("no-days", "invalid_option", json!("/from")),
        ("no-rule", "unknown_rule", Value::Null),
        ("good", "result", Value::Null),
    ];
    assert_eq!(said, expected.map(|(id, what, pointer)| (id.to_owned(), what.to_owned(), pointer)));
    // What is no question has nobody to be told.
    let prose = "Good morning\n";
    assert!(serve(prose.as_bytes(), Vec::new()).is_err());
    assert!(serve(ask("x", record).replace("evaluate", "cohort").as_bytes(), Vec::new()).is_err());
}

#[test]
fn nothing_but_inputs_crosses_the_wire() {
    let schema = Messages::new();
    let question = whole().cases[0].question.message("q0");
    assert!(schema.runner_may_send(&question));
    for (key, value) in [("title", json!("no reason recorded")), ("expect", json!({})), ("vector", json!("v-7f3c19"))] {
        let mut telling = question.clone();
        telling[key] = value;
        assert!(!schema.runner_may_send(&telling), "{key}");
    }
}

#[test]
fn answers_that_are_not_as_they_should_be() {
    let schema = Messages::new();
    let finding = json!({"rule": "CI-5.6.1/a", "at": "", "outcome": "met", "because": [], "missing": []});
    let result = json!({"type": "result", "id": "q0", "findings": [finding]});
    assert!(schema.adapter_may_send(&result));
    for (pointer, value) in [
        ("/type", json!("unsupported")),
        ("/id", json!(7)),
        ("/findings", json!({})),
        ("/findings/0/outcome", json!("maybe")),
        ("/findings/0/at", json!("siblings")),
        ("/findings/0/because", json!("/siblings")),
    ] {
        let mut wrong = result.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        assert!(!schema.adapter_may_send(&wrong), "{pointer}");
    }
}
