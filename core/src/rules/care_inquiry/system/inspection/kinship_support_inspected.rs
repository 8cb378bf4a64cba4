//! Clause CI-9.5.2: inspection evaluates support and services for kinship care.

use crate::rules::prelude::*;

rule! {
    /// Support and services for kinship care are evaluated in inspection.
    ///
    /// Why: inspection of authorities must evaluate the support and services that kinship care gets (9.5).
    ///
    /// How it is read: a criterion on them counts for more than a mention in guidance. Asked of a framework for
    /// authorities.
    pub static A = {
        id: "CI-9.5.2/a",
        revision: 1,
        title: "Does the framework evaluate kinship support and services?",
        source: "care-inquiry 9.5",
        paragraph: "9.5",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework evaluates support and services for kinship care.",
            not_met: "The framework does not evaluate support and services for kinship care.",
            departed: None,
            unclear: "The record does not show whether the framework evaluates support and services for kinship care.",
            action: "Make support and services for kinship care an evaluation criterion or a graded judgement.",
            plain: "Inspectors must check that relatives and friends who care for children get the help that they \
                    need.",
        },
        note: "To evaluate is at least an evaluation criterion. What inspectors then find is not seen here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_authorities,
            holds: evaluates_kinship_support,
            departs: None,
        },
    }
}

fn evaluates_kinship_support(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::KinshipSupport)
}
