//! The run of a command over its inputs: each document in turn, with progress, and every fault told.

use careinquiry::{Evaluator, NullMeans, RecordNext, Report};

use crate::document::{Document, silence_panics};
use crate::fault::{Fault, Stop};
use crate::input::Inputs;
use crate::progress::Progress;

/// What an evaluation gives for one document.
pub struct Answer {
    /// The file as it was named.
    pub file: String,
    /// The line, where a line is a record.
    pub line: Option<u64>,
    /// The report, or all that is wrong.
    pub report: Result<Report, Vec<Fault>>,
    /// What to record next, where it was asked for.
    pub next: Vec<RecordNext>,
}

/// Gives every document, or the fault of a file, to `visit`; it answers with the faults that it found.
pub fn each_document(
    inputs: Inputs,
    answer_on_terminal: bool,
    mut visit: impl FnMut(Result<Document, Fault>) -> Result<Vec<Fault>, Stop>,
) -> Result<(), Stop> {
    silence_panics();
    let mut progress = Progress::new(inputs.bytes, answer_on_terminal);
    let mut records = 0;
    inputs.each(|document, bytes| {
        records += 1;
        for fault in visit(document)? {
            progress.line(&fault.to_string());
        }
        progress.advance(bytes, records);
        Ok(())
    })
}

/// Evaluates every document, and where `with_next` says so, finds what to record next.
pub fn evaluate_each(
    inputs: Inputs,
    evaluator: &Evaluator,
    null_means: NullMeans,
    with_next: bool,
    answer_on_terminal: bool,
    mut visit: impl FnMut(Answer) -> Result<(), Stop>,
) -> Result<(), Stop> {
    each_document(inputs, answer_on_terminal, |document| {
        let answer = match document {
            Ok(document) => {
                let (report, next) = match document.evaluate(evaluator, null_means, with_next) {
                    Ok((report, next)) => (Ok(report), next),
                    Err(faults) => (Err(faults), Vec::new()),
                };
                Answer { file: document.file, line: document.line, report, next }
            }
            Err(fault) => {
                Answer { file: fault.file.clone(), line: fault.line, report: Err(vec![fault]), next: Vec::new() }
            }
        };
        let faults = answer.report.as_ref().err().cloned().unwrap_or_default();
        visit(answer)?;
        Ok(faults)
    })
}
