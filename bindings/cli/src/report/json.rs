//! Reports as JSON: alone, as a list, or one a line.

use std::io::Write;

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
        if answer.report.is_err() {
            return Ok(());
        }
        if self.written {
            to.write_all(b",\n")?;
        }
        self.written = true;
        Ok(to.write_all(&answer.json)?)
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
        if answer.report.is_ok() {
            to.write_all(&answer.json)?;
            to.write_all(b"\n")?;
        }
        Ok(())
    }
}
