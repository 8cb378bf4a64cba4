//! Whether one fact alone settles a finding: the first level of the search.

use super::ask::{Asker, is_valid};
use super::candidates::{candidates, parameters};
use super::draft::Draft;
use crate::evaluate::Evaluator;
use crate::logic::Outcome;
use crate::path::Path;
use crate::record::Record;
use crate::rule::Rule;

/// To ask once is to go through the record, and in a long one a rule may have very many findings that lack many facts
/// each: this much of it is gone through for a rule. What is left then is not tried. The examples need a thirtieth of it.
const MOST_SLOTS: usize = 5_000_000;

/// Tries single facts on a record.
pub(crate) struct Settling<'s> {
    evaluator: &'s Evaluator,
    record: &'s Record,
    draft: Draft,
    /// How often the rule may still be asked.
    left: usize,
}

impl<'s> Settling<'s> {
    pub(crate) fn new(evaluator: &'s Evaluator, record: &'s Record) -> Self {
        Self { evaluator, record, draft: Draft::new(record), left: 0 }
    }

    /// Begins with another rule.
    pub(crate) fn begin(&mut self) {
        self.left = MOST_SLOTS / self.record.slots.len().max(1);
    }

    /// Whether some value of a missing fact decides the finding of a rule at a place, with nothing else recorded.
    pub(crate) fn settles(&mut self, rule: &'static Rule, at: Path, missing: Path, because: &[Path]) -> bool {
        if self.left == 0 {
            return false;
        }
        let parameters = parameters(rule, &self.evaluator.scope(self.record, false));
        let mut asker = Asker::new(self.evaluator, self.evaluator.asking(self.record, rule, at, &parameters));
        let tried = candidates(&asker.asking, self.record, missing, because);
        tried.iter().any(|puts| {
            if self.left == 0 || puts.len() > 1 || !self.draft.put_all(puts) {
                return false;
            }
            self.left -= 1;
            let outcome = asker.outcome(self.draft.record());
            let settled = outcome != Outcome::InsufficientEvidence && is_valid(self.draft.record());
            self.draft.take(puts.len());
            settled
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::Findings;
    use crate::limits::Limits;
    use crate::options::{NullMeans, Options};

    #[test]
    fn what_a_rule_may_be_asked_ends_and_the_next_begins_anew() {
        let json = r#"{"document_type": "child", "schema_version": "1", "record_id": "r", "child": {},
                       "siblings": [{"person_id": "p", "living_arrangements": []}], "people": [{"id": "p"}]}"#;
        let record = Record::from_json(json.as_bytes(), NullMeans::None, &Limits::default()).unwrap();
        let evaluator = Evaluator::new(&Options::new("2026-03-31".parse().unwrap())).unwrap();
        let scope = evaluator.scope(&record, true);
        let mut settling = Settling::new(&evaluator, &record);
        let mut settled = 0;
        for rule in evaluator.rules() {
            let mut findings = Findings::new(&scope);
            findings.judge(rule);
            for finding in findings.found() {
                let because = findings.paths(&finding.because);
                for missing in findings.paths(&finding.missing) {
                    settling.begin();
                    if settling.settles(rule, finding.at, *missing, because) {
                        settled += 1;
                        settling.left = 0;
                        assert!(!settling.settles(rule, finding.at, *missing, because));
                    }
                }
            }
        }
        assert!(settled > 5, "{settled}");
    }
}
