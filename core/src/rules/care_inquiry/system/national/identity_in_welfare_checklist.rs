//! Clause CI-9.14.3: the welfare checklist of adoption says that identity is to be considered.

use crate::rules::prelude::*;

rule! {
    /// The welfare checklist of adoption law names religion, racial origin, culture and language.
    ///
    /// Why: the checklist in section 1(4) of the Act of 2002 should be amended to say so (9.14).
    ///
    /// How it is read: primary legislation in force has one provision on that checklist that covers all four.
    pub static A = {
        id: "CI-9.14.3/a",
        revision: 1,
        title: "Does the statutory checklist in force include the four matters?",
        source: "care-inquiry 9.14",
        paragraph: "9.14 sentence 3",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The welfare checklist in force names all four matters.",
            not_met: "No welfare checklist in force names all four matters.",
            departed: None,
            unclear: "The record does not show whether the welfare checklist in force names all four matters.",
            action: "Name religion, racial origin, culture and language in the welfare checklist of adoption law.",
            plain: "The law on adoption should list your religion, your culture and your language among the things to \
                    think about.",
        },
        note: "It is tied to a named section; if the Act is replaced, a later edition has to name the new place.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: checklist_names_all,
            departs: None,
        },
    }
}

fn checklist_names_all(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Culture, Language, RacialOrigin, Religion};
    provision(policy, &[InstrumentKind::PrimaryLegislation], ProvisionTopic::AdoptionWelfareChecklist, |found| {
        found.covers().has_all(&[Religion, RacialOrigin, Culture, Language])
    })
}
