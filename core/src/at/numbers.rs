//! What can be asked of numbers, and of two of them.

use super::Fact;
use crate::judgement::Judgement;
use crate::model::{Numeric, Percent};
use crate::record::Slot;

impl<'r, K: Numeric> Fact<'r, K> {
    /// The number, where one is recorded.
    pub(crate) fn recorded(self) -> Option<f64> {
        if let Slot::Number(value) = self.cell.slot { Some(value) } else { None }
    }

    fn number(self, test: impl FnOnce(f64) -> bool) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Number(value) = slot { Some(test(value)) } else { None })
    }

    /// Whether it is at most this.
    pub fn at_most(self, most: f64) -> Judgement<'r> {
        self.number(|value| value <= most)
    }

    /// Whether it is more than this.
    pub fn more_than(self, least: f64) -> Judgement<'r> {
        self.number(|value| value > least)
    }

    /// Whether it is at least this.
    pub fn at_least(self, least: f64) -> Judgement<'r> {
        self.number(|value| value >= least)
    }

    /// Whether it is more than another number. Where one of the two is not recorded, the other says nothing.
    pub fn exceeds(self, other: Self) -> Judgement<'r> {
        match (self.cell.slot, other.cell.slot) {
            (Slot::Number(a), Slot::Number(b)) => self.cell.yes_or_no(a > b).and(|| other.cell.yes_or_no(a > b)),
            (Slot::Number(_), _) => other.known(),
            (_, Slot::Number(_)) => self.known(),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether it is at least another number.
    pub fn reaches<O: Numeric>(self, other: Fact<'r, O>) -> Judgement<'r> {
        match (self.recorded(), other.recorded()) {
            (Some(a), Some(b)) => self.cell.yes_or_no(a >= b).and(|| other.cell.yes_or_no(a >= b)),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether there is none: recorded as none, or not.
    pub fn is_none(self) -> Judgement<'r> {
        !self.known()
    }
}

/// So many parts of a hundred are written with at most so many decimal places; up to there they are added exactly.
const PLACES: f64 = 1e13;

impl<'r> Fact<'r, Percent> {
    /// Whether the two add up to this, as decimals: a third of a hundred is no third of a hundred.
    #[allow(clippy::float_cmp)] // whole numbers below 2^53
    pub fn adds_up_with(self, other: Self, sum: f64) -> Judgement<'r> {
        let units = |value: f64| (value * PLACES).round();
        match (self.recorded(), other.recorded()) {
            (Some(a), Some(b)) => {
                let fits = units(a) + units(b) == units(sum);
                self.cell.yes_or_no(fits).and(|| other.cell.yes_or_no(fits))
            }
            _ => self.known().and(|| other.known()),
        }
    }
}

/// One number as a part of another.
#[derive(Clone, Copy)]
pub struct Ratio<'r, P, W> {
    part: Fact<'r, P>,
    whole: Fact<'r, W>,
}

impl<'r, P: Numeric, W: Numeric> Ratio<'r, P, W> {
    /// `part` of `whole`. Whether there is any whole is asked of it before.
    pub fn new(part: Fact<'r, P>, whole: Fact<'r, W>) -> Self {
        Self { part, whole }
    }

    /// Asks of part and whole, both of which are the reason.
    fn ask(self, test: impl FnOnce(f64, f64) -> bool) -> Judgement<'r> {
        match (self.part.recorded(), self.whole.recorded()) {
            (Some(part), Some(whole)) => {
                let answer = test(part, whole);
                self.part.cell.yes_or_no(answer).and(|| self.whole.cell.yes_or_no(answer))
            }
            _ => self.part.known().and(|| self.whole.known()),
        }
    }

    /// Whether it is at least this share.
    pub fn at_least(self, least: f64) -> Judgement<'r> {
        self.ask(|part, whole| part / whole >= least)
    }

    /// Whether it is at most this many to one.
    pub fn at_most(self, most: f64) -> Judgement<'r> {
        self.ask(|part, whole| part / whole <= most)
    }

    /// Whether it is at least another ratio: multiplied crosswise, which is exact for whole numbers.
    pub fn reaches(self, other: Self) -> Judgement<'r> {
        let numbers = |ratio: &Self| ratio.part.recorded().zip(ratio.whole.recorded());
        let reached = numbers(&self)
            .zip(numbers(&other))
            .is_none_or(|((part, whole), (other_part, other_whole))| part * other_whole >= other_part * whole);
        self.ask(|_, _| reached).and(|| other.ask(|_, _| reached))
    }
}
