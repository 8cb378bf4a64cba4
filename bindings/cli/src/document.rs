//! One document of the input, and the record in it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use careinquiry::{
    Comparison, Day, Error, ErrorCode, Evaluator, Explanation, Limits, NullMeans, Problem, ProblemCode, Record, Report,
    Timeline, WouldDecide, wire,
};

use crate::fault::{Fault, option_of};
use crate::locate::lines_of;
use crate::session::Answer;

/// The text of one record, and where it was.
#[derive(Debug)]
pub struct Document {
    /// The file as it was named, or `-`.
    pub file: String,
    /// The line, where a line is a record.
    pub line: Option<u64>,
    /// The text.
    pub json: Vec<u8>,
}

/// What is made besides a report, where the report is made, so that all cores share the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Besides {
    /// Nothing.
    Nothing,
    /// What to record next.
    RecordNext,
    /// The report as JSON.
    Json,
}

/// One rule of one record, taken apart.
pub struct Explained {
    /// The report on the rule alone.
    pub report: Report,
    /// Of each finding, the three truths.
    pub parts: Vec<Explanation>,
    /// Of each finding that lacks evidence, what would decide it.
    pub decide: Vec<WouldDecide>,
}

impl Document {
    /// Reads the record and evaluates it, and makes what is wanted besides.
    pub fn evaluate(self, evaluator: &Evaluator, null_means: NullMeans, besides: Besides) -> Answer {
        let (mut next, mut json) = (Vec::new(), Vec::new());
        let report = self.asked(null_means, |record| {
            let report = evaluator.evaluate(record)?;
            match besides {
                Besides::Nothing => {}
                Besides::RecordNext => next = evaluator.record_next(record)?,
                Besides::Json => json = wire::report(&report)?,
            }
            Ok(report)
        });
        Answer { file: self.file, line: self.line, report, next, json }
    }

    /// Reads the record and explains one rule. All that is wrong with it, otherwise.
    pub fn explain(&self, evaluator: &Evaluator, null_means: NullMeans, rule: &str) -> Result<Explained, Vec<Fault>> {
        self.asked(null_means, |record| {
            Ok(Explained {
                report: evaluator.evaluate(record)?,
                parts: evaluator.explain(record, rule)?,
                decide: evaluator.would_decide(record, rule, None)?,
            })
        })
    }

    /// Reads the record and follows it through a span of days. All that is wrong with it, otherwise.
    pub fn timeline(
        &self,
        evaluator: &Evaluator,
        null_means: NullMeans,
        from: Day,
        to: Day,
    ) -> Result<Timeline, Vec<Fault>> {
        self.asked(null_means, |record| evaluator.timeline(record, from, to))
    }

    /// Reads the record and compares what two editions say of it. All that is wrong with it, otherwise.
    pub fn compare(&self, comparison: &mut Comparison, null_means: NullMeans) -> Result<(), Vec<Fault>> {
        self.asked(null_means, |record| comparison.add(record))
    }

    /// Reads the record and asks the library of it. All that is wrong with either, otherwise.
    fn asked<T>(&self, null_means: NullMeans, ask: impl FnOnce(&Record) -> Result<T, Error>) -> Result<T, Vec<Fault>> {
        self.guarded(|| {
            let record =
                Record::from_json(&self.json, null_means, &Limits::default()).map_err(|_| self.problems(null_means))?;
            ask(&record).map_err(|error| vec![self.error(error)])
        })
    }

    /// The record's own identifier, where the record is valid. All that is wrong with it, otherwise.
    pub fn validate(&self, null_means: NullMeans) -> Result<String, Vec<Problem>> {
        match Record::from_json(&self.json, null_means, &Limits::default()) {
            Ok(record) => Ok(record.record_id().to_owned()),
            Err(_) => Err(careinquiry::validate(&self.json, null_means, &Limits::default())),
        }
    }

    fn problems(&self, null_means: NullMeans) -> Vec<Fault> {
        self.faults(&careinquiry::validate(&self.json, null_means, &Limits::default()))
    }

    /// Problems as faults of this document, each with its line.
    pub fn faults(&self, problems: &[Problem]) -> Vec<Fault> {
        let lines = match self.line {
            Some(_) => std::collections::HashMap::new(),
            None => lines_of(&self.json, problems.iter().map(|problem| problem.pointer.to_string())),
        };
        let fault = |problem: &Problem| {
            let pointer = problem.pointer.to_string();
            let mut expected = problem.expected.clone();
            let line = match problem.code {
                ProblemCode::TooLarge if pointer.is_empty() => None,
                ProblemCode::InvalidJson => match stopped(&problem.expected) {
                    Some((line, column)) => {
                        // Of lines, the library saw the one alone. The line stands before the text, whichever it is.
                        expected = format!("JSON; reading stopped at {column}");
                        Some(line)
                    }
                    // In another encoding, or with a byte order mark.
                    None => self.broken_at(),
                },
                _ => lines.get(&pointer).copied(),
            };
            Fault {
                file: self.file.clone(),
                line: self.line.or(line),
                pointer: Some(pointer),
                code: problem.code.as_str(),
                expected,
            }
        };
        problems.iter().map(fault).collect()
    }

    /// The line on which the text stops being text; where it is text all the way, what is wrong stands at its beginning.
    fn broken_at(&self) -> Option<u64> {
        let Err(error) = std::str::from_utf8(&self.json) else { return Some(1) };
        let before = self.json.get(..error.valid_up_to()).unwrap_or_default();
        u64::try_from(before.split(|byte| *byte == b'\n').count()).ok()
    }

    fn error(&self, error: Error) -> Fault {
        let Error { code, pointer, message } = error;
        let about_options = matches!(code, ErrorCode::InvalidOption);
        let pointer = if about_options { pointer.as_deref().and_then(option_of) } else { pointer };
        let expected = message.strip_prefix("expected ").unwrap_or(&message).to_owned();
        Fault { file: self.file.clone(), line: self.line, pointer, code: code.as_str(), expected }
    }

    /// A panic of the library is an internal error of this record, and the others are still answered.
    fn guarded<T>(&self, work: impl FnOnce() -> Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
        catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
            let code = ErrorCode::Internal.as_str();
            let expected = "an answer: the library failed on this record".to_owned();
            Err(vec![Fault { file: self.file.clone(), line: self.line, pointer: None, code, expected }])
        })
    }
}

/// Where the library says that reading stopped: the line, and the column in words. It counts lines within one record.
fn stopped(expected: &str) -> Option<(u64, &str)> {
    let (line, column) = expected.strip_prefix("JSON; reading stopped at line ")?.split_once(", ")?;
    Some((line.parse().ok()?, column))
}

/// Keeps the message of a panic, which may hold anything, off the terminal.
pub fn silence_panics() {
    std::panic::set_hook(Box::new(|_| {}));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_internal_error_of_its_record() {
        let document = Document { file: "all.ndjson".into(), line: Some(3), json: Vec::new() };
        let faults = document.guarded::<()>(|| panic!("a value")).unwrap_err();
        let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(said, ["all.ndjson:3: internal: expected an answer: the library failed on this record"]);
    }
}
