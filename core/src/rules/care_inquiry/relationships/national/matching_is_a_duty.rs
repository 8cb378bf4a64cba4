//! Clause CI-5.2.d.3: authorities have a duty to consider how worker and child fit.

use crate::rules::prelude::*;

rule! {
    /// Authorities have to consider, when they allocate a worker, how worker and child fit each other.
    ///
    /// Why: local authorities should be required to consider the match between child and worker (5.2). To require it
    /// takes somebody who does, so it is read as a call on central government.
    ///
    /// How it is read: an instrument in force has a provision on it that binds local authorities as a duty.
    pub static A = {
        id: "CI-5.2.d.3/a",
        revision: 1,
        title: "Is there a duty in force on authorities to consider the match when allocating?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 4",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A duty in force has local authorities consider how worker and child fit each other.",
            not_met: "No duty in force has local authorities consider how worker and child fit each other.",
            departed: None,
            unclear: "The record does not show whether a duty in force has local authorities consider how worker and \
                      child fit.",
            action: "Place a duty on local authorities to consider how worker and child fit each other.",
            plain: "The law should make sure that people think about who would be the right social worker for you.",
        },
        note: "Should be required needs somebody to require it. Whether it is done for a child is asked by CI-5.2.d.1.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: matching_is_a_duty,
            departs: None,
        },
    }
}

fn matching_is_a_duty(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::WorkerChildMatch, |found| {
        found.duty_holder().is(DutyHolder::LocalAuthority).and(|| found.force().is(Force::Duty))
    })
}
