//! What can be asked of values: flags, texts, codes and numbers.

use super::Fact;
use crate::judgement::Judgement;
use crate::model::{Bool, Code, CodeList, Codes, Numeric, Text, Texts};
use crate::record::Slot;

impl<'r> Fact<'r, Bool> {
    /// Whether it is `true`.
    pub fn is_true(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(value) } else { None })
    }

    /// Whether it is `false`; recorded as none is not.
    pub fn is_false(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(!value) } else { None })
    }
}

impl<'r> Fact<'r, Text> {
    /// Whether something was written.
    pub fn written(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Text(written) = slot { Some(written) } else { None })
    }
}

impl<'r> Fact<'r, Texts> {
    /// Whether at least one text was written.
    pub fn written(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Texts(count) = slot { Some(count > 0) } else { None })
    }
}

impl<'r, C: Codes> Fact<'r, Code<C>> {
    /// Whether it is this code.
    pub fn is(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Code(number) = slot { Some(number == code.number()) } else { None })
    }

    /// Whether it is one of these codes.
    pub fn is_any(self, codes: &[C]) -> Judgement<'r> {
        self.cell.ask(|slot| match slot {
            Slot::Code(number) => Some(codes.iter().any(|code| code.number() == number)),
            _ => None,
        })
    }

    /// Judges by what `table` has for the recorded code; a code that it does not have, and none, are `no`.
    pub fn look_up<T>(self, table: &[(C, T)], judge: impl FnOnce(&T) -> Judgement<'r>) -> Judgement<'r> {
        match table.iter().find(|(code, _)| Some(code.number()) == self.number()) {
            Some((_, entry)) => self.cell.yes_or_no(true).choose(|| judge(entry), || self.cell.yes_or_no(false)),
            None => self.is_any(&[]),
        }
    }

    /// Whether the two codes are the same.
    pub fn same(self, other: Self) -> Judgement<'r> {
        match (self.number(), other.number()) {
            (Some(a), Some(b)) => self.cell.yes_or_no(a == b).and(|| other.cell.yes_or_no(a == b)),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether it is one of these codes; in the code `unsaid`, it is not known, and this is what is missing.
    pub fn is_any_unless(self, unsaid: C, codes: &[C]) -> Judgement<'r> {
        if self.number() == Some(unsaid.number()) { self.cell.not_recorded() } else { self.is_any(codes) }
    }

    /// The code's number, where one is recorded.
    pub(crate) fn number(self) -> Option<u8> {
        if let Slot::Code(number) = self.cell.slot { Some(number) } else { None }
    }

    /// Whether it is a recorded code other than this.
    pub fn is_not(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Code(number) = slot { Some(number != code.number()) } else { None })
    }
}

impl<'r, C: Codes> Fact<'r, CodeList<C>> {
    /// Whether this code is in the list.
    pub fn has(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(bits) = slot { Some(bits >> code.number() & 1 == 1) } else { None })
    }

    /// Whether the list has a code other than this.
    pub fn has_other_than(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(bits) = slot { Some(bits & !(1 << code.number()) != 0) } else { None })
    }
}

impl<'r, K: Numeric> Fact<'r, K> {
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

    /// Whether there is none: recorded as none, or not.
    pub fn is_none(self) -> Judgement<'r> {
        !self.known()
    }
}
