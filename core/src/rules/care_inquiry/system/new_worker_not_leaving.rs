//! Clause CI-9.8.c: the child is not given a new social worker who is known to be leaving soon.

use crate::rules::prelude::*;

rule! {
    /// The new social worker was not known to be leaving soon.
    ///
    /// Why: a worker who is on the way out is one more relationship lost (9.8).
    ///
    /// How it is read: when a social worker was allocated to a looked-after child, no leaving within the days that
    /// count as soon was expected, or it became known only afterwards. A leaving date recorded as none says that none
    /// is known.
    pub static A = {
        id: "CI-9.8.c/a",
        revision: 1,
        title: "Was the new worker known at allocation to be leaving soon?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 3",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachAllocation,
        parameters: &[&LEAVING_SHORTLY_DAYS],
        says: Says {
            met: "When the social worker was allocated, no leaving soon after was known.",
            not_met: "When the social worker was allocated, it was known that they would leave soon after.",
            departed: None,
            unclear: "The record does not show whether a leaving was known when the social worker was allocated.",
            action: "Allocate a worker who is staying; record any leaving date, or that none is known, and when it became known.",
            plain: "You should not be given a new social worker when people already know that they will leave soon.",
        },
        note: "What was known at the time counts; a leaving that was learned of later does not fail it. How soon is soon is \
               our number.",
        judge: &Each {
            events: |child| child.allocations(),
            when: |worker, period| worker.start_date().within(period),
            applies: |child, worker| {
                worker
                    .role()
                    .is(WorkerRole::SocialWorker)
                    .and(|| worker.start_date().given(|start| looked_after(child, start)))
            },
            holds: not_known_to_leave,
            departs: None,
        },
    }
}

fn not_known_to_leave<'r>(child: At<'r, Child>, worker: At<'r, Allocation>) -> Judgement<'r> {
    let days = child.count(&LEAVING_SHORTLY_DAYS);
    let (leaves, known) = (worker.expected_leaving_on(), worker.leaving_known_on());
    worker.start_date().given(|start| {
        (!leaves.known())
            .or(|| leaves.before(start))
            .or(|| leaves.after(start.plus_days(days)))
            .or(|| (!known.known()).or(|| known.after(start)))
    })
}
