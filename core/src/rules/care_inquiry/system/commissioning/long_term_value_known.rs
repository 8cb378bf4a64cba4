//! Clause CI-9.10.1: commissioners work to understand costs and benefits in the longer term.

use crate::rules::prelude::*;

rule! {
    /// Costs and benefits in the longer term were analysed, into adult life, and the analysis was used.
    ///
    /// Why: commissioners should make strenuous efforts to understand longer-term costs and benefits (9.10).
    ///
    /// How it is read: an analysis was made within the time that a policy may go unreviewed, follows outcomes at least
    /// to the age that stands for the longer term, and was used in decisions. Asked of a framework in force for
    /// services for children in care or for leaving care.
    /// Only the last analysis is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-9.10.1/a",
        revision: 1,
        title: "Has a longer-term cost-benefit analysis been done, to adult life, and used?",
        source: "care-inquiry 9.10",
        paragraph: "9.10",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[&POLICY_REVIEW_MAX_MONTHS, &COST_HORIZON_AGE],
        says: Says {
            met: "An analysis of longer-term costs and benefits was made in time, reaches into adult life, and was \
                  used.",
            not_met: "No analysis of longer-term costs and benefits was made in time, reaches into adult life and was \
                      used.",
            departed: None,
            unclear: "The record does not show an analysis of longer-term costs and benefits, how far it reaches, or \
                      its use.",
            action: "Analyse costs and benefits into adult life, renew the analysis in time, and use it in decisions.",
            plain: "People who pay for care should think about what is best for your whole life, and not only about \
                    today.",
        },
        note: "Commitment is read as an analysis that was used. How good the analysis is, is not tested.",
        judge: &StateOf::<CommissioningFramework> {
            applies: buys_care_or_leaving_care,
            holds: knows_long_term_value,
            departs: None,
        },
    }
}

fn knows_long_term_value(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    let value = framework.long_term_value();
    value
        .analysis_on()
        .last_within(last_months(framework, &POLICY_REVIEW_MAX_MONTHS))
        .and(|| value.horizon_age().at_least(framework.value(&COST_HORIZON_AGE)))
        .and(|| value.used_in_decision().is_true())
}
