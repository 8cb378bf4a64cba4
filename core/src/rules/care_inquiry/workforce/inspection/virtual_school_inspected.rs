//! Clause CI-8.10.e.1: inspection looks at how school and virtual school head work together.

use crate::rules::prelude::*;

rule! {
    /// The framework judges how school and virtual school head work together.
    ///
    /// Why: inspection must focus on how well schools and virtual school heads follow progress and offer support
    /// together (8.10).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for schools
    /// of whatever sort.
    pub static A = {
        id: "CI-8.10.e.1/a",
        revision: 1,
        title: "Does the framework judge liaison with the virtual school head?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 5",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges how schools work with the virtual school head.",
            not_met: "The framework does not judge how schools work with the virtual school head.",
            departed: None,
            unclear: "The record does not show whether the framework judges how schools work with the virtual school \
                      head.",
            action: "Make the work of schools with the virtual school head a criterion of the framework.",
            plain: "Inspectors must check that your school works with the person who leads schooling for children in \
                    care.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_liaison,
            departs: None,
        },
    }
}

fn looks_at_liaison(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::VirtualSchoolLiaison)
}
