//! Whatever comes in at the JSON door, an answer goes out: the equivalent of the fuzz target `wire`, for machines
//! without a fuzzer.

use careinquiry::model::Subject;
use careinquiry::wire;
use proptest::prelude::*;
use serde_json::Value;

use crate::generate::{self, Maker};

/// What must hold of any two texts at the door.
fn holds(record: &[u8], options: &[u8]) {
    let answer = |record: &[u8], options: &[u8]| match wire::evaluate(record, options) {
        Ok(report) => (true, report),
        Err(error) => (false, wire::error(&error)),
    };
    let (answered, bytes) = answer(record, options);
    assert_eq!((answered, bytes.clone()), answer(record, options), "the same input gave two answers");
    let json: Value = serde_json::from_slice(&bytes).expect("an answer is JSON");
    assert!(json.is_object());
    let problems: Value = serde_json::from_slice(&wire::validate(record).unwrap()).expect("problems are JSON");
    if answered {
        let known = json["subject"]["document_type"].as_str().and_then(Subject::parse);
        assert!(known.is_some(), "a report names the type of its record");
        let plain = wire::evaluate(record, br#"{"as_at": "2026-03-31"}"#).is_ok();
        assert!(!plain || problems["valid"] == true, "a record that is not valid was evaluated");
    } else {
        assert_ne!(json["code"], "internal", "the library failed");
    }
}

const PLAIN: &[u8] = br#"{"as_at": "2026-03-31"}"#;

/// Any JSON at all.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        prop_oneof![Just("2026-03-31"), Just("child"), Just("school"), Just("1"), Just("p1"), Just("none")]
            .prop_map(Value::from),
    ];
    let keys: Vec<&'static str> = vec![
        "people",
        "id",
        "placements",
        "start_date",
        "child",
        "extensions",
        "as_at",
        "select",
        "limits",
        "parameters",
        "record_id",
        "document_type",
        "schema_version",
        "care_episodes",
        "recorded_on",
        "since",
        "detail",
        "reporting_year",
        "training",
        "framework",
        "instruments",
        "provisions",
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let key = prop_oneof![proptest::sample::select(keys.clone()).prop_map(str::to_owned), "\\PC{0,8}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..6).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

#[test]
fn any_bytes_are_answered() {
    generate::run(&prop::collection::vec(any::<u8>(), 0..400), 2.0, |bytes| {
        holds(&bytes, PLAIN);
        holds(br#"{"document_type": "child", "schema_version": "1", "record_id": "r"}"#, &bytes);
    });
}

#[test]
fn any_json_is_answered() {
    generate::run(&(json(), json()), 4.0, |(record, options)| {
        holds(record.to_string().as_bytes(), options.to_string().as_bytes());
        holds(record.to_string().as_bytes(), PLAIN);
        for subject in Subject::ALL {
            let mut whole =
                serde_json::json!({"document_type": subject.as_str(), "schema_version": "1", "record_id": "r"});
            if let Some(record) = record.as_object() {
                whole.as_object_mut().unwrap().extend(record.clone());
            }
            holds(whole.to_string().as_bytes(), PLAIN);
        }
    });
}

/// An example record with some of its bytes changed, taken out, put in or moved.
fn spoilt() -> impl Strategy<Value = Vec<u8>> {
    generate::seeds().prop_map(|rng| {
        let mut maker = Maker::new(rng, generate::today());
        let mut bytes = maker.one_of(&generate::examples()).1;
        for _ in 0..=maker.below(5) {
            let at = maker.below(bytes.len());
            match maker.below(5) {
                0 => bytes[at] = maker.below(256) as u8,
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, maker.one_of(b"{}[]\",:0-\\u\x00\xff 19")),
                3 => bytes.truncate(at.max(1)),
                _ => {
                    let end = (at + maker.below(300)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = maker.below(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        bytes
    })
}

#[test]
fn spoilt_records_are_answered() {
    generate::run(&spoilt(), 2.0, |bytes| holds(&bytes, PLAIN));
}

#[test]
fn the_examples_are_answered() {
    for (name, bytes) in generate::examples() {
        assert!(wire::evaluate(&bytes, PLAIN).is_ok(), "{name}");
        holds(&bytes, PLAIN);
    }
}
