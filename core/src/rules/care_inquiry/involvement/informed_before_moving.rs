//! Clause CI-6.2: before moving to people they do not know, the child hears about them from them.

use crate::rules::prelude::*;

rule! {
    /// The child knew something of the new family and home before moving in.
    ///
    /// Why: a child who goes to strangers should know who they are and where it is, in an emergency too (6.2).
    ///
    /// How it is read: where the child knew none of the main carers, what they were given by the day of the move speaks
    /// of the family and of the home, at once or in turn. The day of the move counts, since days have no times. There is
    /// no exception for an emergency.
    pub static A = {
        id: "CI-6.2/a",
        revision: 1,
        title: "Did the child get information about the new family and home before moving in?",
        source: "care-inquiry 6.2",
        paragraph: "6.2",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "By the move the child had information about the new family and about the home.",
            not_met: "By the move the child had no information about the new family, or none about the home.",
            departed: None,
            unclear: "The record does not show what the child was told before the move, or whether they knew the carers.",
            action: "Give the child something about the family and the home before the move, even an hour before, and record it.",
            plain: "Before you move in with people you do not know, you should be told about them and their home.",
        },
        note: "The day of the move counts as before, as days have no times. It shows what was given, not what the child \
               took in.",
        judge: &Each { events, when, applies: to_strangers, holds: informed, departs: None },
    }

    /// What the child was given suits a child, and the carers made it.
    ///
    /// Why: it should come from the carers themselves, in a form that a child can use (6.2).
    ///
    /// How it is read: of what the child got by the day of the move, one piece at least was both child-friendly and made by
    /// the carers; a worker may hand it over, and the staff of a home are carers. Where nothing came in time the
    /// question does not arise: the first check has said so.
    pub static B = {
        id: "CI-6.2/b",
        revision: 1,
        title: "Was it child-friendly and made by the carers?",
        source: "care-inquiry 6.2",
        paragraph: "6.2",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[],
        says: Says {
            met: "What the child was given before the move was made by the carers, in a form that a child can use.",
            not_met: "Nothing that the child was given before the move was both made by the carers and child-friendly.",
            departed: None,
            unclear: "The record does not show who made what the child was given, or whether it suits a child.",
            action: "Help the carers to make something for children, such as a booklet, a film or a letter; record who made it.",
            plain: "What you are told about your new home should come from the people who live there, in words or pictures that work for you.",
        },
        note: "'Provided by the carers' is read as made by them. Whether this child could use it is taken from the record.",
        judge: &Each { events, when, applies: was_informed, holds: informed_by_carers, departs: None },
    }
}

fn events(child: At<'_, Child>) -> List<'_, Placement> {
    child.placements()
}

fn when(placement: At<'_, Placement>, period: Window) -> Judgement<'_> {
    placement.start_date().within(period)
}

fn to_strangers<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    placement.carers_known_to_child().is_false()
}

/// Something that the child got by the day of the move is as `judge` asks.
fn got_in_time<'r>(
    placement: At<'r, Placement>,
    judge: impl Fn(At<'r, InformationForChild>) -> Judgement<'r>,
) -> Judgement<'r> {
    placement
        .information_for_child()
        .any(|given| placement.start_date().given(|start| given.received_on().on_or_before(start)).and(|| judge(given)))
}

fn informed<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    use InformationForChildCovers::{Family, Home};
    got_in_time(placement, |given| given.covers().has(Family))
        .and(|| got_in_time(placement, |given| given.covers().has(Home)))
}

fn was_informed<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    to_strangers(child, placement).and(|| got_in_time(placement, |given| given.says(true)))
}

fn informed_by_carers<'r>(_: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    got_in_time(placement, |given| given.child_friendly().is_true().and(|| given.authored_by_role().is(Role::Carer)))
}
