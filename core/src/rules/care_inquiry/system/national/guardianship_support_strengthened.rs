//! Clause CI-9.17.1: support for special guardianship is strengthened.

use super::{
    guarded_young_people_eligible_in_law, guardian_fees_can_continue, guardian_payments_uprated,
    guardianship_support_matches_adoption,
};
use crate::rules::prelude::*;

rule! {
    /// Fees go on, payments rise, leaving care is open, and support matches that for adoption.
    ///
    /// Why: support should be strengthened so that more foster carers who are not relatives can become special
    /// guardians (9.17).
    ///
    /// How it is read: what CI-9.17.a.1, CI-9.17.b.1, CI-9.17.c.1 and CI-9.17.d ask for is all in force. Where there is
    /// no support for adoption to match, the fourth cannot be shown.
    pub static A = {
        id: "CI-9.17.1/a",
        revision: 1,
        title: "Are all four strengthenings in force?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 lead",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "All four ways of strengthening special guardianship are in force.",
            not_met: "One of the four ways of strengthening special guardianship is not in force.",
            departed: None,
            unclear: "The record does not show whether all four ways of strengthening special guardianship are in \
                      force.",
            action: "Bring into force what the four rules on special guardianship ask for.",
            plain: "Foster carers who want to be your special guardian should get the help that makes it possible.",
        },
        note: "The lead has no content beyond its bullets: it rolls them up.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: all_four_are_in_force,
            departs: None,
        },
    }
}

fn all_four_are_in_force(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    guardian_fees_can_continue::fees_can_continue(policy)
        .and(|| guardian_payments_uprated::payments_rise(policy))
        .and(|| guarded_young_people_eligible_in_law::are_eligible(policy))
        .and(|| guardianship_support_matches_adoption::is_to_match(policy))
        .and(|| guardianship_support_matches_adoption::matches(policy))
}
