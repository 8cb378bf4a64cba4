//! Clause CI-9.15.4: the court goes on considering where siblings will live.

use crate::rules::prelude::*;

rule! {
    /// Where siblings will live is among the matters of a care plan that the court considers.
    ///
    /// Why: the court should continue to consider it (9.15), at a time when its scrutiny of care plans was being
    /// narrowed.
    ///
    /// How it is read: a provision in force on the court's scrutiny of care plans covers the placement of siblings.
    pub static A = {
        id: "CI-9.15.4/a",
        revision: 1,
        title: "Does the law in force leave sibling placement among the care plan matters the court considers?",
        source: "care-inquiry 9.15",
        paragraph: "9.15",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A provision in force has the court consider where siblings will live.",
            not_met: "No provision in force has the court consider where siblings will live.",
            departed: None,
            unclear: "The record does not show whether a provision in force has the court consider where siblings \
                      will live.",
            action: "Keep where siblings will live among what the court considers of a care plan.",
            plain: "When a court looks at the plan for your care, it should look at whether you and your brothers and \
                    sisters will live together.",
        },
        note: "It keeps siblings inside the scrutiny of the court. Whether a plan dealt with them is asked by \
               CI-9.15.3.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: covers_siblings,
            departs: None,
        },
    }
}

fn covers_siblings(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::CourtScrutinyCarePlan, |found| {
        found.covers().has(ProvisionCover::SiblingPlacement)
    })
}
