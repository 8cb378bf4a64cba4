//! Clause CI-9.3.1: government treats kinship care as central, whatever the legal status.

use crate::rules::prelude::*;

rule! {
    /// Law or guidance puts kinship care into planning, and supports it whatever the legal status.
    ///
    /// Why: central government must view kinship care as central, and meet its needs irrespective of legal status
    /// (9.3).
    ///
    /// How it is read: some provision in force is on kinship care in planning, and some provision in force on support
    /// for kinship care covers all legal statuses.
    pub static A = {
        id: "CI-9.3.1/a",
        revision: 1,
        title: "Does national guidance or law put kinship care in every permanence plan and give support by need, not \
                legal status?",
        source: "care-inquiry 9.3",
        paragraph: "9.3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Law or guidance in force puts kinship care into planning and supports it whatever the legal status.",
            not_met: "No law or guidance in force puts kinship care into planning, or supports it whatever the legal \
                      status.",
            departed: None,
            unclear: "The record does not show whether law or guidance in force does both.",
            action: "Put kinship care into every plan for permanence, and support it by need and not by legal status.",
            plain: "Living with relatives or friends must be thought of first, and they must get help whatever the \
                    papers say.",
        },
        note: "A view cannot be tested; guidance and entitlement can. Law and guidance are as a reader coded them: \
               whether they are followed is asked of the records of others.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_central,
            departs: None,
        },
    }
}

fn is_central(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::KinshipInPlanning, |found| found.says(true)).and(|| {
        provision(policy, &[], ProvisionTopic::KinshipSupport, |found| {
            found.covers().has(ProvisionCover::AllLegalStatuses)
        })
    })
}
