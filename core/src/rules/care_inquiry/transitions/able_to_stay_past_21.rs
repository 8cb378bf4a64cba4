//! Clause CI-7.5.2: those who have become part of the foster family can stay past 21.

use crate::rules::prelude::*;

rule! {
    /// Somebody who became part of the foster family has been able to stay past 21.
    ///
    /// Why: the text adds 'or beyond' for those who have become part of the family (7.5).
    ///
    /// How it is read: at or above the age that the text names, for a young person who stayed on until it, is recorded as
    /// part of the family, wishes to stay and whose carers agree: the stay was not ended by the authority's decision,
    /// for want of funding or by an age limit.
    pub static A = {
        id: "CI-7.5.2/a",
        revision: 1,
        title: "Has someone who became part of the foster family been able to stay past 21?",
        source: "care-inquiry 7.5",
        paragraph: "7.5 sentence 1 parenthesis",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&STAY_UNTIL_AGE],
        says: Says {
            met: "The young person who became part of the family has been able to stay past 21.",
            not_met: "The stay of a young person who became part of the family was ended for age, money or by decision.",
            departed: None,
            unclear: "The record does not show why the stay of a young person who became part of the family ended.",
            action: "Let the stay go on, or record why it ended and who chose so.",
            plain: "If you have become part of your foster family, you should be able to stay even after you are 21.",
        },
        note: "Being part of the family is a recorded judgement. The text gives no upper age.",
        judge: &State { applies: part_of_the_family_at_21, holds: not_ended_for_them, departs: None },
    }
}

/// Judges by the birthday on which the age that the text names is reached.
fn at_21<'r>(child: At<'r, Child>, judge: impl Fn(Day) -> Judgement<'r>) -> Judgement<'r> {
    at_age(child, child.count(&STAY_UNTIL_AGE), judge)
}

fn part_of_the_family_at_21(child: At<'_, Child>) -> Judgement<'_> {
    at_21(child, |day| child.says(day <= child.as_at())).and(|| {
        child.leaving_care().staying_on().latest(
            |stay| stay.says(true),
            |stay| {
                stay.start_date()
                    .happened()
                    .and(|| stay.part_of_foster_family().is_true())
                    .and(|| stay.young_person_wish().is(StayingOnYoungPersonWish::Stay))
                    .and(|| stay.carer_agrees().is_true())
                    .and(|| at_21(child, |day| !stay.end_date().over_by(day.plus_days(-1))))
            },
        )
    })
}

fn not_ended_for_them(child: At<'_, Child>) -> Judgement<'_> {
    use StayingOnEndReason::{AgeLimit, AuthorityDecision, Funding};
    child.leaving_care().staying_on().latest(
        |stay| stay.says(true),
        |stay| {
            (!stay.end_date().over_by(stay.as_at()))
                .or(|| !stay.end_reason().is_any(&[AuthorityDecision, Funding, AgeLimit]))
        },
    )
}
