//! Clause CI-9.5.1: inspection of authorities recognises kinship care.

use crate::rules::prelude::*;

rule! {
    /// The framework names kinship care as something that is inspected.
    ///
    /// Why: inspection of authorities must recognise kinship care (9.5).
    ///
    /// How it is read: there is a criterion on it, of whatever standing: to be mentioned is to be recognised.
    pub static A = {
        id: "CI-9.5.1/a",
        revision: 1,
        title: "Does the framework name kinship care as something inspected?",
        source: "care-inquiry 9.5",
        paragraph: "9.5",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework names kinship care as something that is inspected.",
            not_met: "The framework does not name kinship care as something that is inspected.",
            departed: None,
            unclear: "The record does not show whether the framework names kinship care.",
            action: "Name kinship care in the framework as something that is inspected.",
            plain: "Inspectors must look at care by relatives and friends too.",
        },
        note: "A mention is enough to recognise it. Whether support for it is judged is asked by CI-9.5.2.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_authorities,
            holds: names_kinship_care,
            departs: None,
        },
    }
}

fn names_kinship_care(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    inspection
        .criteria()
        .any(|criterion| criterion.topic().is(CriterionTopic::KinshipRecognised).and(|| criterion.standing().known()))
}
