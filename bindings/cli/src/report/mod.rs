//! The forms of a report. Each is written as the records come: what was written is not held.

mod html;
mod json;
mod junit;
mod readings;
mod sarif;
mod text;
mod to_record;

use std::io;

use careinquiry::Evaluator;

use crate::args::ReportFormat;
use crate::fault::Stop;
use crate::input::Inputs;
use crate::output::Output;
use crate::session::Answer;
use crate::style::Style;

/// Writes reports in one form.
pub trait Writer {
    /// Before the first record.
    fn begin(&mut self, _to: &mut dyn io::Write) -> Result<(), Stop> {
        Ok(())
    }

    /// One record.
    fn answer(&mut self, answer: Answer, to: &mut dyn io::Write) -> Result<(), Stop>;

    /// After the last record.
    fn end(&mut self, _to: &mut dyn io::Write) -> Result<(), Stop> {
        Ok(())
    }
}

/// The writer of a format.
pub fn writer(format: ReportFormat, inputs: &Inputs, evaluator: &Evaluator, output: &Output) -> Box<dyn Writer> {
    match format {
        ReportFormat::Text => Box::new(text::Text::new(Style::of(output.is_terminal))),
        ReportFormat::Json => Box::new(json::Json::new(inputs.single)),
        ReportFormat::Ndjson => Box::new(json::Ndjson),
        ReportFormat::Html => Box::new(html::Html::default()),
        ReportFormat::Junit => Box::new(junit::Junit),
        ReportFormat::Sarif => Box::new(sarif::Sarif::new(evaluator)),
    }
}
