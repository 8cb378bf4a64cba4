//! Clause CI-8.12: the Level 3 award gives weight to what children in homes need.

use crate::rules::prelude::*;

rule! {
    /// The Level 3 standard covers work with young people, their development, resilience, loss and trauma,
    /// relationships and belonging.
    ///
    /// Why: the award for residential workers should be strengthened on these (8.12).
    ///
    /// How it is read: a qualification standard in force has one provision on the award that covers all six.
    pub static A = {
        id: "CI-8.12/a",
        revision: 1,
        title: "Does the Level 3 standard in force cover every named topic?",
        source: "care-inquiry 8.12",
        paragraph: "8.12",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The Level 3 standard in force covers every topic that is named.",
            not_met: "No Level 3 standard in force covers every topic that is named.",
            departed: None,
            unclear: "The record does not show whether the Level 3 standard in force covers every topic that is named.",
            action: "Cover in the Level 3 standard every topic that the report names.",
            plain: "People who work in children's homes should learn about growing up, loss, and what helps you to \
                    feel that you belong.",
        },
        note: "Strengthened compares with the standard of 2013; that each topic is covered is the end that can be \
               seen.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: covers_all_six,
            departs: None,
        },
    }
}

fn covers_all_six(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{
        Belonging, ChildAdolescentDevelopment, LossTrauma, Relationships, Resilience, WorkWithYoungPeople,
    };
    provision(policy, &[InstrumentKind::QualificationStandard], ProvisionTopic::ResidentialLevel3, |found| {
        found.covers().has_all(&[
            WorkWithYoungPeople,
            ChildAdolescentDevelopment,
            Resilience,
            LossTrauma,
            Relationships,
            Belonging,
        ])
    })
}
