//! Clause CI-8.1.1: social workers have a sound knowledge base.

use crate::rules::prelude::*;

rule! {
    /// The social workers who were assessed in the year met a standard of knowledge.
    ///
    /// Why: sound judgement about children rests on sound knowledge (8.1).
    ///
    /// How it is read: of the social workers assessed in their knowledge in the year, all assessments taken together,
    /// the share that met the standard is reached. Where nobody was assessed although an assessment is recorded, the
    /// question does not arise; where none is recorded, once the year is over, it was not shown.
    pub static A = {
        id: "CI-8.1.1/a",
        revision: 1,
        title: "Have social workers been assessed against a knowledge standard and met it?",
        source: "care-inquiry 8.1",
        paragraph: "8.1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Enough of the social workers assessed in the year met the standard of knowledge.",
            not_met: "Too few of the social workers assessed in the year met the standard of knowledge, or no such \
                      assessment was made.",
            departed: None,
            unclear: "The record does not show how many social workers were assessed in their knowledge in the year, \
                      or how many met the standard.",
            action: "Assess social workers against a standard of knowledge each year, help those who fall short, and \
                     record the numbers.",
            plain: "Your social worker should know a lot about children and about what helps them.",
        },
        note: "Sound is whatever the named standard says. Only that one was used and met is looked at, not which; \
               and workers who were not assessed are not counted.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| has_assessed(authority, CapabilityDomain::Knowledge),
            holds: |authority| assessed_reach(authority, CapabilityDomain::Knowledge),
            departs: None,
        },
    }
}
