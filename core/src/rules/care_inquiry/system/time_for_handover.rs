//! Clause CI-9.8.a.1: when worker or child moves on, there is time for a good handover and ending.

use crate::rules::prelude::*;

rule! {
    /// The change of social worker had an overlap, a meeting together and an ending.
    ///
    /// Why: endings and beginnings that are given time cost a child fewer relationships (9.8).
    ///
    /// How it is read: where a social worker's allocation ended while the child was looked after and another began,
    /// old and new worker have overlapped for the least number of days, the child was told, the two met together with the
    /// child, and there was a goodbye. The handover of the allocation that ended is read.
    pub static A = {
        id: "CI-9.8.a.1/a",
        revision: 1,
        title: "Was there an overlap, a joint meeting with the child, and an ending?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::AtEachAllocation,
        parameters: &[&HANDOVER_MIN_DAYS],
        says: Says {
            met: "Old and new social worker overlapped, the child was told, and there was a joint meeting and a goodbye.",
            not_met: "The change of social worker lacked enough overlap, word to the child, a joint meeting or a goodbye.",
            departed: None,
            unclear: "The record does not show how the change of social worker was handed over.",
            action: "Plan an overlap, tell the child, hold a joint meeting and a goodbye, and record the days.",
            plain: "When your social worker changes, there should be time to meet the new one and say goodbye to the old one.",
        },
        note: "How good a handover is, no number of days shows; the three meetings matter more. Sudden departures fail, and \
               that is meant.",
        judge: &Each {
            events: |child| child.allocations(),
            when: |worker, period| worker.end_date().within(period),
            applies: |child, worker| {
                worker
                    .role()
                    .is(WorkerRole::SocialWorker)
                    .and(|| worker.end_date().given(|ended| looked_after(child, ended)))
                    .and(|| is_replaced(child, worker, WorkerRole::SocialWorker))
            },
            holds: handed_over,
            departs: None,
        },
    }
}

fn handed_over<'r>(child: At<'r, Child>, worker: At<'r, Allocation>) -> Judgement<'r> {
    let days = child.count(&HANDOVER_MIN_DAYS);
    let handover = worker.handover();
    handover
        .start_date()
        .given_with(handover.end_date(), |start, end| {
            let least = start.plus_days(days);
            end.on_or_after(least).and(|| child.says(least <= child.as_at()))
        })
        .and(|| handover.child_told_on().happened())
        .and(|| handover.joint_meeting_on().happened())
        .and(|| handover.ending_meeting_on().happened())
}
