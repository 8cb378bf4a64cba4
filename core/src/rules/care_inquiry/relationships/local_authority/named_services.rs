//! Clause CI-5.12.2: the range includes the services that the text names.

use crate::rules::prelude::*;

rule! {
    /// Counselling, family therapy, mediation and advocacy are there, and mental health services designed for these
    /// children.
    ///
    /// Why: the report names them as part of the range (5.12), and asks that mental health services have regard to
    /// what these children have lived through.
    ///
    /// How it is read: each of the first four is offered to somebody. A mental health service designed with regard to
    /// these children is offered to children in care, adopted, in kinship care and under special guardianship;
    /// several may make it up together.
    pub static A = {
        id: "CI-5.12.2/a",
        revision: 1,
        title: "Are all five kinds in place, the mental health service designed for these children?",
        source: "care-inquiry 5.12",
        paragraph: "5.12 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Counselling, family therapy, mediation and advocacy are there, and tailored mental health \
                  services for all four groups of children.",
            not_met: "One of the named services is missing, or tailored mental health services do not reach all four \
                      groups of children.",
            departed: None,
            unclear: "The record does not show whether all the named services are there, and whether mental health \
                      services are tailored for all four groups.",
            action: "Provide the service that is missing, design mental health services for these children, and \
                     record for whom each is.",
            plain: "Help should include counselling, therapy for families, someone to speak up for you, and mental \
                    health care that fits you.",
        },
        note: "To have regard to these children is read as a service recorded as designed for them; how well it is \
               designed is not tested.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: all_named,
            departs: None,
        },
    }
}

const GROUPS: [Recipient; 4] =
    [Recipient::InCare, Recipient::AdoptedChild, Recipient::KinshipChild, Recipient::SpecialGuardianshipChild];

fn all_named(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    use OfferKind::{Advocacy, Counselling, FamilyTherapy, Mediation, MentalHealth};
    let named =
        [Counselling, FamilyTherapy, Mediation, Advocacy].into_iter().fold(authority.says(true), |so_far, kind| {
            so_far.and(|| authority.service_offer().any(|offer| offer.kind().is(kind)))
        });
    GROUPS.into_iter().fold(named, |so_far, group| {
        so_far.and(|| offered(authority, MentalHealth, group, |offer| offer.tailored().is_true()))
    })
}
