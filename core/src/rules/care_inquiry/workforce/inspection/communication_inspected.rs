//! Clause CI-8.10.f.1: inspection looks at how well the school communicates with social workers and carers.

use crate::rules::prelude::*;

rule! {
    /// The framework judges how well schools communicate with social workers and carers.
    ///
    /// Why: inspection must focus on the quality of communication between schools, social workers and carers (8.10).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for schools
    /// of whatever sort.
    pub static A = {
        id: "CI-8.10.f.1/a",
        revision: 1,
        title: "Does the framework judge communication with social workers and carers?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 6",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges how well schools communicate with social workers and carers.",
            not_met: "The framework does not judge how well schools communicate with social workers and carers.",
            departed: None,
            unclear: "The record does not show whether the framework judges how schools communicate with social \
                      workers and carers.",
            action: "Make communication with social workers and carers a criterion of the framework.",
            plain: "Inspectors must check that schools keep in good touch with social workers and carers.",
        },
        note: "Focus is read as more than a mention in guidance. What inspectors then find in a school is not seen \
               here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_schools,
            holds: looks_at_communication,
            departs: None,
        },
    }
}

fn looks_at_communication(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::SocialWorkerCarerCommunication)
}
