//! Clause CI-8.6.2: the framework for return home and kinship care is put into practice.

use crate::rules::prelude::*;

rule! {
    /// A framework for return home and kinship care is adopted, covers planning and direct work, and was checked
    /// against those for fostering and adoption.
    ///
    /// Why: going home and living with relatives need a framework of practice as firm as that of fostering and
    /// adoption (8.6), and each authority has to put it to use.
    ///
    /// How it is read: a framework has been adopted by the day, covers return home, kinship care, planning and direct
    /// work, and was compared with the frameworks for fostering and adoption.
    pub static A = {
        id: "CI-8.6.2/a",
        revision: 1,
        title: "Has the authority adopted a framework for both, covering planning and direct work, and checked it against fostering and adoption?",
        source: "care-inquiry 8.6",
        paragraph: "8.6",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "A framework is adopted that covers return home, kinship care, planning and direct work, and was \
                  checked against fostering and adoption.",
            not_met: "No framework is adopted, or it leaves one of the four out, or it was not checked against \
                      fostering and adoption.",
            departed: None,
            unclear: "The record does not show whether a framework is adopted, what it covers, or whether it was \
                      checked against fostering and adoption.",
            action: "Adopt a framework that covers all four, compare it with those for fostering and adoption, and \
                     record the day.",
            plain: "If you go back home or to live with relatives, it must be planned and done as carefully as \
                    fostering or adoption.",
        },
        note: "Planning and direct work are the two gaps that the paragraph names. What the comparison found is not \
               asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: adopted,
            departs: None,
        },
    }

    /// The cases that were sampled follow the framework.
    ///
    /// Why: a framework is delivered when it is used, not when it is adopted (8.6).
    ///
    /// How it is read: where a framework is adopted and cases were sampled, the share that follow it is reached.
    pub static B = {
        id: "CI-8.6.2/b",
        revision: 1,
        title: "Do sampled cases follow it?",
        source: "care-inquiry 8.6",
        paragraph: "8.6",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&SUPERVISION_COVERAGE_MIN],
        says: Says {
            met: "Enough of the sampled cases follow the framework for return home and kinship care.",
            not_met: "Too few of the sampled cases follow the framework for return home and kinship care.",
            departed: None,
            unclear: "The record does not show whether the framework is adopted, how many cases were sampled, or how \
                      many follow it.",
            action: "Sample cases of return home and kinship care, see whether they follow the framework, and record \
                     the numbers.",
            plain: "If you go back home or to live with relatives, your social worker must follow the plan for doing \
                    it well.",
        },
        note: "The share that is enough is ours, and the same as for supervision. Without a sample nothing is said \
               of how cases go.",
        judge: &StateOf::<LocalAuthority> {
            applies: adopted_and_sampled,
            holds: followed,
            departs: None,
        },
    }
}

fn adopted(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    use PracticeCover::{DirectWork, Kinship, Planning, ReturnHome};
    let practice = authority.return_home_practice();
    practice
        .framework_adopted_on()
        .happened()
        .and(|| practice.covers().has_all(&[ReturnHome, Kinship, Planning, DirectWork]))
        .and(|| practice.compared_with_fostering_adoption().is_true())
}

fn adopted_and_sampled(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let practice = authority.return_home_practice();
    practice.framework_adopted_on().happened().and(|| practice.cases_sampled().more_than(0.0))
}

fn followed(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let practice = authority.return_home_practice();
    Ratio::new(practice.cases_following(), practice.cases_sampled())
        .at_least(authority.value(&SUPERVISION_COVERAGE_MIN))
}
