//! Clause CI-5.4.2: making possible the relationships that the child has or wants is actively considered.

use crate::rules::prelude::*;

rule! {
    /// For each person who matters, help for the relationship was considered, and a no was explained.
    ///
    /// Why: keeping people in view is not enough; the report wants the relationships that a child has or wishes for to
    /// be actively considered (5.4).
    ///
    /// How it is read: whoever the child says matters, or with whom the child wants to keep, develop or start a
    /// relationship, and has not died, was considered within the review cycle, and each consideration that did not help
    /// says why. 'Where appropriate' is carried by recorded restrictions, never by silence.
    pub static A = {
        id: "CI-5.4.2/a",
        revision: 1,
        title: "For each person who matters or whom the child wants in their life, was help for the relationship considered, and any refusal explained?",
        source: "care-inquiry 5.4",
        paragraph: "5.4 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Help was considered for each relationship that the child has or wants, and each no has a reason.",
            not_met: "For somebody who matters to the child, help was not considered in the review cycle, or a no has no reason.",
            departed: None,
            unclear: "The record does not show whether help was considered for each relationship that the child has or wants.",
            action: "Consider each relationship that the child has or wants, and record what was concluded and why.",
            plain: "For every person you want in your life, someone should think about how to help, and tell you why if they cannot.",
        },
        note: "It shows that help was thought about, not that it came or that it worked.",
        judge: &State { applies: someone_matters, holds: considered, departs: None },
    }
}

fn matters(relationship: At<'_, Relationship>) -> Judgement<'_> {
    use RelationshipWish::{Develop, Keep, Start};
    let today = relationship.as_at();
    relationship
        .assessments()
        .latest(
            |assessment| assessment.date().on_or_before(today),
            |assessment| {
                assessment.important_to_child().is_true().or(|| assessment.child_wish().is_any(&[Keep, Develop, Start]))
            },
        )
        .and(|| !is_restricted(relationship, today))
        .and(|| is_with_the_living(relationship, today))
}

fn someone_matters(child: At<'_, Child>) -> Judgement<'_> {
    child.relationships().any(matters)
}

fn considered(child: At<'_, Child>) -> Judgement<'_> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    child.relationships().all(|relationship| {
        matters(relationship).implies(|| {
            relationship.considerations().any(|consideration| consideration.date().within(cycle)).and(|| {
                relationship.considerations().all(|consideration| {
                    consideration.date().within(cycle).implies(|| {
                        consideration
                            .outcome()
                            .is(ConsiderationOutcome::Facilitate)
                            .or(|| consideration.reason().written())
                    })
                })
            })
        })
    })
}
