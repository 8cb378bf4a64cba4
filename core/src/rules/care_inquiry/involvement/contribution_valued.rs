//! Clause CI-6.1.1: what the child can bring to a decision is valued.

use crate::rules::prelude::*;

rule! {
    /// Each important decision shows what the child thought, and what was made of it.
    ///
    /// Why: all who decide about a child have to value what the child can add (6.1).
    ///
    /// How it is read: valuing is an attitude, so what it looks like is asked: the child was heard by the day of the
    /// decision, and every view that it drew on, the child's among them, was answered, with a reason, and the answer was
    /// given back. There is no exception for age: the view of a child who cannot speak yet is observed. An answer still
    /// pending is not known.
    pub static A = {
        id: "CI-6.1.1/a",
        revision: 1,
        title: "Does each important decision show the child's view and what was made of it?",
        source: "care-inquiry 6.1",
        paragraph: "6.1 sentence 1",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::AtEachDecision,
        parameters: &[],
        says: Says {
            met: "The decision drew on the child's views, and each was answered with a reason that the child was told.",
            not_met: "The decision drew on no view of the child's, or a view was left without an answer, its reason, or word of it to the child.",
            departed: None,
            unclear: "The record does not show which views the decision drew on, or how each of them was answered.",
            action: "Ask the child before deciding, record the view, answer it with a reason, and tell the child.",
            plain: "Before a big decision about you, someone must ask what you think, and tell you afterwards why they decided as they did.",
        },
        note: "Asked, heard and told why is what valuing looks like (paragraph 3.29). Whether the child feels valued, \
               only the child can say: CI-6.1.1/b.",
        judge: &Each {
            events: |child| child.decisions(),
            when: |decision, period| decision.date().within(period),
            applies: is_important,
            holds: every_view_answered,
            departs: None,
        },
    }

    /// The child says that what they think matters to those who decide.
    ///
    /// Why: whether a contribution is valued, only the one who makes it knows (6.1).
    ///
    /// How it is read: the child, or an advocate for them, has stated it within the time that a statement counts. A
    /// professional cannot say it for them. Silence is not a no: it is not known.
    pub static B = {
        id: "CI-6.1.1/b",
        revision: 1,
        title: "Does the child say that their views matter to those who decide?",
        source: "care-inquiry 6.1",
        paragraph: "6.1 sentence 1",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the child, or an advocate for them, says that their views matter to those who decide.",
            not_met: "The child, or an advocate for them, does not say without reserve that their views matter.",
            departed: None,
            unclear: "Neither the child nor an advocate for them has said lately whether their views matter.",
            action: "Ask the child, if they want to say, and record the answer and what it rests on.",
            plain: "You must be able to feel that what you think counts.",
        },
        note: "Being able and willing to say is not recorded, so the question is always open. A child who keeps it to \
               themselves has done nothing wrong.",
        judge: &State {
            applies: |child| child.says(true),
            holds: |child| attested(child, "CI-6.1.1/b", &[Role::Child, Role::Advocate]),
            departs: None,
        },
    }
}

fn is_important<'r>(_: At<'r, Child>, decision: At<'r, Decision>) -> Judgement<'r> {
    use DecisionKind::{CarePlan, Contact, Education, LeavingCare, Permanence, Placement, ReturnHome};
    decision.kind().is_any(&[CarePlan, Permanence, Placement, Contact, Education, ReturnHome, LeavingCare])
}

fn every_view_answered<'r>(_: At<'r, Child>, decision: At<'r, Decision>) -> Judgement<'r> {
    let views = decision.view_ids();
    views.any(|view| view.given(|view| view.person_id().is_the_child())).and(|| {
        views.all(|view| {
            view.given(|view| {
                decision.date().given(|decided| view.date().on_or_before(decided)).and(|| is_answered(view))
            })
        })
    })
}

fn is_answered(view: At<'_, View>) -> Judgement<'_> {
    use ViewResponseOutcome::{Followed, NotFollowed, PartlyFollowed, Pending};
    let response = view.response();
    response
        .outcome()
        .is_any_unless(Pending, &[Followed, PartlyFollowed, NotFollowed])
        .and(|| response.reason().written())
        .and(|| response.explained_on().happened())
}
