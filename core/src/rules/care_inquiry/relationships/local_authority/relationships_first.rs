//! Clause CI-5.1.1: powers and money go into relationships that last.

use crate::rules::prelude::*;

rule! {
    /// A policy on relationships is in force, looked at lately, and covers partners of all three sectors.
    ///
    /// Why: the report wants bodies of every sector to put lasting relationships first (5.1), and an adopted strategy
    /// is where an authority says so.
    ///
    /// How it is read: one policy on relationships has been adopted, was adopted or reviewed within the months that a
    /// policy counts, and applies to statutory, voluntary and independent bodies. What two policies cover is not
    /// added up.
    /// Only the last review is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-5.1.1/a",
        revision: 1,
        title: "Has the authority a current adopted strategy that puts relationships first and covers all three sectors it works with?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&POLICY_REVIEW_MAX_MONTHS],
        says: Says {
            met: "A policy on relationships is in force, has been looked at lately, and covers statutory, \
                  voluntary and independent partners.",
            not_met: "No policy on relationships is in force that has been looked at lately and covers statutory, \
                      voluntary and independent partners.",
            departed: None,
            unclear: "The record does not show whether a policy on relationships is in force, when it was looked at, \
                      or whom it covers.",
            action: "Adopt or review a policy on relationships that names statutory, voluntary and independent \
                     partners, and record the day.",
            plain: "The council and everyone it works with must put lasting relationships first for children who \
                    cannot live with their parents.",
        },
        note: "A strategy on paper stands in for focus. It shows intent and not effect, and is read together with \
               the statement of a senior manager in the next check.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: has_policy,
            departs: None,
        },
    }

    /// A senior manager states that powers and money were used to nurture relationships.
    ///
    /// Why: whether a focus has been renewed at every level (5.1) cannot be measured; somebody who answers for it can
    /// say, and on what that rests.
    ///
    /// How it is read: a senior manager has attested it with a basis within the time that a statement counts. Nobody
    /// having said so is not a no.
    pub static B = {
        id: "CI-5.1.1/b",
        revision: 1,
        title: "Does a senior officer state, with reasons, that powers and resources were used this year to nurture relationships?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: a senior manager states, with the basis, that powers and resources were used to \
                  nurture relationships.",
            not_met: "A senior manager has not said yes when asked whether powers and resources were used to nurture \
                      relationships.",
            departed: None,
            unclear: "No senior manager has stated, with a basis and lately, whether powers and resources were used to \
                      nurture relationships.",
            action: "Ask a senior manager to state whether powers and resources were so used, and record the answer \
                     with its basis.",
            plain: "The people who run the council must use its powers and money to help children have people who \
                    last.",
        },
        note: "A focus cannot be measured. A reasoned statement is accepted and no more is claimed for it; silence \
               is not known, never no.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| attested(authority, "CI-5.1.1/b", &[Role::SeniorManager]),
            departs: None,
        },
    }
}

fn has_policy(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    policy(authority, PolicyTopic::Relationships, |policy| {
        reviewed_within(policy, &POLICY_REVIEW_MAX_MONTHS)
            .and(|| policy.applies_to().has_all(&[Sector::Statutory, Sector::Voluntary, Sector::Independent]))
    })
}
