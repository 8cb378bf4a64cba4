//! Clause CI-9.8.f.2: this child has had few changes of social worker and reviewing officer.

use crate::rules::prelude::*;

rule! {
    /// The child kept social worker and reviewing officer through the year, but for changes that nobody could avoid.
    ///
    /// Why: the report asks for plans to keep the number of changes small (9.8); the child's record shows whether
    /// they work.
    ///
    /// How it is read: for a child looked after all through the last twelve months, every allocation of a social
    /// worker or reviewing officer that ended in them did so because the worker left, the child asked, or the worker
    /// was long away. An end for no recorded reason is none of these.
    pub static A = {
        id: "CI-9.8.f.2/a",
        revision: 1,
        title: "Has the child kept the same social worker and IRO this year, save for changes nobody could avoid?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 6",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Social worker and reviewing officer stayed the same in the year, or changed only where nobody could avoid it.",
            not_met: "A social worker or reviewing officer was changed in the year, and no reason that nobody could avoid is recorded.",
            departed: None,
            unclear: "The record does not show whether or why a social worker or reviewing officer changed in the year.",
            action: "Keep the same workers; record why each allocation ended, and explain each change that was a choice.",
            plain: "Your social worker and reviewing officer should stay the same, unless that really cannot be helped.",
        },
        note: "No number of changes is taken as acceptable; each that was a choice is shown. To keep changes few is not to \
               have none, so a failing asks for an explanation.",
        judge: &State { applies: in_care_all_year, holds: kept, departs: None },
    }
}

fn in_care_all_year(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    child
        .care_episodes()
        .any(|episode| episode.start_date().on_or_before(today.plus_months(-YEAR)).and(|| episode.open_on(today)))
}

fn kept(child: At<'_, Child>) -> Judgement<'_> {
    use AllocationEndReason::{ChildRequest, LongAbsence, WorkerLeft};
    let year = Window::months_to(child.as_at(), YEAR);
    child.allocations().all(|worker| {
        worker
            .role()
            .is_any(&[WorkerRole::SocialWorker, WorkerRole::Iro])
            .and(|| worker.end_date().within(year))
            .implies(|| worker.end_reason().is_any(&[WorkerLeft, ChildRequest, LongAbsence]))
    })
}
