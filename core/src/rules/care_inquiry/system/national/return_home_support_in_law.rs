//! Clause CI-9.16.a.1: the law has authorities assess and monitor needs when a child returns home.

use crate::rules::prelude::*;

rule! {
    /// An Act has authorities assess and monitor what child and parent need when a child goes home, for as long as
    /// necessary.
    ///
    /// Why: primary legislation should require it (9.16). Guidance or regulations do not do: the text names the kind of
    /// law.
    ///
    /// How it is read: primary legislation in force has one provision on it that is a duty and covers the child, the
    /// parent and as long as is necessary.
    pub static A = {
        id: "CI-9.16.a.1/a",
        revision: 1,
        title: "Is that duty in primary legislation in force?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "An Act in force has needs assessed and monitored when a child goes home, for as long as is \
                  necessary.",
            not_met: "No Act in force has needs assessed and monitored when a child goes home, for as long as is \
                      necessary.",
            departed: None,
            unclear: "The record does not show whether an Act in force has needs assessed and monitored when a child \
                      goes home.",
            action: "Put into an Act the duty to assess and monitor what child and parent need for as long as is \
                     necessary.",
            plain: "If you go back to live with your family, the law should make sure that someone finds out what \
                    help you all need, and keeps checking.",
        },
        note: "The text says primary legislation, so nothing less meets it. What was done for a child is asked by \
               CI-9.16.a.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_in_an_act,
            departs: None,
        },
    }
}

fn is_in_an_act(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{AsLongAsNecessary, Child, Parent};
    provision(policy, &[InstrumentKind::PrimaryLegislation], ProvisionTopic::ReturnHomeAssessMonitor, |found| {
        found.force().is(Force::Duty).and(|| found.covers().has_all(&[Child, Parent, AsLongAsNecessary]))
    })
}
