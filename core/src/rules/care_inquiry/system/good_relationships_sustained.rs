//! Clause CI-9.6.1: reviews recognise, support and sustain the child's good relationships.

use crate::rules::prelude::*;

rule! {
    /// The review recognised each good relationship and there is support for it.
    ///
    /// Why: the report gives the reviewing officer the central part in seeing that good relationships last (9.6).
    ///
    /// How it is read: for each relationship last judged good by the day of the review, with somebody who had not died,
    /// the review lists the person among the good relationships, and either agreed an action about them or follows a
    /// support action, planned or done, since the review before.
    pub static A = {
        id: "CI-9.6.1/a",
        revision: 1,
        title: "Did the review recognise each good relationship and agree how it is supported?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 1",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "The review recognised each good relationship, and each has support.",
            not_met: "The review left a good relationship out, or a good relationship has no action and no support.",
            departed: None,
            unclear: "The record does not show whether the review recognised each good relationship and how it is supported.",
            action: "Name each good relationship at the review, and agree an action that supports it.",
            plain: "Your review must notice the people you get on well with, and agree how to help you keep them.",
        },
        note: "The text speaks of the officer's role; because it says that the review ensures this, it is taken as a must. \
               Whether the support works is not asked here.",
        judge: &Each { events, when, applies: any_good, holds: recognised_and_supported, departs: None },
    }

    /// What the last review agreed about relationships was done by this one.
    ///
    /// Why: to sustain a relationship takes following through (9.6).
    ///
    /// How it is read: each action about relationships of the review before that was due before this review was done
    /// by its day.
    pub static B = {
        id: "CI-9.6.1/b",
        revision: 1,
        title: "Were the relationship actions from the last review carried out?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 1",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "What the last review agreed about relationships was done by this review.",
            not_met: "Something that the last review agreed about relationships was not done by this review.",
            departed: None,
            unclear: "The record does not show whether what the last review agreed about relationships was done.",
            action: "Do what was agreed and record the day; at the review, ask about each action of the last one.",
            plain: "What your last review promised to do about the people who matter to you must be done by the next one.",
        },
        note: "An action whose day had not come by the review is not asked about.",
        judge: &Each { events, when, applies: any_due, holds: all_done, departs: None },
    }
}

fn events(child: At<'_, Child>) -> List<'_, Review> {
    child.reviews()
}

fn when(review: At<'_, Review>, period: Window) -> Judgement<'_> {
    review.date().within(period)
}

fn is_good(relationship: At<'_, Relationship>, day: Day) -> Judgement<'_> {
    relationship
        .assessments()
        .latest(|assessment| assessment.date().on_or_before(day), is_good_by)
        .and(|| is_with_the_living(relationship, day))
}

fn any_good<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| child.relationships().any(|relationship| is_good(relationship, day)))
}

fn recognised_and_supported<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let said = review.relationships();
    review.date().given(|day| {
        child.relationships().all(|relationship| {
            let person = relationship.person_id();
            is_good(relationship, day).implies(|| {
                said.good_relationship_person_ids().has(person).and(|| {
                    said.actions()
                        .any(|action| action.person_id().same(person))
                        .or(|| supported_since(child, relationship, day))
                })
            })
        })
    })
}

/// A support action lies after the review before, and no later than this one.
fn supported_since<'r>(child: At<'r, Child>, relationship: At<'r, Relationship>, review: Day) -> Judgement<'r> {
    use SupportActionStatus::{Done, Planned};
    supported_when(relationship, &[Planned, Done], |date| {
        date.on_or_before(review).and(|| since_previous_review(child, review, date))
    })
}

/// An action of the review before was due.
fn any_due<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| {
        child.reviews().either_latest(
            |earlier| earlier.date().before(day),
            |previous| previous.relationships().actions().any(|action| action.due_on().before(day)),
        )
    })
}

fn all_done<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| {
        previous_review(child, day, |previous| {
            previous
                .relationships()
                .actions()
                .all(|action| action.due_on().before(day).implies(|| action.done_on().on_or_before(day)))
        })
    })
}
