//! Clause CI-6.4.a.1: the authority finds more than one home that would suit.

use super::{by_final_decision, suitable_options};
use crate::rules::prelude::*;

rule! {
    /// More than one home that would suit the child was found before the decision.
    ///
    /// Why: a child can help to choose only where there is a choice (6.4).
    ///
    /// How it is read: at least so many options suit the child and were found by the day of the final decision,
    /// whatever became of them. There is no exception for an emergency: that one is in the next bullet only.
    pub static A = {
        id: "CI-6.4.a.1/a",
        revision: 1,
        title: "Were at least two suitable placements found before the decision?",
        source: "care-inquiry 6.4",
        paragraph: "6.4 bullet 1",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&MIN_SUITABLE_OPTIONS],
        says: Says {
            met: "More than one home that would suit the child was found before the decision.",
            not_met: "No more than one home that would suit the child was found before the decision.",
            departed: None,
            unclear: "The record does not show which homes were found before the decision, or whether they suit the child.",
            action: "Look for another home that would suit, and record each with the day it was found and whether it suits.",
            plain: "Before you move, there should be more than one good home to choose from.",
        },
        note: "Emergencies are not exempt and will mostly fail: report them apart. The text gives this as an example, yet \
               says 'should'.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: placement_in_care,
            holds: found_in_time,
            departs: None,
        },
    }
}

fn found_in_time<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    suitable_options(placement, |option| {
        by_final_decision(placement, option.identified_on(), Fact::<Date>::on_or_before)
    })
}
