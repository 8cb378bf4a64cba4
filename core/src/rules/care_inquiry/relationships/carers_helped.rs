//! Clause CI-5.13.3: when this child's carers ask for help, they get it.

use crate::rules::prelude::*;

rule! {
    /// Each request for support by the child's carers was answered with an offer in good time.
    ///
    /// Why: those who care for children have to be able to reach support themselves (5.13); seen from one case, that is
    /// whether asking led to an offer.
    ///
    /// How it is read: a service asked for by a carer of the home that the child then lived in, or by an adopter,
    /// kinship carer or special guardian, was offered, or declined by them, within the days that a request is given.
    /// A refusal with reasons is still not access.
    pub static A = {
        id: "CI-5.13.3/a",
        revision: 1,
        title: "Was each request by the carers for support answered with an offer in good time?",
        source: "care-inquiry 5.13",
        paragraph: "5.13",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::OnEachRequest,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "The carers' request for support was answered with an offer in good time.",
            not_met: "The carers' request for support was refused, or not answered with an offer in good time.",
            departed: None,
            unclear: "The record does not show how or when the carers' request was answered, or the time has not run out.",
            action: "Answer the request with an offer, and record the decision and the day of the offer.",
            plain: "When the people who look after you ask for help, they must get an offer of help soon.",
        },
        note: "Whether the support was enough is not asked. The days allowed are ours.",
        judge: &Each {
            events: |child| child.services(),
            when: |service, period| service.requested_on().within(period),
            applies: for_a_carer,
            holds: offered_in_time,
            departs: None,
        },
    }
}

fn for_a_carer<'r>(child: At<'r, Child>, service: At<'r, Service>) -> Judgement<'r> {
    let recipient = service.recipient_person_id();
    let by_role = |person: At<'r, Person>| {
        person.role().is_any(&[PersonRole::Adopter, PersonRole::KinshipCarer, PersonRole::SpecialGuardian])
    };
    (!recipient.is_the_child()).and(|| {
        service.requested_on().given(|asked| is_carer_on(child, recipient, asked).or(|| recipient.given(by_role)))
    })
}

fn offered_in_time<'r>(child: At<'r, Child>, service: At<'r, Service>) -> Judgement<'r> {
    use ServiceDecision::{DeclinedByRecipient, Offered, Waiting};
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    service.requested_on().given(|asked| {
        let deadline = asked.plus_days(days);
        let decision = service.decision();
        let decided = if child.as_at() <= deadline {
            decision.is_any_unless(Waiting, &[Offered, DeclinedByRecipient])
        } else {
            decision.is_any(&[Offered, DeclinedByRecipient])
        };
        decided.and(|| service.offered_on().by(deadline))
    })
}
