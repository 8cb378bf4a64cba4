//! Clause CI-5.16.2: progress is measured, wellbeing and other less tangible outcomes included.

use crate::rules::prelude::*;

rule! {
    /// Each open outcome has a measure and a recent reading, and one is about something less tangible.
    ///
    /// Why: the report wants ways of measuring progress, and of measuring what is hard to count (5.16).
    ///
    /// How it is read: every open outcome says how progress will be known and has a reading within the review cycle,
    /// and at least one of them is about wellbeing or relationships rather than a countable result.
    pub static A = {
        id: "CI-5.16.2/a",
        revision: 1,
        title: "Does each outcome have a measure and a recent reading, and is one of them about wellbeing or another less tangible matter?",
        source: "care-inquiry 5.16",
        paragraph: "5.16",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Each open outcome has a measure and a recent reading, and one is about something less tangible.",
            not_met: "An open outcome has no measure or no recent reading, or none is about something less tangible.",
            departed: None,
            unclear: "The record does not show how progress towards each open outcome is measured.",
            action: "Say for each outcome how progress will be known, take a reading, and include wellbeing or relationships.",
            plain: "People should check how things are going for you, and that means how you feel too, not only what can be counted.",
        },
        note: "Readings may be the child's own account; no instrument is asked for.",
        judge: &State { applies: has_outcomes, holds: measured, departs: None },
    }
}

fn is_open(outcome: At<'_, DesiredOutcome>) -> Judgement<'_> {
    !outcome.closed_on().over_by(outcome.as_at())
}

fn has_outcomes(child: At<'_, Child>) -> Judgement<'_> {
    child.outcomes().any(is_open)
}

fn measured(child: At<'_, Child>) -> Judgement<'_> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    child
        .outcomes()
        .all(|outcome| {
            is_open(outcome).implies(|| {
                outcome.measure().written().and(|| outcome.measurements().any(|reading| reading.date().within(cycle)))
            })
        })
        .and(|| child.outcomes().any(|outcome| is_open(outcome).and(|| outcome.less_tangible().is_true())))
}
