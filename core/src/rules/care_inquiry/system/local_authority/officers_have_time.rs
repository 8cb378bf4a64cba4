//! Clause CI-9.6.4: reviewing officers have the time that the role needs.

use crate::rules::prelude::*;

rule! {
    /// No reviewing officer has more children than they can get to know.
    ///
    /// Why: an officer with too many children cannot stand up for each of them (9.6).
    ///
    /// How it is read: the largest caseload of any officer, and the children for each full-time officer on
    /// average, are no more than the number allowed. With children and no officer there is no time for them. No
    /// children allocated, there is nothing to judge.
    pub static A = {
        id: "CI-9.6.4/a",
        revision: 1,
        title: "Is every IRO's caseload within the limit?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&IRO_MAX_CASELOAD],
        says: Says {
            met: "No reviewing officer has more children than the limit, and neither does the service on average.",
            not_met: "A reviewing officer, or the service on average, has more children than the limit.",
            departed: None,
            unclear: "The record does not show how many children the reviewing officers have.",
            action: "Bring the caseloads of reviewing officers down to the limit, and record the figures.",
            plain: "Your reviewing officer must have enough time for you, so they must not look after too many \
                    children.",
        },
        note: "Caseload stands in for time. The number is borrowed from statutory guidance and is not in the report; \
               distances and difficult cases are not weighed.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| authority.iro_service().children().more_than(0.0),
            holds: has_time,
            departs: None,
        },
    }
}

fn has_time(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let service = authority.iro_service();
    let most = authority.value(&IRO_MAX_CASELOAD);
    service.max_caseload().at_most(most).and(|| Ratio::new(service.children(), service.fte()).at_most(most))
}
