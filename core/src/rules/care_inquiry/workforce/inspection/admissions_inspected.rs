//! Clause CI-8.10.a.1: inspection looks for evidence that schools put children in care first.

use crate::rules::prelude::*;

rule! {
    /// The framework judges both whether children in care come first in admissions and whether schools abide by it.
    ///
    /// Why: inspectors are to look for evidence that children in care have top priority in admissions, and that schools
    /// keep to it (8.10).
    ///
    /// How it is read: two criteria, one on each, count for more than a mention in guidance. Asked of a framework for
    /// schools of whatever sort.
    pub static A = {
        id: "CI-8.10.a.1/a",
        revision: 1,
        title: "Does the framework look at both the admissions policy and adherence to it?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 1",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges both the priority of children in care in admissions and whether schools keep \
                  to it.",
            not_met: "The framework does not judge the priority of children in care in admissions, or whether schools \
                      keep to it.",
            departed: None,
            unclear: "The record does not show whether the framework judges the priority in admissions and whether \
                      schools keep to it.",
            action: "Make the priority of children in care in admissions, and keeping to it, criteria of the \
                     framework.",
            plain: "Inspectors must check that schools let children in care come first when places are given out.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_admissions,
            departs: None,
        },
    }
}

fn looks_at_admissions(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::SchoolAdmissionsPriority)
        .and(|| looks_at(inspection, CriterionTopic::SchoolAdmissionsAdherence))
}
