//! Clause CI-8.10.h.1: inspection looks at exclusions of children in care and at what is done to prevent them.

use crate::rules::prelude::*;

rule! {
    /// The framework judges both how far children in care figure in exclusions and what is done to prevent it.
    ///
    /// Why: inspection must focus on how far children in care figure in exclusions, and on what schools do to prevent
    /// it (8.10).
    ///
    /// How it is read: two criteria, one on each, count for more than a mention in guidance. Asked of a framework for
    /// schools of whatever sort.
    pub static A = {
        id: "CI-8.10.h.1/a",
        revision: 1,
        title: "Does the framework look at exclusion figures and prevention?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 8",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges both the exclusions of children in care and what is done to prevent them.",
            not_met: "The framework does not judge the exclusions of children in care, or what is done to prevent \
                      them.",
            departed: None,
            unclear: "The record does not show whether the framework judges exclusions of children in care and what \
                      prevents them.",
            action: "Make exclusions of children in care, and what is done to prevent them, criteria of the framework.",
            plain: "Inspectors must check how often children in care are sent out of school, and what the school does \
                    to stop it.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_exclusions,
            departs: None,
        },
    }
}

fn looks_at_exclusions(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::ExclusionStatistics)
        .and(|| looks_at(inspection, CriterionTopic::ExclusionPrevention))
}
