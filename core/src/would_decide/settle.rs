//! Whether one fact alone settles a finding: the first level of the search.

use super::ask::{Asker, is_valid};
use super::candidates::{candidates, parameters};
use super::draft::Draft;
use crate::evaluate::Evaluator;
use crate::logic::Outcome;
use crate::path::Path;
use crate::record::Record;
use crate::rule::Rule;

/// Tries single facts on a record.
pub(crate) struct Settling<'s> {
    evaluator: &'s Evaluator,
    record: &'s Record,
    draft: Draft,
}

impl<'s> Settling<'s> {
    pub(crate) fn new(evaluator: &'s Evaluator, record: &'s Record) -> Self {
        Self { evaluator, record, draft: Draft::new(record) }
    }

    /// Whether some value of a missing fact decides the finding of a rule at a place, with nothing else recorded.
    pub(crate) fn settles(&mut self, rule: &'static Rule, at: Path, missing: Path, because: &[Path]) -> bool {
        let parameters = parameters(rule, &self.evaluator.scope(self.record, false));
        let mut asker = Asker::new(self.evaluator, self.evaluator.asking(self.record, rule, at, &parameters));
        let tried = candidates(&asker.asking, self.record, missing, because);
        tried.iter().any(|puts| {
            if puts.len() > 1 || !self.draft.put_all(puts) {
                return false;
            }
            let outcome = asker.outcome(self.draft.record());
            let settled = outcome != Outcome::InsufficientEvidence && is_valid(self.draft.record());
            self.draft.take(puts.len());
            settled
        })
    }
}
