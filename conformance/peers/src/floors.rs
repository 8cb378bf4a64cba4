//! What cannot be beaten without another way of reading, and what careinquiry costs when it does more.

use std::hint::black_box;

use careinquiry::{Detail, Evaluator, Options};
use serde_json::Value;

use crate::asked::AS_AT;
use crate::hand::{fact::Text, needed, whole};
use crate::{Failed, Work};

type Owned = whole::model::Child<String>;
type Borrowed<'a> = whole::model::Child<Text<'a>>;
type Needed<'a> = needed::model::Child<Text<'a>>;

const MADE: &str = "a record that was made";

/// Reading alone, and careinquiry with every rule about a child.
pub fn all() -> Result<Vec<(&'static str, Work)>, Failed> {
    let (outcomes, findings) = (every_rule(Detail::Outcomes)?, every_rule(Detail::Findings)?);
    let mut copy = Vec::new();
    Ok(vec![
        (
            "serde_json, typed, owned",
            Box::new(|record| drop(black_box(serde_json::from_slice::<Owned>(record).expect(MADE)))),
        ),
        (
            "serde_json, typed, borrowed",
            Box::new(|record| drop(black_box(serde_json::from_slice::<Borrowed>(record).expect(MADE)))),
        ),
        (
            "serde_json, only the needed fields",
            Box::new(|record| drop(black_box(serde_json::from_slice::<Needed>(record).expect(MADE)))),
        ),
        ("serde_json, Value", Box::new(|record| drop(black_box(serde_json::from_slice::<Value>(record).expect(MADE))))),
        (
            "sonic-rs, typed, borrowed",
            Box::new(|record| drop(black_box(sonic_rs::from_slice::<Borrowed>(record).expect(MADE)))),
        ),
        // It writes into the bytes that it reads, so it is given a copy.
        (
            "simd-json, typed, borrowed",
            Box::new(move |record| {
                copy.clear();
                copy.extend_from_slice(record);
                drop(black_box(simd_json::from_slice::<Borrowed>(&mut copy).expect(MADE)));
            }),
        ),
        (
            "careinquiry, every rule, outcomes",
            Box::new(move |record| drop(black_box(outcomes.evaluate_json(record).expect(MADE)))),
        ),
        (
            "careinquiry, every rule, the whole report as JSON",
            Box::new(move |record| {
                let report = findings.evaluate_json(record).expect(MADE);
                drop(black_box(serde_json::to_vec(&report).expect("JSON")));
            }),
        ),
    ])
}

fn every_rule(detail: Detail) -> Result<Evaluator, Failed> {
    let mut options = Options::new(AS_AT.parse()?);
    options.detail = detail;
    Ok(Evaluator::new(&options)?)
}
