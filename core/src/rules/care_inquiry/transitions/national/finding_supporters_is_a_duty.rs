//! Clause CI-7.3.3: authorities have a duty to identify who will support a young person past 25.

use crate::rules::prelude::*;

rule! {
    /// Authorities have to identify who will support a young person past the age of 25.
    ///
    /// Why: local authorities should be required to identify that person (7.3). To require it takes somebody who does,
    /// so it is read as a call on central government.
    ///
    /// How it is read: an instrument in force has a provision on it that binds local authorities as a duty.
    pub static A = {
        id: "CI-7.3.3/a",
        revision: 1,
        title: "Is there a duty in force to identify who will support the young person past 25?",
        source: "care-inquiry 7.3",
        paragraph: "7.3",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A duty in force has local authorities identify who will support a young person past 25.",
            not_met: "No duty in force has local authorities identify who will support a young person past 25.",
            departed: None,
            unclear: "The record does not show whether a duty in force has local authorities identify who will \
                      support past 25.",
            action: "Place a duty on local authorities to identify who will support each young person past 25.",
            plain: "The law should make sure that someone finds out who will be there for you when you are older than \
                    25.",
        },
        note: "A call on central government. Whether it is done for a young person is asked by CI-7.3.1.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: finding_supporters_is_a_duty,
            departs: None,
        },
    }
}

fn finding_supporters_is_a_duty(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::IdentifySupportBeyond25, |found| {
        found.duty_holder().is(DutyHolder::LocalAuthority).and(|| found.force().is(Force::Duty))
    })
}
