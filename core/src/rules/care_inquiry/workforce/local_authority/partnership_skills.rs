//! Clause CI-8.1.2: social workers can work in partnership.

use crate::rules::prelude::*;

rule! {
    /// The social workers who were assessed in the year met a standard of skill in partnership.
    ///
    /// Why: social workers do little alone: they need the skill to work with families, children and other
    /// professionals (8.1).
    ///
    /// How it is read: of the social workers assessed in their skills in partnership in the year, all assessments
    /// taken together, the share that met the standard is reached. Where nobody was assessed although an assessment
    /// is recorded, the question does not arise; where none is recorded, once the year is over, it was not shown.
    pub static A = {
        id: "CI-8.1.2/a",
        revision: 1,
        title: "Have social workers been assessed on partnership skills and met the standard?",
        source: "care-inquiry 8.1",
        paragraph: "8.1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Enough of the social workers assessed in the year met the standard of skill in partnership.",
            not_met: "Too few of the social workers assessed in the year met the standard of skill in partnership, or \
                      no such assessment was made.",
            departed: None,
            unclear: "The record does not show how many social workers were assessed in partnership in the year, or \
                      how many met the standard.",
            action: "Assess how social workers work with families and others each year, help those who fall short, \
                     and record the numbers.",
            plain: "Your social worker should be good at working together with you, your family and the other people \
                    who help you.",
        },
        note: "What families say would be better evidence; it is recorded case by case. Workers who were not \
               assessed are not counted.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| has_assessed(authority, CapabilityDomain::PartnershipSkills),
            holds: |authority| assessed_reach(authority, CapabilityDomain::PartnershipSkills),
            departs: None,
        },
    }
}
