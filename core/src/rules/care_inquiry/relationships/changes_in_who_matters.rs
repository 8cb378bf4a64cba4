//! Clause CI-5.14.1: who matters to a person changes, and planning notices it.

use crate::rules::prelude::*;

rule! {
    /// The map of who matters has been looked at again, and what changed was noted.
    ///
    /// Why: the people who matter to somebody may be others in time (5.14).
    ///
    /// How it is read: a child looked after for longer than a year has at least two maps of relationships, and the
    /// latest is within the year and was compared with the one before.
    pub static A = {
        id: "CI-5.14.1/a",
        revision: 1,
        title: "Has the map of who matters been looked at again and changes noted?",
        source: "care-inquiry 5.14",
        paragraph: "5.14 sentences 1-2",
        theme: Theme::Relationships,
        strength: Strength::May,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::AtEachReview,
        parameters: &[&NEEDS_ASSESSMENT_MAX_MONTHS],
        says: Says {
            met: "The map of who matters was drawn again within the year, and changes were noted.",
            not_met: "The map of who matters was not drawn again within the year, or changes were not noted.",
            departed: None,
            unclear: "The record does not show whether the map of who matters was drawn again and compared.",
            action: "Draw the map of who matters again with the child, and note what has changed.",
            plain: "The people who matter to you can change, so someone should check with you again who they are.",
        },
        note: "The sentence observes rather than instructs; this is our reading of what noticing a change would leave behind.",
        judge: &State { applies: long_in_care, holds: drawn_again, departs: None },
    }
}

/// A change needs a map before and a map after.
const BEFORE_AND_AFTER: usize = 2;

fn long_in_care(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    looked_after_since_before(child, today, today.plus_months(-child.count(&NEEDS_ASSESSMENT_MAX_MONTHS)))
}

fn drawn_again(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_months(child, &NEEDS_ASSESSMENT_MAX_MONTHS);
    let maps = child.relationship_maps();
    maps.at_least(BEFORE_AND_AFTER, |map| map.says(true)).and(|| {
        maps.latest(|map| map.says(true), |map| map.date().within(recent).and(|| map.changes_noted().is_true()))
    })
}
