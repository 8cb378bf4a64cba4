//! CEL: eight programs over the record as CEL's own values.

use std::sync::Arc;

use cel::{Context, Env, Value};
use serde_transcode::Transcoder;

use super::{eight, parts};
use crate::{Engine, Failed};

pub fn engine(near_miles: f64) -> Result<Engine, Failed> {
    let mut env = Env::stdlib();
    env.add_extension(cel::extensions::math)?;
    let env = Arc::new(env);
    let texts = parts(include_str!("../../rules/eight.cel"), near_miles);
    let programs = texts.iter().map(|text| env.compile(text)).collect::<Result<Vec<_>, _>>()?;
    Ok(Box::new(move |record| {
        let mut json = serde_json::Deserializer::from_slice(record);
        let child = cel::to_value(Transcoder::new(&mut json)).expect("a record that was made");
        let mut context = Context::with_env(Arc::clone(&env));
        context.add_variable_from_value("child", child);
        eight(programs.iter().map(|program| match program.execute(&context) {
            Ok(Value::Int(decision)) => Some(decision),
            other => panic!("expected a decision: {other:?}"),
        }))
    }))
}
