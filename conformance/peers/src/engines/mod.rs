//! The engines, by name.

mod by_cel;
mod by_datalogic;
mod by_regorus;
mod by_zen;
pub mod ours;

use crate::hand::{self, fact::Text};
use crate::{Engine, Failed};

/// The words by which a text of rules calls the miles that count as near.
const NEAR_MILES: &str = "NEAR_MILES";

/// Every engine with the eight rules, where so many miles count as near.
pub fn all(near_miles: f64) -> Result<Vec<(&'static str, Engine)>, Failed> {
    Ok(vec![
        ("careinquiry", ours::engine(near_miles)?),
        ("hand-written Rust, only the needed fields", Box::new(move |record| needed(record, near_miles))),
        ("hand-written Rust, typed, borrowed", Box::new(move |record| borrowed(record, near_miles))),
        ("hand-written Rust, typed, owned", Box::new(move |record| owned(record, near_miles))),
        ("datalogic-rs", by_datalogic::engine(near_miles)?),
        ("zen-expression", by_zen::expressions(near_miles)?),
        ("zen-engine", by_zen::decision(near_miles)?),
        ("regorus, virtual machine", by_regorus::machine(near_miles)?),
        ("regorus, interpreter", by_regorus::interpreter(near_miles)?),
        ("cel", by_cel::engine(near_miles)?),
    ])
}

fn needed(record: &[u8], near_miles: f64) -> [u8; 8] {
    let child: hand::needed::model::Child<Text> = serde_json::from_slice(record).expect("a record that was made");
    hand::needed::rules::decide(&child, near_miles)
}

fn borrowed(record: &[u8], near_miles: f64) -> [u8; 8] {
    let child: hand::whole::model::Child<Text> = serde_json::from_slice(record).expect("a record that was made");
    hand::whole::rules::decide(&child, near_miles)
}

fn owned(record: &[u8], near_miles: f64) -> [u8; 8] {
    let child: hand::whole::model::Child<String> = serde_json::from_slice(record).expect("a record that was made");
    hand::whole::rules::decide(&child, near_miles)
}

/// The parts of a text of rules, one after each line that names its rule.
fn parts(text: &str, near_miles: f64) -> Vec<String> {
    let mut parts = Vec::new();
    for line in text.lines() {
        if line.starts_with("// CI-") {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push_str(line.trim());
            part.push(' ');
        }
    }
    parts.iter().map(|part| part.trim().replace(NEAR_MILES, &near_miles.to_string())).collect()
}

/// Eight numbers as decisions.
fn eight(numbers: impl Iterator<Item = Option<i64>>) -> [u8; 8] {
    let mut decisions = [u8::MAX; 8];
    for (decision, number) in decisions.iter_mut().zip(numbers) {
        *decision = number.and_then(|number| u8::try_from(number).ok()).expect("a decision");
    }
    decisions
}
