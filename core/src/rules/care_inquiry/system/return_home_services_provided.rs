//! Clause CI-9.16.b.2: a child in care who goes home, and the parent, are given services for each need found.

use crate::rules::prelude::*;

rule! {
    /// Each need found for the return has a service running.
    ///
    /// Why: where a child in care goes back to a parent, the text wants needs that were found to be met by services,
    /// as long as the child's welfare asks for it (9.16).
    ///
    /// How it is read: each open need of the child, or of the parent to whom they went, that an assessment for the
    /// return found has a service that began and was not ended for age, funding or legal status. To offer is not to
    /// provide.
    pub static A = {
        id: "CI-9.16.b.2/a",
        revision: 1,
        title: "Does each need found have a service running?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 2",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Each open need found for the return home has a service running.",
            not_met: "An open need found for the return home has no service running.",
            departed: None,
            unclear: "The record does not show whether each need found for the return home has a service running.",
            action: "Start a service for each open need found, and record which need it answers.",
            plain: "If you are in care and go back home, you and your parent must get the help that you were found to need.",
        },
        note: "To provide means begun, not offered. How long a service should last is tied to the need being open.",
        judge: &State {
            applies: |child| needs_on_return(child, false),
            holds: |child| {
                child.support_needs().all(|need| {
                    is_need_on_return(child, need, false).implies(|| has_service(child, need, runs))
                })
            },
            departs: None,
        },
    }
}
