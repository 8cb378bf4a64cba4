//! A truth with the facts that decided it.
//!
//! What a judgement cites lies on one trail that the whole evaluation shares, so that a judgement is a truth and
//! two numbers. The rules of citing (the semantics, section 2):
//!
//! - `and`: *no* cites every part that said no; *yes* cites all parts;
//! - `or`: *yes* cites the first part that said yes, which is enough; *no* cites all parts;
//! - *unknown* cites what is missing, and the parts that were decided, since another answer there would decide it.

mod gathering;

pub(crate) use gathering::Gathering;

use std::cell::RefCell;
use std::ops::{Not, Range};

use crate::at::Scope;
use crate::logic::Truth;
use crate::order::Order;
use crate::path::Place;
use crate::record::number;

/// A place on the trail: of a fact that was read, or of one that is not recorded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cite {
    pub(crate) place: Place,
    pub(crate) missing: bool,
}

/// What has been cited so far in the judging of one finding.
#[derive(Debug, Default)]
pub(crate) struct Trail(RefCell<Vec<Cite>>);

impl Trail {
    fn mark(&self) -> u32 {
        number(self.0.borrow().len())
    }

    /// Puts one more there, and says where.
    fn push(&self, cite: Cite) -> u32 {
        let mut cites = self.0.borrow_mut();
        cites.push(cite);
        number(cites.len() - 1)
    }

    pub(crate) fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// Puts what `judgement` cites at `end`, drops all behind it, and gives the new end.
    fn keep(&self, end: u32, judgement: Judgement<'_>) -> u32 {
        let mut cites = self.0.borrow_mut();
        let (from, to) = judgement.range();
        if from == end {
            cites.truncate(to as usize);
            return to;
        }
        let (from, to, at) = (from as usize, to as usize, end as usize);
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
        number(at + len)
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
        let (from, to) = judgement.range();
        cites.get(from as usize..to as usize).unwrap_or_default().iter().for_each(&mut each);
    }
}

/// A truth about the record and the facts that decided it.
#[derive(Clone, Copy)]
#[must_use]
pub struct Judgement<'r> {
    scope: &'r Scope<'r>,
    said: Said,
}

/// A truth, and the stretch of the trail that it rests on, in one word: so a judgement is handed on in two registers.
#[derive(Clone, Copy)]
struct Said(u64);

impl Said {
    const BITS: u32 = 31;
    const MASK: u64 = (1 << Self::BITS) - 1;

    #[inline]
    fn new(truth: Truth, from: u32, to: u32) -> Self {
        Self(truth as u64 | (u64::from(from) & Self::MASK) << 2 | (u64::from(to) & Self::MASK) << (Self::BITS + 2))
    }

    #[inline]
    fn truth(self) -> Truth {
        match self.0 & 3 {
            0 => Truth::No,
            1 => Truth::Unknown,
            _ => Truth::Yes,
        }
    }

    #[inline]
    fn with_truth(self, truth: Truth) -> Self {
        Self(self.0 & !3 | truth as u64)
    }

    #[allow(clippy::cast_possible_truncation, reason = "31 bits each")]
    #[inline]
    fn range(self) -> (u32, u32) {
        ((self.0 >> 2 & Self::MASK) as u32, (self.0 >> (Self::BITS + 2)) as u32)
    }
}

impl<'r> Judgement<'r> {
    #[inline]
    fn new(scope: &'r Scope<'r>, truth: Truth, from: u32, to: u32) -> Self {
        Self { scope, said: Said::new(truth, from, to) }
    }

    /// A truth that rests on no fact of the record.
    #[inline]
    pub(crate) fn bare(scope: &'r Scope<'r>, truth: Truth) -> Self {
        let mark = if scope.cites.get() { scope.trail.mark() } else { 0 };
        Self::new(scope, truth, mark, mark)
    }

    /// A truth that rests on the fact at a place; `Unknown`, because it is not recorded.
    #[inline(always)]
    pub(crate) fn citing(scope: &'r Scope<'r>, truth: Truth, place: Place) -> Self {
        if scope.cites.get() { Self::cited(scope, truth, place) } else { Self::new(scope, truth, 0, 0) }
    }

    #[inline(never)]
    fn cited(scope: &'r Scope<'r>, truth: Truth, place: Place) -> Self {
        let from = scope.trail.push(Cite { place, missing: truth == Truth::Unknown });
        Self::new(scope, truth, from, from + 1)
    }

    /// The truth without its reasons.
    #[must_use]
    #[inline]
    pub fn truth(self) -> Truth {
        self.said.truth()
    }

    #[inline]
    fn is(self, truth: Truth) -> bool {
        self.truth() == truth
    }

    /// Where on the trail its reasons begin and end.
    fn range(self) -> (u32, u32) {
        self.said.range()
    }

    /// The same truth, resting on these facts as well.
    #[inline]
    fn with(self, other: Self) -> Self {
        if self.scope.cites.get() { self.with_reasons(other) } else { self }
    }

    #[inline]
    fn with_reasons(self, other: Self) -> Self {
        let ((from, to), (others_from, others_to)) = (self.range(), other.range());
        if to == others_from { Self::new(self.scope, self.truth(), from, others_to) } else { self.joined(other) }
    }

    /// As [`Self::with_reasons`], where the two do not lie side by side.
    #[cold]
    fn joined(self, other: Self) -> Self {
        let (others_from, others_to) = other.range();
        if others_from == others_to {
            return self;
        }
        let from = self.scope.trail.mark();
        let end = self.scope.trail.keep(from, self);
        let to = self.scope.trail.keep(end, other);
        Self::new(self.scope, self.truth(), from, to)
    }

    #[inline]
    fn as_truth(self, truth: Truth) -> Self {
        Self { said: self.said.with_truth(truth), ..self }
    }

    /// Both. The second is not looked at where the first says no and nobody asks why.
    #[inline(always)]
    pub fn and(self, other: impl FnOnce() -> Self) -> Self {
        if self.is(Truth::No) && !self.scope.cites.get() {
            return self;
        }
        let other = other();
        if self.scope.cites.get() { self.and_reasons(other) } else { self.as_truth(self.truth().and(other.truth())) }
    }

    #[inline(never)]
    fn and_reasons(self, other: Self) -> Self {
        match (self.truth(), other.truth()) {
            (Truth::No, Truth::No) | (Truth::Yes, Truth::Yes) => self.with_reasons(other),
            (Truth::No, _) => self,
            (_, Truth::No) => other,
            _ => self.with_reasons(other).as_truth(Truth::Unknown),
        }
    }

    /// Either. The second is not looked at where the first says yes.
    #[inline(always)]
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self.is(Truth::Yes) {
            return self;
        }
        let other = other();
        if self.scope.cites.get() { self.or_reasons(other) } else { self.as_truth(self.truth().or(other.truth())) }
    }

    #[inline(never)]
    fn or_reasons(self, other: Self) -> Self {
        match (self.truth(), other.truth()) {
            (_, Truth::Yes) => other,
            (Truth::No, Truth::No) => self.with_reasons(other),
            _ => self.with_reasons(other).as_truth(Truth::Unknown),
        }
    }

    /// `then`, wherever this says yes: not this, or that.
    #[inline(always)]
    pub fn implies(self, then: impl FnOnce() -> Self) -> Self {
        (!self).or(then)
    }

    /// The same truth, resting on what is not recorded alone.
    fn without_facts(self) -> Self {
        let (from, to) = self.range();
        self.scope.trail.truncate(to);
        self.scope.trail.retain(from, |cite| cite.missing);
        Self::new(self.scope, self.truth(), from, self.scope.trail.mark())
    }

    /// Yes, whichever way it is decided; unknown where it is not.
    pub fn settled(self) -> Self {
        if self.is(Truth::Unknown) { self } else { self.as_truth(Truth::Yes) }
    }

    /// `then`, once this says yes; until then it is not known, and where this says no, neither is that.
    #[inline]
    pub fn then(self, then: impl FnOnce() -> Self) -> Self {
        if !self.is(Truth::Yes) {
            return self;
        }
        let then = then();
        self.with(then).as_truth(then.truth())
    }

    /// As [`Self::then`]. Where this does not say, what is not recorded of `then` is missing as well.
    pub fn then_also(self, then: impl FnOnce() -> Self) -> Self {
        if !self.is(Truth::Unknown) || !self.scope.cites.get() {
            return self.then(then);
        }
        let then = then();
        if then.is(Truth::Unknown) { self.with(then.without_facts()) } else { self }
    }

    /// `then` where this says yes, `otherwise` where it says no; where it does not say, what the two agree on.
    #[inline]
    pub fn choose(self, then: impl FnOnce() -> Self, otherwise: impl FnOnce() -> Self) -> Self {
        match self.truth() {
            Truth::Yes => {
                let then = then();
                self.with(then).as_truth(then.truth())
            }
            Truth::No => {
                let otherwise = otherwise();
                self.with(otherwise).as_truth(otherwise.truth())
            }
            Truth::Unknown => {
                let (then, otherwise) = (then(), otherwise());
                if then.truth() == otherwise.truth() {
                    then.with(otherwise)
                } else {
                    self.with(then).with(otherwise).as_truth(Truth::Unknown)
                }
            }
        }
    }

    /// Yes stays yes; no becomes unknown, with the list at `place` as what is not recorded.
    pub(crate) fn or_not_recorded(self, place: Place) -> Self {
        if !self.is(Truth::No) {
            return self;
        }
        let scope = self.scope;
        let missing = Self::citing(scope, Truth::Unknown, place);
        let both = self.with(missing).as_truth(Truth::Unknown);
        let Some(order) = scope.order.as_ref().filter(|_| scope.cites.get()) else { return both };
        // What lies under the missing place is said by it.
        let (from, _) = both.range();
        let under = order.under(order.rank(place));
        scope.trail.retain(from, |cite| cite.missing || !is_in(order, &under, *cite));
        Self::new(scope, Truth::Unknown, from, scope.trail.mark())
    }
}

fn is_in(order: &Order, ranks: &Range<u32>, cite: Cite) -> bool {
    ranks.contains(&order.rank(cite.place))
}

impl Not for Judgement<'_> {
    type Output = Self;

    #[inline]
    fn not(self) -> Self {
        self.as_truth(!self.truth())
    }
}
