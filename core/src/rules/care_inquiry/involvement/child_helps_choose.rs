//! Clause CI-6.4.a.2: the child helps to find out which of the homes is best.

use super::{by_final_decision, had_a_part, suitable_options};
use crate::rules::prelude::*;

rule! {
    /// The homes that would suit were put to the child before the decision, and the child helped to choose.
    ///
    /// Why: which of them is best for the child should be worked out with the child (6.4).
    ///
    /// How it is read: the child was told of enough of the options that suit by the day of the final decision, and chose
    /// or contributed. Where there was only one such option the question does not arise, so that one failing is not
    /// counted twice.
    pub static A = {
        id: "CI-6.4.a.2/a",
        revision: 1,
        title: "Were the options put to the child before the decision, and did the child help choose?",
        source: "care-inquiry 6.4",
        paragraph: "6.4 bullet 1",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&MIN_SUITABLE_OPTIONS],
        says: Says {
            met: "The homes that would suit were put to the child before the decision, and the child helped to choose.",
            not_met: "The homes that would suit were not put to the child in time, or the child did not help to choose.",
            departed: None,
            unclear: "The record does not show which homes were put to the child and when, or what part the child had.",
            action: "Tell the child about each home that would suit, choose with them, and record the days and their part.",
            plain: "You should hear about the homes you could move to and help to pick the best one for you.",
        },
        note: "It shows that a choice was put to the child, not how real the choice was.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: had_a_choice,
            holds: chose_together,
            departs: None,
        },
    }
}

fn had_a_choice<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    suitable_options(placement, |option| option.says(true))
}

fn chose_together<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    suitable_options(placement, |option| {
        by_final_decision(placement, option.presented_to_child_on(), Fact::<Date>::on_or_before)
    })
    .and(|| had_a_part(placement))
}
