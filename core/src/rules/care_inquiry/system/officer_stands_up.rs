//! Clause CI-9.6.3: the reviewing officer stands up for the child.

use crate::rules::prelude::*;

rule! {
    /// The child, or an advocate for them, says that the reviewing officer stands up for them.
    ///
    /// Why: children and carers value an officer who will speak up for what is right (9.6), and only they can say so.
    ///
    /// How it is read: the child or an advocate has attested it within the time that a statement counts. Nobody
    /// having said so is not a no, and no count of challenges stands in for it.
    pub static A = {
        id: "CI-9.6.3/a",
        revision: 1,
        title: "Does the child, or an advocate, say that the IRO stands up for them?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the child or an advocate says that the reviewing officer stands up for the child.",
            not_met: "The child or an advocate has not said yes when asked whether the reviewing officer stands up for the child.",
            departed: None,
            unclear: "Neither the child nor an advocate has said whether the reviewing officer stands up for the child.",
            action: "Ask the child, alone or with an advocate, and record what they say and on what it rests.",
            plain: "Your reviewing officer should stand up for you. You are the one to say whether they do.",
        },
        note: "Being ready to stand up shows only when it is tested. Whether the child is able and willing to say is not a \
               field; silence is not known, never no.",
        judge: &State {
            applies: |child| looked_after(child, child.as_at()),
            holds: |child| attested(child, "CI-9.6.3/a", &[Role::Child, Role::Advocate]),
            departs: None,
        },
    }

    /// Where plans drifted or relationships were at risk, the reviewing officer acted.
    ///
    /// Why: readiness to stand up for the child (9.6) can be looked for only where the record shows an occasion.
    ///
    /// How it is read: an occasion is an action about relationships that is overdue by more than a request may wait,
    /// or a significant change of plan in the period in which the officer had no part. For each, the officer did
    /// something about the matter after it arose, other than to check on it.
    pub static B = {
        id: "CI-9.6.3/b",
        revision: 1,
        title: "Where plans drifted or relationships were at risk, did the IRO act?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Wherever something drifted or was changed without the reviewing officer, the officer then acted.",
            not_met: "Something drifted or was changed without the reviewing officer, and no action by the officer followed.",
            departed: None,
            unclear: "The record does not show whether there was an occasion for the reviewing officer to act, or whether they did.",
            action: "Raise the matter as reviewing officer, and record the day, the kind of challenge and the topic.",
            plain: "If what was promised about your family and friends is not done, your reviewing officer should speak up.",
        },
        note: "Only occasions that the record itself shows are asked about. What came of the challenge is not.",
        judge: &State { applies: any_occasion, holds: acted_each_time, departs: None },
    }
}

/// An action about relationships that is not done, and for how long it has been due.
fn is_overdue(action: At<'_, RelationshipAction>) -> Judgement<'_> {
    let waited = action.as_at().plus_days(-action.count(&REQUEST_RESPONSE_DAYS));
    action.due_on().before(waited).and(|| !action.done_on().happened())
}

/// A significant change of plan in the period, without the officer.
fn is_unseen(change: At<'_, PlanChange>) -> Judgement<'_> {
    change
        .date()
        .within(change.period())
        .and(|| change.significant().is_true())
        .and(|| change.iro_involvement().is(PlanChangeIroInvolvement::None))
}

fn any_occasion(child: At<'_, Child>) -> Judgement<'_> {
    child
        .reviews()
        .any(|review| review.relationships().actions().any(is_overdue))
        .or(|| child.plans().any(|plan| plan.changes().any(is_unseen)))
}

fn acted_each_time(child: At<'_, Child>) -> Judgement<'_> {
    use IroActionTopic::{Contact, Drift, Placement, PlanChange, Relationships};
    child
        .reviews()
        .all(|review| {
            review.relationships().actions().all(|action| {
                is_overdue(action).implies(|| acted_since(child, action.due_on(), &[Relationships, Contact, Drift]))
            })
        })
        .and(|| {
            child.plans().all(|plan| {
                plan.changes().all(|change| {
                    is_unseen(change)
                        .implies(|| acted_since(child, change.date(), &[PlanChange, Placement, Contact, Drift]))
                })
            })
        })
}

/// After the day, the officer did more than check on one of these topics.
fn acted_since<'r>(child: At<'r, Child>, arose: Fact<'r, Date>, topics: &'static [IroActionTopic]) -> Judgement<'r> {
    arose.given(|day| {
        child.iro_actions().any(|action| {
            action
                .date()
                .after(day)
                .and(|| action.kind().is_not(IroActionKind::MonitoringCheck))
                .and(|| action.topic().is_any(topics))
        })
    })
}
