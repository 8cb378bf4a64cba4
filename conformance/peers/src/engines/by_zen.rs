//! ZEN: eight compiled expressions, and the same in a decision graph.

use std::sync::Arc;

use serde_json::json;
use zen_engine::DecisionEngine;
use zen_engine::model::DecisionContent;
use zen_expression::variable::Variable;
use zen_expression::vm::VM;

use super::{eight, parts};
use crate::{Engine, Failed};

const RULES: &str = include_str!("../../rules/eight.zen");

pub fn expressions(near_miles: f64) -> Result<Engine, Failed> {
    let compile = |text: &String| zen_expression::compile_expression(text).map_err(|error| error.to_string());
    let rules = parts(RULES, near_miles).iter().map(compile).collect::<Result<Vec<_>, _>>()?;
    let mut machine = VM::new();
    Ok(Box::new(move |record| {
        let child = read(record);
        eight(rules.iter().map(|rule| number(&rule.evaluate_with(child.clone(), &mut machine).expect("an answer"))))
    }))
}

pub fn decision(near_miles: f64) -> Result<Engine, Failed> {
    let expressions: Vec<_> = parts(RULES, near_miles)
        .into_iter()
        .enumerate()
        .map(|(at, value)| json!({"id": at.to_string(), "key": format!("r{at}"), "value": value}))
        .collect();
    let graph: DecisionContent = serde_json::from_value(json!({
        "nodes": [
            {"id": "in", "type": "inputNode", "name": "in"},
            {"id": "eight", "type": "expressionNode", "name": "eight", "content": {"expressions": expressions}},
            {"id": "out", "type": "outputNode", "name": "out"},
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "eight"},
            {"id": "2", "sourceId": "eight", "targetId": "out"},
        ],
    }))?;
    let mut decision = DecisionEngine::default().create_decision(Arc::new(graph)).map_err(|error| error.to_string())?;
    decision.compile();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(Box::new(move |record| {
        let answer = runtime.block_on(decision.evaluate(read(record))).expect("an answer");
        eight((0..8).map(|at| number(&answer.result.dot(&format!("r{at}")).expect("a decision of each rule"))))
    }))
}

fn read(record: &[u8]) -> Variable {
    serde_json::from_slice(record).expect("a record that was made")
}

fn number(answer: &Variable) -> Option<i64> {
    answer.as_number().and_then(|number| number.try_into().ok())
}
