//! Clause CI-8.10.c.2: the school knows the outcomes of vulnerable pupils and works to improve them.

use crate::rules::prelude::*;

rule! {
    /// The school has the results of vulnerable pupils, and has checked in the year whether what it does for them
    /// works.
    ///
    /// Why: inspection is to look at the outcomes of vulnerable young people and at what is done to improve them
    /// (8.10).
    ///
    /// How it is read: there is a result of children in care or of other vulnerable pupils, and the effect of some
    /// strategy was checked on a day of the year. Until the year is over, it may still be;
    /// before it has begun, there is nothing to judge.
    pub static A = {
        id: "CI-8.10.c.2/a",
        revision: 1,
        title: "Are outcomes reported and strategies in place and checked for vulnerable pupils?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 3",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The school has results of vulnerable pupils, and checked in the year whether a strategy for them \
                  works.",
            not_met: "The school has no results of vulnerable pupils, or did not check in the year whether a strategy \
                      works.",
            departed: None,
            unclear: "The record does not show the results of vulnerable pupils, or a check of a strategy, or the \
                      year is not over.",
            action: "Record how vulnerable pupils do, and check each year whether what the school does for them works.",
            plain: "Your school should know how children who need more help are doing, and check that its help works.",
        },
        note: "It is wider than children in care, as the bullet is. Whether outcomes improved is not asked here.",
        judge: &StateOf::<School> {
            applies: |school| Year::of(school).has_begun(),
            holds: knows_and_checks,
            departs: None,
        },
    }
}

fn knows_and_checks(school: At<'_, School>) -> Judgement<'_> {
    use PupilGroup::{InCare, OtherVulnerable};
    school.attainment().any(|result| result.group().is_any(&[InCare, OtherVulnerable])).and(|| {
        let strategies = school.outcome_strategies();
        Year::of(school).any(strategies, At::<OutcomeStrategy>::evaluated_on, |strategy| strategy.says(true))
    })
}
