//! What a run leaves behind: a header, a line a case, a footer; and the same to read, for a build server, and as a badge.

mod claims;
mod html;
mod junit;
mod lines;
mod tally;
mod verify;

pub use claims::Refused;
pub(crate) use lines::line;
pub use lines::{AdapterAbout, CaseLine, Header, Program, SuiteAbout};
pub use tally::{Footer, Share};
pub use verify::verify;

use std::collections::BTreeMap;

use serde_json::json;

use crate::case::Case;
use crate::suite::Suite;

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

    /// `report.html`.
    #[must_use]
    pub fn to_html(&self, suite: &Suite) -> String {
        html::html(suite, self, &self.graded(suite))
    }

    /// `junit.xml`.
    #[must_use]
    pub fn to_junit(&self, suite: &Suite) -> String {
        junit::junit(&self.graded(suite), &self.footer)
    }

    /// `badge.json`, in the format of a shields.io endpoint.
    #[must_use]
    pub fn to_badge(&self) -> String {
        let claimed: Vec<&str> = self.footer.claims.iter().filter_map(|claim| claim.split(' ').next()).collect();
        let passed = self.footer.statuses.get("pass").copied().unwrap_or(0);
        let message = if claimed.is_empty() {
            format!("no claim: {passed} of {} passed", self.footer.cases)
        } else {
            format!("{} @ suite {}", claimed.join(", "), self.header.suite.version)
        };
        let color = if self.is_clean() { "brightgreen" } else { "red" };
        let label = self.header.ruleset.name();
        format!("{}\n", json!({"schemaVersion": 1, "label": label, "message": message, "color": color}))
    }

    /// The cases of the suite with their lines.
    fn graded<'r>(&'r self, suite: &'r Suite) -> Vec<(&'r Case, &'r CaseLine)> {
        let known: BTreeMap<&str, &Case> = suite.cases.iter().map(|case| (case.id.as_str(), case)).collect();
        self.cases.iter().filter_map(|line| Some((*known.get(line.id.as_str())?, line))).collect()
    }
}
