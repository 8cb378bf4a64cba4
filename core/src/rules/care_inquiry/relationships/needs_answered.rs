//! Clause CI-5.12.3: when this child has a need, a service that answers it is reached.

use crate::rules::prelude::*;

rule! {
    /// Each open need of the child has a service offered or running.
    ///
    /// Why: a range of services has to be in place and within reach (5.12). The paragraph is about provision; the
    /// child's record is where access shows.
    ///
    /// How it is read: each need of the child that has been open for longer than a request may wait has a service that
    /// was offered, or that the recipient declined, or that began. One that was ended for age, legal status or funding
    /// answers no need any more, though it was offered once. A waiting list is not access.
    pub static A = {
        id: "CI-5.12.3/a",
        revision: 1,
        title: "Does each open need have a service offered or running?",
        source: "care-inquiry 5.12",
        paragraph: "5.12 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Continuous,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Each open need of the child has a service offered or running.",
            not_met: "An open need of the child has no service offered or running.",
            departed: None,
            unclear: "The record does not show whether each open need of the child has a service.",
            action: "Offer or start a service for each open need, and record which need it answers.",
            plain: "If you need help with something, a service that can help must be offered to you.",
        },
        note: "Whether the service is the right one, or enough, is not asked here.",
        judge: &State { applies: has_need, holds: answered, departs: None },
    }
}

fn is_due(need: At<'_, SupportNeed>) -> Judgement<'_> {
    let waited = need.as_at().plus_days(-need.count(&REQUEST_RESPONSE_DAYS));
    need.identified_on().before(waited).and(|| is_open_need(need)).and(|| need.person_id().is_the_child())
}

fn has_need(child: At<'_, Child>) -> Judgement<'_> {
    child.support_needs().any(is_due)
}

fn answered(child: At<'_, Child>) -> Judgement<'_> {
    child.support_needs().all(|need| is_due(need).implies(|| has_service(child, need, offered_or_running)))
}
