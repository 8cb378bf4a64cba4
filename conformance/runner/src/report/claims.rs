//! What may be claimed: a profile, at all of its cases, and nothing less.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::lines::{CaseLine, Header};
use super::tally::Footer;
use crate::case::Case;
use crate::grade::Status;
use crate::suite::Suite;

/// A profile that may not be claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The profile.
    pub profile: String,
    /// Every reason.
    pub why: Vec<String>,
}

/// Rules of which a deviation is declared, and of which every case that was asked passed; and rules of which the suite
/// knows nothing.
pub(super) fn stale(suite: &Suite, header: &Header, graded: &[(&Case, &CaseLine)]) -> Vec<String> {
    let declared = header.adapter.hello.iter().flat_map(|hello| &hello.known_deviations);
    let is_stale = |rule: &&String| {
        let mut asked = graded.iter().filter(|(case, _)| case.rule.as_ref() == Some(*rule)).peekable();
        let known = || suite.cases.iter().any(|case| case.rule.as_ref() == Some(*rule));
        if asked.peek().is_none() { !known() } else { asked.all(|(_, line)| line.status == Status::Pass) }
    };
    let rules: BTreeSet<&String> = declared.map(|deviation| &deviation.rule).filter(is_stale).collect();
    rules.into_iter().cloned().collect()
}

/// Puts the claims, and what is refused, into a footer whose counts are complete.
pub(super) fn claims(header: &Header, footer: &mut Footer) {
    for (profile, share) in &footer.profiles {
        let mut why = Vec::new();
        if share.of == 0 {
            why.push("the suite has no case of it for this edition".to_owned());
        } else if share.count < share.of {
            why.push(format!("{} of {} cases passed", share.count, share.of));
        }
        match &header.adapter.hello {
            None => why.push("the adapter never said what it is".to_owned()),
            Some(hello) => {
                if !hello.profiles.contains(profile) {
                    why.push("the adapter does not declare it".to_owned());
                }
                if !hello.rulesets.contains(&header.ruleset) {
                    why.push("the adapter does not declare this edition with its digest".to_owned());
                }
            }
        }
        if !footer.faults.is_empty() {
            let times = footer.faults.len();
            let times = if times == 1 { "once".to_owned() } else { format!("{times} times") };
            why.push(format!("the adapter itself failed ({times})"));
        }
        if !footer.stale.is_empty() {
            why.push(format!("a deviation is declared that is not there: {}", footer.stale.join(", ")));
        }
        if why.is_empty() {
            let (version, edition) = (&header.suite.version, &header.ruleset);
            footer.claims.push(format!("{profile} @ suite {version} @ {} {}", edition.id, edition.version));
        } else {
            footer.refused.push(Refused { profile: profile.clone(), why });
        }
    }
}
