//! Clause CI-5.12.1: a range of services, specialist ones included, is there from childhood into adult life.

use crate::rules::prelude::*;

rule! {
    /// Each group of children and young people has a range of services, a specialist one among them, from birth into
    /// adult life.
    ///
    /// Why: the needs that these children have do not end with a legal status or a birthday, so neither can the
    /// services (5.12).
    ///
    /// How it is read: for each of six groups two kinds of service are offered and, besides, a specialist or mental
    /// health service. Taken together, what is offered to these groups leaves no age out, from birth to the age to
    /// which the report looks: care leavers need nothing at birth.
    pub static A = {
        id: "CI-5.12.1/a",
        revision: 1,
        title: "Is there, for each group, a range of services including a specialist one, from birth to at least young adulthood?",
        source: "care-inquiry 5.12",
        paragraph: "5.12 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ENDURING_AGE],
        says: Says {
            met: "Each of the six groups has a range of services with a specialist one, and together they leave no \
                  age out.",
            not_met: "A group lacks a range of services or a specialist one, or the services together leave an age \
                      out.",
            departed: None,
            unclear: "The record does not show whether each of the six groups has a range of services with a \
                      specialist one, at every age.",
            action: "Fill the gaps: two kinds of service and a specialist one for each group, and no age left out; \
                     record for whom and what ages.",
            plain: "There must be different kinds of help, specialist help too, for as long as you need it, from a \
                    baby until you are grown up.",
        },
        note: "A range is read as two kinds besides a specialist one, and the upper age is borrowed from elsewhere \
               in the report. A service that is listed may still not reach a child.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: throughout,
            departs: None,
        },
    }
}

const GROUPS: [Recipient; 6] = [
    Recipient::InCare,
    Recipient::KinshipChild,
    Recipient::SpecialGuardianshipChild,
    Recipient::AdoptedChild,
    Recipient::ReturnedHomeChild,
    Recipient::CareLeaver,
];
const SPECIALIST: [OfferKind; 2] = [OfferKind::Specialist, OfferKind::MentalHealth];

fn throughout(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let for_each = GROUPS.iter().fold(authority.says(true), |so_far, group| {
        so_far.and(|| has_two_kinds(authority, *group)).and(|| has_specialist(authority, *group))
    });
    (0..=authority.count(&ENDURING_AGE)).fold(for_each, |so_far, age| so_far.and(|| reaches(authority, age.into())))
}

fn is_general(offer: At<'_, ServiceOffer>, group: Recipient) -> Judgement<'_> {
    (!offer.kind().is_any(&SPECIALIST)).and(|| offer.available_to().has(group))
}

fn has_two_kinds(authority: At<'_, LocalAuthority>, group: Recipient) -> Judgement<'_> {
    let offers = authority.service_offer();
    offers.any(|one| {
        is_general(one, group)
            .and(|| offers.any(|other| (!other.kind().same(one.kind())).and(|| is_general(other, group))))
    })
}

fn has_specialist(authority: At<'_, LocalAuthority>, group: Recipient) -> Judgement<'_> {
    let offers = authority.service_offer();
    offers.any(|offer| offer.kind().is_any(&SPECIALIST).and(|| offer.available_to().has(group)))
}

/// Something is offered, to any of the groups, at this age.
fn reaches(authority: At<'_, LocalAuthority>, age: f64) -> Judgement<'_> {
    authority.service_offer().any(|offer| {
        offer.available_to().has_any(&GROUPS).and(|| offer.age_from().at_most(age)).and(|| offer.age_to().at_least(age))
    })
}
