//! Clause CI-5.2.a.1: a request to change a placement's status is answered well where relationships would continue.

use crate::rules::prelude::*;

rule! {
    /// A request that would let relationships continue is granted, or refused only for a reason about the child.
    ///
    /// Why: the report wants authorities to be readier to say yes where it lets relationships go on (5.2).
    ///
    /// How it is read: a presumption in favour, which only the child's welfare or view, an assessment that finds
    /// the home unsuitable, or a bar in law rebuts, with a reason written down. Cost, policy and timing do not.
    /// A request that was withdrawn is left out; one that is pending is not known yet.
    pub static A = {
        id: "CI-5.2.a.1/a",
        revision: 1,
        title: "Was each such request granted, or refused only for a reason about the child?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[],
        says: Says {
            met: "The request was granted, or refused for a recorded reason about the child.",
            not_met: "The request would have let relationships continue, and was refused without a reason about the child.",
            departed: None,
            unclear: "The record does not show how the request was decided, or why.",
            action: "Record the decision, its day and its reason; look again at a refusal for cost, policy or timing.",
            plain: "If changing what your home counts as would let you stay with people you know, the answer should be yes unless it would be bad for you.",
        },
        note: "Being 'more willing' is a comparison; on one case it is read as a presumption in favour.",
        judge: &Each { events, when, applies, holds: granted, departs: None },
    }

    /// The answer to such a request is given and explained promptly.
    ///
    /// Why: paragraph 3.23 wants carers and children to have a quick and clear answer.
    ///
    /// How it is read: both the decision and its explanation are dated within the days that a request is given. Until
    /// they have run out, what is missing may still come, and the answer is not known.
    pub static B = {
        id: "CI-5.2.a.1/b",
        revision: 1,
        title: "Was the answer given and explained promptly?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "The request was decided and the answer explained within the time allowed.",
            not_met: "The request was not decided, or the answer not explained, within the time allowed.",
            departed: None,
            unclear: "The record does not show when the request was decided and explained, or the time has not run out.",
            action: "Record the day of the decision and the day on which it was explained.",
            plain: "When someone asks to change what your home counts as, you should get a quick and clear answer.",
        },
        note: "Promptness comes from the context paragraph 3.23, not from the bullet. The days allowed are ours.",
        judge: &Each { events, when, applies, holds: prompt, departs: None },
    }
}

fn events(child: At<'_, Child>) -> List<'_, StatusChangeRequest> {
    child.status_change_requests()
}

fn when(request: At<'_, StatusChangeRequest>, period: Window) -> Judgement<'_> {
    request.requested_on().within(period)
}

fn applies<'r>(_: At<'r, Child>, request: At<'r, StatusChangeRequest>) -> Judgement<'r> {
    let withdrawn =
        || request.decision().is(StatusChangeRequestDecision::Withdrawn).and(|| request.decided_on().decided());
    request.continues_relationships().is_true().and(|| !withdrawn())
}

fn granted<'r>(_: At<'r, Child>, request: At<'r, StatusChangeRequest>) -> Judgement<'r> {
    use StatusChangeRequestDecision::{Granted, Pending, Refused};
    use StatusChangeRequestReasonCode::{AssessedUnsuitable, ChildView, ChildWelfare, LegalBar};
    let for_the_child = || {
        request
            .reason_code()
            .is_any(&[ChildWelfare, ChildView, AssessedUnsuitable, LegalBar])
            .and(|| request.reason().written())
    };
    let decision = request.decision();
    decision
        .is_any_unless(Pending, &[Granted, Refused])
        .and(|| request.decided_on().decided())
        .then_also(|| decision.is(Granted).or(|| decision.is(Refused).then(for_the_child)))
}

/// Still pending once the time has run out is a no; until then, the day of the decision says whether it has come.
fn is_no_longer_pending(request: At<'_, StatusChangeRequest>, deadline: Day) -> Judgement<'_> {
    let late = request.as_at() > deadline;
    if late { request.decision().is_not(StatusChangeRequestDecision::Pending) } else { request.says(true) }
}

fn prompt<'r>(child: At<'r, Child>, request: At<'r, StatusChangeRequest>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    request.requested_on().given(|asked| {
        let deadline = asked.plus_days(days);
        request
            .decided_on()
            .by(deadline)
            .and(|| request.explained_on().by(deadline))
            .and(|| is_no_longer_pending(request, deadline))
    })
}
