//! Clause CI-9.11: inspection looks at the quality of care as the child experiences it.

use crate::rules::prelude::*;

rule! {
    /// The child's experience is judged, and inspectors talk with children to find out.
    ///
    /// Why: inspection must look at the quality of care from the child's perspective (9.11).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance, and talking with children is among
    /// the ways in which inspectors find out. Asked of a framework for authorities, fostering services or children's
    /// homes.
    pub static A = {
        id: "CI-9.11/a",
        revision: 1,
        title: "Does the framework judge the child's experience, and do inspectors talk with children to find out?",
        source: "care-inquiry 9.11",
        paragraph: "9.11",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges care as the child experiences it, and inspectors talk with children.",
            not_met: "The framework does not judge care as the child experiences it, or inspectors do not talk with \
                      children.",
            departed: None,
            unclear: "The record does not show whether the framework judges care as the child experiences it.",
            action: "Make the child's experience a criterion, and have inspectors talk with children to judge it.",
            plain: "Inspectors must find out what care is like for you, and ask children themselves.",
        },
        note: "A child's perspective cannot be had from documents, so the way of finding out is part of the test. How \
               well it is done is not.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_care,
            holds: asks_children,
            departs: None,
        },
    }
}

fn asks_children(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    stands(inspection, CriterionTopic::ChildPerspective, |criterion| {
        criterion.methods().has(InspectionMethod::TalkWithChildren)
    })
}
