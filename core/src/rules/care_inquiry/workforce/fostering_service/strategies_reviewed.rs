//! Clause CI-8.9.1: fostering services review their strategies for carers every year.

use crate::rules::prelude::*;

rule! {
    /// Each of the three strategies for carers was reviewed within the year, and the review says what changed.
    ///
    /// Why: what carers need changes with the children who come to them (8.9).
    ///
    /// How it is read: for each of training, supervision and support, some review dated within the months allowed,
    /// up to the day judged, covers it; and every such review says what changed, an empty list saying that nothing
    /// did.
    pub static A = {
        id: "CI-8.9.1/a",
        revision: 1,
        title: "Was each of the three strategies reviewed within the last twelve months?",
        source: "care-inquiry 8.9",
        paragraph: "8.9",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ANNUAL_MAX_MONTHS],
        says: Says {
            met: "Training, supervision and support were all reviewed within the year, and what changed is recorded.",
            not_met: "Training, supervision or support was not reviewed within the year.",
            departed: None,
            unclear: "The record does not show whether all three were reviewed within the year, or what changed.",
            action: "Review training, supervision and support each year, and record the day, what it covered and what \
                     changed, if anything.",
            plain: "Every year, the people who run fostering must check whether carers get the help that they need.",
        },
        note: "That a review took place is the evidence that there is a way of reviewing; how sound it is, is not \
               asked.",
        judge: &StateOf::<FosteringService> {
            applies: always,
            holds: is_reviewed,
            departs: None,
        },
    }
}

fn is_reviewed(service: At<'_, FosteringService>) -> Judgement<'_> {
    use FosterStrategyKind::{Supervision, Support, Training};
    let window = last_months(service, &ANNUAL_MAX_MONTHS);
    let reviews = service.foster_reviews();
    let covered = |kind| reviews.any(|review| review.date().within(window).and(|| review.covers().has(kind)));
    covered(Training)
        .and(|| covered(Supervision))
        .and(|| covered(Support))
        .and(|| reviews.all(|review| review.date().within(window).implies(|| review.changes().known())))
}
