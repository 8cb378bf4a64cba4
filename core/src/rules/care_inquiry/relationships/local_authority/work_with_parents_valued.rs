//! Clause CI-5.9.1: the authority makes plain that continued work with parents is valued.

use crate::rules::prelude::*;

rule! {
    /// A policy in force says that work with parents goes on whatever the plan.
    ///
    /// Why: to highlight what continued work with parents is worth (5.9), an authority has to say it where its
    /// workers look.
    ///
    /// How it is read: one policy on work with families has been adopted, was adopted or reviewed within the months
    /// that a policy counts, and provides that the work goes on whatever the plan.
    /// Only the last review is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-5.9.1/a",
        revision: 1,
        title: "Has the authority a current policy stating the worth of continued work with parents whatever the plan?",
        source: "care-inquiry 5.9",
        paragraph: "5.9",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&POLICY_REVIEW_MAX_MONTHS],
        says: Says {
            met: "A policy on work with families is in force, has been looked at lately, and says that the work \
                  goes on whatever the plan.",
            not_met: "No policy on work with families is in force that has been looked at lately and says that the \
                      work goes on whatever the plan.",
            departed: None,
            unclear: "The record does not show whether a policy on work with families is in force, when it was looked \
                      at, or what it provides.",
            action: "Say in an adopted policy that work with parents goes on whatever the plan, and review it.",
            plain: "The council should say clearly that working with your parents goes on, whatever the plan for you \
                    is.",
        },
        note: "To highlight is read as to say so in an adopted policy. Whether the work is done is asked case by \
               case.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: says_so,
            departs: None,
        },
    }
}

fn says_so(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    policy(authority, PolicyTopic::FamilyWork, |policy| {
        reviewed_within(policy, &POLICY_REVIEW_MAX_MONTHS)
            .and(|| policy.provisions().has(PolicyProvision::WorkContinuesWhateverPlan))
    })
}
