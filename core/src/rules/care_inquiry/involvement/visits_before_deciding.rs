//! Clause CI-6.4.b: the child visits or tries out a home before it is settled, except in an emergency.

use super::by_final_decision;
use crate::rules::prelude::*;

rule! {
    /// The child visited the home, or stayed there, before the final decision.
    ///
    /// Why: a child should be able to see and try a home before it is settled that they will live in it (6.4).
    ///
    /// How it is read: a visit, a night or a trial stay is dated before the day of the final decision. A call, or a visit
    /// of the carers to the child, does not put the child in the home. A move in an emergency falls outside.
    pub static A = {
        id: "CI-6.4.b/a",
        revision: 1,
        title: "Did the child visit or stay at the placement before the final decision?",
        source: "care-inquiry 6.4",
        paragraph: "6.4 bullet 2",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "The child visited or stayed at the home before the final decision.",
            not_met: "The child did not visit or stay at the home before the final decision.",
            departed: None,
            unclear: "The record does not show whether the child was at the home before the final decision.",
            action: "Let the child visit or try the home before deciding; record each visit, and the day of the decision.",
            plain: "You should get to visit or try out a new home before it is settled, unless you have to move in a hurry.",
        },
        note: "A visit on the day of the decision does not count, as days have no times.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: |_, placement| placement.emergency().is_false(),
            holds: was_there_before,
            departs: None,
        },
    }
}

fn was_there_before<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    use IntroductionKind::{Overnight, TrialStay, Visit};
    placement.introductions().any(|introduction| {
        introduction
            .kind()
            .is_any(&[Visit, Overnight, TrialStay])
            .and(|| by_final_decision(placement, introduction.date(), Fact::<Date>::before))
    })
}
