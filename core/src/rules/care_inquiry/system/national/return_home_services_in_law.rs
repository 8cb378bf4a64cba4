//! Clause CI-9.16.b.1: the law has authorities provide, or offer, services when a child returns home.

use crate::rules::prelude::*;

rule! {
    /// An Act has authorities provide services to children who go home from care, and offer them to those who were
    /// accommodated.
    ///
    /// Why: primary legislation should require it (9.16). Guidance or regulations do not do: the text names the kind of
    /// law.
    ///
    /// How it is read: primary legislation in force has one provision on it that is a duty and covers both: to provide
    /// for children in care, and to offer to children formerly accommodated.
    pub static A = {
        id: "CI-9.16.b.1/a",
        revision: 1,
        title: "Is that duty in primary legislation in force?",
        source: "care-inquiry 9.16",
        paragraph: "9.16 bullet 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "An Act in force has services provided, or offered, to children who go home.",
            not_met: "No Act in force has services both provided to children in care and offered to those formerly \
                      accommodated.",
            departed: None,
            unclear: "The record does not show whether an Act in force has services provided, or offered, to children \
                      who go home.",
            action: "Put into an Act the duty to provide services to children who go home from care, and to offer \
                     them to others.",
            plain: "If you go back to live with your family, the law should make sure that you are offered the help \
                    that you all need.",
        },
        note: "The text says primary legislation, so nothing less meets it. What was done for a child is asked by \
               CI-9.16.b.2 and CI-9.16.b.3.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_in_an_act,
            departs: None,
        },
    }
}

fn is_in_an_act(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{FormerlyAccommodatedOffer, InCareProvide};
    provision(policy, &[InstrumentKind::PrimaryLegislation], ProvisionTopic::ReturnHomeSupportServices, |found| {
        found.force().is(Force::Duty).and(|| found.covers().has_all(&[InCareProvide, FormerlyAccommodatedOffer]))
    })
}
