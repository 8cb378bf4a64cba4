//! Clause CI-7.1: the last placement is held open until the new home is clearly secure.

use super::{FOSTER_OR_RESIDENTIAL, TO_PERMANENCE};
use crate::rules::prelude::*;

rule! {
    /// The last home is held until the return home or permanent placement has been judged secure.
    ///
    /// Why: a child whose new home fails should have the old one to go back to (7.1).
    ///
    /// How it is read: after a move home or to permanence from a foster or residential home, the place was held from
    /// the day of the move; it is held still, or was held beyond that day until somebody judged the new home secure, on
    /// recorded grounds. No waiting time is invented: time going by proves nothing. Why it could not be held is shown, and
    /// does not excuse.
    pub static A = {
        id: "CI-7.1/a",
        revision: 1,
        title: "Was the last placement held until the new home was judged secure?",
        source: "care-inquiry 7.1",
        paragraph: "7.1",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[],
        says: Says {
            met: "The last home was held open until the new one was judged secure, or is held still.",
            not_met: "The last home was not held open until the new one was judged secure.",
            departed: None,
            unclear: "The record does not show whether the last home was held open until the new one was judged secure.",
            action: "Hold the place, and record from when and until when, and who judged the new home secure and on what grounds.",
            plain: "When you move home or to a new family, your last home should be kept for you until it is clear that the new one works.",
        },
        note: "Security is a recorded judgement with a day; whether the judgement was right is not asked.",
        judge: &Each {
            events: |child| child.moves(),
            when: |this, period| this.date().within(period),
            applies: from_a_home_that_can_be_held,
            holds: held,
            departs: None,
        },
    }
}

fn from_a_home_that_can_be_held<'r>(_: At<'r, Child>, this: At<'r, Move>) -> Judgement<'r> {
    this.kind()
        .is_any(&TO_PERMANENCE)
        .and(|| this.from_placement_id().given(|home| home.type_().is_any(&FOSTER_OR_RESIDENTIAL)))
}

fn held<'r>(_: At<'r, Child>, this: At<'r, Move>) -> Judgement<'r> {
    let place = this.previous_placement();
    let until_secure = || {
        place
            .kept_open_until()
            .given(|until| this.date().before(until).and(|| this.security().confirmed_on().on_or_before(until)))
            .and(|| this.security().basis().written())
    };
    this.date()
        .given(|day| place.kept_open_from().on_or_before(day))
        .and(|| (!place.kept_open_until().over_by(this.as_at())).or(until_secure))
}
