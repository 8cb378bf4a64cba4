//! The answers of the entries of a list, gathered into one.

use super::{Judgement, is_in};
use crate::at::Scope;
use crate::logic::Truth;
use crate::order::Order;
use crate::path::Place;

/// Gathers the answers of the entries of a list into one.
pub(crate) struct Gathering<'r> {
    scope: &'r Scope<'r>,
    from: u32,
    end: u32,
    truth: Truth,
}

impl<'r> Gathering<'r> {
    /// Starts with what nothing gathered means: `Yes` for all, `No` for any.
    #[inline]
    pub(crate) fn new(scope: &'r Scope<'r>, empty: Truth) -> Self {
        let from = if scope.cites.get() { scope.trail.mark() } else { 0 };
        Self { scope, from, end: from, truth: empty }
    }

    #[inline]
    pub(crate) fn truth(&self) -> Truth {
        self.truth
    }

    /// Takes an answer in as one more part of an `and`.
    #[inline]
    pub(crate) fn and(&mut self, part: Judgement<'r>) {
        if self.scope.cites.get() {
            self.and_reasons(part);
        }
        self.truth = self.truth.and(part.truth());
    }

    #[inline(never)]
    fn and_reasons(&mut self, part: Judgement<'r>) {
        if part.is(Truth::No) && self.truth != Truth::No {
            self.end = self.from;
        }
        if part.is(Truth::No) || self.truth != Truth::No {
            self.end = self.scope.trail.keep(self.end, part);
        } else {
            self.scope.trail.truncate(self.end);
        }
    }

    /// Takes an answer in as one more part of an `or`; none may have said yes before.
    #[inline]
    pub(crate) fn or(&mut self, part: Judgement<'r>) {
        self.keep(part);
        self.truth = self.truth.or(part.truth());
    }

    /// Takes in what a judgement cites, whatever its truth.
    #[inline]
    pub(crate) fn keep(&mut self, part: Judgement<'r>) {
        if self.scope.cites.get() {
            self.end = self.scope.trail.keep(self.end, part);
        }
    }

    /// The answer. What is not recorded is not a reason for an answer that was found all the same.
    #[inline]
    pub(crate) fn finish(self, truth: Truth) -> Judgement<'r> {
        if self.scope.cites.get() { self.finish_reasons(truth) } else { Judgement::new(self.scope, truth, 0, 0) }
    }

    #[inline(never)]
    fn finish_reasons(self, truth: Truth) -> Judgement<'r> {
        self.scope.trail.truncate(self.end);
        if truth != Truth::Unknown {
            self.scope.trail.retain(self.from, |cite| !cite.missing);
        }
        Judgement::new(self.scope, truth, self.from, self.scope.trail.mark())
    }

    /// The answer that rests on the list at a place as a whole, and on what was read outside it.
    #[inline]
    pub(crate) fn finish_at(self, truth: Truth, list: Place) -> Judgement<'r> {
        match &self.scope.order {
            Some(order) if self.scope.cites.get() => self.finish_reasons_at(truth, list, order),
            _ => Judgement::new(self.scope, truth, 0, 0),
        }
    }

    #[inline(never)]
    fn finish_reasons_at(self, truth: Truth, list: Place, order: &Order) -> Judgement<'r> {
        let trail = &self.scope.trail;
        trail.truncate(self.end);
        let under = order.under(order.rank(list));
        trail.retain(self.from, |cite| !cite.missing && !is_in(order, &under, *cite));
        let (_, to) = Judgement::citing(self.scope, truth, list).range();
        Judgement::new(self.scope, truth, self.from, to)
    }
}
