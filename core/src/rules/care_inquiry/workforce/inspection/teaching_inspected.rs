//! Clause CI-8.10.b.1: inspection looks at how well schools educate children in care.

use crate::rules::prelude::*;

rule! {
    /// The framework judges how effectively a school educates children in care.
    ///
    /// Why: inspection must focus on the effectiveness of the education that children in care get (8.10).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for schools
    /// of whatever sort.
    pub static A = {
        id: "CI-8.10.b.1/a",
        revision: 1,
        title: "Does the framework judge the effectiveness of education for children in care?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 2",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges how effectively schools educate children in care.",
            not_met: "The framework does not judge how effectively schools educate children in care.",
            departed: None,
            unclear: "The record does not show whether the framework judges how effectively schools educate children \
                      in care.",
            action: "Make the education of children in care a criterion of the framework.",
            plain: "Inspectors must check how well schools teach children in care.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_teaching,
            departs: None,
        },
    }
}

fn looks_at_teaching(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::SchoolEducationEffective)
}
