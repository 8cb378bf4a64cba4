//! Clause CI-9.9: quality weighs no less than 60 to 40 against cost.

use crate::rules::prelude::*;

rule! {
    /// Quality weighs at least 60 parts of a hundred, and cost the rest.
    ///
    /// Why: frameworks of commissioning should give quality at least 60 to 40 against cost (9.9).
    ///
    /// How it is read: the weight of quality is at least the least one, the weight of cost at most the greatest one,
    /// and the two together are exactly a hundred, as decimals. A third head has to be split between them. Asked of a
    /// framework in force for services for children in care or for leaving care.
    pub static A = {
        id: "CI-9.9/a",
        revision: 1,
        title: "Is quality weighted at 60 or more and cost at 40 or less?",
        source: "care-inquiry 9.9",
        paragraph: "9.9",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtAward,
        parameters: &[&MIN_QUALITY_WEIGHT, &MAX_COST_WEIGHT],
        says: Says {
            met: "Quality has at least its least weight, cost at most its greatest, and the two make up the whole.",
            not_met: "Quality has too little weight, cost too much, or the two do not make up the whole.",
            departed: None,
            unclear: "The record does not show the weights of quality and cost.",
            action: "Give quality at least 60 parts of a hundred and cost the rest, splitting any third head between \
                     them.",
            plain: "When homes are chosen and paid for, how good they are should always count for more than what they \
                    cost.",
        },
        note: "A third head, such as social value, must be split between the two, or the sum fails: the text knows \
               only two.",
        judge: &StateOf::<CommissioningFramework> {
            applies: buys_care_or_leaving_care,
            holds: weighs_quality_more,
            departs: None,
        },
    }
}

fn weighs_quality_more(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    let (quality, cost) = (framework.award().quality_weight(), framework.award().cost_weight());
    quality
        .at_least(framework.value(&MIN_QUALITY_WEIGHT))
        .and(|| cost.at_most(framework.value(&MAX_COST_WEIGHT)))
        .and(|| quality.completes(cost))
}
