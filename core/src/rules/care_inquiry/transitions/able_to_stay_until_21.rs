//! Clause CI-7.5.1: a young person can stay until 21 if they want and the carers or unit agree.

use super::FOSTER_OR_RESIDENTIAL;
use crate::rules::prelude::*;

rule! {
    /// Staying was raised before 18, and where both sides wanted it the young person stayed.
    ///
    /// Why: young people in foster and residential homes should be able to go on living there until 21 (7.5).
    ///
    /// How it is read: staying was discussed before the 18th birthday. From that day on, where the young person wished
    /// to stay and the carers or the home agreed, the stay began, and did not end before the age that the text names
    /// unless the young person or the carers chose so. Without the wish, or the agreement, staying is not asked.
    /// Before the birthday only the raising is judged, and it may still come.
    pub static A = {
        id: "CI-7.5.1/a",
        revision: 1,
        title: "Was staying raised before 18, and where both sides wanted it did the young person stay?",
        source: "care-inquiry 7.5",
        paragraph: "7.5 sentence 1",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&STAY_UNTIL_AGE, &REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Staying was raised before 18, and nothing but a choice kept the young person from it.",
            not_met: "Staying was not raised before 18, or the young person could not stay although both sides wanted it.",
            departed: None,
            unclear: "The record does not show whether staying past 18 was raised, wanted and made possible.",
            action: "Talk about staying before the 18th birthday; record the wish, the carers' answer, and the stay.",
            plain: "If you and your carers both want it, you should be able to stay with them until you are 21.",
        },
        note: "The wish and the agreement are conditions in the text, not exceptions. Homes count as foster care does.",
        judge: &State { applies: near_or_past_18, holds: raised_and_stayed, departs: None },
    }
}

/// A foster or residential home in which the child lives, or from the 18th birthday on, lived until it.
fn is_home(home: At<'_, Placement>, eighteen: Day) -> Judgement<'_> {
    let kind = home.type_().is_any(&FOSTER_OR_RESIDENTIAL).or(|| home.type_().is(PlacementType::StayingOn));
    kind.and(|| !home.purpose().is(PlacementPurpose::Respite)).and(|| {
        if home.as_at() < eighteen {
            home.open_on(home.as_at())
        } else {
            home.start_date().on_or_before(eighteen).and(|| !home.end_date().over_by(eighteen.plus_days(-1)))
        }
    })
}

fn near_or_past_18(child: At<'_, Child>) -> Judgement<'_> {
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    at_age(child, ADULT_AGE, |eighteen| {
        child
            .says(eighteen.plus_months(-months) <= child.as_at())
            .and(|| child.placements().any(|home| is_home(home, eighteen)))
    })
}

fn raised_and_stayed(child: At<'_, Child>) -> Judgement<'_> {
    let stays = child.leaving_care().staying_on();
    at_age(child, ADULT_AGE, |eighteen| {
        let raised = stays.any_by(eighteen.plus_days(-1), |stay| {
            stay.placement_id().given(|home| is_home(home, eighteen)).and(|| stay.discussed_on().before(eighteen))
        });
        if child.as_at() < eighteen {
            return raised;
        }
        raised.and(|| {
            stays.latest(
                |stay| stay.placement_id().given(|home| is_home(home, eighteen)),
                |stay| could_stay(child, stay),
            )
        })
    })
}

fn could_stay<'r>(child: At<'r, Child>, stay: At<'r, StayingOn>) -> Judgement<'r> {
    use StayingOnEndReason::{CarerChoice, YoungPersonChoice};
    let until = child.count(&STAY_UNTIL_AGE);
    stay.young_person_wish().is(StayingOnYoungPersonWish::Stay).and(|| stay.carer_agrees().is_true()).implies(|| {
        stay.start_date().happened().and(|| {
            (!stay.end_date().over_by(child.as_at()))
                .or(|| at_age(child, until, |day| stay.end_date().given(|ended| child.says(ended >= day))))
                .or(|| stay.end_reason().is_any(&[YoungPersonChoice, CarerChoice]))
        })
    })
}
