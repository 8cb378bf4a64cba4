//! Clause CI-9.10.2: more is looked at than the effect on one agency's budget.

use crate::rules::prelude::*;

rule! {
    /// Costs and savings of more than one agency are counted, and decisions do not rest on weekly price alone.
    ///
    /// Why: the effect on one agency's budget in the short term should not be all that is looked at (9.10).
    ///
    /// How it is read: at least two agencies whose costs and savings are counted are written down, and decisions do not
    /// rest on weekly price alone. Asked of a framework in force for services for children in care or for leaving care.
    pub static A = {
        id: "CI-9.10.2/a",
        revision: 1,
        title: "Are costs and savings of more than one agency counted, and not unit price alone?",
        source: "care-inquiry 9.10",
        paragraph: "9.10",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Costs and savings of more than one agency are counted, and weekly price alone does not decide.",
            not_met: "Costs and savings of no more than one agency are counted, or weekly price alone decides.",
            departed: None,
            unclear: "The record does not show whose costs and savings are counted, or whether weekly price alone \
                      decides.",
            action: "Count what a placement costs and saves every agency that it touches, and decide on more than \
                     weekly price.",
            plain: "People who pay for care should not only look at what it costs them this week.",
        },
        note: "Effort, let alone strenuous effort, is not tested; its opposite is.",
        judge: &StateOf::<CommissioningFramework> {
            applies: buys_care_or_leaving_care,
            holds: counts_more_than_one,
            departs: None,
        },
    }
}

fn counts_more_than_one(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    let value = framework.long_term_value();
    value.agencies_counted().at_least(2).and(|| value.unit_price_only().is_false())
}
