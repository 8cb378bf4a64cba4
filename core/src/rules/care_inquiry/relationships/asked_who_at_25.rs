//! Clause CI-5.5.1: social worker, carer and IRO each ask who will be there at 25 and beyond.

use crate::rules::prelude::*;

rule! {
    /// The social worker, the carer and the IRO have each asked who will be there for this child at 25.
    ///
    /// Why: care ends and life goes on; the report tells these three to ask themselves who will be there then (5.5).
    ///
    /// How it is read: by each review in the period, each of the three has made an enquiry within the review cycle up to
    /// the review, its day included. The question is asked at every age.
    pub static A = {
        id: "CI-5.5.1/a",
        revision: 1,
        title: "Since the last review, have the social worker, the carer and the IRO each asked who will be there at 25 and beyond?",
        source: "care-inquiry 5.5",
        paragraph: "5.5 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "The social worker, the carer and the IRO each asked who will be there at 25, in time for the review.",
            not_met: "The social worker, the carer or the IRO had not asked who will be there at 25, in time for the review.",
            departed: None,
            unclear: "The record does not show whether the three who should ask who will be there at 25 had each asked.",
            action: "Ask the question, and record who asked it, when, and whether somebody could be named.",
            plain: "Your social worker, your carer and your reviewing officer should each ask who will be there for you when you are 25.",
        },
        note: "The text tells people to ask themselves; only a note that they did can show it. An answer is not asked for here.",
        judge: &Each {
            events: |child| child.reviews(),
            when: |review, period| review.date().within(period),
            applies: |child, review| review.date().given(|day| looked_after(child, day)),
            holds: all_three_asked,
            departs: None,
        },
    }
}

fn all_three_asked<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    review.date().given(|day| {
        let cycle = Window::months_to(day, months);
        let asked = |role| {
            child
                .enduring_support()
                .enquiries()
                .any(|enquiry| enquiry.date().within(cycle).and(|| enquiry.by_role().is(role)))
        };
        asked(Role::SocialWorker).and(|| asked(Role::Carer)).and(|| asked(Role::Iro))
    })
}
