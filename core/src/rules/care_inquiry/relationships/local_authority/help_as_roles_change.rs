//! Clause CI-5.14.2: carers of every kind can get help to understand their role as relationships change.

use crate::rules::prelude::*;

rule! {
    /// Help with the role of a carer, and with how relationships change, is open to carers of every kind.
    ///
    /// Why: who matters to a child may change with time, and carers need help to see their own part in that (5.14).
    ///
    /// How it is read: a service recorded as meant for this is offered to foster carers, special guardians, adopters
    /// and kinship carers. Several may make up the offer together; general advice does not count.
    pub static A = {
        id: "CI-5.14.2/a",
        revision: 1,
        title: "Is help about role and changing relationships open to all four groups of carers?",
        source: "care-inquiry 5.14",
        paragraph: "5.14 sentence 3",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Help about role and changing relationships is open to foster carers, special guardians, adopters \
                  and kinship carers.",
            not_met: "Help about role and changing relationships is not open to every one of the four groups of \
                      carers.",
            departed: None,
            unclear: "The record does not show whether help about role and changing relationships is open to all four \
                      groups of carers.",
            action: "Offer help about role and changing relationships to all four groups of carers, and record for \
                     whom it is.",
            plain: "As you grow, different people may matter more to you. Whoever brings you up should get help to \
                    understand that.",
        },
        note: "To need access is read as a should. Whether the help is taken up, or good, is not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| all_offered(authority, &[OfferKind::RoleAndChangeSupport], &CARERS),
            departs: None,
        },
    }
}

const CARERS: [Recipient; 4] =
    [Recipient::FosterCarer, Recipient::SpecialGuardian, Recipient::Adopter, Recipient::KinshipCarer];
