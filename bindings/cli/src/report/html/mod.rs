//! The report as one self-contained page: nothing is loaded, nothing is sent, no script is needed.

mod page;
mod record;

use std::io::Write;

use askama::Template;

use super::Writer;
use crate::fault::Stop;
use crate::session::Answer;
use page::Page;
use record::RecordView;

/// More than anybody reads in one page; it bounds what is held, since the index comes first.
const MOST_RECORDS: usize = 500;

/// Gathers records for the page.
#[derive(Default)]
pub struct Html {
    records: Vec<RecordView>,
    bad: usize,
    left_out: usize,
}

impl Writer for Html {
    fn answer(&mut self, answer: Answer, _to: &mut dyn Write) -> Result<(), Stop> {
        match answer.report {
            Err(_) => self.bad += 1,
            Ok(_) if self.records.len() == MOST_RECORDS => self.left_out += 1,
            Ok(report) => self.records.push(RecordView::new(self.records.len() + 1, &report, &answer.next)),
        }
        Ok(())
    }

    fn end(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        if self.records.is_empty() {
            return Ok(());
        }
        let page = Page::new(std::mem::take(&mut self.records), self.bad, self.left_out == 0);
        page.write_into(to)?;
        if self.left_out > 0 {
            let most = format!("expected at most {MOST_RECORDS} records in one page; --format ndjson takes any number");
            return Err(Stop::Failed(format!("--format html: too_large: {most}")));
        }
        Ok(())
    }
}
