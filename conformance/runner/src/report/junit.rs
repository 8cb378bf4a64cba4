//! `junit.xml`: a suite a paragraph, a test case a case.

use std::collections::BTreeMap;

use askama::Template;

use super::html::Paragraph;
use super::lines::CaseLine;
use crate::case::Case;
use crate::grade::Status;

/// `junit.xml`.
#[derive(Template)]
#[template(path = "junit.xml")]
struct Junit {
    tests: usize,
    failures: usize,
    errors: usize,
    suites: Vec<OneSuite>,
}

#[derive(Default)]
struct OneSuite {
    name: String,
    failures: usize,
    errors: usize,
    cases: Vec<OneCase>,
}

struct OneCase {
    profile: String,
    name: String,
    wrong: Option<Wrong>,
}

struct Wrong {
    element: &'static str,
    status: &'static str,
    message: String,
    body: String,
}

/// The cases as `JUnit` XML.
pub(super) fn junit(graded: &[(&Case, &CaseLine)]) -> String {
    let mut suites: BTreeMap<Paragraph<'_>, OneSuite> = BTreeMap::new();
    for (case, line) in graded {
        let name = case.paragraph();
        let suite =
            suites.entry(Paragraph(name)).or_insert_with(|| OneSuite { name: name.to_owned(), ..OneSuite::default() });
        match line.status {
            Status::Pass => {}
            Status::Fail => suite.failures += 1,
            _ => suite.errors += 1,
        }
        let rule = case.rule.as_ref().map(|rule| format!("{rule} ")).unwrap_or_default();
        suite.cases.push(OneCase {
            profile: case.profile.clone(),
            name: format!("{rule}{}: {}", case.id, case.title),
            wrong: (line.status != Status::Pass).then(|| Wrong {
                element: if line.status == Status::Fail { "failure" } else { "error" },
                status: line.status.as_str(),
                message: line.why.first().cloned().unwrap_or_default(),
                body: line.why.join("\n"),
            }),
        });
    }
    let suites: Vec<OneSuite> = suites.into_values().collect();
    let page = Junit {
        tests: graded.len(),
        failures: suites.iter().map(|suite| suite.failures).sum(),
        errors: suites.iter().map(|suite| suite.errors).sum(),
        suites,
    };
    // Writing to a string cannot fail.
    page.render().unwrap_or_default() + "\n"
}
