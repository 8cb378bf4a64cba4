//! Clause CI-9.15.1: authorities have a duty to promote contact between separated siblings.

use crate::rules::prelude::*;

rule! {
    /// Authorities have to promote contact between brothers and sisters who are apart.
    ///
    /// Why: what nobody has to do is left undone where time is short (9.15).
    ///
    /// How it is read: an instrument in force has a provision on it that binds local authorities as a duty.
    pub static A = {
        id: "CI-9.15.1/a",
        revision: 1,
        title: "Is there a duty in force on authorities to promote contact between separated siblings?",
        source: "care-inquiry 9.15",
        paragraph: "9.15",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "By a duty in force, local authorities help siblings who live apart to keep in touch.",
            not_met: "No duty in force has local authorities help siblings who live apart to keep in touch.",
            departed: None,
            unclear: "The record does not show whether a duty in force has local authorities promote contact between \
                      siblings.",
            action: "Make it the duty of local authorities to help brothers and sisters who live apart to keep in touch.",
            plain: "The law should make sure that brothers and sisters who live apart are helped to stay in touch.",
        },
        note: "A call for law. What such a duty would bring about is asked of the child's record, by CI-9.15.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: sibling_contact_is_a_duty,
            departs: None,
        },
    }
}

fn sibling_contact_is_a_duty(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::SiblingContact, |found| {
        found.duty_holder().is(DutyHolder::LocalAuthority).and(|| found.force().is(Force::Duty))
    })
}
