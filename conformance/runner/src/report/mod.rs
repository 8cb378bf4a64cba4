//! What a run leaves behind: a header, a line a case, a footer; and the same to read, for a build server, and as a badge.

mod claims;
mod lines;
mod tally;
mod verify;

pub use claims::Refused;
pub(crate) use lines::line;
pub use lines::{AdapterAbout, CaseLine, Header, Program, SuiteAbout};
pub use tally::{Footer, Share};
pub use verify::verify;

/// The version of the report's own format.
pub const REPORT: u64 = 1;

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Who was asked what, by whom and when.
    pub header: Header,
    /// Every case, in the suite's order.
    pub cases: Vec<CaseLine>,
    /// What it comes to.
    pub footer: Footer,
}

impl Report {
    /// Whether every profile that was run is claimed.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        !self.footer.claims.is_empty() && self.footer.refused.is_empty()
    }

    /// `report.jsonl`: the last line holds the digest of all before it.
    #[must_use]
    pub fn to_jsonl(&self) -> String {
        let mut text = lines::line("header", &self.header);
        for case in &self.cases {
            text.push_str(&lines::line("case", case));
        }
        let digest = crate::digest::digest(text.as_bytes());
        text.push_str(&lines::line("footer", &lines::Sealed { footer: &self.footer, digest }));
        text
    }
}
