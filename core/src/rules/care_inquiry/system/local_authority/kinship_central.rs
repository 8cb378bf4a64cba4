//! Clause CI-9.3.2: the authority takes kinship care into every plan, and helps kinship families by need.

use crate::rules::prelude::*;

rule! {
    /// Kinship care is thought of in every permanence plan, and help for it goes by need, in care or not.
    ///
    /// Why: children who are raised by relatives need the same, whatever their status in law (9.3).
    ///
    /// How it is read: it is policy to consider kinship care in every permanence plan; children raised by kin
    /// outside care can have the same support; some service in place is open to children in kinship care, and every
    /// one that is goes by need alone.
    pub static A = {
        id: "CI-9.3.2/a",
        revision: 1,
        title: "Is kinship care considered in every permanence plan, and can children raised by kin outside care have support?",
        source: "care-inquiry 9.3",
        paragraph: "9.3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Kinship care is considered in every permanence plan, and services for children in kinship care go by \
                  need.",
            not_met: "Kinship care is not considered in every permanence plan, or help for children in kinship care \
                      does not go by need.",
            departed: None,
            unclear: "The record does not show whether kinship care is considered in every plan, or what decides who \
                      gets help.",
            action: "Consider kinship care in every permanence plan, and open services to children in kinship care by \
                     need, whatever their legal status.",
            plain: "If you live with relatives, you must be able to get help when you need it, whether or not you are \
                    in care.",
        },
        note: "That a service goes by need is what can be seen of help irrespective of legal status. How much of it \
               there is, is not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_central,
            departs: None,
        },
    }
}

fn is_for_kinship(offer: At<'_, ServiceOffer>) -> Judgement<'_> {
    offer.available_to().has(Recipient::KinshipChild)
}

fn goes_by_need(offer: At<'_, ServiceOffer>) -> Judgement<'_> {
    offer.basis().is(OfferBasis::Need)
}

fn is_central(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let kinship = authority.kinship();
    kinship
        .in_permanence_planning()
        .is_true()
        .and(|| kinship.needs_outside_care_addressed().is_true())
        .and(|| authority.service_offer().any(|offer| is_for_kinship(offer).and(|| goes_by_need(offer))))
        .and(|| authority.service_offer().all(|offer| is_for_kinship(offer).implies(|| goes_by_need(offer))))
}
