//! `careinquiry check`.

use std::io::Write;

use careinquiry::{Detail, Evaluator, Outcome, Report};

use crate::args::{CheckArgs, ReportFormat};
use crate::document::Besides;
use crate::fault::{Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::report::writer;
use crate::session::evaluate_each;

/// Evaluates records and writes the report.
pub fn run(args: &CheckArgs) -> Result<Status, Stop> {
    let mut options = args.asked.options(&args.select, &args.ignore);
    if let (ReportFormat::Json | ReportFormat::Ndjson, Some(detail)) = (args.format, args.detail) {
        options.detail = Detail::from(detail);
    }
    if args.readings && matches!(args.format, ReportFormat::Junit | ReportFormat::Sarif) {
        return Err(Stop::Failed("--readings: expected --format text, json, ndjson or html".to_owned()));
    }
    options.readings = args.readings;
    let evaluator = Evaluator::new(&options)?;
    let inputs = Inputs::new(&args.files);
    let mut output = Output::open(args.output.as_deref(), Some(&inputs))?;
    let mut writer = writer(args.format, &inputs, &evaluator, &output);
    let (mut status, mut answered) = (Status::default(), false);
    let on_terminal = output.is_terminal;
    writer.begin(&mut output)?;
    let besides = match args.format {
        ReportFormat::Text | ReportFormat::Html => Besides::RecordNext,
        ReportFormat::Json | ReportFormat::Ndjson => Besides::Json,
        ReportFormat::Junit | ReportFormat::Sarif => Besides::Nothing,
    };
    evaluate_each(inputs, evaluator, options.null_means, besides, on_terminal, |answer| {
        match &answer.report {
            Ok(report) => {
                answered = true;
                note(&mut status, report, args.strict);
            }
            Err(_) => status.bad_input = true,
        }
        writer.answer(answer, &mut output)?;
        if on_terminal {
            output.flush()?;
        }
        Ok(())
    })?;
    writer.end(&mut output)?;
    output.close(answered || !status.bad_input)?;
    Ok(status)
}

/// Counts a report towards how the run ends.
pub fn note(status: &mut Status, report: &Report, strict: bool) {
    status.not_met |= report.count(Outcome::NotMet) > 0;
    status.lacking |= strict && report.count(Outcome::InsufficientEvidence) > 0;
}
