//! Clause CI-8.6.1: return home and kinship care have a practice framework equal to those for fostering and adoption.

use crate::rules::prelude::*;

rule! {
    /// Practice in return home and in kinship care has a framework as binding as those for fostering and adoption.
    ///
    /// Why: a robust practice framework must be there for both, equivalent to those for fostering and adoption (8.6).
    ///
    /// How it is read: for each of the two, a practice framework, statutory guidance or regulations in force has a
    /// provision on it that binds no less than any provision in force, of whatever instrument, on practice in fostering
    /// or adoption. Where there is none of these, to be there is enough.
    pub static A = {
        id: "CI-8.6.1/a",
        revision: 1,
        title: "Is there a national practice framework in force for both return home and kinship care, of the same \
                kind as those for fostering and adoption?",
        source: "care-inquiry 8.6",
        paragraph: "8.6",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Return home and kinship care each have a practice framework as binding as those for fostering and \
                  adoption.",
            not_met: "Return home or kinship care has no practice framework as binding as those for fostering and \
                      adoption.",
            departed: None,
            unclear: "The record does not show how binding the practice frameworks are.",
            action: "Give return home and kinship care practice frameworks as binding as those for fostering and \
                     adoption.",
            plain: "If you go home, or live with relatives or friends, there must be rules for your care as good as \
                    those for fostering and adoption.",
        },
        note: "Equivalent is read as equal in legal standing. Robust is not tested.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: frameworks_are_equal,
            departs: None,
        },
    }
}

fn frameworks_are_equal(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    has_equal_framework(policy, ProvisionTopic::ReturnHomePractice)
        .and(|| has_equal_framework(policy, ProvisionTopic::KinshipPractice))
}

fn has_equal_framework(policy: At<'_, NationalPolicy>, topic: ProvisionTopic) -> Judgement<'_> {
    use InstrumentKind::{PracticeFramework, Regulations, StatutoryGuidance};
    use ProvisionTopic::{AdoptionPractice, FosteringPractice};
    provision(policy, &[PracticeFramework, StatutoryGuidance, Regulations], topic, |found| {
        every_provision(policy, &[], &[FosteringPractice, AdoptionPractice], |other| no_weaker(found, other))
    })
}
