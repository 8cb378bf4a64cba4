//! What an answer is worth. Comparison is the runner's alone: outcomes exact, pointers as sets, prose never.

use std::collections::BTreeSet;

use careinquiry::{Day, Outcome};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::answer::{Answer, Change, Finding};
use crate::case::{Case, Expect};
use crate::question::{Input, Question, Verb};
use crate::tries::{Tried, Try, tries};

/// How a case came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// As expected.
    Pass,
    /// An answer, and another one than expected.
    Fail,
    /// The input was refused, and should not have been.
    Error,
    /// Nothing came in time.
    Timeout,
    /// What came is not an answer.
    InvalidResponse,
    /// Nobody was there to answer.
    NoResponse,
}

impl Status {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Pass, Self::Fail, Self::Error, Self::Timeout, Self::InvalidResponse, Self::NoResponse];

    /// The spelling in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Error => "error",
            Self::Timeout => "timeout",
            Self::InvalidResponse => "invalid_response",
            Self::NoResponse => "no_response",
        }
    }
}

/// A status, and what differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// How the case came out.
    pub status: Status,
    /// What was expected and what was answered, a line each; none of a pass.
    pub why: Vec<String>,
}

impl Grade {
    pub(crate) fn of(status: Status, why: impl Into<String>) -> Self {
        Self { status, why: vec![why.into()] }
    }

    fn from_differences(why: Vec<String>) -> Self {
        Self { status: if why.is_empty() { Status::Pass } else { Status::Fail }, why: readable(why) }
    }
}

/// Lines, and letters of each, that somebody can still read. Those that are left out stand in the answer.
const MOST_LINES: usize = 20;
const MOST_LETTERS: usize = 4_000;

/// What differs, no longer than it can be read, and without letters that XML cannot hold.
pub(crate) fn readable(mut why: Vec<String>) -> Vec<String> {
    let more = why.len().saturating_sub(MOST_LINES);
    why.truncate(MOST_LINES);
    let is_bad = |letter: &char| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}');
    let shown = |letter: char| if is_bad(&letter) { char::REPLACEMENT_CHARACTER } else { letter };
    for line in &mut why {
        let mut letters = line.chars();
        let mut short: String = letters.by_ref().take(MOST_LETTERS).map(shown).collect();
        if letters.next().is_some() {
            short.push_str(" and so on");
        }
        *line = short;
    }
    if more > 0 {
        why.push(format!("and {more} more"));
    }
    why
}

/// Grades the answer to a case; `tried` is what came of trying the sets of facts that it offers (see [`tries`]).
#[must_use]
pub fn grade(case: &Case, answer: &Answer, tried: &[Tried]) -> Grade {
    match (&case.expect, answer) {
        (_, Answer::Timeout) => Grade::of(Status::Timeout, "no answer came in time"),
        (_, Answer::InvalidResponse { why }) => Grade::of(Status::InvalidResponse, why.clone()),
        (_, Answer::NoResponse { why }) => Grade::of(Status::NoResponse, why.clone()),
        (Expect::Error { code, pointer }, Answer::Error { code: said, pointer: at }) => {
            refusal((code, pointer.as_deref()), (said, at.as_deref()))
        }
        (Expect::Error { .. }, _) => Grade::of(Status::Fail, "expected the input to be refused, was an answer"),
        (_, Answer::Error { code, .. }) => {
            Grade::of(Status::Error, format!("expected an answer, was refused with {code}"))
        }
        (Expect::Finding { at, outcome, because, missing }, Answer::Result { findings }) => {
            if let Some(why) = not_an_answer(case, findings) {
                return Grade::of(Status::InvalidResponse, why);
            }
            let Some(found) = findings.iter().find(|finding| finding.at == *at) else {
                return Grade::of(Status::Fail, format!("expected a finding at '{at}', was none"));
            };
            let mut why = Vec::new();
            if found.outcome != *outcome {
                why.push(format!("outcome: expected {outcome}, was {}", found.outcome));
            }
            compare("because", because, &found.because, &mut why);
            compare("missing", missing, &found.missing, &mut why);
            Grade::from_differences(why)
        }
        (Expect::Changes(expected), Answer::Changes { changes }) => {
            if let Some(index) = changes.iter().position(|change| case.rule.as_ref() != Some(&change.rule)) {
                return Grade::of(
                    Status::InvalidResponse,
                    format!("/changes/{index}/rule: expected only the rule that was asked"),
                );
            }
            if changes.iter().map(outcomes_of).collect::<BTreeSet<_>>().len() < changes.len() {
                return Grade::of(Status::InvalidResponse, "/changes: expected each change once");
            }
            Grade::from_differences(compare_changes(expected, changes, &case.question))
        }
        (Expect::Offers { outcomes, .. }, Answer::Sets { sets }) => {
            let expected = tries(case, sets).unwrap_or_default();
            let is_same = |(each, tried): (&Try, &Tried)| (each.set, each.claimed) == (tried.set, tried.claimed);
            if expected.len() != tried.len() || !expected.iter().zip(tried).all(is_same) {
                return Grade::of(
                    Status::InvalidResponse,
                    "/sets: expected sets of facts that can be put into the record",
                );
            }
            let offered: BTreeSet<Outcome> = sets.iter().map(|set| set.outcome).collect();
            let lacking =
                outcomes.difference(&offered).map(|outcome| format!("expected a set of facts for {outcome}, was none"));
            let broken = tried.iter().filter(|tried| tried.was != Some(tried.claimed)).map(|tried| {
                let was = tried.was.map_or("no finding", Outcome::as_str);
                let asked = if tried.of_library { "the library, asked as well, says" } else { "when asked again was" };
                format!("set {} of facts: said to give {}, and {asked} {was}", tried.set, tried.claimed)
            });
            Grade::from_differences(lacking.chain(broken).collect())
        }
        _ => Grade::of(Status::InvalidResponse, "expected an answer to the question that was asked"),
    }
}

/// Why findings are no answer at all: a rule that was not asked, or a place twice.
fn not_an_answer(case: &Case, findings: &[Finding]) -> Option<String> {
    let mut seen = BTreeSet::new();
    for (index, finding) in findings.iter().enumerate() {
        if case.rule.as_ref().is_some_and(|rule| *rule != finding.rule) {
            return Some(format!("/findings/{index}/rule: expected only the rule that was asked"));
        }
        if !seen.insert((&finding.rule, &finding.at)) {
            return Some(format!("/findings/{index}: expected one finding of a rule at a place"));
        }
    }
    None
}

/// A change without the days that made it.
fn outcomes_of(change: &Change) -> (&str, &str, Option<Outcome>, Option<Outcome>) {
    (&change.day, &change.at, change.from, change.to)
}

/// What differs between the changes expected and those that were said. Beside the days that made a change others may be
/// cited, which turn on the same day; but nothing on the first day, which says how things stood.
fn compare_changes(expected: &[Change], said: &[Change], question: &Question) -> Vec<String> {
    let is_day = |pointer: &str| match &question.record {
        Input::Json(record) => {
            record.pointer(pointer).and_then(Value::as_str).is_some_and(|day| day.parse::<Day>().is_ok())
        }
        Input::Text(_) => false,
    };
    let first = match &question.verb {
        Verb::Timeline { from, .. } => from.as_str(),
        _ => "",
    };
    let line = |what: &str, change: &Change| {
        let outcome = |outcome: Option<Outcome>| outcome.map_or("no finding", Outcome::as_str);
        format!("{what}: {} at '{}', {} to {}", change.day, change.at, outcome(change.from), outcome(change.to))
    };
    let mut why = Vec::new();
    for change in expected {
        match said.iter().find(|other| outcomes_of(other) == outcomes_of(change)) {
            None => why.push(line("expected, and was not there", change)),
            Some(other) => {
                let lost: Vec<_> = change.because.difference(&other.because).collect();
                if !lost.is_empty() {
                    why.push(format!("{}: {lost:?}", line("expected and not cited", change)));
                }
                let beside = other.because.difference(&change.because);
                let stray: Vec<_> = beside.filter(|place| change.day == first || !is_day(place)).collect();
                if !stray.is_empty() {
                    why.push(format!("{}: {stray:?}", line("cited and not expected", change)));
                }
            }
        }
    }
    let stray = said.iter().filter(|change| !expected.iter().any(|other| outcomes_of(other) == outcomes_of(change)));
    why.extend(stray.map(|change| line("was there, and not expected", change)));
    why
}

fn refusal(expected: (&str, Option<&str>), said: (&str, Option<&str>)) -> Grade {
    let mut why = Vec::new();
    if expected.0 != said.0 {
        why.push(format!("code: expected {}, was {}", expected.0, said.0));
    }
    if expected.1 != said.1 {
        let place = |pointer: Option<&str>| pointer.map_or("none".to_owned(), |text| format!("'{text}'"));
        why.push(format!("pointer: expected {}, was {}", place(expected.1), place(said.1)));
    }
    Grade::from_differences(why)
}

pub(crate) fn compare(name: &str, expected: &BTreeSet<String>, said: &BTreeSet<String>, why: &mut Vec<String>) {
    let lost: Vec<_> = expected.difference(said).collect();
    let stray: Vec<_> = said.difference(expected).collect();
    if !lost.is_empty() {
        why.push(format!("{name}: expected and not cited {lost:?}"));
    }
    if !stray.is_empty() {
        why.push(format!("{name}: cited and not expected {stray:?}"));
    }
}
