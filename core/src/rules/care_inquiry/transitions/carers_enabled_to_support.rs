//! Clause CI-7.4: carers with a good relationship are enabled to support the child through the move.

use super::is_transition;
use crate::rules::prelude::*;

rule! {
    /// Each carer with a good relationship could support the child across the move.
    ///
    /// Why: carers who matter to a child have to be enabled to support them home, to permanence or out of care (7.4).
    ///
    /// How it is read: for each living carer of an earlier home, with whom the child does not live after the move, whose
    /// relationship was good by the day of the move and not restricted, support was offered or began within the days
    /// allowed after the move, or the child or carer declined. A carer whose relationship nobody ever assessed leaves the
    /// answer open.
    pub static A = {
        id: "CI-7.4/a",
        revision: 1,
        title: "For each carer with a good relationship, was support across the move made possible?",
        source: "care-inquiry 7.4",
        paragraph: "7.4",
        theme: Theme::Transitions,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Each carer with a good relationship was enabled to support the child across the move.",
            not_met: "A carer with a good relationship was not enabled to support the child across the move.",
            departed: None,
            unclear: "The record does not show whether each carer with a good relationship was enabled to give support.",
            action: "Make support by the carer possible, and record the offer, its start, or who declined it.",
            plain: "When you move on, carers you got on well with must be helped to go on supporting you.",
        },
        note: "The duty is to enable. What the support was like is not asked.",
        judge: &Each {
            events: |child| child.moves(),
            when: |this, period| this.date().within(period),
            applies: had_a_good_carer,
            holds: each_enabled,
            departs: None,
        },
    }
}

/// A carer of an earlier home, living, with a good relationship that was not restricted on the day.
fn is_good_carer<'r>(child: At<'r, Child>, relationship: At<'r, Relationship>, day: Day) -> Judgement<'r> {
    child
        .placements()
        .any(|home| home.start_date().before(day).and(|| home.carer_person_ids().has(relationship.person_id())))
        // With whom the child goes on living, nobody was left behind.
        .and(|| !is_carer_on(child, relationship.person_id(), day))
        .and(|| relationship.assessments().latest_if_any(|assessment| assessment.date().on_or_before(day), is_good_by))
        .and(|| !is_restricted(relationship, day))
        .and(|| is_with_the_living(relationship, day))
}

fn had_a_good_carer<'r>(child: At<'r, Child>, this: At<'r, Move>) -> Judgement<'r> {
    is_transition(this).and(|| {
        this.date().given(|day| child.relationships().any(|relationship| is_good_carer(child, relationship, day)))
    })
}

fn each_enabled<'r>(child: At<'r, Child>, this: At<'r, Move>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    this.date().given(|day| {
        let deadline = day.plus_days(days);
        child.relationships().all(|relationship| {
            is_good_carer(child, relationship, day).implies(|| {
                this.carer_support().any_by(deadline, |support| {
                    support.person_id().same(relationship.person_id()).and(|| made_possible(support, deadline))
                })
            })
        })
    })
}

fn made_possible(support: At<'_, CarerSupport>, deadline: Day) -> Judgement<'_> {
    use CarerSupportDeclinedBy::{Carer, Child};
    support
        .offered_on()
        .by(deadline)
        .or(|| support.start_date().by(deadline))
        .or(|| support.declined_by().is_any(&[Child, Carer]))
}
