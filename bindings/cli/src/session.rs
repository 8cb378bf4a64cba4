//! The run of a command over its inputs: each document in turn, with progress, and every fault told.

use careinquiry::{Evaluator, NullMeans, RecordNext, Report};

use crate::cores::{self, in_order};
use crate::document::{Besides, Document, silence_panics};
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
    /// The report as JSON, where it was asked for.
    pub json: Vec<u8>,
}

impl Answer {
    fn of_fault(fault: Fault) -> Self {
        let (file, line) = (fault.file.clone(), fault.line);
        Self { file, line, report: Err(vec![fault]), next: Vec::new(), json: Vec::new() }
    }
}

/// Asks `work` of every document, or of the fault of a file, on all cores, and gives its answers to `visit` in the order of
/// the input; `visit` answers with the faults that it found.
pub fn each_document<A: Send + 'static>(
    inputs: Inputs,
    answer_on_terminal: bool,
    work: impl Fn(Result<Document, Fault>) -> A + Send + Sync + 'static,
    mut visit: impl FnMut(A) -> Result<Vec<Fault>, Stop>,
) -> Result<(), Stop> {
    silence_panics();
    let mut progress = Progress::new(inputs.bytes, answer_on_terminal);
    let mut records = 0;
    // Of one record there is nothing to share.
    let cores = if inputs.single { 1 } else { cores::all() };
    in_order(
        cores,
        move |queue| {
            inputs.each(|document, bytes| queue.add((document, bytes), usize::try_from(bytes).unwrap_or(usize::MAX)))
        },
        move |(document, bytes)| (work(document), bytes),
        |(answer, bytes)| {
            records += 1;
            for fault in visit(answer)? {
                progress.line(&fault.to_string());
            }
            progress.advance(bytes, records);
            Ok(())
        },
    )
}

/// Evaluates every document.
pub fn evaluate_each(
    inputs: Inputs,
    evaluator: Evaluator,
    null_means: NullMeans,
    besides: Besides,
    answer_on_terminal: bool,
    mut visit: impl FnMut(Answer) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let work = move |document: Result<Document, Fault>| {
        document.map_or_else(Answer::of_fault, |document| document.evaluate(&evaluator, null_means, besides))
    };
    each_document(inputs, answer_on_terminal, work, |answer| {
        let faults = answer.report.as_ref().err().cloned().unwrap_or_default();
        visit(answer)?;
        Ok(faults)
    })
}
