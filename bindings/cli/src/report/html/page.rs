//! The page around the records.

use askama::Template;

use super::record::RecordView;
use crate::words::{self, Verdict, count};

/// `page.html`.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Page {
    title: String,
    version: &'static str,
    caveat: &'static str,
    lead: String,
    bad: usize,
    bad_words: String,
    is_are: &'static str,
    complete: bool,
    many: bool,
    verdicts: [Verdict; 6],
    records: Vec<RecordView>,
}

impl Page {
    /// A page of records; so many others were bad, and `complete` says whether these are all the good ones.
    pub fn new(mut records: Vec<RecordView>, bad: usize, complete: bool) -> Self {
        let many = records.len() > 1;
        for record in &mut records {
            record.many = many;
        }
        let with_not_met = records.iter().filter(|record| record.total(Verdict::NotMet) > 0).count();
        Self {
            title: if many { "Care Inquiry report on several records" } else { "Care Inquiry report" }.to_owned(),
            version: env!("CARGO_PKG_VERSION"),
            caveat: words::CAVEAT,
            lead: format!("{with_not_met} of {} have something not met.", count(records.len(), "record", "records")),
            bad,
            bad_words: count(bad, "record or file", "records or files"),
            is_are: if bad == 1 { "is" } else { "are" },
            complete,
            many,
            verdicts: Verdict::ALL,
            records,
        }
    }
}
