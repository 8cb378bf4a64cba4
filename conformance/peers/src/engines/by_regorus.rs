//! regorus: one policy with the eight rules, in its virtual machine and in its interpreter.

use regorus::languages::rego::compiler::Compiler;
use regorus::rvm::vm::RegoVM;
use regorus::{Engine as Interpreter, Rc, Value};

use super::{NEAR_MILES, eight};
use crate::{Engine, Failed};

const DECISIONS: &str = "data.eight.decisions";

fn prepared(near_miles: f64) -> Result<Interpreter, Failed> {
    let mut engine = Interpreter::new();
    let policy = include_str!("../../rules/eight.rego").replace(NEAR_MILES, &near_miles.to_string());
    engine.add_policy("eight.rego".to_owned(), policy)?;
    Ok(engine)
}

pub fn machine(near_miles: f64) -> Result<Engine, Failed> {
    let entry: Rc<str> = DECISIONS.into();
    let policy = prepared(near_miles)?.compile_with_entrypoint(&entry)?;
    let program = Compiler::compile_from_policy(&policy, &[DECISIONS])?;
    let mut machine = RegoVM::new();
    machine.load_program(program);
    machine.set_max_instructions(usize::MAX);
    Ok(Box::new(move |record| {
        machine.set_input(read(record));
        decisions(&machine.execute().expect("an answer"))
    }))
}

pub fn interpreter(near_miles: f64) -> Result<Engine, Failed> {
    let mut engine = prepared(near_miles)?;
    Ok(Box::new(move |record| {
        engine.set_input(read(record));
        decisions(&engine.eval_rule(DECISIONS.to_owned()).expect("an answer"))
    }))
}

fn read(record: &[u8]) -> Value {
    Value::from_json_str(std::str::from_utf8(record).expect("text")).expect("a record that was made")
}

fn decisions(answer: &Value) -> [u8; 8] {
    eight(answer.as_array().expect("a list of decisions").iter().map(|decision| decision.as_i64().ok()))
}
