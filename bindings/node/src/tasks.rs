//! The calls that answer later: they work on Node's pool of threads, off the event loop.

use careinquiry::{Error, wire};
use careinquiry_guard::evaluator;
use napi::bindgen_prelude::{AsyncTask, Buffer};
use napi::{Env, Task};
use napi_derive::napi;

use crate::calls::{Json, bytes, day};
use crate::failure::{caught, guard};

/// What is done on another thread. The input is copied first: the caller may write into a buffer meanwhile.
pub enum Work {
    /// One record to a report.
    Evaluate { record: Vec<u8>, options: String },
    /// The missing facts of a record, those first that would settle the most rules.
    RecordNext { record: Vec<u8>, options: String },
    /// Outcomes over a span of days.
    Timeline { record: Vec<u8>, options: String, from: String, to: String },
    /// Panics, for the test that a panic is caught.
    Panic,
}

impl Task for Work {
    type Output = String;
    type JsValue = String;

    fn compute(&mut self) -> napi::Result<String> {
        guard(|| match self {
            Self::Evaluate { record, options } => wire::report(&evaluator(options.as_bytes())?.evaluate_json(record)?),
            Self::RecordNext { record, options } => wire::record_next(record, options.as_bytes()),
            Self::Timeline { record, options, from, to } => {
                wire::timeline(record, options.as_bytes(), day("from", from)?, day("to", to)?)
            }
            #[allow(clippy::panic)] // it is what it is for
            Self::Panic => panic!("a panic that a test asked for"),
        })
    }

    fn resolve(&mut self, _: Env, answer: String) -> napi::Result<String> {
        Ok(answer)
    }
}

/// Lines of NDJSON, each to a report or an error. The answers leave as bytes, which go on as they are: to make them a text
/// would cost the event loop more than all else that it does.
pub struct Lines {
    json: Buffer,
    options: String,
    first: u32,
}

impl Task for Lines {
    type Output = Vec<u8>;
    type JsValue = Buffer;

    fn compute(&mut self) -> napi::Result<Vec<u8>> {
        caught(|| evaluate_lines(&self.json, &self.options, self.first))
    }

    fn resolve(&mut self, _: Env, answers: Vec<u8>) -> napi::Result<Buffer> {
        Ok(answers.into())
    }
}

/// One answer a line: a report, or `{"line": 7, "error": {...}}`. A blank line has none.
fn evaluate_lines(lines: &[u8], options: &str, first: u32) -> Result<Vec<u8>, Error> {
    let evaluator = evaluator(options.as_bytes())?;
    let mut answers = Vec::with_capacity(lines.len());
    for (number, line) in (first..).zip(lines.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        // The CR of a CRLF is no byte of the record.
        match evaluator.evaluate_json(line.strip_suffix(b"\r").unwrap_or(line)) {
            Ok(report) => answers.extend(wire::report(&report)?),
            Err(error) => {
                answers.extend_from_slice(format!("{{\"line\":{number},\"error\":").as_bytes());
                answers.extend_from_slice(&wire::error(&error));
                answers.push(b'}');
            }
        }
        answers.push(b'\n');
    }
    Ok(answers)
}

/// One record to a report, off the event loop.
#[napi]
pub fn evaluate_async(record: Json, options: String) -> AsyncTask<Work> {
    AsyncTask::new(Work::Evaluate { record: bytes(&record).to_vec(), options })
}

/// The missing facts of a record, off the event loop.
#[napi]
pub fn record_next_async(record: Json, options: String) -> AsyncTask<Work> {
    AsyncTask::new(Work::RecordNext { record: bytes(&record).to_vec(), options })
}

/// Outcomes over a span of days, off the event loop.
#[napi]
pub fn timeline_async(record: Json, options: String, from: String, to: String) -> AsyncTask<Work> {
    AsyncTask::new(Work::Timeline { record: bytes(&record).to_vec(), options, from, to })
}

/// Lines of NDJSON to a line of answer each, off the event loop; `first` is the number of the first line. Nobody may write
/// into the lines meanwhile: they are not copied.
#[napi]
pub fn evaluate_lines_async(lines: Buffer, options: String, first: u32) -> AsyncTask<Lines> {
    AsyncTask::new(Lines { json: lines, options, first })
}

/// Panics off the event loop, for the test that a panic is caught.
#[napi]
pub fn panics_async() -> AsyncTask<Work> {
    AsyncTask::new(Work::Panic)
}
