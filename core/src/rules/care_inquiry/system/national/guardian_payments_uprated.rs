//! Clause CI-9.17.b.1: fees and allowances for special guardians rise over time.

use crate::rules::prelude::*;

rule! {
    /// Fees and allowances for special guardians rise over time.
    ///
    /// Why: they should increase over time (9.17).
    ///
    /// How it is read: one provision in force on raising the payments of special guardians covers fees and allowances.
    pub static A = {
        id: "CI-9.17.b.1/a",
        revision: 1,
        title: "Does the framework in force make fees and allowances rise?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A provision in force makes the fees and allowances of special guardians rise.",
            not_met: "No provision in force makes both the fees and the allowances of special guardians rise.",
            departed: None,
            unclear: "The record does not show whether a provision in force makes fees and allowances rise.",
            action: "Raise the fees and allowances of special guardians over time.",
            plain: "The money that helps your special guardian to care for you should go up over time.",
        },
        note: "By what measure, prices or fostering rates, the text does not say. A child's payments are asked of by \
               CI-9.17.b.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: payments_rise,
            departs: None,
        },
    }
}

pub(crate) fn payments_rise(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Allowances, Fees};
    provision(policy, &[], ProvisionTopic::SgoPaymentsUprated, |found| found.covers().has_all(&[Fees, Allowances]))
}
