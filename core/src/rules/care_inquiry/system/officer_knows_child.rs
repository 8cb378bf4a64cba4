//! Clause CI-9.6.2: the reviewing officer knows the child and sees them ahead of every review.

use crate::rules::prelude::*;

rule! {
    /// The reviewing officer saw the child in the weeks before the review.
    ///
    /// Why: children and carers value an officer who comes to find out how they are before the meeting (9.6).
    ///
    /// How it is read: the day on which the officer saw the child lies within the days before the review, its own day
    /// included, and after the review before. Seeing means in person; whether anybody else was there is not asked.
    pub static A = {
        id: "CI-9.6.2/a",
        revision: 1,
        title: "Did the IRO see the child in the weeks before the review?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&SEEN_BEFORE_REVIEW_MAX_DAYS],
        says: Says {
            met: "The reviewing officer saw the child in the weeks before the review.",
            not_met: "The reviewing officer did not see the child in the weeks before the review.",
            departed: None,
            unclear: "The record does not show whether the reviewing officer saw the child in the weeks before the review.",
            action: "See the child before the review, and record the day.",
            plain: "Your reviewing officer should come and see you before each review, to find out how you are.",
        },
        note: "The sentence reports what is valued; it is taken as a should. The days allowed are ours. What was talked about \
               is not asked.",
        judge: &Each { events, when, applies: |child, _| child.says(true), holds: seen, departs: None },
    }

    /// The same reviewing officer held this review and the one before.
    ///
    /// Why: an officer has to know the child (9.6), and that takes time.
    ///
    /// How it is read: the officer of this review held the last one too. A child's first review is left out.
    pub static B = {
        id: "CI-9.6.2/b",
        revision: 1,
        title: "Does the IRO know the child?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "The reviewing officer is the one who held the last review.",
            not_met: "The reviewing officer is not the one who held the last review.",
            departed: None,
            unclear: "The record does not show whether the same reviewing officer held the last review.",
            action: "Keep the same reviewing officer; where one left, record why, and let the new one meet the child early.",
            plain: "Your reviewing officer should be someone who knows you, not somebody new each time.",
        },
        note: "Continuity stands in for knowing. A new officer after a departure fails it, and the reason should be shown.",
        judge: &Each { events, when, applies: is_not_the_first, holds: same_officer, departs: None },
    }
}

fn events(child: At<'_, Child>) -> List<'_, Review> {
    child.reviews()
}

fn when(review: At<'_, Review>, period: Window) -> Judgement<'_> {
    review.date().within(period)
}

fn seen<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let days = child.count(&SEEN_BEFORE_REVIEW_MAX_DAYS);
    let seen = review.iro_saw_child_on();
    review.date().given(|day| {
        seen.on_or_before(day)
            .and(|| seen.on_or_after(day.plus_days(-days)))
            .and(|| since_previous_review(child, day, seen))
    })
}

fn is_not_the_first<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| child.reviews().any(|earlier| earlier.date().before(day)))
}

fn same_officer<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review
        .date()
        .given(|day| previous_review(child, day, |previous| previous.iro_person_id().same(review.iro_person_id())))
}
