//! Clause CI-5.5.2: if somebody can be named, that relationship is strengthened.

use crate::rules::prelude::*;

rule! {
    /// The relationship with each person who is likely to be there at 25 is being helped now.
    ///
    /// Why: naming somebody is a start; the report wants the tie itself strengthened and supported (5.5).
    ///
    /// How it is read: for each supporter expected to be there beyond the age that the text names, and not since
    /// fallen away or died, the relationship has a support action planned or done within the review cycle.
    pub static A = {
        id: "CI-5.5.2/a",
        revision: 1,
        title: "Is there recent support for the relationship with each person named as likely to be there?",
        source: "care-inquiry 5.5",
        paragraph: "5.5 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&ENDURING_AGE, &REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Each relationship that is likely to last beyond 25 has had help within the review cycle.",
            not_met: "A relationship that is likely to last beyond 25 has had no help within the review cycle.",
            departed: None,
            unclear: "The record does not show whether each relationship likely to last beyond 25 is being helped.",
            action: "Plan or do something for the relationship with each person named, and record it.",
            plain: "If someone is likely to be there for you when you are grown up, people should help you two stay close.",
        },
        note: "A forecast decades ahead is never verified; what is asked for is the effort now.",
        judge: &State { applies: someone_named, holds: each_helped, departs: None },
    }
}

fn someone_named(child: At<'_, Child>) -> Judgement<'_> {
    child.enduring_support().supporters().any(is_enduring)
}

fn each_helped(child: At<'_, Child>) -> Judgement<'_> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    child.enduring_support().supporters().all(|supporter| {
        is_enduring(supporter).implies(|| {
            child.relationships().any(|relationship| {
                relationship
                    .person_id()
                    .same(supporter.person_id())
                    .and(|| supported(relationship, &[SupportActionStatus::Planned, SupportActionStatus::Done], cycle))
            })
        })
    })
}
