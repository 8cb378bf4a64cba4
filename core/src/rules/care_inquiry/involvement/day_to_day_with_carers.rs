//! Clause CI-6.7.1: day-to-day decisions are the carers', and what is not is noted in the care plan.

use super::{is_home_with_carers, is_in_force_for};
use crate::rules::prelude::*;

rule! {
    /// Every day-to-day area is with the carers, or the care plan notes it as an exception.
    ///
    /// Why: those who do the parenting should be able to take its daily decisions (6.7).
    ///
    /// How it is read: at least one such area is agreed, and each agreement in force gives it to the carers, alone or
    /// with others, or is an exception in the care plan with its reason. An area that nobody recorded is not delegated by
    /// default, and is not asked about.
    pub static A = {
        id: "CI-6.7.1/a",
        revision: 1,
        title: "Is every day-to-day area with the carers, or noted in the care plan as an exception?",
        source: "care-inquiry 6.7",
        paragraph: "6.7 sentence 1",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Every day-to-day area that is agreed is with the carers, or is a noted exception with its reason.",
            not_met: "No day-to-day area is agreed, or one is not with the carers and is no noted exception with a reason.",
            departed: None,
            unclear: "The record does not show who takes the day-to-day decisions, or whether an exception is noted.",
            action: "Agree with the carers who takes each day-to-day decision; note any exception and its reason in the care plan.",
            plain: "The people who look after you should be able to say yes or no to everyday things, like sleepovers.",
        },
        note: "The list of areas is ours, and only those recorded are asked about. Whether carers feel free to decide is not \
               shown.",
        judge: &State { applies: lives_with_carers, holds: delegated, departs: None },
    }
}

fn lives_with_carers(child: At<'_, Child>) -> Judgement<'_> {
    child.placements().any(|home| is_home_with_carers(home, child.as_at()))
}

fn is_day_to_day(agreement: At<'_, DelegatedDecision>) -> Judgement<'_> {
    is_in_force_for(agreement, DelegatedDecisionCategory::DayToDay)
}

fn delegated(child: At<'_, Child>) -> Judgement<'_> {
    let agreements = child.delegated_decisions();
    agreements
        .any(is_day_to_day)
        .and(|| agreements.all(|agreement| is_day_to_day(agreement).implies(|| with_carers_or_noted(agreement))))
}

fn with_carers_or_noted(agreement: At<'_, DelegatedDecision>) -> Judgement<'_> {
    use DelegatedDecisionHolder::{Carer, Shared};
    agreement
        .holder()
        .is_any(&[Carer, Shared])
        .or(|| agreement.exception_in_care_plan().is_true().and(|| agreement.exception_reason().written()))
}
