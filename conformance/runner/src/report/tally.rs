//! What the cases come to: counts, shares, and the confusion of outcomes.

use std::collections::BTreeMap;

use careinquiry::Outcome;
use serde::{Deserialize, Serialize};

use super::claims::{Refused, claims, stale};
use super::lines::{CaseLine, Header};
use crate::case::{Case, Expect};
use crate::grade::Status;
use crate::suite::Suite;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// So many.
    pub count: usize,
    /// Of so many.
    pub of: usize,
}

impl Share {
    pub(crate) fn add(&mut self, counts: bool) {
        self.count += usize::from(counts);
        self.of += 1;
    }
}

/// The last line of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Footer {
    /// How many cases.
    pub cases: usize,
    /// How many of each status.
    pub statuses: BTreeMap<String, usize>,
    /// How many passed, by profile.
    pub profiles: BTreeMap<String, Share>,
    /// How many passed, by paragraph of the source; by topic, where a case is about none.
    pub paragraphs: BTreeMap<String, Share>,
    /// Of the cases that expect an outcome: the expected outcome, then what came (`none` for no outcome), then how many.
    pub confusion: BTreeMap<String, BTreeMap<String, usize>>,
    /// A definite answer where the record cannot decide.
    pub over_claim: Share,
    /// No definite answer where the record decides.
    pub over_abstain: Share,
    /// How often the adapter was started again.
    pub restarts: usize,
    /// What went wrong with the adapter itself.
    pub faults: Vec<String>,
    /// Rules of which a deviation is declared that is not there.
    pub stale: Vec<String>,
    /// What may be claimed.
    pub claims: Vec<String>,
    /// What may not, and why.
    pub refused: Vec<Refused>,
}

impl Footer {
    /// What graded cases come to.
    #[must_use]
    pub fn of(
        suite: &Suite,
        header: &Header,
        graded: &[(&Case, &CaseLine)],
        faults: &[String],
        restarts: usize,
    ) -> Self {
        let mut footer = Self {
            cases: graded.len(),
            statuses: Status::ALL.iter().map(|status| (status.as_str().to_owned(), 0)).collect(),
            profiles: header.profiles.iter().map(|profile| (profile.clone(), Share::default())).collect(),
            paragraphs: BTreeMap::new(),
            confusion: BTreeMap::new(),
            over_claim: Share::default(),
            over_abstain: Share::default(),
            restarts,
            faults: faults.to_vec(),
            stale: stale(suite, header, graded),
            claims: Vec::new(),
            refused: Vec::new(),
        };
        for (case, line) in graded {
            footer.add(case, line);
        }
        claims(header, &mut footer);
        footer
    }

    fn add(&mut self, case: &Case, line: &CaseLine) {
        let passed = line.status == Status::Pass;
        *self.statuses.entry(line.status.as_str().to_owned()).or_default() += 1;
        self.profiles.entry(case.profile.clone()).or_default().add(passed);
        self.paragraphs.entry(case.paragraph().to_owned()).or_default().add(passed);
        let Expect::Finding { at, outcome, .. } = &case.expect else { return };
        let found = line.answer.outcome(case.rule.as_deref().unwrap_or_default(), at);
        let column = found.map_or("none", Outcome::as_str).to_owned();
        *self.confusion.entry(outcome.as_str().to_owned()).or_default().entry(column).or_default() += 1;
        if *outcome == Outcome::InsufficientEvidence {
            self.over_claim.add(found.is_some_and(|found| found != Outcome::InsufficientEvidence));
        } else {
            self.over_abstain.add(found == Some(Outcome::InsufficientEvidence));
        }
    }
}
