//! Clause CI-8.10.c.1: inspection looks at the outcomes of vulnerable pupils and at what is done for them.

use crate::rules::prelude::*;

rule! {
    /// The framework judges both the outcomes of vulnerable young people and the strategies to improve them.
    ///
    /// Why: inspection must focus on the outcomes of vulnerable young people and on what schools do to improve them
    /// (8.10).
    ///
    /// How it is read: two criteria, one on each, count for more than a mention in guidance. Asked of a framework for
    /// schools of whatever sort.
    pub static A = {
        id: "CI-8.10.c.1/a",
        revision: 1,
        title: "Does the framework look at outcomes of vulnerable pupils and the strategies behind them?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 3",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges both the outcomes of vulnerable pupils and the strategies to improve them.",
            not_met: "The framework does not judge the outcomes of vulnerable pupils, or the strategies to improve \
                      them.",
            departed: None,
            unclear: "The record does not show whether the framework judges outcomes of vulnerable pupils and \
                      strategies to improve them.",
            action: "Make the outcomes of vulnerable pupils, and the strategies to improve them, criteria of the \
                     framework.",
            plain: "Inspectors must check how children who need more help are doing at school, and what the school \
                    does about it.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_outcomes,
            departs: None,
        },
    }
}

fn looks_at_outcomes(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::VulnerableOutcomes)
        .and(|| looks_at(inspection, CriterionTopic::OutcomeStrategies))
}
