//! datalogic-rs: eight compiled rules over the record in an arena that is used again.

use bumpalo::Bump;
use datalogic_rs::operator::EvalContext;
use datalogic_rs::{ArenaExt, CustomOperator, DataValue, Error};
use serde_json::{Map, Value, json};

use super::{NEAR_MILES, eight};
use crate::asked::RULES;
use crate::hand::days;
use crate::{Engine, Failed};

pub fn engine(near_miles: f64) -> Result<Engine, Failed> {
    let file: Value = serde_json::from_str(include_str!("../../rules/logic.json"))?;
    let mut terms = Map::new();
    for part in ["terms", "outward"] {
        terms.extend(file[part].as_object().ok_or("expected terms")?.clone());
    }
    terms.insert(NEAR_MILES.to_owned(), near_miles.into());
    let engine = datalogic_rs::Engine::builder().add_operator("days", Days).build();
    let compile = |rule: &&str| engine.compile(in_a_list(written(&file["rules"][*rule], &terms)).to_string().as_str());
    let rules = RULES.iter().map(compile).collect::<Result<Vec<_>, _>>()?;
    let mut arena = Bump::new();
    Ok(Box::new(move |record| {
        arena.reset();
        let text = std::str::from_utf8(record).expect("a record that was made");
        let child = &*arena.alloc(DataValue::from_str(text, &arena).expect("a record that was made"));
        eight(rules.iter().map(|rule| engine.evaluate(rule, child, &arena).expect("an answer").as_i64()))
    }))
}

/// A rule with its terms written out.
fn written(part: &Value, terms: &Map<String, Value>) -> Value {
    match part {
        Value::String(text) if terms.contains_key(text) => written(&terms[text], terms),
        Value::Array(list) => list.iter().map(|part| written(part, terms)).collect(),
        Value::Object(object) => {
            object.iter().map(|(key, part)| (key.clone(), written(part, terms))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// From a list within a list, `val` does not reach the entry of the outermost: a rule that needs it is asked in a list of one.
fn in_a_list(rule: Value) -> Value {
    if !rule.to_string().contains("\"val\"") {
        return rule;
    }
    json!({"reduce": [{"map": [[{"var": ""}], rule]}, {"var": "current"}, 4]})
}

/// The number of a day, so that two can be compared by how far they lie apart.
struct Days;

impl CustomOperator for Days {
    fn evaluate<'a>(
        &self,
        given: &[&'a DataValue<'a>],
        _: &mut EvalContext<'_, 'a>,
        arena: &'a Bump,
    ) -> datalogic_rs::Result<&'a DataValue<'a>> {
        let day =
            given.first().and_then(|day| day.as_str()).ok_or_else(|| Error::invalid_arguments("expected a day"))?;
        Ok(arena.f64(f64::from(days(day))))
    }
}
