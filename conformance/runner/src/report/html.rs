//! `report.html`: one self-contained page, to read or print.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use askama::Template;
use careinquiry::Outcome;

use super::Report;
use super::lines::{CaseLine, Header};
use super::tally::{Footer, Share};
use crate::adapter::Deviation;
use crate::case::Case;
use crate::grade::Status;
use crate::suite::Suite;

/// Cases that did not pass, shown in the page.
const SHOWN: usize = 200;

/// Our pages have one style sheet; it stands with those of the command line.
const STYLE: &str = include_str!("../../../../bindings/cli/templates/style.css");

const CAVEAT: &str = "A claim says that on the day of the run, this program gave the expected answer to every public case of the profile. It \
does not say that the program is the product on sale, that it answers other records as well, or that what is written in records is so. \
A report is not signed: whoever needs to be sure runs the kit again.";

/// `conformance.html`.
#[derive(Template)]
#[template(path = "conformance.html")]
struct Page<'r> {
    style: &'static str,
    title: String,
    lead: String,
    caveat: &'static str,
    header: &'r Header,
    footer: &'r Footer,
    profiles: Vec<ProfileRow<'r>>,
    paragraphs: Vec<ParagraphRow<'r>>,
    columns: Vec<String>,
    confusion: Vec<ConfusionRow>,
    restarts: String,
    failed: Vec<FailedCase>,
    left_out: usize,
    product: String,
    derived_from: String,
    deviations: &'r [Deviation],
}

struct ProfileRow<'r> {
    name: &'r str,
    meaning: &'r str,
    share: Share,
}

struct ParagraphRow<'r> {
    name: &'r str,
    share: Share,
}

struct ConfusionRow {
    expected: String,
    cells: Vec<Cell>,
}

struct Cell {
    column: String,
    number: usize,
    is_same: bool,
}

struct FailedCase {
    title: String,
    what: String,
    status: String,
    why: Vec<String>,
}

/// A paragraph in the order of the source: 5.2 before 5.10, and topics after all of them.
#[derive(PartialEq, Eq)]
pub(super) struct Paragraph<'p>(pub &'p str);

impl Paragraph<'_> {
    fn key(&self) -> (bool, Vec<u32>, &str) {
        let numbers: Option<Vec<u32>> = self.0.split('.').map(|part| part.parse().ok()).collect();
        (numbers.is_none(), numbers.unwrap_or_default(), self.0)
    }
}

impl PartialOrd for Paragraph<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Paragraph<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

/// The report as a page.
pub(super) fn html(suite: &Suite, report: &Report, graded: &[(&Case, &CaseLine)]) -> String {
    let Report { header, footer, .. } = report;
    let hello = header.adapter.hello.as_ref();
    let product = hello.map_or_else(
        || "unknown: it never said what it is".to_owned(),
        |hello| {
            let product = &hello.implementation;
            let build = product.build.as_ref().map(|build| format!(", build {build}")).unwrap_or_default();
            format!("{} {} by {}, in {}{build}", product.name, product.version, product.vendor, product.language)
        },
    );
    let failed: Vec<_> = graded.iter().filter(|(_, line)| line.status != Status::Pass).collect();
    let paragraphs: BTreeMap<Paragraph<'_>, Share> =
        footer.paragraphs.iter().map(|(name, share)| (Paragraph(name), *share)).collect();
    let columns: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.as_str()).chain(["none"]).collect();
    let page = Page {
        style: STYLE,
        title: hello.map_or_else(
            || "Conformance report".to_owned(),
            |hello| format!("Conformance report: {} {}", hello.implementation.name, hello.implementation.version),
        ),
        lead: lead(footer),
        caveat: CAVEAT,
        profiles: footer
            .profiles
            .iter()
            .map(|(name, share)| {
                let meaning = suite.about.profiles.get(name).map_or("", |profile| &profile.meaning);
                ProfileRow { name, meaning, share: *share }
            })
            .collect(),
        paragraphs: paragraphs.into_iter().map(|(Paragraph(name), share)| ParagraphRow { name, share }).collect(),
        confusion: confusion(footer, &columns),
        columns: columns.iter().map(|column| in_words(column)).collect(),
        restarts: if footer.restarts == 1 { "once".to_owned() } else { format!("{} times", footer.restarts) },
        left_out: failed.len().saturating_sub(SHOWN),
        failed: failed.into_iter().take(SHOWN).map(|(case, line)| failed_case(case, line)).collect(),
        product,
        derived_from: hello
            .and_then(|hello| hello.derived_from.clone())
            .unwrap_or_else(|| "no other engine, as it says".to_owned()),
        deviations: hello.map_or(&[], |hello| &hello.known_deviations),
        header,
        footer,
    };
    // Writing to a string cannot fail.
    page.render().unwrap_or_default()
}

fn lead(footer: &Footer) -> String {
    let passed = footer.statuses.get(Status::Pass.as_str()).copied().unwrap_or(0);
    let all = footer.cases;
    match (footer.claims.len(), footer.refused.len()) {
        (0, _) => format!("No claim is earned. {passed} of {all} cases passed."),
        (_, 0) => format!("Every profile that was run is claimed. {passed} of {all} cases passed."),
        (some, others) => {
            let run = some + others;
            format!("Not every profile that was run is claimed, but {some} of {run}. {passed} of {all} cases passed.")
        }
    }
}

/// The rows of outcomes that were expected at all.
fn confusion(footer: &Footer, columns: &[&str]) -> Vec<ConfusionRow> {
    let row = |expected: &Outcome| {
        let counts = footer.confusion.get(expected.as_str())?;
        let cell = |column: &&str| Cell {
            column: in_words(column),
            number: counts.get(*column).copied().unwrap_or(0),
            is_same: *column == expected.as_str(),
        };
        Some(ConfusionRow { expected: in_words(expected.as_str()), cells: columns.iter().map(cell).collect() })
    };
    Outcome::ALL.iter().filter_map(row).collect()
}

fn failed_case(case: &Case, line: &CaseLine) -> FailedCase {
    let rule = case.rule.as_ref().map(|rule| format!("{rule}, ")).unwrap_or_default();
    FailedCase {
        title: case.title.clone(),
        what: format!("{rule}{}, {}", case.id, case.source),
        status: in_words(line.status.as_str()),
        why: line.why.clone(),
    }
}

fn in_words(code: &str) -> String {
    if code == "none" { "no outcome".to_owned() } else { code.replace('_', " ") }
}
