//! What is wrong with an adapter, found step by step: for its author, not for a report.

use std::collections::{BTreeMap, BTreeSet};

use crate::adapter::{Command, Limits, Process};
use crate::case::Case;
use crate::grade::Status;
use crate::run::ask;
use crate::suite::{Edition, Suite};

/// Cases of a profile that are tried.
const TASTE: usize = 5;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was looked at.
    pub what: String,
    /// What was expected, where it is not so.
    pub wrong: Vec<String>,
}

/// Starts an adapter, asks it a few cases of each profile that it declares, and ends it.
#[must_use]
pub fn doctor(suite: &Suite, command: Command, limits: Limits, edition: &Edition) -> Vec<Step> {
    let mut adapter = Process::new(command, Limits { restarts: 0, ..limits }, edition.name(), 0);
    let hello = adapter.hello().cloned();
    let mut steps = vec![Step {
        what: "it starts, says hello and opens the rule set".to_owned(),
        wrong: adapter.faults().to_vec(),
    }];
    let Some(hello) = hello.filter(|_| adapter.faults().is_empty()) else { return steps };
    let mut wrong = Vec::new();
    if !hello.rulesets.contains(edition) {
        wrong.push(format!("/rulesets: expected {} with the digest {}", edition.name(), edition.digest));
    }
    for (index, profile) in hello.profiles.iter().enumerate() {
        if !suite.about.profiles.contains_key(profile) {
            let names: Vec<&str> = suite.about.profiles.keys().map(String::as_str).collect();
            wrong.push(format!("/profiles/{index}: expected one of {}", names.join(", ")));
        }
    }
    if hello.profiles.is_empty() {
        wrong.push("/profiles: expected at least one".to_owned());
    }
    steps.push(Step { what: "it declares the edition and its profiles".to_owned(), wrong });
    let declared: BTreeSet<String> = hello.profiles.into_iter().collect();
    for (profile, cases) in taste(suite, &declared, edition) {
        let lines = ask(&mut adapter, edition, &cases, &mut |_, _| {});
        let mut wrong = adapter.faults().to_vec();
        for (case, line) in cases.iter().zip(&lines) {
            // Of those that nobody was there to answer, the fault says why.
            if !matches!(line.status, Status::Pass | Status::NoResponse) {
                let (status, why) = (line.status.as_str(), line.why.join("; "));
                wrong.push(format!("{} ({}): {status}: {why}", case.id, case.title));
            }
        }
        steps.push(Step { what: format!("it answers {} cases of {profile}", cases.len()), wrong });
        if !adapter.faults().is_empty() {
            return steps;
        }
    }
    adapter.end();
    steps.push(Step { what: "it ends after bye".to_owned(), wrong: adapter.faults().to_vec() });
    steps
}

/// A few cases of each profile, from all over it.
fn taste<'s>(suite: &'s Suite, declared: &BTreeSet<String>, edition: &Edition) -> BTreeMap<&'s str, Vec<&'s Case>> {
    let mut all: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in suite.cases_of(declared, edition) {
        all.entry(&case.profile).or_default().push(case);
    }
    for cases in all.values_mut() {
        let every = (cases.len() / TASTE).max(1);
        *cases = cases.iter().copied().step_by(every).take(TASTE).collect();
    }
    all
}
