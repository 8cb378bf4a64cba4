//! A truth with the facts that decided it.
//!
//! What a judgement cites lies on one trail that the whole evaluation shares, so that a judgement is a truth and
//! two numbers. The rules of citing (the semantics, section 2):
//!
//! - `and`: *no* cites every part that said no; *yes* cites all parts;
//! - `or`: *yes* cites the first part that said yes, which is enough; *no* cites all parts;
//! - *unknown* cites what is missing, and the parts that were decided, since another answer there would decide it.

use std::cell::RefCell;
use std::ops::Not;

use crate::at::Scope;
use crate::logic::Truth;
use crate::path::Path;

/// A place on the trail: of a fact that was read, or of one that is not recorded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cite {
    pub(crate) path: Path,
    pub(crate) missing: bool,
}

/// What has been cited so far in the judging of one finding.
#[derive(Debug, Default)]
pub(crate) struct Trail(RefCell<Vec<Cite>>);

impl Trail {
    pub(crate) fn mark(&self) -> u32 {
        u32::try_from(self.0.borrow().len()).unwrap_or(u32::MAX)
    }

    fn push(&self, cite: Cite) {
        self.0.borrow_mut().push(cite);
    }

    pub(crate) fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// Puts what `judgement` cites at `end`, drops all behind it, and gives the new end.
    fn keep(&self, end: u32, judgement: Judgement<'_>) -> u32 {
        if !judgement.scope.cites.get() {
            return end;
        }
        let mut cites = self.0.borrow_mut();
        let (from, to, at) = (judgement.from as usize, judgement.to as usize, end as usize);
        let len = to.saturating_sub(from);
        if len > 0 && to <= cites.len() {
            if from >= at {
                cites.copy_within(from..to, at);
            } else {
                cites.truncate(at);
                cites.extend_from_within(from..to);
            }
        }
        cites.truncate(at + len);
        u32::try_from(at + len).unwrap_or(u32::MAX)
    }

    /// Drops all from `end` on.
    fn truncate(&self, end: u32) {
        self.0.borrow_mut().truncate(end as usize);
    }

    /// Drops from `from` on all that does not pass.
    fn retain(&self, from: u32, pass: impl Fn(&Cite) -> bool) {
        let mut cites = self.0.borrow_mut();
        let mut kept = from as usize;
        for index in from as usize..cites.len() {
            if let Some(&cite) = cites.get(index)
                && pass(&cite)
            {
                if let Some(place) = cites.get_mut(kept) {
                    *place = cite;
                }
                kept += 1;
            }
        }
        cites.truncate(kept);
    }

    /// Hands what a judgement cites to `each`.
    pub(crate) fn each(&self, judgement: Judgement<'_>, mut each: impl FnMut(&Cite)) {
        let cites = self.0.borrow();
        cites.get(judgement.from as usize..judgement.to as usize).unwrap_or_default().iter().for_each(&mut each);
    }
}

/// A truth about the record and the facts that decided it.
#[derive(Clone, Copy)]
#[must_use]
pub struct Judgement<'r> {
    scope: &'r Scope<'r>,
    truth: Truth,
    from: u32,
    to: u32,
}

impl<'r> Judgement<'r> {
    /// A truth that rests on no fact of the record.
    pub(crate) fn bare(scope: &'r Scope<'r>, truth: Truth) -> Self {
        let mark = if scope.cites.get() { scope.trail.mark() } else { 0 };
        Self { scope, truth, from: mark, to: mark }
    }

    /// A truth that rests on the fact at `path`; `Unknown`, because it is not recorded.
    #[inline]
    pub(crate) fn citing(scope: &'r Scope<'r>, truth: Truth, path: Path) -> Self {
        if !scope.cites.get() {
            return Self { scope, truth, from: 0, to: 0 };
        }
        let from = scope.trail.mark();
        scope.trail.push(Cite { path, missing: truth == Truth::Unknown });
        Self { scope, truth, from, to: from + 1 }
    }

    /// The truth without its reasons.
    #[must_use]
    pub fn truth(self) -> Truth {
        self.truth
    }

    fn is(self, truth: Truth) -> bool {
        self.truth == truth
    }

    /// The same truth, resting on these facts as well.
    fn with(self, other: Self) -> Self {
        if self.to == other.from {
            return Self { to: other.to, ..self };
        }
        if other.from == other.to {
            return self;
        }
        let from = self.scope.trail.mark();
        let end = self.scope.trail.keep(from, self);
        let to = self.scope.trail.keep(end, other);
        Self { from, to, ..self }
    }

    fn as_truth(self, truth: Truth) -> Self {
        Self { truth, ..self }
    }

    /// Both. The second is not looked at where the first says no and nobody asks why.
    pub fn and(self, other: impl FnOnce() -> Self) -> Self {
        if self.is(Truth::No) && !self.scope.cites.get() {
            return self;
        }
        let other = other();
        match (self.truth, other.truth) {
            (Truth::No, Truth::No) | (Truth::Yes, Truth::Yes) => self.with(other),
            (Truth::No, _) => self,
            (_, Truth::No) => other,
            _ => self.with(other).as_truth(Truth::Unknown),
        }
    }

    /// Either. The second is not looked at where the first says yes.
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self.is(Truth::Yes) {
            return self;
        }
        let other = other();
        match (self.truth, other.truth) {
            (_, Truth::Yes) => other,
            (Truth::No, Truth::No) => self.with(other),
            _ => self.with(other).as_truth(Truth::Unknown),
        }
    }

    /// `then`, wherever this says yes: not this, or that.
    pub fn implies(self, then: impl FnOnce() -> Self) -> Self {
        (!self).or(then)
    }

    /// Yes, whichever way it is decided; unknown where it is not.
    pub fn settled(self) -> Self {
        if self.is(Truth::Unknown) { self } else { self.as_truth(Truth::Yes) }
    }

    /// `then`, once this says yes; until then it is not known, and where this says no, neither is that.
    pub fn then(self, then: impl FnOnce() -> Self) -> Self {
        if !self.is(Truth::Yes) {
            return self;
        }
        let then = then();
        self.with(then).as_truth(then.truth)
    }

    /// `then` where this says yes, `otherwise` where it says no; where it does not say, what the two agree on.
    pub fn choose(self, then: impl FnOnce() -> Self, otherwise: impl FnOnce() -> Self) -> Self {
        match self.truth {
            Truth::Yes => {
                let then = then();
                self.with(then).as_truth(then.truth)
            }
            Truth::No => {
                let otherwise = otherwise();
                self.with(otherwise).as_truth(otherwise.truth)
            }
            Truth::Unknown => {
                let (then, otherwise) = (then(), otherwise());
                if then.truth == otherwise.truth {
                    then.with(otherwise)
                } else {
                    self.with(then).with(otherwise).as_truth(Truth::Unknown)
                }
            }
        }
    }

    /// Yes stays yes; no becomes unknown, with `path` as what is not recorded.
    pub(crate) fn or_not_recorded(self, path: Path) -> Self {
        if !self.is(Truth::No) {
            return self;
        }
        let scope = self.scope;
        let missing = Self::citing(scope, Truth::Unknown, path);
        let both = self.with(missing).as_truth(Truth::Unknown);
        // What lies under the missing place is said by it.
        scope.trail.retain(both.from, |cite| cite.missing || !cite.path.is_under(&path));
        Self { to: scope.trail.mark(), ..both }
    }
}

impl Not for Judgement<'_> {
    type Output = Self;

    fn not(self) -> Self {
        self.as_truth(!self.truth)
    }
}

/// Gathers the answers of the entries of a list into one.
pub(crate) struct Gathering<'r> {
    scope: &'r Scope<'r>,
    from: u32,
    end: u32,
    truth: Truth,
}

impl<'r> Gathering<'r> {
    /// Starts with what nothing gathered means: `Yes` for all, `No` for any.
    pub(crate) fn new(scope: &'r Scope<'r>, empty: Truth) -> Self {
        let from = scope.trail.mark();
        Self { scope, from, end: from, truth: empty }
    }

    pub(crate) fn truth(&self) -> Truth {
        self.truth
    }

    /// Takes an answer in as one more part of an `and`.
    pub(crate) fn and(&mut self, part: Judgement<'r>) {
        if part.is(Truth::No) && self.truth != Truth::No {
            self.end = self.from;
        }
        if part.is(Truth::No) || self.truth != Truth::No {
            self.keep(part);
        } else {
            self.keep(Judgement { from: self.end, to: self.end, ..part });
        }
        self.truth = self.truth.and(part.truth);
    }

    /// Takes an answer in as one more part of an `or`; none may have said yes before.
    pub(crate) fn or(&mut self, part: Judgement<'r>) {
        self.keep(part);
        self.truth = self.truth.or(part.truth);
    }

    /// Takes in what a judgement cites, whatever its truth.
    pub(crate) fn keep(&mut self, part: Judgement<'r>) {
        self.end = self.scope.trail.keep(self.end, part);
    }

    /// The answer. What is not recorded is not a reason for an answer that was found all the same.
    pub(crate) fn finish(self, truth: Truth) -> Judgement<'r> {
        self.scope.trail.truncate(self.end);
        if truth != Truth::Unknown {
            self.scope.trail.retain(self.from, |cite| !cite.missing);
        }
        Judgement { scope: self.scope, truth, from: self.from, to: self.scope.trail.mark() }
    }

    /// The answer that rests on the list at `path` as a whole, and on what was read outside it.
    pub(crate) fn finish_at(self, truth: Truth, path: Path) -> Judgement<'r> {
        let scope = self.scope;
        scope.trail.truncate(self.end);
        scope.trail.retain(self.from, |cite| !cite.missing && !cite.path.is_under(&path));
        let list = Judgement::citing(scope, truth, path);
        Judgement { scope, truth, from: self.from, to: list.to }
    }
}
