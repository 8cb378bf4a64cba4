//! The calls that answer at once.

use careinquiry::{Day, Error, Evaluator, Options, wire};
use careinquiry_guard::evaluator;
use napi::bindgen_prelude::{Buffer, Either};
use napi_derive::napi;

use crate::failure::{caught, guard};

/// A record as text or as bytes.
pub(crate) type Json = Either<String, Buffer>;

pub(crate) fn bytes(json: &Json) -> &[u8] {
    match json {
        Either::A(text) => text.as_bytes(),
        Either::B(bytes) => bytes,
    }
}

/// One record to a report.
#[napi]
pub fn evaluate(record: Json, options: String) -> napi::Result<String> {
    guard(|| wire::report(&evaluator(options.as_bytes())?.evaluate_json(bytes(&record))?))
}

/// Every problem of a record.
#[napi]
pub fn validate(record: Json) -> napi::Result<String> {
    guard(|| wire::validate(bytes(&record)))
}

/// The facts that would decide the findings of a rule that lack evidence.
#[napi]
pub fn would_decide(record: Json, options: String, rule: String, at: Option<String>) -> napi::Result<String> {
    guard(|| wire::would_decide(bytes(&record), options.as_bytes(), &rule, at.as_deref()))
}

/// The missing facts of a record, those first that would settle the most rules.
#[napi]
pub fn record_next(record: Json, options: String) -> napi::Result<String> {
    guard(|| wire::record_next(bytes(&record), options.as_bytes()))
}

/// How many bytes a record may have; options that no record could be evaluated by are refused.
#[napi]
pub fn bytes_limit(options: String) -> napi::Result<u32> {
    let limit = || {
        let options = Options::from_json(options.as_bytes())?;
        Evaluator::new(&options)?;
        Ok(options.limits.clamped().bytes)
    };
    Ok(u32::try_from(caught(limit)?).unwrap_or(u32::MAX))
}

/// Outcomes over a span of days.
#[napi]
pub fn timeline(record: Json, options: String, from: String, to: String) -> napi::Result<String> {
    guard(|| wire::timeline(bytes(&record), options.as_bytes(), day("from", &from)?, day("to", &to)?))
}

pub(crate) fn day(name: &str, text: &str) -> Result<Day, Error> {
    text.parse().map_err(|error| Error { pointer: Some(format!("/{name}")), ..error })
}

/// What differs between two editions; with options, what that changes in records.
#[napi]
pub fn diff(older: String, newer: String, records: Vec<Json>, options: Option<String>) -> napi::Result<String> {
    guard(|| {
        let records: Vec<&[u8]> = records.iter().map(bytes).collect();
        match options {
            Some(options) => wire::diff_over(&older, &newer, &records, options.as_bytes()),
            None => wire::diff(&older, &newer),
        }
    })
}

/// What of the sources an edition encodes.
#[napi]
pub fn coverage(ruleset: String) -> napi::Result<String> {
    guard(|| wire::coverage(&ruleset))
}

/// Every rule set.
#[napi]
pub fn rulesets() -> napi::Result<String> {
    guard(wire::rulesets)
}

/// The rules of rule sets.
#[napi]
pub fn rules(rulesets: Vec<String>) -> napi::Result<String> {
    guard(|| wire::rules(&rulesets))
}

/// One rule.
#[napi]
pub fn rule(id: String) -> napi::Result<String> {
    guard(|| wire::rule(&id))
}

/// A JSON Schema.
#[napi]
pub fn schema(name: String) -> napi::Result<String> {
    guard(|| wire::schema(&name))
}

/// Panics, for the test that a panic is caught.
#[napi]
pub fn panics() -> napi::Result<String> {
    #[allow(clippy::panic)] // it is what it is for
    guard(|| panic!("a panic that a test asked for"))
}
