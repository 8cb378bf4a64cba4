//! What can be asked of values: flags, texts and codes.

use super::Fact;
use crate::judgement::Judgement;
use crate::model::{Bool, Code, CodeList, Codes, Definition, Text, Texts};
use crate::record::Slot;

impl<'r> Fact<'r, Bool> {
    /// Whether it is `true`.
    #[inline]
    pub fn is_true(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(value) } else { None })
    }

    /// Whether it is `false`; recorded as none is not.
    #[inline]
    pub fn is_false(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(!value) } else { None })
    }
}

impl<'r> Fact<'r, Text> {
    /// Whether something was written.
    #[inline]
    pub fn written(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Text(written) = slot { Some(written) } else { None })
    }
}

impl<'r> Fact<'r, Definition> {
    /// Whether the word that is looked for is in it, as a whole word. Where nothing was written, there is nothing to
    /// look in: it is not known.
    pub fn has_the_word(self) -> Judgement<'r> {
        match self.cell.slot {
            Slot::Wording { written: true, found } => self.cell.yes_or_no(found),
            _ => self.cell.not_recorded(),
        }
    }
}

impl<'r> Fact<'r, Texts> {
    /// Whether at least one text was written.
    #[inline]
    pub fn written(self) -> Judgement<'r> {
        self.at_least(1)
    }

    /// Whether at least so many texts were written.
    pub fn at_least(self, least: u32) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Texts(count) = slot { Some(count >= least) } else { None })
    }

    /// Whether at least as many texts were written as in another list. Where one of the two is not recorded, the other
    /// says nothing.
    pub fn as_many_as(self, other: Self) -> Judgement<'r> {
        self.cell.compared(other.cell, (self.count(), other.count()), |a, b| a >= b)
    }

    fn count(self) -> Option<u32> {
        if let Slot::Texts(count) = self.cell.slot { Some(count) } else { None }
    }
}

impl<'r, C: Codes> Fact<'r, Code<C>> {
    /// Whether it is this code.
    #[inline]
    pub fn is(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Code(number) = slot { Some(number == code.number()) } else { None })
    }

    /// Whether it is one of these codes.
    #[inline]
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

    /// Whether it stands no later in the list of codes than another. Where one of the two is not recorded, the other says
    /// nothing.
    pub fn no_later_than(self, other: Self) -> Judgement<'r> {
        self.cell.compared(other.cell, (self.number(), other.number()), |a, b| a <= b)
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
    #[inline]
    pub fn has(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(codes) = slot { Some(codes.has(code.number())) } else { None })
    }

    /// Whether one of these codes is in the list.
    pub fn has_any(self, codes: &[C]) -> Judgement<'r> {
        self.cell.ask(|slot| match slot {
            Slot::Codes(recorded) => Some(codes.iter().any(|code| recorded.has(code.number()))),
            _ => None,
        })
    }

    /// Whether all of these codes are in the list.
    pub fn has_all(self, codes: &[C]) -> Judgement<'r> {
        self.cell.ask(|slot| match slot {
            Slot::Codes(recorded) => Some(codes.iter().all(|code| recorded.has(code.number()))),
            _ => None,
        })
    }

    /// Whether the list has a code.
    pub fn has_entries(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(recorded) = slot { Some(!recorded.is_empty()) } else { None })
    }

    /// Whether every code of the list is as `judge` asks.
    pub fn every(self, judge: impl Fn(C) -> Judgement<'r>) -> Judgement<'r> {
        let Slot::Codes(recorded) = self.cell.slot else { return self.known() };
        let has = C::ALL.iter().copied().filter(|code| recorded.has(code.number()));
        has.fold(self.cell.yes_or_no(true), |so_far, code| so_far.and(|| judge(code)))
    }

    /// Whether the list has a code other than this.
    pub fn has_other_than(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| match slot {
            Slot::Codes(mut codes) => {
                codes.unset(code.number());
                Some(!codes.is_empty())
            }
            _ => None,
        })
    }
}
