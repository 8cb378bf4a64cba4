//! What can be asked of numbers, and of two of them.

use super::Fact;
use crate::judgement::Judgement;
use crate::logic::Truth;
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
        self.cell.compared(other.cell, (self.recorded(), other.recorded()), |a, b| a > b)
    }

    /// Whether it is at least another number. Where one of the two is not recorded, the other says nothing.
    pub fn reaches<O: Numeric>(self, other: Fact<'r, O>) -> Judgement<'r> {
        self.cell.compared(other.cell, (self.recorded(), other.recorded()), |a, b| a >= b)
    }

    /// Of a number that is compared: where one is recorded, it says nothing alone.
    fn lacking(self) -> Judgement<'r> {
        if self.recorded().is_some() { Judgement::bare(self.cell.scope, Truth::Yes) } else { self.known() }
    }

    /// Whether there is none: recorded as none, or not.
    pub fn is_none(self) -> Judgement<'r> {
        !self.known()
    }
}

/// Two numbers that add up to a hundred go no further than this place: a number has at most 17 digits that count, and so
/// one that goes on beyond it is too small for another to complete.
const PLACES: usize = 30;

/// A number from 0 to 100 in units of that place, as the decimal that it is written as at its shortest.
fn units(number: f64) -> Option<u128> {
    let written = number.to_string();
    let (whole, places) = written.split_once('.').unwrap_or((&written, ""));
    if places.len() > PLACES { None } else { format!("{whole}{places:0<PLACES$}").parse().ok() }
}

impl<'r> Fact<'r, Percent> {
    /// Whether the two add up to a hundred, as the decimals that they are written as.
    pub fn completes(self, other: Self) -> Judgement<'r> {
        match (self.recorded(), other.recorded()) {
            (Some(a), Some(b)) => {
                let sum = units(a).zip(units(b)).map(|(a, b)| a + b);
                let fits = sum.is_some() && sum == units(100.0);
                self.cell.yes_or_no(fits).and(|| other.cell.yes_or_no(fits))
            }
            _ => self.known().and(|| other.known()),
        }
    }
}

/// One number as a part of another.
pub struct Ratio<'r, P, W> {
    part: Fact<'r, P>,
    whole: Fact<'r, W>,
}

// Not derived: that would ask `P: Clone`, of which no value exists.
impl<P, W> Clone for Ratio<'_, P, W> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P, W> Copy for Ratio<'_, P, W> {}

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

    fn lacking(self) -> Judgement<'r> {
        self.part.lacking().and(|| self.whole.lacking())
    }

    fn recorded(self) -> Option<(f64, f64)> {
        self.part.recorded().zip(self.whole.recorded())
    }

    /// Whether it is at least another ratio: multiplied crosswise, which is exact for whole numbers. Where one of the
    /// four is not recorded, the others say nothing.
    pub fn reaches(self, other: Self) -> Judgement<'r> {
        match (self.recorded(), other.recorded()) {
            (Some((part, whole)), Some((other_part, other_whole))) => {
                let answer = part * other_whole >= other_part * whole;
                self.ask(|_, _| answer).and(|| other.ask(|_, _| answer))
            }
            _ => self.lacking().and(|| other.lacking()),
        }
    }
}
