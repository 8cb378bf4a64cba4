//! Clause CI-9.4.1: a kinship passport tells kinship carers what help there is.

use crate::rules::prelude::*;

rule! {
    /// A kinship passport is published, and sets out what support and services there are.
    ///
    /// Why: kinship carers often do not know what they may ask for (9.4).
    ///
    /// How it is read: a day is recorded, up to the day judged, on which the passport was published, and its
    /// contents include the range of support and the services.
    pub static A = {
        id: "CI-9.4.1/a",
        revision: 1,
        title: "Has a kinship passport been published with the range of support and services?",
        source: "care-inquiry 9.4",
        paragraph: "9.4",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "A kinship passport has been published, with the range of support and the services.",
            not_met: "No kinship passport has been published, or it leaves out the range of support or the services.",
            departed: None,
            unclear: "The record does not show whether there is a kinship passport, or what it sets out.",
            action: "Publish a kinship passport with the range of support and the services, and record the day.",
            plain: "Relatives who care for you should be given a guide to the help that you and they can get.",
        },
        note: "Any document that does this job counts, whatever it is called. Whether carers have it in their hands is \
               not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_published,
            departs: None,
        },
    }
}

fn is_published(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let kinship = authority.kinship();
    kinship
        .passport_published_on()
        .happened()
        .and(|| kinship.passport_contents().has_all(&[PassportContent::RangeOfSupport, PassportContent::Services]))
}
