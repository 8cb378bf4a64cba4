//! Clause CI-9.17.a.1: foster carers who become special guardians can go on receiving fees.

use crate::rules::prelude::*;

rule! {
    /// A foster carer who becomes a special guardian can go on being paid the fee, without an end that is fixed.
    ///
    /// Why: carers should be able to go on receiving fees (9.17).
    ///
    /// How it is read: one provision in force on it is an entitlement, a duty or a power, and has no limit of time. A
    /// payment for a time of transition has one.
    pub static A = {
        id: "CI-9.17.a.1/a",
        revision: 1,
        title: "Does the framework in force let fees continue without a fixed end?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A provision in force lets fees continue under special guardianship without a fixed end.",
            not_met: "No provision in force lets fees continue under special guardianship without a fixed end.",
            departed: None,
            unclear: "The record does not show whether a provision in force lets fees continue without a fixed end.",
            action: "Let fees continue when a foster carer becomes a special guardian, without a limit of time.",
            plain: "If your foster carer becomes your special guardian, they should be able to go on being paid as \
                    before.",
        },
        note: "Can is read as permission. Whether a carer's fee went on is asked of the child's record, by \
               CI-9.17.a.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: fees_can_continue,
            departs: None,
        },
    }
}

pub(crate) fn fees_can_continue(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::SgoFeesContinue, |found| {
        found
            .force()
            .is_any(&[Force::Entitlement, Force::Duty, Force::Power])
            .and(|| !found.covers().has(ProvisionCover::TimeLimit))
    })
}
