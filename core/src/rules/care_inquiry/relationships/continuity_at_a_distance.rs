//! Clause CI-5.2.b.2: where the child is placed at a distance, planning keeps the valued relationships going.

use crate::rules::prelude::*;

rule! {
    /// Before a child moves far away, there is a plan that keeps everyone who matters to them in their life.
    ///
    /// Why: where distance cannot be avoided, planning has to make up for it (5.2).
    ///
    /// How it is read: for a placement that is far from home or school, or that has a distance exception, a
    /// continuity plan is agreed no later than the start and names each person who matters to the child, is not
    /// restricted and has not died by that day. Where nobody has ever recorded who matters, the answer is not known.
    pub static A = {
        id: "CI-5.2.b.2/a",
        revision: 1,
        title: "Is there a continuity plan for the people who matter to this distant child?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 2 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&NEAR_MAX_MILES],
        says: Says {
            met: "A continuity plan was agreed by the start, and it names everyone who matters to the child.",
            not_met: "No continuity plan was agreed by the start, or it leaves out somebody who matters to the child.",
            departed: None,
            unclear: "The record does not show the plan, or who mattered to the child when the placement began.",
            action: "Record who matters to the child, and agree how each of them stays in the child's life.",
            plain: "If you have to live far away, there should be a plan to keep the people who matter to you in your life.",
        },
        note: "Who matters is taken from recorded judgements of importance. That the plan was kept to, it does not show.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: at_a_distance,
            holds: continuity_planned,
            departs: None,
        },
    }
}

fn at_a_distance<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let near = child.value(&NEAR_MAX_MILES);
    placement_in_care(child, placement)
        .and(|| is_distant(placement, near).or(|| has_distance_exception(child, placement)))
}

fn continuity_planned<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let plan = placement.continuity_plan();
    placement.start_date().given(|start| {
        let kept = |relationship: At<'r, Relationship>| {
            (!is_important(relationship, start))
                .or(|| is_restricted(relationship, start))
                .or(|| plan.person_ids().has(relationship.person_id()))
                .or(|| !is_with_the_living(relationship, start))
        };
        plan.agreed_on()
            .on_or_before(start)
            .and(|| child.relationships().all(kept))
            .and(|| (!child.relationships().has_entries()).or(|| somebody_was_assessed(child, start)))
    })
}

/// Where nobody was, nobody has recorded who matters: not known.
fn somebody_was_assessed(child: At<'_, Child>, start: Day) -> Judgement<'_> {
    child.relationships().any_or_unknown(|relationship| {
        relationship.assessments().any(|assessment| assessment.date().on_or_before(start))
    })
}
