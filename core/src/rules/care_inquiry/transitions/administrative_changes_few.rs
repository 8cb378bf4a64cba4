//! Clause CI-7.2.1: changes of social worker for administrative reasons disturb relationships as little as may be.

use crate::rules::prelude::*;

rule! {
    /// The child did not lose a social worker for an administrative reason in the year.
    ///
    /// Why: the report asks for the disruption that administrative changes of worker bring to be kept small (7.2).
    ///
    /// How it is read: social workers' allocations that ended in the year for a transfer or a restructured team are no
    /// more than the parameter allows: none, unless told. An end for no recorded reason is not administrative.
    pub static A = {
        id: "CI-7.2.1/a",
        revision: 1,
        title: "In the last twelve months did the child lose a social worker for an administrative reason?",
        source: "care-inquiry 7.2",
        paragraph: "7.2 sentence 1",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&ADMIN_CHANGES_MAX, &YEARLY_MAX_MONTHS],
        says: Says {
            met: "The child lost no social worker for an administrative reason in the year, or no more than are allowed.",
            not_met: "The child lost more social workers for an administrative reason in the year than are allowed; the default is none.",
            departed: None,
            unclear: "The record does not show why a social worker's allocation ended in the year.",
            action: "Record why each allocation ended; explain each administrative change, and avoid the next.",
            plain: "You should not have to change social worker just because of how offices are organised.",
        },
        note: "The cause is counted; what it disturbed is not measured. To minimise is not zero, so a failing asks for an \
               explanation rather than proving a breach.",
        judge: &State { applies: |child| looked_after(child, child.as_at()), holds: few, departs: None },
    }

    /// Where such a change happened, it was handed over with the child present.
    ///
    /// Why: softening a change is the other way to keep disruption small (7.2).
    ///
    /// How it is read: by the day the allocation ended, the child had been told and had met old and new worker together.
    pub static B = {
        id: "CI-7.2.1/b",
        revision: 1,
        title: "Where such a change happened, was it handed over with the child present?",
        source: "care-inquiry 7.2",
        paragraph: "7.2 sentence 1",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachAllocation,
        parameters: &[],
        says: Says {
            met: "Before the change, the child was told and met old and new worker together.",
            not_met: "The social worker changed without the child being told, or without a joint meeting, beforehand.",
            departed: None,
            unclear: "The record does not show whether the child was told of the change and met both workers beforehand.",
            action: "Tell the child, hold a joint meeting before the old worker leaves, and record both days.",
            plain: "If your social worker has to change, you should be told first and meet the old and the new one together.",
        },
        note: "What was said at the meeting is not asked.",
        judge: &Each {
            events: |child| child.allocations(),
            when: |allocation, period| allocation.end_date().within(period),
            applies: |_, allocation| is_administrative(allocation),
            holds: handed_over,
            departs: None,
        },
    }
}

fn is_administrative(allocation: At<'_, Allocation>) -> Judgement<'_> {
    use AllocationEndReason::{AdministrativeTransfer, TeamRestructure};
    allocation
        .role()
        .is(WorkerRole::SocialWorker)
        .and(|| allocation.end_reason().is_any(&[AdministrativeTransfer, TeamRestructure]))
}

fn few(child: At<'_, Child>) -> Judgement<'_> {
    let year = last_months(child, &YEARLY_MAX_MONTHS);
    let allowed = usize::try_from(child.count(&ADMIN_CHANGES_MAX)).unwrap_or_default();
    !child
        .allocations()
        .at_least(allowed + 1, |allocation| allocation.end_date().within(year).and(|| is_administrative(allocation)))
}

fn handed_over<'r>(_: At<'r, Child>, allocation: At<'r, Allocation>) -> Judgement<'r> {
    let handover = allocation.handover();
    allocation.end_date().given(|ended| {
        handover.joint_meeting_on().on_or_before(ended).and(|| handover.child_told_on().on_or_before(ended))
    })
}
