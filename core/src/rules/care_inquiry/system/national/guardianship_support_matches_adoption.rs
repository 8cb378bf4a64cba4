//! Clause CI-9.17.d: the law on support for special guardianship matches that for adoption.

use crate::rules::prelude::*;

rule! {
    /// Whatever the law provides to support adoption, it provides as bindingly to support special guardianship.
    ///
    /// Why: the legal framework of support for special guardianship should match that for adoption (9.17).
    ///
    /// How it is read: for each thing that a provision in force on support for adoption covers, a provision in force on
    /// support for special guardianship covers it and binds no less. Where no support for adoption in force covers
    /// anything, there is nothing to match.
    pub static A = {
        id: "CI-9.17.d/a",
        revision: 1,
        title: "Does each element of adoption support law have its match for special guardianship?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 4",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "All that supports adoption in law has its match for special guardianship.",
            not_met: "Something that supports adoption in law has no match for special guardianship.",
            departed: None,
            unclear: "The record does not show whether all that supports adoption in law has its match for special \
                      guardianship.",
            action: "Give special guardianship each kind of support that adoption has, as bindingly.",
            plain: "Children with special guardians should get the same help as children who are adopted.",
        },
        note: "The comparison is only as fine as the codes that are used; a legal reader should confirm it.",
        judge: &StateOf::<NationalPolicy> {
            applies: is_asked,
            holds: matches,
            departs: None,
        },
    }
}

fn is_asked(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    picture_covers(policy).and(|| is_to_match(policy))
}

/// Some support for adoption in force covers something.
pub(crate) fn is_to_match(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::AdoptionSupport, |adoption| adoption.covers().has_entries())
}

pub(crate) fn matches(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    every_provision(policy, &[], &[ProvisionTopic::AdoptionSupport], |adoption| {
        adoption.covers().every(|cover| {
            provision(policy, &[], ProvisionTopic::SpecialGuardianshipSupport, |guardianship| {
                guardianship.covers().has(cover).and(|| no_weaker(guardianship, adoption))
            })
        })
    })
}
