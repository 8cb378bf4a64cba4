//! Clause CI-5.2.d.2: a child's request for a different social worker is taken seriously.

use crate::rules::prelude::*;

rule! {
    /// A child who asks for another social worker is heard by somebody else, and told what was decided and why.
    ///
    /// Why: a child who does not get on with a worker has little else to turn to (5.2).
    ///
    /// How it is read: within the days that a request is given it was considered and decided by somebody other than a social
    /// worker and explained to the child, and a reason is written. A refusal with a reason is not a failure.
    /// Until the time has run out, what is missing may still come.
    pub static A = {
        id: "CI-5.2.d.2/a",
        revision: 1,
        title: "Was each request considered by someone other than the worker, decided with reasons, and explained in good time?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 4",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "The request was considered by someone else, with a reason, and explained to the child in good time.",
            not_met: "The request was not considered by someone else, with a reason, and explained in good time.",
            departed: None,
            unclear: "The record does not show how the request was dealt with, or the time has not run out.",
            action: "Have a manager consider the request; record the reason, and the day on which the child was told.",
            plain: "If you ask for a different social worker, someone else should think hard about it and tell you why or why not.",
        },
        note: "Seriousness is read as independence, reasons and an answer. The days allowed are ours.",
        judge: &Each {
            events: |child| child.worker_change_requests(),
            when: |request, period| request.requested_on().within(period),
            applies: for_another_social_worker,
            holds: taken_seriously,
            departs: None,
        },
    }
}

fn for_another_social_worker<'r>(_: At<'r, Child>, request: At<'r, WorkerChangeRequest>) -> Judgement<'r> {
    request.role().is(WorkerRole::SocialWorker)
}

/// It was decided one way or another; until the deadline, what is pending may still be.
fn is_decided(request: At<'_, WorkerChangeRequest>, deadline: Day) -> Judgement<'_> {
    use WorkerChangeRequestDecision::{Agreed, OtherRemedy, Pending, Refused};
    let decision = request.decision();
    if request.as_at() > deadline {
        decision.is_not(Pending)
    } else {
        decision.is_any_unless(Pending, &[Agreed, Refused, OtherRemedy])
    }
}

fn taken_seriously<'r>(child: At<'r, Child>, request: At<'r, WorkerChangeRequest>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    request.requested_on().given(|asked| {
        let deadline = asked.plus_days(days);
        request
            .considered_on()
            .by(deadline)
            .and(|| is_decided(request, deadline))
            .and(|| request.considered_by_role().awaited_until(deadline, |role| role.is_not(Role::SocialWorker)))
            .and(|| request.reason().awaited_until(deadline, Fact::<Text>::written))
            .and(|| request.explained_to_child_on().by(deadline))
    })
}
