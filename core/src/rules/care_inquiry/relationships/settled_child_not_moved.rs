//! Clause CI-5.2.b.3: a child settled at a distance who wants to stay is not moved on.

use crate::rules::prelude::*;

rule! {
    /// A child who has settled far from home and wishes to stay there is moved only where it could not be avoided.
    ///
    /// Why: a child who has put down roots should not lose them for the sake of a map (5.2).
    ///
    /// How it is read: at each change of placement from a distant home in which the child wished to stay. The reason
    /// is one that the authority could not prevent: safeguarding, the carer's own request, breakdown, or a provider
    /// that closed. Cost, age and administration are not.
    pub static A = {
        id: "CI-5.2.b.3/a",
        revision: 1,
        title: "Was a child in a distant placement moved although they wished to stay?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 2 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[&NEAR_MAX_MILES],
        says: Says {
            met: "The child wished to stay, and was moved for a reason that the authority could not prevent.",
            not_met: "The child wished to stay, and was moved for a reason that the authority could have avoided.",
            departed: None,
            unclear: "The record does not show whether the child wished to stay, how far away they lived, or why they moved.",
            action: "Ask before each move whether the child wishes to stay; record the answer and the reason for the move.",
            plain: "If you live far away but are settled and want to stay, you should not be moved unless it cannot be helped.",
        },
        note: "To avoid is not to forbid. Where nobody asked the child, it cannot show that they wished to stay.",
        judge: &Each {
            events: |child| child.moves(),
            when: |change, period| change.date().within(period),
            applies: settled_at_a_distance,
            holds: could_not_be_avoided,
            departs: None,
        },
    }
}

fn settled_at_a_distance<'r>(child: At<'r, Child>, change: At<'r, Move>) -> Judgement<'r> {
    let near = child.value(&NEAR_MAX_MILES);
    change
        .kind()
        .is(MoveKind::PlacementChange)
        .and(|| change.from_placement_id().given(|left| is_distant(left, near)))
        .and(|| change.child_wished_to_stay().is_true())
}

fn could_not_be_avoided<'r>(_: At<'r, Child>, change: At<'r, Move>) -> Judgement<'r> {
    use PlacementEndReason::{Breakdown, CarerRequest, ProviderClosed, Safeguarding};
    change.reason_code().is_any(&[Safeguarding, CarerRequest, Breakdown, ProviderClosed])
}
