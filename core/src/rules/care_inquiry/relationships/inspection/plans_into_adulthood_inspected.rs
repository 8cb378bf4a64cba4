//! Clause CI-5.7.2: inspection asks for sound plans to carry relationships into adulthood.

use crate::rules::prelude::*;

rule! {
    /// A criterion on carrying relationships into adulthood counts, and inspectors follow cases to judge it.
    ///
    /// Why: inspection should ask whether there are robust plans for relationships to last into adult life (5.7).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance, and following cases is among the
    /// ways in which inspectors find out. Asked of a framework for authorities, fostering services or children's homes.
    pub static A = {
        id: "CI-5.7.2/a",
        revision: 1,
        title: "Does the framework judge plans for relationships into adulthood?",
        source: "care-inquiry 5.7",
        paragraph: "5.7",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges plans for relationships into adulthood, and inspectors follow cases to see \
                  them.",
            not_met: "The framework does not judge plans for relationships into adulthood, or not by following cases.",
            departed: None,
            unclear: "The record does not show whether the framework judges plans for relationships into adulthood.",
            action: "Make plans for relationships into adulthood a criterion, and have inspectors follow cases to \
                     judge them.",
            plain: "Inspectors should check that there are plans for your important relationships to last when you \
                    are grown up.",
        },
        note: "How robust a plan is shows only in cases; that is why following cases is asked for. What inspectors \
               then find is not seen here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_care,
            holds: follows_cases,
            departs: None,
        },
    }
}

fn follows_cases(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    stands(inspection, CriterionTopic::RelationshipsIntoAdulthood, |criterion| {
        criterion.methods().has(InspectionMethod::CaseTracking)
    })
}
