//! `junit.xml`: a suite a paragraph, a test case a case; and the claims.

use std::collections::BTreeMap;

use askama::Template;

use super::html::Paragraph;
use super::lines::CaseLine;
use super::tally::Footer;
use crate::case::Case;
use crate::grade::{Status, readable};

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
pub(super) fn junit(graded: &[(&Case, &CaseLine)], footer: &Footer) -> String {
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
    let suites: Vec<OneSuite> = suites.into_values().chain([claims(footer)]).collect();
    let page = Junit {
        tests: suites.iter().map(|suite| suite.cases.len()).sum(),
        failures: suites.iter().map(|suite| suite.failures).sum(),
        errors: suites.iter().map(|suite| suite.errors).sum(),
        suites,
    };
    // Writing to a string cannot fail.
    page.render().unwrap_or_default() + "\n"
}

/// A test case a profile: where every case passed, a claim may still be refused.
fn claims(footer: &Footer) -> OneSuite {
    let claim = |(profile, why): (&str, Option<Vec<String>>)| OneCase {
        profile: profile.to_owned(),
        name: "claim".to_owned(),
        wrong: why.map(|why| Wrong {
            element: "failure",
            status: Status::Fail.as_str(),
            message: why.first().cloned().unwrap_or_default(),
            body: why.join("\n"),
        }),
    };
    let why = |profile: &String| {
        let refused = footer.refused.iter().find(|refused| refused.profile == *profile)?;
        Some(readable(refused.why.clone()))
    };
    let mut cases: Vec<OneCase> =
        footer.profiles.keys().map(|profile| claim((profile.as_str(), why(profile)))).collect();
    if cases.is_empty() {
        cases.push(claim(("none", Some(vec!["the adapter declares no profile of the suite".to_owned()]))));
    }
    let failures = cases.iter().filter(|case| case.wrong.is_some()).count();
    OneSuite { name: "claims".to_owned(), failures, errors: 0, cases }
}
