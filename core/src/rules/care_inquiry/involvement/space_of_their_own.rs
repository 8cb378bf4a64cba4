//! Clause CI-6.3: the child has a space that is theirs.

use crate::rules::prelude::*;

rule! {
    /// The child has a space of their own that they can make theirs.
    ///
    /// Why: a place of one's own helps a child to feel that they belong (6.3).
    ///
    /// How it is read: by the latest confirmation, in every home that the child lives in. A room is not needed. A stay
    /// that was planned to be very short, and still is, falls outside; one that overruns comes in on the day after the
    /// limit, and one for which no end was planned is not a short one.
    pub static A = {
        id: "CI-6.3/a",
        revision: 1,
        title: "Does the child have a space of their own that they can make theirs?",
        source: "care-inquiry 6.3",
        paragraph: "6.3",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&VERY_TEMPORARY_MAX_DAYS],
        says: Says {
            met: "The child has a space of their own that they can make theirs.",
            not_met: "The child has no space of their own, or cannot make it theirs.",
            departed: None,
            unclear: "The record does not show whether the child has a space of their own, or how long the stay is meant to be.",
            action: "See the space, ask the child about it, and record both; where there is none, find one.",
            plain: "Where you live you should have a space of your own that you can make how you like it.",
        },
        note: "A space need not be a room. 'Very temporary' has no number in the text: the days are ours. Who confirmed it \
               is not judged; the child is best placed to.",
        judge: &State { applies: lives_somewhere, holds: has_space, departs: None },
    }
}

/// The child's home, unless the stay is and was meant to be very short.
fn is_more_than_temporary(home: At<'_, Placement>) -> Judgement<'_> {
    let most = home.count(&VERY_TEMPORARY_MAX_DAYS);
    let (today, planned) = (home.as_at(), home.planned_end_date());
    is_current(home, today).and(|| {
        home.start_date()
            .before(today.plus_days(-most))
            .or(|| !planned.known())
            .or(|| home.start_date().given(|start| planned.after(start.plus_days(most))))
    })
}

fn lives_somewhere(child: At<'_, Child>) -> Judgement<'_> {
    child.placements().any(is_more_than_temporary)
}

fn has_space(child: At<'_, Child>) -> Judgement<'_> {
    child.placements().all(|home| {
        is_more_than_temporary(home).implies(|| {
            home.own_space().latest(
                |space| space.says(true),
                |space| space.kind().is_not(OwnSpaceKind::None).and(|| space.child_can_personalise().is_true()),
            )
        })
    })
}
