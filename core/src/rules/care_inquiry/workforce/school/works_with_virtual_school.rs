//! Clause CI-8.10.e.2: the school works with the virtual school head on progress and support.

use crate::rules::prelude::*;

rule! {
    /// The school met the virtual school head, shared how the children do, and support came of it.
    ///
    /// Why: inspection is to look at how school and virtual school head work together to follow progress and to offer
    /// support (8.10).
    ///
    /// How it is read: in a school with a child in care on roll, there was a meeting in the year, progress was shared,
    /// and at least one support that came of it is written down.
    pub static A = {
        id: "CI-8.10.e.2/a",
        revision: 1,
        title: "Was progress shared with the virtual school head, and did support come of it?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 5",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The school met the virtual school head, shared progress, and support came of it.",
            not_met: "The school did not meet the virtual school head, did not share progress, or no support came of \
                      it.",
            departed: None,
            unclear: "The record does not show whether the school and the virtual school head worked together.",
            action: "Meet the virtual school head, share how each child in care does, and record the support that \
                     comes of it.",
            plain: "Your school and the person who leads schooling for children in care should work together on how \
                    you are doing.",
        },
        note: "To follow progress and to offer support are the two purposes that the bullet names; how good the \
               support was is not asked.",
        judge: &StateOf::<School> {
            applies: |school| school.school().children_in_care().more_than(0.0),
            holds: worked_together,
            departs: None,
        },
    }
}

fn worked_together(school: At<'_, School>) -> Judgement<'_> {
    let liaison = school.virtual_school_liaison();
    liaison
        .meetings_in_year()
        .at_least(1.0)
        .and(|| liaison.progress_shared_times().at_least(1.0))
        .and(|| liaison.support_offered().written())
}
