//! Clause CI-5.13.2: practical help is there too, respite above all.

use crate::rules::prelude::*;

rule! {
    /// Practical help, respite, day care and holiday schemes are there for foster carers, kinship carers and
    /// adopters.
    ///
    /// Why: practical help, and breaks above all, keep carers going (5.13), and families need them in different
    /// forms.
    ///
    /// How it is read: each of the four kinds of service is offered to each of the three groups. Several services of
    /// a kind may make up the offer together. Special guardians are not asked about.
    pub static A = {
        id: "CI-5.13.2/a",
        revision: 1,
        title: "Are practical help and respite offered, with day care and holiday schemes among the forms?",
        source: "care-inquiry 5.13",
        paragraph: "5.13 sentence 3",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Practical help, respite, day care and holiday schemes are open to foster carers, kinship carers \
                  and adopters.",
            not_met: "Practical help, respite, day care or holiday schemes are not open to every one of the three \
                      groups.",
            departed: None,
            unclear: "The record does not show whether practical help, respite, day care and holiday schemes are open \
                      to all three groups.",
            action: "Offer practical help and breaks in each of these forms to every group, and record for whom each \
                     is.",
            plain: "Whoever brings you up should be able to get practical help, and a break when they need one.",
        },
        note: "Day care and holiday schemes are only examples of flexible help; both are looked for because the \
               text names them.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| all_offered(authority, &KINDS, &CARERS),
            departs: None,
        },
    }
}

const KINDS: [OfferKind; 4] =
    [OfferKind::PracticalHelp, OfferKind::Respite, OfferKind::DayCare, OfferKind::HolidayScheme];
const CARERS: [Recipient; 3] = [Recipient::FosterCarer, Recipient::KinshipCarer, Recipient::Adopter];
