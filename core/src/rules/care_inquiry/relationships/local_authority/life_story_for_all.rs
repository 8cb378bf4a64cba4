//! Clause CI-5.3.b.2: the offer of life-story work reaches every group of children.

use crate::rules::prelude::*;

rule! {
    /// Life-story work is offered to children in care, in kinship care, under special guardianship and adopted.
    ///
    /// Why: the report wants it for all these children (5.3), and outside care only the authority can make it
    /// available.
    ///
    /// How it is read: for each of the four groups some service of life-story work is there. Several services may
    /// make up the offer together.
    pub static A = {
        id: "CI-5.3.b.2/a",
        revision: 1,
        title: "Is a life-story service in place for all four groups?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Life-story work is offered to children in care, in kinship care, under special guardianship and \
                  adopted.",
            not_met: "Life-story work is not offered to every one of the four groups: in care, kinship care, special \
                      guardianship and adopted.",
            departed: None,
            unclear: "The record does not show whether life-story work is offered to all four groups of children.",
            action: "Open the life-story service to children in kinship care, under special guardianship and adopted, \
                     and record for whom it is.",
            plain: "Help to understand your own story should be there wherever you live: in care, with relatives, \
                    with a guardian or adopted.",
        },
        note: "The text speaks to workers and carers; what it means for an authority is drawn from it. An offer \
               does not show that a child takes it up.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| all_offered(authority, &[OfferKind::LifeStory], &GROUPS),
            departs: None,
        },
    }
}

const GROUPS: [Recipient; 4] =
    [Recipient::InCare, Recipient::KinshipChild, Recipient::SpecialGuardianshipChild, Recipient::AdoptedChild];
