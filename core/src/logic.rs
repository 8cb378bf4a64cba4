//! The three truths, how they combine, and the one function that makes an outcome of them.

use std::fmt;

/// Strong Kleene truth: a missing fact is `Unknown`, never `No`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Truth {
    /// The record says so.
    Yes = 2,
    /// The record says that it is not so.
    No = 0,
    /// The record does not say.
    Unknown = 1,
}

impl Truth {
    /// `no` if either is, else `unknown` if either is.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        if (self as u8) < (other as u8) { self } else { other }
    }

    /// `yes` if either is, else `unknown` if either is.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        if (self as u8) > (other as u8) { self } else { other }
    }

    /// `yes` of `true`, `no` of `false`.
    #[must_use]
    pub const fn of(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// What a rule says of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// What was asked for was not done, and no reason that the text allows is recorded.
    NotMet,
    /// The record does not say enough.
    InsufficientEvidence,
    /// It was not done, and a reason that the text allows is recorded.
    JustifiedDeparture,
    /// It was done.
    Met,
    /// It was not asked for here.
    NotApplicable,
}

impl Outcome {
    /// All five, worst first.
    pub const ALL: [Self; 5] =
        [Self::NotMet, Self::InsufficientEvidence, Self::JustifiedDeparture, Self::Met, Self::NotApplicable];

    /// The spelling on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotMet => "not_met",
            Self::InsufficientEvidence => "insufficient_evidence",
            Self::JustifiedDeparture => "justified_departure",
            Self::Met => "met",
            Self::NotApplicable => "not_applicable",
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Turns the three truths of a rule into its outcome. No other code does.
///
/// A rule whose text allows no departure has `departs` `No`.
#[must_use]
pub const fn decide(applies: Truth, holds: Truth, departs: Truth) -> Outcome {
    match (applies, holds, departs) {
        (Truth::No, _, _) => Outcome::NotApplicable,
        (Truth::Yes, Truth::Yes, _) => Outcome::Met,
        (Truth::Yes, Truth::No, Truth::Yes) => Outcome::JustifiedDeparture,
        (Truth::Yes, Truth::No, Truth::No) => Outcome::NotMet,
        _ => Outcome::InsufficientEvidence,
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome::{InsufficientEvidence, JustifiedDeparture, Met, NotApplicable, NotMet};
    use super::Truth::{No, Unknown, Yes};
    use super::*;

    #[test]
    fn all_nine_rows_of_and() {
        let rows = [
            (Yes, Yes, Yes),
            (Yes, No, No),
            (Yes, Unknown, Unknown),
            (No, Yes, No),
            (No, No, No),
            (No, Unknown, No),
            (Unknown, Yes, Unknown),
            (Unknown, No, No),
            (Unknown, Unknown, Unknown),
        ];
        for (a, b, both) in rows {
            assert_eq!(a.and(b), both, "{a:?} and {b:?}");
        }
    }

    #[test]
    fn all_nine_rows_of_or() {
        let rows = [
            (Yes, Yes, Yes),
            (Yes, No, Yes),
            (Yes, Unknown, Yes),
            (No, Yes, Yes),
            (No, No, No),
            (No, Unknown, Unknown),
            (Unknown, Yes, Yes),
            (Unknown, No, Unknown),
            (Unknown, Unknown, Unknown),
        ];
        for (a, b, either) in rows {
            assert_eq!(a.or(b), either, "{a:?} or {b:?}");
        }
    }

    #[test]
    fn not_leaves_unknown_unknown() {
        assert_eq!([!Yes, !No, !Unknown], [No, Yes, Unknown]);
    }

    #[test]
    fn all_twenty_seven_rows_of_decide() {
        let rows = [
            (Yes, Yes, Yes, Met),
            (Yes, Yes, No, Met),
            (Yes, Yes, Unknown, Met),
            (Yes, No, Yes, JustifiedDeparture),
            (Yes, No, No, NotMet),
            (Yes, No, Unknown, InsufficientEvidence),
            (Yes, Unknown, Yes, InsufficientEvidence),
            (Yes, Unknown, No, InsufficientEvidence),
            (Yes, Unknown, Unknown, InsufficientEvidence),
            (No, Yes, Yes, NotApplicable),
            (No, Yes, No, NotApplicable),
            (No, Yes, Unknown, NotApplicable),
            (No, No, Yes, NotApplicable),
            (No, No, No, NotApplicable),
            (No, No, Unknown, NotApplicable),
            (No, Unknown, Yes, NotApplicable),
            (No, Unknown, No, NotApplicable),
            (No, Unknown, Unknown, NotApplicable),
            (Unknown, Yes, Yes, InsufficientEvidence),
            (Unknown, Yes, No, InsufficientEvidence),
            (Unknown, Yes, Unknown, InsufficientEvidence),
            (Unknown, No, Yes, InsufficientEvidence),
            (Unknown, No, No, InsufficientEvidence),
            (Unknown, No, Unknown, InsufficientEvidence),
            (Unknown, Unknown, Yes, InsufficientEvidence),
            (Unknown, Unknown, No, InsufficientEvidence),
            (Unknown, Unknown, Unknown, InsufficientEvidence),
        ];
        assert_eq!(rows.len(), 27);
        for (applies, holds, departs, outcome) in rows {
            assert_eq!(decide(applies, holds, departs), outcome, "{applies:?} {holds:?} {departs:?}");
        }
    }

    #[test]
    fn the_worst_outcome_comes_first() {
        assert_eq!(Outcome::ALL.iter().min(), Some(&NotMet));
        assert!(Outcome::ALL.is_sorted());
    }
}
