//! Clause CI-9.17.b.2: this guardian's fee and allowance have risen.

use crate::rules::prelude::*;

rule! {
    /// Each payment under special guardianship is higher than a year ago.
    ///
    /// Why: the report wants what guardians are paid to rise with the years (9.17). The text asks for a law; a case
    /// shows whether it is done.
    ///
    /// How it is read: where a guardian has a kind of payment and already had it the months of a cycle ago, the weekly
    /// amount on the day is above every amount of that kind that was paid to them then. Any rise is enough. Where nothing
    /// was paid then, there is nothing to compare with.
    pub static A = {
        id: "CI-9.17.b.2/a",
        revision: 1,
        title: "Is each payment higher than a year ago?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Each payment to the guardian is higher than a year ago.",
            not_met: "A payment to the guardian is not higher than a year ago.",
            departed: None,
            unclear: "The record does not show whether each payment to the guardian has risen.",
            action: "Raise the payment, or explain why it stayed the same or fell; record each amount with its start.",
            plain: "The money your special guardian gets for looking after you should go up as the years go by.",
        },
        note: "Any rise in pounds meets it, because the text gives no rate. A cut after a test of means fails it and should be \
               explained.",
        judge: &State {
            applies: |child| child.carer_payments().any(|payment| has_run(child, payment)),
            holds: |child| {
                child.carer_payments().all(|payment| has_run(child, payment).implies(|| has_risen(child, payment)))
            },
            departs: None,
        },
    }
}

/// Another payment under special guardianship of the same kind to the same carer, or the same payment.
fn is_alike<'r>(payment: At<'r, CarerPayment>, other: At<'r, CarerPayment>) -> Judgement<'r> {
    other
        .basis()
        .is(CarerPaymentBasis::SpecialGuardianship)
        .and(|| other.kind().same(payment.kind()))
        .and(|| other.carer_person_id().same(payment.carer_person_id()))
}

fn a_cycle_ago(child: At<'_, Child>) -> Day {
    child.as_at().plus_months(-child.count(&YEARLY_MAX_MONTHS))
}

/// A payment under special guardianship of today, of a kind that the carer already had a cycle ago.
fn has_run<'r>(child: At<'r, Child>, payment: At<'r, CarerPayment>) -> Judgement<'r> {
    let then = a_cycle_ago(child);
    payment.basis().is(CarerPaymentBasis::SpecialGuardianship).and(|| payment.open_on(child.as_at())).and(|| {
        child
            .carer_payments()
            .any(|other| is_alike(payment, other).and(|| other.start_date().before(then)).and(|| other.open_on(then)))
    })
}

fn has_risen<'r>(child: At<'r, Child>, payment: At<'r, CarerPayment>) -> Judgement<'r> {
    let then = a_cycle_ago(child);
    child.carer_payments().all(|other| {
        is_alike(payment, other)
            .and(|| other.open_on(then))
            .implies(|| payment.weekly_amount().exceeds(other.weekly_amount()))
    })
}
