//! Clause CI-5.3.a: work that helps the child understand who they are and where they come from gets priority.

use crate::rules::prelude::*;

rule! {
    /// In the months before each review, work on the child's identity or history took place.
    ///
    /// Why: this work is easily put off, and the report wants it put first (5.3).
    ///
    /// How it is read: at each review of a child who by then had been in care for longer than a review cycle. Work on
    /// identity is dated within the cycle before the review; or life-story work began, had a session or was
    /// finished within it. The day of the review does not count.
    pub static A = {
        id: "CI-5.3.a/a",
        revision: 1,
        title: "Had work on identity or personal history been done in the months before this review?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Work on identity or personal history took place in the months before the review.",
            not_met: "No work on identity or personal history took place in the months before the review.",
            departed: None,
            unclear: "The record does not show whether such work took place in the months before the review.",
            action: "Plan identity or life-story work for each review cycle, and record when it takes place.",
            plain: "Helping you understand who you are and where you come from should not be left until last.",
        },
        note: "Priority is relative to other work and cannot be seen on one record: how recent the work is stands in for it.",
        judge: &Each {
            events: |child| child.reviews(),
            when: |review, period| review.date().within(period),
            applies: in_care_for_a_cycle,
            holds: worked_on,
            departs: None,
        },
    }
}

fn in_care_for_a_cycle<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    review.date().given(|day| looked_after_since_before(child, day, day.plus_months(-months)))
}

fn worked_on<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    review.date().given(|day| {
        let cycle = Window::months_before(day, months);
        let at_work =
            |story: At<'r, LifeStoryWork>| at_life_story(story, cycle).or(|| story.completed_on().within(cycle));
        child.identity_work().any(|work| work.date().within(cycle)).or(|| child.life_story_work().any(at_work))
    })
}
