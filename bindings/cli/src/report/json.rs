//! Reports as JSON: alone, as a list, or one a line.

use std::io::Write;

use careinquiry::Report;

use super::Writer;
use crate::fault::Stop;
use crate::session::Answer;

/// One report alone where one record was named, and a list otherwise.
pub struct Json {
    single: bool,
    written: bool,
}

impl Json {
    /// `single` where one record was named.
    pub fn new(single: bool) -> Self {
        Self { single, written: false }
    }
}

impl Writer for Json {
    fn begin(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        if !self.single {
            to.write_all(b"[")?;
        }
        Ok(())
    }

    fn answer(&mut self, answer: Answer, to: &mut dyn Write) -> Result<(), Stop> {
        let Ok(report) = answer.report else { return Ok(()) };
        if self.written {
            to.write_all(b",\n")?;
        }
        self.written = true;
        write(&report, to)
    }

    fn end(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        match self.single {
            false => to.write_all(b"]\n")?,
            true if self.written => to.write_all(b"\n")?,
            true => {}
        }
        Ok(())
    }
}

/// A report a line.
pub struct Ndjson;

impl Writer for Ndjson {
    fn answer(&mut self, answer: Answer, to: &mut dyn Write) -> Result<(), Stop> {
        let Ok(report) = answer.report else { return Ok(()) };
        write(&report, to)?;
        Ok(to.write_all(b"\n")?)
    }
}

fn write(report: &Report, to: &mut dyn Write) -> Result<(), Stop> {
    serde_json::to_writer(to, report).map_err(|error| Stop::from(std::io::Error::from(error)))
}
