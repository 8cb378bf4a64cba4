//! Clause CI-9.8.g: a necessary change of carer or support worker is carefully planned.

use crate::rule::Both;
use crate::rules::prelude::*;

rule! {
    /// Each change of carer or support worker was planned, and the child was told beforehand.
    ///
    /// Why: where a change cannot be avoided, care in planning it spares the child (9.8).
    ///
    /// How it is read: before a change of placement that was no emergency the child was told, and the plan keeps some
    /// relationship going, or the home left behind was held open, or why it could not be is written down. Before a support
    /// worker who was replaced left, the handover had been planned and the child told.
    pub static A = {
        id: "CI-9.8.g/a",
        revision: 1,
        title: "Was each change of carer or support worker planned, with the child told beforehand?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 7",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[],
        says: Says {
            met: "The change was planned, and the child was told beforehand.",
            not_met: "The change was not planned, or the child was not told beforehand.",
            departed: None,
            unclear: "The record does not show whether the change was planned and the child told beforehand.",
            action: "Plan the change, tell the child first, and record which relationships go on and how.",
            plain: "If your carer or support worker has to change, it should be planned and you should be told first.",
        },
        note: "Whether the change was necessary is not asked. Care is read as a plan before it and word to the child before it.",
        judge: &Both(
            &Each {
                events: |child| child.moves(),
                when: |this, period| this.date().within(period),
                applies: |_, this| this.kind().is(MoveKind::PlacementChange).and(|| this.emergency().is_false()),
                holds: |_, this| move_planned(this),
                departs: None,
            },
            &Each {
                events: |child| child.allocations(),
                when: |worker, period| worker.end_date().within(period),
                applies: |child, worker| {
                    worker
                        .role()
                        .is(WorkerRole::SupportWorker)
                        .and(|| is_replaced(child, worker, WorkerRole::SupportWorker))
                },
                holds: |_, worker| handover_planned(worker),
                departs: None,
            },
        ),
    }
}

fn move_planned(this: At<'_, Move>) -> Judgement<'_> {
    this.date().given(|day| {
        this.child_told_on().before(day).and(|| {
            this.continuing_relationships()
                .any(|kept| kept.agreed_on().on_or_before(day))
                .or(|| this.previous_placement().kept_open_from().happened())
                .or(|| this.previous_placement().not_kept_open_reason().written())
        })
    })
}

fn handover_planned(worker: At<'_, Allocation>) -> Judgement<'_> {
    let handover = worker.handover();
    worker.end_date().given(|ended| handover.planned_on().before(ended).and(|| handover.child_told_on().before(ended)))
}
