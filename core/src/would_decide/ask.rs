//! Asks a rule again, of a record into which facts were put.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::candidates::Asking;
use crate::evaluate::{Evaluator, Findings};
use crate::integrity;
use crate::logic::{Outcome, Truth};
use crate::model::{Description, Shape};
use crate::path::Path;
use crate::record::Record;
use crate::report::Finding;

/// What a rule says of one thing, with why.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    truths: [Truth; 3],
    pub(super) because: Vec<Path>,
    pub(super) missing: Vec<Path>,
}

impl Answer {
    pub(super) fn is_definite(&self) -> bool {
        self.outcome != Outcome::InsufficientEvidence
    }

    /// Whether further facts can give an outcome: what is known of the three truths stays so.
    pub(super) fn may_become(&self, outcome: Outcome, allows_departure: bool) -> bool {
        let [applies, holds, departs] = self.truths;
        match outcome {
            Outcome::NotApplicable => applies != Truth::Yes,
            Outcome::Met => holds != Truth::No,
            Outcome::NotMet => holds != Truth::Yes && departs != Truth::Yes,
            Outcome::JustifiedDeparture => allows_departure && holds != Truth::Yes && departs != Truth::No,
            Outcome::InsufficientEvidence => false,
        }
    }

    /// Alike for answers that are the same, for the same reasons. Where `alike` (of a document of this kind), entries of
    /// one list are one reason.
    pub(super) fn key(&self, alike: Option<&'static Description>) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.outcome.hash(&mut hasher);
        self.truths.map(|truth| truth as u8).hash(&mut hasher);
        for paths in [&self.because, &self.missing] {
            let mut paths = paths.clone();
            if let Some(root) = alike {
                paths = paths.into_iter().map(|path| pattern(root, path)).collect();
                paths.dedup();
            }
            paths.hash(&mut hasher);
        }
        hasher.finish()
    }
}

/// A path with the same number for every entry of a list.
fn pattern(root: &'static Description, path: Path) -> Path {
    let mut shape = Shape::One(root);
    path.steps().iter().fold(Path::default(), |so_far, &step| match shape {
        Shape::One(entity) => {
            shape = entity.fields.get(usize::from(step)).map_or(shape, |field| field.shape);
            so_far.then(step)
        }
        Shape::Many(entity) => {
            shape = Shape::One(entity);
            so_far.then(u16::MAX)
        }
        _ => so_far.then(u16::MAX),
    })
}

/// One question, asked as often as a budget allows.
pub(super) struct Asker<'e> {
    evaluator: &'e Evaluator,
    pub(super) asking: Asking<'e>,
    /// How often it was asked: a measure of the cost that does not depend on the machine.
    pub(super) asked: usize,
}

impl<'e> Asker<'e> {
    pub(super) fn new(evaluator: &'e Evaluator, asking: Asking<'e>) -> Self {
        Self { evaluator, asking, asked: 0 }
    }

    /// What the rule says, and why.
    pub(super) fn ask(&mut self, record: &Record) -> Answer {
        self.asked += 1;
        let scope = self.evaluator.scope(record, true);
        let mut findings = Findings::new(&scope);
        self.judge(&mut findings);
        let (mut because, mut missing) = (Vec::new(), Vec::new());
        let (outcome, truths) = self.chosen(&findings, |finding| {
            because.extend_from_slice(findings.paths(&finding.because));
            missing.extend_from_slice(findings.paths(&finding.missing));
        });
        for paths in [&mut because, &mut missing] {
            paths.sort_by_key(|path| record.pointer(*path));
            paths.dedup();
        }
        Answer { outcome, truths, because, missing }
    }

    /// What the rule says, without its reasons.
    pub(super) fn outcome(&mut self, record: &Record) -> Outcome {
        self.asked += 1;
        let scope = self.evaluator.scope(record, false);
        let mut findings = Findings::new(&scope);
        self.judge(&mut findings);
        self.chosen(&findings, |_| {}).0
    }

    fn judge(&self, findings: &mut Findings<'_>) {
        let Asking { rule, at, .. } = self.asking;
        if at == Path::default() { findings.judge(rule) } else { findings.judge_one(rule, at) }
    }

    /// The finding that is asked about. Where it was about the whole record, and there are now events, these count:
    /// the worst of them is what the rule says of the record. An event that is no longer in the period is not asked
    /// about.
    fn chosen(&self, findings: &Findings<'_>, mut take: impl FnMut(&Finding)) -> (Outcome, [Truth; 3]) {
        let (found, truths) = (findings.found(), findings.truths());
        let whole = self.asking.at == Path::default();
        if let Some((finding, truths)) = found.iter().zip(truths).find(|(finding, _)| finding.at == self.asking.at) {
            take(finding);
            return (finding.outcome, *truths);
        }
        let worst = found.iter().map(|finding| finding.outcome).min().filter(|_| whole);
        let Some(worst) = worst else { return (Outcome::NotApplicable, [Truth::No; 3]) };
        found.iter().filter(|finding| finding.outcome == worst).for_each(&mut take);
        (worst, [Truth::Unknown; 3])
    }
}

/// Whether a record keeps the integrity of the model.
pub(super) fn is_valid(record: &Record) -> bool {
    let mut problems = Vec::new();
    integrity::check(record, &mut problems);
    problems.is_empty()
}
