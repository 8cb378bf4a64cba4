//! Clause CI-8.10.d.1: inspection looks at how effective the designated teacher is.

use crate::rules::prelude::*;

rule! {
    /// The framework judges how effective the designated teacher for children in care is.
    ///
    /// Why: inspection must focus on how effective the designated teacher is (8.10).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for schools
    /// of whatever sort.
    pub static A = {
        id: "CI-8.10.d.1/a",
        revision: 1,
        title: "Does the framework judge the effectiveness of the designated teacher?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 4",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges how effective the designated teacher is.",
            not_met: "The framework does not judge how effective the designated teacher is.",
            departed: None,
            unclear: "The record does not show whether the framework judges how effective the designated teacher is.",
            action: "Make the effectiveness of the designated teacher a criterion of the framework.",
            plain: "Inspectors must check that the teacher who looks out for children in care really helps them.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_designated_teacher,
            departs: None,
        },
    }
}

fn looks_at_designated_teacher(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::DesignatedTeacher)
}
