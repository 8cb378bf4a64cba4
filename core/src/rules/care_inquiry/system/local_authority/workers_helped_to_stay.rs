//! Clause CI-9.8.2: social workers are helped to stay in post and in children's lives.

use crate::rules::prelude::*;

rule! {
    /// The authority has measures that help social workers stay, and a policy on it.
    ///
    /// Why: a child whose worker stays has one relationship fewer to lose (9.8).
    ///
    /// How it is read: at least one measure that helps social workers stay is recorded, and a policy on keeping
    /// workers with children is in force on the day judged.
    pub static A = {
        id: "CI-9.8.2/a",
        revision: 1,
        title: "Are there measures to help social workers stay?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There are measures to help social workers stay, and a policy is in force.",
            not_met: "There is no measure to help social workers stay, or no policy is in force.",
            departed: None,
            unclear: "The record does not show whether there are measures to help social workers stay, or a policy.",
            action: "Adopt measures that help social workers stay, and a policy on keeping workers with children, and \
                     record both.",
            plain: "The council should help social workers to stay in their job, so that you can keep yours.",
        },
        note: "Measures are what is put in. Whether workers then change less often is asked by CI-9.8.f.1.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: are_helped,
            departs: None,
        },
    }
}

fn are_helped(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    authority
        .workforce()
        .retention()
        .support_measures()
        .has_entries()
        .and(|| policy(authority, PolicyTopic::WorkerContinuity, |policy| policy.says(true)))
}
