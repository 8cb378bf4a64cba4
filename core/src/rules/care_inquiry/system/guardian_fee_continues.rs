//! Clause CI-9.17.a.2: this child's guardian, formerly their foster carer, still gets the fee.

use crate::rules::prelude::*;

rule! {
    /// The fee that the carer had as a foster carer has gone on under special guardianship.
    ///
    /// Why: a foster carer should be able to become a guardian without losing the income the child is raised on
    /// (9.17). The text asks for a law; a case shows whether it is done.
    ///
    /// How it is read: while a special guardianship order is in force, each special guardian who once had a fostering
    /// fee has a fee under special guardianship now. Fees of kinship fostering are left out: the text is about foster
    /// carers who are not relatives.
    pub static A = {
        id: "CI-9.17.a.2/a",
        revision: 1,
        title: "Has the fee the carer had as foster carer continued under special guardianship?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "The guardian who was the child's foster carer has a fee.",
            not_met: "The guardian who was the child's foster carer no longer has a fee.",
            departed: None,
            unclear: "The record does not show whether the guardian's fee has gone on.",
            action: "Pay the fee under special guardianship, and record it with its start.",
            plain: "If your foster carer became your special guardian, they should go on being paid as they were before.",
        },
        note: "How much it is, is not asked; whether it has risen shows in CI-9.17.b.2.",
        judge: &State {
            applies: |child| {
                under_special_guardianship(child)
                    .and(|| child.carer_payments().any(is_former_fee))
            },
            holds: |child| {
                child
                    .carer_payments()
                    .all(|payment| is_former_fee(payment).implies(|| has_fee_now(child, payment)))
            },
            departs: None,
        },
    }
}

fn under_special_guardianship(child: At<'_, Child>) -> Judgement<'_> {
    child
        .legal_statuses()
        .any(|legal| legal.status().is(LegalBasis::SpecialGuardianshipOrder).and(|| legal.open_on(child.as_at())))
}

/// A fostering fee of somebody who is a special guardian.
fn is_former_fee(payment: At<'_, CarerPayment>) -> Judgement<'_> {
    payment
        .kind()
        .is(CarerPaymentKind::Fee)
        .and(|| payment.basis().is(CarerPaymentBasis::Fostering))
        .and(|| payment.carer_person_id().given(|carer| carer.role().is(PersonRole::SpecialGuardian)))
}

fn has_fee_now<'r>(child: At<'r, Child>, former: At<'r, CarerPayment>) -> Judgement<'r> {
    child.carer_payments().any(|payment| {
        payment
            .kind()
            .is(CarerPaymentKind::Fee)
            .and(|| payment.basis().is(CarerPaymentBasis::SpecialGuardianship))
            .and(|| payment.carer_person_id().same(former.carer_person_id()))
            .and(|| payment.open_on(child.as_at()))
    })
}
