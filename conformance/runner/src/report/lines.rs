//! The lines of `report.jsonl`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::tally::Footer;
use crate::adapter::{FileDigest, Hello, Limits};
use crate::answer::Answer;
use crate::case::Case;
use crate::grade::{Grade, Status};
use crate::suite::Edition;
use crate::tries::Tried;

/// The first line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Which suite.
    pub suite: SuiteAbout,
    /// Which edition of the rules.
    pub ruleset: Edition,
    /// The program that asked.
    pub runner: Program,
    /// The program that answered.
    pub adapter: AdapterAbout,
    /// The profiles that were run.
    pub profiles: Vec<String>,
    /// The seed of order and ids, in decimal digits.
    pub seed: String,
    /// The limits.
    pub limits: Limits,
    /// Who ran it, as they say.
    pub by: String,
    /// When it began, in UTC.
    pub at: String,
    /// The last day on which the report says anything.
    pub expires: String,
}

/// A suite, by version and digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuiteAbout {
    /// Its version.
    pub version: String,
    /// The digest of `suite.json`.
    pub digest: String,
}

/// A program, by version and digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its version.
    pub version: String,
    /// The digest of its file.
    pub digest: String,
}

/// An adapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdapterAbout {
    /// The command that started it.
    pub command: String,
    /// The files that the command names.
    pub files: Vec<FileDigest>,
    /// What it said of itself; `None` where it never did.
    pub hello: Option<Hello>,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseLine {
    /// The vector.
    pub id: String,
    /// Its profile.
    pub profile: String,
    /// Its rule, where it has one.
    pub rule: Option<String>,
    /// How it came out.
    pub status: Status,
    /// What was expected and what was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<String>,
    /// What was answered.
    pub answer: Answer,
    /// What came of the sets of facts that were offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<Tried>,
}

impl CaseLine {
    /// The line of a case.
    #[must_use]
    pub fn new(case: &Case, grade: Grade, answer: Answer, tried: Vec<Tried>) -> Self {
        let Grade { status, why } = grade;
        Self { id: case.id.clone(), profile: case.profile.clone(), rule: case.rule.clone(), status, why, answer, tried }
    }
}

/// The last line, with the digest of all before it.
#[derive(Serialize)]
pub(super) struct Sealed<'f> {
    #[serde(flatten)]
    pub footer: &'f Footer,
    pub digest: String,
}

/// A line, its type first to be found.
pub(crate) fn line(kind: &str, of: &impl Serialize) -> String {
    let mut value = serde_json::to_value(of).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.insert("type".to_owned(), Value::from(kind));
        if kind == "header" {
            fields.insert("report".to_owned(), Value::from(super::REPORT));
        }
    }
    format!("{value}\n")
}
