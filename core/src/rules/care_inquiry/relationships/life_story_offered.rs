//! Clause CI-5.3.b.1: life-story work is on offer to this child, whatever their legal status.

use crate::rules::prelude::*;

rule! {
    /// Life-story work has been offered, taken up where the child said yes, and offered again where they did not.
    ///
    /// Why: every child who lives away from their birth parents may need to make sense of it (5.3).
    ///
    /// How it is read: for a child in care, in kinship care outside it, under special guardianship or adopted, by the
    /// latest offer. Accepted, the work has begun or is finished; declined or put off, the offer is recent enough;
    /// not yet answered, the offer is enough.
    pub static A = {
        id: "CI-5.3.b.1/a",
        revision: 1,
        title: "Has this child been offered life-story work, and offered it again if it was put off?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&LIFE_STORY_REOFFER_MONTHS],
        says: Says {
            met: "Life-story work was offered; it has begun, awaits an answer, or was put off not long ago.",
            not_met: "Life-story work was not offered, was accepted but not begun, or was put off and not offered again.",
            departed: None,
            unclear: "The record does not show whether life-story work was offered, and what came of it.",
            action: "Offer life-story work, begin it where it was accepted, and offer it again where it was put off.",
            plain: "You should be able to do life-story work, to help you make sense of your life so far.",
        },
        note: "Being available is read as an offer. How good the work is, or whether the child finished it, is not shown.",
        judge: &State { applies: lives_away, holds: offered, departs: None },
    }
}

fn lives_away(child: At<'_, Child>) -> Judgement<'_> {
    use PlacementType::{Adopted, KinshipOutsideCare, SpecialGuardianship};
    let today = child.as_at();
    looked_after(child, today).or(|| {
        current_placement(child, today, |home| home.type_().is_any(&[KinshipOutsideCare, SpecialGuardianship, Adopted]))
    })
}

fn offered(child: At<'_, Child>) -> Judgement<'_> {
    use LifeStoryWorkResponse::{Accepted, Declined, Deferred, NoneYet};
    let recent = last_months(child, &LIFE_STORY_REOFFER_MONTHS);
    child.life_story_work().latest(
        |offer| offer.says(true),
        |offer| {
            let response = offer.response();
            response
                .is(Accepted)
                .and(|| offer.start_date().happened().or(|| offer.completed_on().happened()))
                .or(|| response.is_any(&[Declined, Deferred]).and(|| offer.offered_on().within(recent)))
                .or(|| response.is(NoneYet))
        },
    )
}
