//! Clause CI-5.4.1: planning keeps in view all who are, or may become, important to the child.

use crate::rules::prelude::*;

rule! {
    /// At each review there is an up-to-date map of who matters, made with the child.
    ///
    /// Why: everyone who plans for a child has to keep in view the whole range of people who matter to them, or may
    /// come to (5.4).
    ///
    /// How it is read: a map of relationships was made in the review cycle before the review; the child took part, it
    /// asked who may become important, and the review considered everyone on it. The day of the review itself is too
    /// late to be before it.
    pub static A = {
        id: "CI-5.4.1/a",
        revision: 1,
        title: "At this review was there an up-to-date map of who matters, made with the child?",
        source: "care-inquiry 5.4",
        paragraph: "5.4 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "The review worked from a recent map of who matters, made with the child, and considered everyone on it.",
            not_met: "The review had no recent map of who matters made with the child, or left out somebody who was on it.",
            departed: None,
            unclear: "The record does not show whether the review worked from a recent map of who matters.",
            action: "Before the next review, map with the child who matters and who may come to; record whom the review considered.",
            plain: "Before each review, someone should work out with you who matters to you, and the review should think about all of them.",
        },
        note: "The map is our device; the text names none. It makes the range of people something that can be looked for.",
        judge: &Each {
            events: |child| child.reviews(),
            when: |review, period| review.date().within(period),
            applies: |_, review| review.says(true),
            holds: mapped,
            departs: None,
        },
    }
}

fn mapped<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    review.date().given(|day| {
        child.relationship_maps().any(|map| {
            map.date()
                .within(Window::months_before(day, months))
                .and(|| map.child_took_part().is_true())
                .and(|| map.includes_potential().is_true())
                .and(|| map.person_ids().all(|person| is_looked_at(review, person, day)))
        })
    })
}

/// The review lists the person, or it was too late for that: they had died.
fn is_looked_at<'r>(review: At<'r, Review>, person: Fact<'r, Ref<Person>>, day: Day) -> Judgement<'r> {
    let listed = review.relationships().important_person_ids().has(person);
    listed.or(|| person.given(|person| person.died_on().over_by(day)))
}
