//! Clause CI-6.4.2: what the child thinks is weighed in the decision about their home.

use super::by_final_decision;
use crate::rules::prelude::*;

rule! {
    /// The decision about the home says what was made of the child's views, and the child was told.
    ///
    /// Why: the strongest words of the paragraph are about the child's views (6.4); a record of their use is the least
    /// that shows it.
    ///
    /// How it is read: the decision says how the views were used, and the reasons were explained to the child by the end
    /// of the days that an answer is given, counted from the final decision. Until these have run out, the explanation
    /// may still come.
    pub static A = {
        id: "CI-6.4.2/a",
        revision: 1,
        title: "Is it recorded how the child's views were used, and was this explained to them?",
        source: "care-inquiry 6.4",
        paragraph: "6.4 sentence 1",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "The decision says how the child's views were used, and this was explained to the child in good time.",
            not_met: "The decision does not say how the child's views were used, or nobody explained it to the child in time.",
            departed: None,
            unclear: "The record does not show how the child's views were used, or when it was explained; or there is still time.",
            action: "Write down how the child's views were used, explain the decision to the child, and record the day.",
            plain: "When people decide where you live, what you think must count, and someone must tell you how it did.",
        },
        note: "It shows that a use of the views is written down, not that they weighed enough. The days allowed are ours.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: placement_in_care,
            holds: used_and_explained,
            departs: None,
        },
    }
}

fn used_and_explained<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    let decision = placement.decision();
    decision.views_response().written().and(|| {
        by_final_decision(placement, decision.explained_to_child_on(), |told, decided| told.by(decided.plus_days(days)))
    })
}
