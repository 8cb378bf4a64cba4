//! Clause CI-9.14.2: courts and adoption agencies keep their duty to consider identity.

use crate::rules::prelude::*;

rule! {
    /// Courts and adoption agencies have a duty to consider religion, racial origin, culture and language.
    ///
    /// Why: they should continue to be under a duty to give them due consideration (9.14): repeal would fail it.
    ///
    /// How it is read: for courts and for adoption agencies, and for each of the four, a provision in force on due
    /// consideration of identity is a duty, binds them and covers it. Several provisions may do it together.
    pub static A = {
        id: "CI-9.14.2/a",
        revision: 1,
        title: "Is there a duty in force on courts and on adoption agencies to give due consideration to all four?",
        source: "care-inquiry 9.14",
        paragraph: "9.14 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Courts and adoption agencies have a duty in force to consider all four.",
            not_met: "Courts or adoption agencies have no duty in force to consider all four.",
            departed: None,
            unclear: "The record does not show whether courts and adoption agencies have a duty in force to consider \
                      all four.",
            action: "Keep the duty of courts and adoption agencies to consider religion, racial origin, culture and \
                     language.",
            plain: "Courts and people who arrange adoptions should always have to think about your religion, your \
                    culture and your language.",
        },
        note: "To continue means that repeal would fail it. What a court did for a child is asked by CI-9.14.1.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: duty_is_kept,
            departs: None,
        },
    }
}

fn duty_is_kept(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    binds(policy, DutyHolder::Court).and(|| binds(policy, DutyHolder::AdoptionAgency))
}

fn binds(policy: At<'_, NationalPolicy>, holder: DutyHolder) -> Judgement<'_> {
    use ProvisionCover::{Culture, Language, RacialOrigin, Religion};
    let to_consider = |what| {
        provision(policy, &[], ProvisionTopic::IdentityDueConsideration, |found| {
            found.force().is(Force::Duty).and(|| found.duty_holder().is(holder)).and(|| found.covers().has(what))
        })
    };
    to_consider(Religion).and(|| to_consider(RacialOrigin)).and(|| to_consider(Culture)).and(|| to_consider(Language))
}
