//! Clause CI-5.15.2: measuring quality includes the help that children get with relationships.

use crate::rules::prelude::*;

rule! {
    /// Help with relationships is among the measures of quality, with a way to measure it.
    ///
    /// Why: measures of quality should include how children are helped to make and keep relationships (5.15).
    ///
    /// How it is read: a measure of quality is about it, and how it is measured is written down. Asked of a framework
    /// in force for services for children in care.
    pub static A = {
        id: "CI-5.15.2/a",
        revision: 1,
        title: "Is support for relationships one of the quality measures, with a way of measuring it?",
        source: "care-inquiry 5.15",
        paragraph: "5.15",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Help with relationships is measured as a part of quality.",
            not_met: "Help with relationships is not measured as a part of quality, or nothing says how.",
            departed: None,
            unclear: "The record does not show whether help with relationships is measured as a part of quality.",
            action: "Measure how children are helped to make and keep relationships, and write down how.",
            plain: "People who pay for homes should check how well children there are helped to make and keep \
                    relationships.",
        },
        note: "That there is a measure is tested, not how good it is.",
        judge: &StateOf::<CommissioningFramework> {
            applies: buys_care,
            holds: measures_relationships,
            departs: None,
        },
    }
}

fn measures_relationships(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    framework
        .quality_measures()
        .any(|measure| measure.topic().is(QualityTopic::RelationshipsSupport).and(|| measure.measured_how().written()))
}
