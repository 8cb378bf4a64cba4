//! Clause CI-5.15.1: those who buy placements attend more to quality.

use crate::rules::prelude::*;

rule! {
    /// Some measure of quality is followed up after award, and quality weighs more than cost.
    ///
    /// Why: those who commission and procure placements should pay greater attention to quality (5.15).
    ///
    /// How it is read: at least one measure of quality is monitored in the contract, and the weight of quality is above
    /// that of cost. Asked of a framework in force for services for children in care.
    pub static A = {
        id: "CI-5.15.1/a",
        revision: 1,
        title: "Does the framework set quality measures that are followed up after award?",
        source: "care-inquiry 5.15",
        paragraph: "5.15",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A measure of quality is followed up after award, and quality weighs more than cost.",
            not_met: "No measure of quality is followed up after award, or quality does not weigh more than cost.",
            departed: None,
            unclear: "The record does not show whether quality is followed up after award, or how it weighs beside \
                      cost.",
            action: "Follow measures of quality up after award, and give quality more weight than cost.",
            plain: "When a home is chosen and paid for, how good it is should count for more than how cheap it is.",
        },
        note: "Greater attention compares with a past that the text does not fix. The one number that the report \
               commits to is asked by CI-9.9.",
        judge: &StateOf::<CommissioningFramework> {
            applies: buys_care,
            holds: attends_to_quality,
            departs: None,
        },
    }
}

fn attends_to_quality(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    let award = framework.award();
    framework
        .quality_measures()
        .any(|measure| measure.monitored_in_contract().is_true())
        .and(|| award.quality_weight().exceeds(award.cost_weight()))
}
