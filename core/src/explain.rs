//! Why a finding is what it is: the three truths of the rule, each with the facts that decided it.

use crate::editions;
use crate::error::{Error, ErrorCode};
use crate::evaluate::{self, Evaluator, Findings, complete_by};
use crate::logic::{Outcome, Truth};
use crate::path::Pointer;
use crate::record::Record;

/// A finding, taken apart.
#[derive(Clone, Debug)]
pub struct Explanation {
    at: Pointer,
    outcome: Outcome,
    parts: [Option<Part>; 3],
}

/// One of the three truths, and the facts that it rests on.
#[derive(Clone, Debug)]
pub struct Part {
    truth: Truth,
    because: Vec<Pointer>,
    missing: Vec<Pointer>,
}

impl Explanation {
    /// What it is about: an event, or the whole record.
    #[must_use]
    pub fn at(&self) -> Pointer {
        self.at
    }

    /// What the rule says.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the rule applies.
    #[must_use]
    pub fn applies(&self) -> Option<&Part> {
        self.parts[0].as_ref()
    }

    /// Whether what it asks for holds; `None` where the answer does not turn on it.
    #[must_use]
    pub fn holds(&self) -> Option<&Part> {
        self.parts[1].as_ref()
    }

    /// Whether a reason that the text allows is recorded; `None` where the answer does not turn on it, or the text
    /// allows none.
    #[must_use]
    pub fn departs(&self) -> Option<&Part> {
        self.parts[2].as_ref()
    }
}

impl Part {
    /// Yes, no or unknown.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// The facts that decided it.
    #[must_use]
    pub fn because(&self) -> impl ExactSizeIterator<Item = Pointer> + Clone + '_ {
        self.because.iter().copied()
    }

    /// The facts that are not recorded and leave it open.
    #[must_use]
    pub fn missing(&self) -> impl ExactSizeIterator<Item = Pointer> + Clone + '_ {
        self.missing.iter().copied()
    }
}

impl Evaluator {
    /// Takes the findings of one rule apart.
    ///
    /// # Errors
    ///
    /// `unknown_rule`, and as [`Evaluator::evaluate`].
    pub fn explain(&self, record: &Record, rule: &str) -> Result<Vec<Explanation>, Error> {
        let unknown = || Error::new(ErrorCode::UnknownRule, None, "expected the id of a rule, such as CI-5.6.1/a");
        let rule = editions::rule(rule).ok_or_else(unknown)?;
        complete_by(record, "as_at", self.as_at())?;
        let scope = self.scope(record, true);
        let mut findings = Findings::new(&scope);
        let parts = findings.judge_in_parts(rule);
        let keep = |part: evaluate::Part| Part {
            truth: part.truth,
            because: record.pointers(findings.paths(&part.because)).collect(),
            missing: record.pointers(findings.paths(&part.missing)).collect(),
        };
        let explained = findings.found().iter().zip(parts).map(|(finding, parts)| Explanation {
            at: record.pointer(finding.at),
            outcome: finding.outcome,
            parts: parts.map(|part| part.map(keep)),
        });
        Ok(explained.collect())
    }
}
