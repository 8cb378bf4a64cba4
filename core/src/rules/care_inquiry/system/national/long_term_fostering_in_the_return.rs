//! Clause CI-9.2.3: national figures on children in care include plans for long-term fostering.

use crate::rules::prelude::*;

rule! {
    /// The national return collects plans for long-term fostering, and the analysis of it is published.
    ///
    /// Why: national analysis and reporting on children in care should include children with such a plan (9.2).
    ///
    /// How it is read: a data return in force has one provision on plans for long-term fostering that covers collection
    /// and published analysis.
    pub static A = {
        id: "CI-9.2.3/a",
        revision: 1,
        title: "Does the national return and its published analysis include long-term foster plans?",
        source: "care-inquiry 9.2",
        paragraph: "9.2 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A national return in force collects plans for long-term fostering, and the analysis is published.",
            not_met: "No national return in force collects plans for long-term fostering with published analysis.",
            departed: None,
            unclear: "The record does not show whether a national return in force collects plans for long-term \
                      fostering.",
            action: "Collect plans for long-term fostering in the national return, and publish the analysis.",
            plain: "The country should count how many children are meant to stay with one foster family until they \
                    grow up.",
        },
        note: "To publish is read as a part of reporting. How good the data are is not tested.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_collected_and_published,
            departs: None,
        },
    }
}

fn is_collected_and_published(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Collection, PublishedAnalysis};
    provision(policy, &[InstrumentKind::DataReturn], ProvisionTopic::LongTermFosterPlan, |found| {
        found.covers().has_all(&[Collection, PublishedAnalysis])
    })
}
