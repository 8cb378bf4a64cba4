//! Clause CI-9.16.b.3: a formerly accommodated child who goes home, and the parent, are offered help with each need.

use crate::rules::prelude::*;

rule! {
    /// For each need found for the return a service was offered.
    ///
    /// Why: where a child was accommodated by agreement, the authority has to offer help with what was found, and the
    /// family is free to say no (9.16).
    ///
    /// How it is read: each open need of the child, or of the parent to whom they went, that an assessment for the
    /// return found has a service that was offered or began, and was not ended for age, funding or legal status.
    pub static A = {
        id: "CI-9.16.b.3/a",
        revision: 1,
        title: "Was a service offered for each need found?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 2",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "A service was offered for each open need found for the return home.",
            not_met: "For an open need found for the return home no service was offered, or it was withdrawn.",
            departed: None,
            unclear: "The record does not show whether a service was offered for each need found for the return home.",
            action: "Offer a service for each open need found, and record which need it answers and when it was offered.",
            plain: "When you have gone back home, you and your parent must be offered the help that you were found to need.",
        },
        note: "Once accommodation ends the family can say no, so an offer is enough.",
        judge: &State {
            applies: |child| needs_on_return(child, true),
            holds: |child| {
                child.support_needs().all(|need| {
                    is_need_on_return(child, need, true).implies(|| has_service(child, need, offered_or_begun))
                })
            },
            departs: None,
        },
    }
}

fn offered_or_begun(service: At<'_, Service>) -> Judgement<'_> {
    service.offered_on().happened().or(|| service.start_date().happened()).and(|| !was_withdrawn(service))
}
