//! A share of a whole, where not everything that is counted is recorded.

use crate::at::Scope;
use crate::judgement::{Gathering, Judgement};
use crate::logic::Truth;

/// How many of how many.
#[derive(Clone, Copy, Default)]
struct Count {
    part: u32,
    whole: u32,
}

impl Count {
    fn add(&mut self, part: bool) {
        self.part += u32::from(part);
        self.whole += 1;
    }

    /// Nothing counted is a share of nothing, and enough of it.
    fn is_at_least(self, least: f64) -> bool {
        self.whole == 0 || f64::from(self.part) / f64::from(self.whole) >= least
    }
}

/// Counts what is part of a whole. What is not recorded may turn out either way: the share is decided where every way
/// of filling it in agrees.
pub(crate) struct Share<'r> {
    reasons: Gathering<'r>,
    lowest: Count,
    highest: Count,
    /// It is not recorded what there is to count.
    open: bool,
}

impl<'r> Share<'r> {
    pub(crate) fn new(scope: &'r Scope<'r>) -> Self {
        let (lowest, highest) = (Count::default(), Count::default());
        Self { reasons: Gathering::new(scope, Truth::Yes), lowest, highest, open: false }
    }

    /// Takes what was asked as a reason for the share.
    pub(crate) fn ask(&mut self, judgement: Judgement<'r>) -> Truth {
        self.reasons.keep(judgement);
        judgement.truth()
    }

    /// What there is to count is not recorded.
    pub(crate) fn leave_open(&mut self, missing: Judgement<'r>) {
        self.reasons.keep(missing);
        self.open = true;
    }

    /// Counts one: whether it is there at all, whether it is part, and whether, not being part, it is left out.
    pub(crate) fn count(&mut self, is_there: Truth, is_part: Truth, left_out: Truth) {
        let may_be_out = is_there != Truth::Yes || (is_part != Truth::Yes && left_out != Truth::No);
        if is_part != Truth::Yes && left_out != Truth::Yes {
            self.lowest.add(false);
        } else if !may_be_out {
            self.lowest.add(true);
        }
        if is_part != Truth::No {
            self.highest.add(true);
        } else if !may_be_out {
            self.highest.add(false);
        }
    }

    /// Whether the share is at least this.
    pub(crate) fn reaches(self, least: f64) -> Judgement<'r> {
        let truth = match (self.lowest.is_at_least(least), self.highest.is_at_least(least)) {
            _ if self.open => Truth::Unknown,
            (true, _) => Truth::Yes,
            (_, false) => Truth::No,
            _ => Truth::Unknown,
        };
        self.reasons.finish(truth)
    }
}
