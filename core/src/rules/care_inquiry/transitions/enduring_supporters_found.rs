//! Clause CI-7.3.1: the authority finds out who is likely to support the young person past 25.

use crate::rules::prelude::*;

rule! {
    /// Somebody who is likely to support the young person beyond 25 has been found.
    ///
    /// Why: the report wants authorities required to find out who will still be there (7.3).
    ///
    /// How it is read: from the age at which leaving care is planned, while looked after or a care leaver, at least one
    /// supporter is named who is expected beyond the age that the text states, and has neither fallen away nor died.
    /// Younger children are asked about in 5.5.
    pub static A = {
        id: "CI-7.3.1/a",
        revision: 1,
        title: "Has at least one person been identified as likely to support the young person beyond 25?",
        source: "care-inquiry 7.3",
        paragraph: "7.3",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&ENDURING_AGE, &LEAVING_CARE_PLANNING_AGE],
        says: Says {
            met: "At least one person is named who is likely to support the young person beyond 25.",
            not_met: "Nobody is named who is likely to support the young person beyond 25.",
            departed: None,
            unclear: "The record does not show whether anybody is likely to support the young person beyond 25.",
            action: "Find out with the young person who is likely to be there, and record who and until when.",
            plain: "Before you leave care, people should find out who is likely to still support you after you are 25.",
        },
        note: "Being likely is a forecast and is not verified. The text gives no age; leaving care is the setting of the paragraph.",
        judge: &State { applies: leaving_care, holds: someone_named, departs: None },
    }

    /// The person and the young person have both agreed.
    ///
    /// Why: a name in a box is weak; the agreement of both is the nearest thing to evidence (7.3).
    ///
    /// How it is read: for one such supporter at least, the person has said yes and the young person has agreed, each
    /// with a day.
    pub static B = {
        id: "CI-7.3.1/b",
        revision: 1,
        title: "Have the person and the young person both agreed that this is so?",
        source: "care-inquiry 7.3",
        paragraph: "7.3",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&ENDURING_AGE, &LEAVING_CARE_PLANNING_AGE],
        says: Says {
            met: "Attested: a supporter and the young person have both agreed that this person will be there.",
            not_met: "No supporter is named with whom both the person and the young person have agreed.",
            departed: None,
            unclear: "The record does not show whether a supporter and the young person have both agreed.",
            action: "Ask the person and the young person, and record the day on which each said yes.",
            plain: "The person who will be there for you, and you yourself, should both say that this is right.",
        },
        note: "One supporter whom both have agreed is enough. Agreement today does not bind anybody at 25.",
        judge: &State {
            applies: |child| leaving_care(child).and(|| someone_named(child)),
            holds: both_agree,
            departs: None,
        },
    }
}

fn leaving_care(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    let age = child.count(&LEAVING_CARE_PLANNING_AGE);
    looked_after(child, today)
        .or(|| child.leaving_care().eligibility().is_not(Eligibility::NotEligible))
        .and(|| at_age(child, age, |birthday| child.says(birthday <= today)))
}

fn someone_named(child: At<'_, Child>) -> Judgement<'_> {
    child.enduring_support().supporters().any(is_enduring)
}

fn both_agree(child: At<'_, Child>) -> Judgement<'_> {
    child.enduring_support().supporters().any(|supporter| {
        is_enduring(supporter)
            .and(|| supporter.confirmed_by_person_on().happened())
            .and(|| supporter.endorsed_by_child_on().happened())
    })
}
