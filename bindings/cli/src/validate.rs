//! `careinquiry validate`.

use std::io::Write;

use careinquiry::NullMeans;
use serde_json::{Value, json};

use crate::args::{PlainFormat, ValidateArgs};
use crate::document::Document;
use crate::fault::{Fault, Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::session::each_document;
use crate::words::{count, printable};

/// Lists every problem of records: a line each on standard error, and as JSON where that is asked for.
pub fn run(args: &ValidateArgs) -> Result<Status, Stop> {
    let inputs = Inputs::new(&args.files);
    let mut output = Output::standard();
    let (single, on_terminal) = (inputs.single, output.is_terminal);
    let as_json = args.format == PlainFormat::Json;
    let (mut good, mut bad) = (0_usize, 0_usize);
    if as_json && !single {
        output.write_all(b"[")?;
    }
    let null_means = args.null_means.into();
    let look = move |document| look(document, null_means);
    each_document(inputs, on_terminal, look, |(answer, faults)| {
        if as_json {
            let comma = if good + bad > 0 { ",\n" } else { "" };
            write!(output, "{comma}{}", json_of(&answer, &faults))?;
        } else if let (Some(id), true) = (&answer.record_id, faults.is_empty()) {
            writeln!(output, "{}: valid ({})", place(&answer), printable(id))?;
        }
        good += usize::from(faults.is_empty());
        bad += usize::from(!faults.is_empty());
        Ok(faults)
    })?;
    if as_json {
        output.write_all(if single { b"\n" } else { b"]\n" })?;
    } else if good + bad > 1 {
        writeln!(output, "{} valid, {bad} not.", count(good, "record is", "records are"))?;
    }
    output.flush()?;
    Ok(Status { bad_input: bad > 0, ..Status::default() })
}

struct Looked {
    file: String,
    line: Option<u64>,
    record_id: Option<String>,
}

fn look(document: Result<Document, Fault>, null_means: NullMeans) -> (Looked, Vec<Fault>) {
    match document {
        Ok(document) => {
            let (record_id, faults) = match document.validate(null_means) {
                Ok(id) => (Some(id), Vec::new()),
                Err(problems) => (None, document.faults(&problems)),
            };
            (Looked { file: document.file, line: document.line, record_id }, faults)
        }
        Err(fault) => (Looked { file: fault.file.clone(), line: fault.line, record_id: None }, vec![fault]),
    }
}

fn place(answer: &Looked) -> String {
    let file = printable(&answer.file);
    answer.line.map_or_else(|| file.clone(), |line| format!("{file}:{line}"))
}

fn json_of(answer: &Looked, faults: &[Fault]) -> Value {
    let problem = |fault: &Fault| json!({"line": fault.line, "pointer": fault.pointer, "code": fault.code, "expected": fault.expected});
    json!({
        "file": answer.file, "line": answer.line, "record_id": answer.record_id, "valid": faults.is_empty(),
        "problems": faults.iter().map(problem).collect::<Vec<_>>(),
    })
}
