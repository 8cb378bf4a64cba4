//! The JSON door: whatever comes in, the same JSON goes out twice, nothing panics, and the quick reader has read nothing
//! that the careful one reads otherwise.
//!
//! An input is options and a record with a NUL between them; JSON has none. `core/tests/properties/door.rs` holds the
//! same where there is no fuzzer.
#![no_main]

use careinquiry::model::Subject;
use careinquiry::wire;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

const PLAIN: &[u8] = br#"{"as_at": "2026-03-31"}"#;

fn answer(record: &[u8], options: &[u8]) -> (bool, Vec<u8>) {
    match wire::evaluate(record, options) {
        Ok(report) => (true, report),
        Err(error) => (false, wire::error(&error)),
    }
}

/// The record with something beside it that only the careful reader reads, where there is room for it.
fn for_the_careful_reader(record: &[u8]) -> Option<Vec<u8>> {
    let Ok(Value::Object(object)) = serde_json::from_slice(record) else { return None };
    let end = record.iter().rposition(|byte| *byte == b'}')?;
    let odd: &[u8] = br#","extensions":{"odd":1e0}"#;
    (!object.contains_key("extensions")).then(|| [&record[..end], odd, &record[end..]].concat())
}

fuzz_target!(|input: &[u8]| {
    let (options, record) = match input.iter().position(|byte| *byte == 0) {
        Some(nul) => (&input[..nul], &input[nul + 1..]),
        None => (PLAIN, input),
    };
    let (answered, bytes) = answer(record, options);
    assert!((answered, bytes.clone()) == answer(record, options), "two answers to one question");
    let json: Value = serde_json::from_slice(&bytes).expect("an answer is JSON");
    if answered {
        assert!(json["subject"]["document_type"].as_str().and_then(Subject::parse).is_some());
        if let Some(odd) = for_the_careful_reader(record).filter(|_| record.len() < 1 << 20) {
            assert!(answer(&odd, options) == (true, bytes.clone()), "the two readers differ");
        }
    } else {
        assert_ne!(json["code"], "internal", "the library failed");
    }
    let problems: Value = serde_json::from_slice(&wire::validate(record).unwrap()).expect("problems are JSON");
    assert!(problems["valid"].is_boolean());
});
