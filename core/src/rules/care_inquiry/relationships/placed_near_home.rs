//! Clause CI-5.2.b.1: the child is placed as near as can be to the family home and school.

use crate::rules::prelude::*;

rule! {
    /// A child in care is placed near home and school, or the record says what need of theirs took them farther.
    ///
    /// Why: distance wears away the relationships that a child has (5.2).
    ///
    /// How it is read: the home, and the school where the child has one, lie within the miles that count as near. A
    /// distance exception is a departure where its circumstances and evidence were written down no later than the
    /// start. A respite stay is left out.
    pub static A = {
        id: "CI-5.2.b.1/a",
        revision: 1,
        title: "Is the placement near the child's family home and school?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&NEAR_MAX_MILES],
        says: Says {
            met: "The placement is not far from the family home and the school.",
            not_met: "The placement is far from the family home or the school, and no exception was recorded in time.",
            departed: Some("The placement is far from home or school, and a recorded exception gives the need for it."),
            unclear: "The record does not show how far the placement is from home and school, or why.",
            action: "Record both distances; for a distant placement, the child's need for it and the evidence.",
            plain: "When you move, your new home should be as close as it can be to your family and your school.",
        },
        note: "'As near as possible' has no radius: passing means not far, failing means ask why. Only the child's needs \
               excuse, not a lack of places; whether a recorded reason is such a need, a reader must say.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: placement_in_care,
            holds: near,
            departs: Some(distance_excepted),
        },
    }

    /// Every home that would have suited the child and was not chosen is accounted for.
    ///
    /// Why: whether a nearer home was possible shows in the options that there were (5.2).
    ///
    /// How it is read: each recorded option was unsuitable, was the one chosen, or has a reason why it was not. A
    /// distance exception is a departure. With no options recorded there is nothing to account for.
    pub static B = {
        id: "CI-5.2.b.1/b",
        revision: 1,
        title: "Was every suitable nearer option accounted for?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "Every suitable option that was not chosen has a recorded reason.",
            not_met: "A suitable option was not chosen, no reason is recorded, and no exception was recorded in time.",
            departed: Some("An option is not accounted for, and a recorded exception gives the child's need."),
            unclear: "The record does not show which options there were, or why they were not chosen.",
            action: "Record for each option whether it suited the child and, if it was passed over, why.",
            plain: "If there was a home closer to your family that was right for you, someone should say why you did not go there.",
        },
        note: "It is only as good as the record of options, which holds no distances: every suitable option is asked about.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: had_options,
            holds: options_accounted_for,
            departs: Some(distance_excepted),
        },
    }
}

fn near<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let most = child.value(&NEAR_MAX_MILES);
    let school = placement.distance_from_school_miles();
    placement.distance_from_home_miles().at_most(most).and(|| school.is_none().or(|| school.at_most(most)))
}

fn had_options<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    placement_in_care(child, placement).and(|| placement.options().has_entries())
}

fn options_accounted_for<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    placement.options().all(|option| {
        option
            .suitable()
            .is_false()
            .or(|| option.outcome().is(PlacementOptionOutcome::Chosen))
            .or(|| option.not_chosen_reason().written())
    })
}
