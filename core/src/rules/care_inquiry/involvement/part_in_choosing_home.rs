//! Clause CI-6.4.1: the child has a full part in deciding where, and with whom, they live.

use super::had_a_part;
use crate::rules::prelude::*;

rule! {
    /// The child had a part in deciding on the home.
    ///
    /// Why: the report wants children in the thick of decisions about their home and carers (6.4).
    ///
    /// How it is read: the child chose or contributed; being told is not enough. Where the child was not able to, the
    /// decision drew on a view of theirs that somebody observed by the day of the move. There is no exception for an
    /// emergency.
    pub static A = {
        id: "CI-6.4.1/a",
        revision: 1,
        title: "Was the child involved in the decision about this placement?",
        source: "care-inquiry 6.4",
        paragraph: "6.4 sentence 1",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "The child had a part in the decision about this home.",
            not_met: "The child was told of the decision about this home, or left out of it.",
            departed: None,
            unclear: "The record does not show what part the child had in the decision about this home.",
            action: "Record the child's part in the decision; for a child who is not able to, observe what they show and use it.",
            plain: "You should help to decide where you live and who you live with.",
        },
        note: "'Fully' is read as having a part in the decision, not as having the last word. Emergencies are not exempt here.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: placement_in_care,
            holds: involved,
            departs: None,
        },
    }
}

fn involved<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let decision = placement.decision();
    had_a_part(placement).or(|| {
        decision
            .child_involvement()
            .is(PlacementDecisionChildInvolvement::NotAble)
            .and(|| decision.view_ids().any(|view| view.given(|view| was_observed(placement, view))))
    })
}

/// It is the child's, and somebody observed it by the day of the move.
fn was_observed<'r>(placement: At<'r, Placement>, view: At<'r, View>) -> Judgement<'r> {
    view.person_id()
        .is_the_child()
        .and(|| view.method().is(ViewMethod::Observation))
        .and(|| placement.start_date().given(|start| view.date().on_or_before(start)))
}
