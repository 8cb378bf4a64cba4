//! Clause CI-8.10.g.1: inspection looks at what teachers know about individual children.

use crate::rules::prelude::*;

rule! {
    /// The framework judges what teachers know about individual children in care.
    ///
    /// Why: inspection must focus on what teachers are told, so that they understand a child's wellbeing and behaviour
    /// (8.10).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for schools
    /// of whatever sort.
    pub static A = {
        id: "CI-8.10.g.1/a",
        revision: 1,
        title: "Does the framework judge the information teachers have?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 7",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges what teachers know about individual children in care.",
            not_met: "The framework does not judge what teachers know about individual children in care.",
            departed: None,
            unclear: "The record does not show whether the framework judges what teachers know about individual \
                      children in care.",
            action: "Make what teachers know of individual children in care a criterion of the framework.",
            plain: "Inspectors must check that teachers know enough to understand the children in care whom they \
                    teach.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_information,
            departs: None,
        },
    }
}

fn looks_at_information(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::TeacherInformation)
}
