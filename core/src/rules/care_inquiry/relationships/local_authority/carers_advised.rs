//! Clause CI-5.13.1: carers and adopters can get advice, guidance and support for themselves.

use crate::rules::prelude::*;

rule! {
    /// Advice and guidance, help with therapeutic parenting, legal advice and financial advice are open to carers of
    /// every kind.
    ///
    /// Why: those who raise these children need help for themselves, whatever the arrangement (5.13).
    ///
    /// How it is read: each of the four kinds of service is offered to foster carers, kinship carers, special
    /// guardians and adopters. Several services of a kind may make up the offer together.
    pub static A = {
        id: "CI-5.13.1/a",
        revision: 1,
        title: "Is advice on wellbeing, family change, trauma and loss, and legal and money matters open to all four groups of carers?",
        source: "care-inquiry 5.13",
        paragraph: "5.13 sentences 1-2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "All four kinds of advice and guidance are open to foster carers, kinship carers, special \
                  guardians and adopters.",
            not_met: "One of the four kinds of advice and guidance is not open to every group of carers.",
            departed: None,
            unclear: "The record does not show whether all four kinds of advice and guidance are open to every group \
                      of carers.",
            action: "Open each kind of advice and guidance to every group of carers, and record for whom it is.",
            plain: "Whoever brings you up must be able to get advice and support for themselves.",
        },
        note: "The text says that the help might cover these matters: an offer without one of the kinds is not met \
               here, though it may be met in part.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| all_offered(authority, &KINDS, &CARERS),
            departs: None,
        },
    }
}

const KINDS: [OfferKind; 4] =
    [OfferKind::AdviceGuidance, OfferKind::TherapeuticParenting, OfferKind::LegalAdvice, OfferKind::FinancialAdvice];
const CARERS: [Recipient; 4] =
    [Recipient::FosterCarer, Recipient::KinshipCarer, Recipient::SpecialGuardian, Recipient::Adopter];
