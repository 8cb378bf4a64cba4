//! Rows of a list that belong together, their parts and wholes added up (the register's ruling 6).

use crate::at::{At, Fact, List};
use crate::judgement::{Gathering, Judgement};
use crate::logic::Truth;
use crate::model::{Count, Entity};

/// Adds up the rows of a list that `matches` picks: how many of how many.
///
/// Each row is a reason: one that certainly does not match by what says so, one that does by what makes it match and by
/// its two numbers. Where no row matches, the list is the reason. A row of which it is not known whether it matches, or
/// a number that is not recorded, leaves the answer open; where both are so, both are missing.
pub(crate) struct Pool<'r, E, M, C> {
    list: List<'r, E>,
    matches: M,
    counted: C,
}

/// What can be asked of rows that were added up.
pub(crate) trait Pooled<'r> {
    /// Whether there is anything to count. Rows that add up to a whole of nothing are none (ruling 5); no row at all is
    /// not nothing: what was to be shown is not there.
    fn has_whole(&self) -> Judgement<'r>;
    /// Whether the part is at least this share of the whole. A share of nothing is enough; where no row matches, it is
    /// not.
    fn reaches(&self, least: f64) -> Judgement<'r>;
}

impl<'r, E, M, C> Pooled<'r> for Pool<'r, E, M, C>
where
    E: Entity,
    M: Fn(At<'r, E>) -> Judgement<'r>,
    C: Fn(At<'r, E>) -> (Fact<'r, Count>, Fact<'r, Count>),
{
    fn has_whole(&self) -> Judgement<'r> {
        self.answer(true, |_, whole| whole > 0.0)
    }

    fn reaches(&self, least: f64) -> Judgement<'r> {
        self.answer(false, |part, whole| whole == 0.0 || part / whole >= least)
    }
}

impl<'r, E, M, C> Pool<'r, E, M, C>
where
    E: Entity,
    M: Fn(At<'r, E>) -> Judgement<'r>,
    C: Fn(At<'r, E>) -> (Fact<'r, Count>, Fact<'r, Count>),
{
    /// The rows of `list` that existed by the day judged and that `matches` picks; `counted` are part and whole of one.
    pub(crate) fn new(list: List<'r, E>, matches: M, counted: C) -> Self {
        Self { list, matches, counted }
    }

    /// Whether the rows fall short of a share for good, however many more come: where all is asked and a row is there.
    pub(crate) fn is_beyond_reach(&self, least: f64) -> bool {
        let scope = self.list.scope();
        let reasons = scope.cites.replace(false);
        let any = self.list.entries().any(|row| row.exists().and(|| (self.matches)(row)).truth() == Truth::Yes);
        scope.cites.set(reasons);
        any && least >= 1.0
    }

    /// Whether the rows reach a share in the best case: where what is not recorded turns out well, and of the rows that
    /// may match, those do that help.
    pub(crate) fn may_reach(&self, least: f64) -> bool {
        let scope = self.list.scope();
        let reasons = scope.cites.replace(false);
        let (mut part, mut whole) = (0.0, 0.0);
        let mut any = false;
        let mut open = false;
        for row in self.list.entries() {
            let matches = row.exists().and(|| (self.matches)(row)).truth();
            let (row_part, row_whole) = (self.counted)(row);
            let of_nothing = row_whole.recorded().filter(|whole| *whole == 0.0);
            match (matches, row_part.recorded().or(of_nothing), row_whole.recorded()) {
                (Truth::No, ..) => {}
                (_, Some(of), Some(all)) if matches == Truth::Yes || of >= least * all => {
                    any = true;
                    part += of;
                    whole += all;
                }
                (_, Some(_), Some(_)) => {}
                _ => open = true,
            }
        }
        scope.cites.set(reasons);
        open || (any && part >= least * whole)
    }

    fn answer(&self, with_none: bool, test: impl FnOnce(f64, f64) -> bool) -> Judgement<'r> {
        if !self.list.is_recorded() {
            return self.list.recorded();
        }
        let mut reasons = Gathering::new(self.list.scope(), Truth::Yes);
        let (mut part, mut whole) = (0.0, 0.0);
        let (mut none, mut open) = (true, false);
        for row in self.list.entries() {
            let matches = row.exists().and(|| (self.matches)(row));
            reasons.keep(matches);
            if matches.truth() == Truth::No {
                continue;
            }
            none = false;
            let counts = matches.truth() == Truth::Yes;
            open |= !counts;
            let (row_part, row_whole) = (self.counted)(row);
            for (sum, number) in [(&mut part, row_part), (&mut whole, row_whole)] {
                // Of nothing, the part is nothing, whether or not that is written down.
                if row_whole.recorded() == Some(0.0) && number.recorded().is_none() {
                    continue;
                }
                let known = number.known();
                if counts || known.truth() == Truth::Unknown {
                    reasons.keep(known);
                }
                open |= number.recorded().is_none();
                *sum += number.recorded().unwrap_or_default();
            }
        }
        match (none, open) {
            (true, _) => reasons.finish_at(Truth::of(with_none), self.list.place()),
            (_, true) => reasons.finish(Truth::Unknown),
            _ => reasons.finish(Truth::of(test(part, whole))),
        }
    }
}
