//! Clause CI-9.6.6: reviewing officers have the standing to challenge from the child's side.

use crate::rules::prelude::*;

rule! {
    /// The conditions are in place in which a reviewing officer can challenge the authority.
    ///
    /// Why: officers who depend on those whom they should challenge will not do so (9.6).
    ///
    /// How it is read: a protocol for resolving disputes was adopted by the day judged, officers can go straight
    /// to the director, can have independent legal advice, and are not managed by those who run the cases. All
    /// four are asked.
    pub static A = {
        id: "CI-9.6.6/a",
        revision: 1,
        title: "Are the conditions for independent challenge in place?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The four conditions for independent challenge by reviewing officers are in place.",
            not_met: "At least one condition for independent challenge by reviewing officers is not in place.",
            departed: None,
            unclear: "The record does not show whether the conditions for independent challenge are in place.",
            action: "Adopt a protocol for disputes, and give officers a way to the director, legal advice of their own \
                     and managers outside the line of the case.",
            plain: "Your reviewing officer must be free to tell the council when it is not doing right by you.",
        },
        note: "These are conditions of authority, not authority itself. The four are chosen by us from usual practice.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: can_challenge,
            departs: None,
        },
    }

    /// The reviewing officers themselves state that they have the authority to challenge, and that challenge
    /// changes things.
    ///
    /// Why: authority is what others concede; those who need it know whether they have it (9.6).
    ///
    /// How it is read: a current attestation by a reviewing officer says yes, with its basis. Of several the
    /// latest counts. Nobody having said, it is not known.
    pub static B = {
        id: "CI-9.6.6/b",
        revision: 1,
        title: "Do the IROs themselves say that they have the authority to challenge, and does challenge change things?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the reviewing officers say that they have the authority to challenge.",
            not_met: "The reviewing officers do not say, or say only in part, that they have the authority to \
                      challenge.",
            departed: None,
            unclear: "No current statement with its basis by a reviewing officer is recorded.",
            action: "Ask the reviewing officers whether they can challenge and whether it changes things, and record \
                     the answer with its basis.",
            plain: "Your reviewing officer must have the power to get things changed for you.",
        },
        note: "What is met here is attested, not shown in fact. How many challenges were made, and how many changed \
               something, belongs beside it.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| attested(authority, "CI-9.6.6/b", &[Role::Iro]),
            departs: None,
        },
    }
}

fn can_challenge(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let service = authority.iro_service();
    service
        .challenge_protocol_adopted_on()
        .happened()
        .and(|| service.direct_access_to_director().is_true())
        .and(|| service.independent_legal_advice().is_true())
        .and(|| service.managed_outside_case_line().is_true())
}
