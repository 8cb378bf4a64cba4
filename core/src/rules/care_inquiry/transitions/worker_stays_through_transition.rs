//! Clause CI-7.2.2: a worker who knows the young person well stays with them through a transition.

use super::is_transition;
use crate::evaluate::Findings;
use crate::rule::{Both, Events};
use crate::rules::prelude::*;

rule! {
    /// The social worker who knew the child well stayed allocated through the transition.
    ///
    /// Why: when a child goes home, to permanence or towards adulthood, a worker who knows them well should go on being
    /// theirs (7.2).
    ///
    /// How it is read: at each such move, and on the birthday from which leaving care is planned, every social worker
    /// allocated just before who knew the child well was still allocated some weeks after, or left for a reason that
    /// the authority did not choose. A recorded quality of the relationship says whether they knew the child well;
    /// only where nobody recorded one does the length of the allocation stand in. Promotion and transfers count.
    pub static A = {
        id: "CI-7.2.2/a",
        revision: 1,
        title: "Did the social worker who knew the child well stay allocated through the transition?",
        source: "care-inquiry 7.2",
        paragraph: "7.2 sentence 2",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[&WELL_KNOWN_MONTHS, &REQUEST_RESPONSE_DAYS, &LEAVING_CARE_PLANNING_AGE],
        says: Says {
            met: "The social worker who knew the child well stayed through the transition, or could not be kept.",
            not_met: "The social worker who knew the child well was taken away around the transition.",
            departed: None,
            unclear: "The record does not show whether a social worker who knew the child well stayed through the transition.",
            action: "Keep the worker through the transition; record how good the relationship is and why an allocation ends.",
            plain: "If your social worker knows you well, they should stay your social worker through a big change.",
        },
        note: "Length of allocation stands in for knowing well only where nobody recorded the quality of the relationship.",
        judge: &Both(
            &Each {
                events: |child| child.moves(),
                when: |this, period| this.date().within(period),
                applies: |child, this| {
                    is_transition(this).and(|| this.date().given(|day| well_known_worker(child, day)))
                },
                holds: |child, this| this.date().given(|day| stayed(child, day)),
                departs: None,
            },
            &PlanningAge,
        ),
    }
}

/// The day on which the child reaches the age from which leaving care is planned.
struct PlanningAge;

impl PlanningAge {
    fn on<'r>(child: At<'r, Child>, judge: impl Fn(Day) -> Judgement<'r>) -> Judgement<'r> {
        at_age(child, child.count(&LEAVING_CARE_PLANNING_AGE), judge)
    }
}

impl Events for PlanningAge {
    fn each<'r>(&self, child: At<'r, Child>, findings: &mut Findings<'r>) -> bool {
        findings.begin();
        let when = self.any(child);
        if when.truth() == crate::Truth::No {
            return false;
        }
        let applies = when.and(|| Self::on(child, |day| well_known_worker(child, day)));
        let holds = || Self::on(child, |day| stayed(child, day));
        findings.add(child.child().date_of_birth().path(), applies, holds, None::<fn() -> Judgement<'r>>);
        true
    }

    fn any<'r>(&self, child: At<'r, Child>) -> Judgement<'r> {
        Self::on(child, |day| child.says(child.period().contains(day)))
    }
}

/// A recorded quality decides; where nobody has recorded one, the length of the allocation.
fn knows_well<'r>(child: At<'r, Child>, worker: At<'r, Allocation>, day: Day) -> Judgement<'r> {
    let theirs = |judge: fn(At<'r, RelationshipAssessment>) -> Judgement<'r>| {
        child.relationships().any(|relationship| {
            relationship
                .person_id()
                .same(worker.person_id())
                .and(|| relationship.assessments().latest(|assessment| assessment.date().on_or_before(day), judge))
        })
    };
    let since = day.plus_months(-child.count(&WELL_KNOWN_MONTHS));
    theirs(|assessment| assessment.quality().is_not(RelationshipQuality::NotKnown)).choose(
        || theirs(|assessment| assessment.quality().is(RelationshipQuality::Good)),
        || worker.start_date().on_or_before(since),
    )
}

/// A social worker allocated just before a day who knew the child well by it.
fn is_well_known<'r>(child: At<'r, Child>, worker: At<'r, Allocation>, day: Day) -> Judgement<'r> {
    worker
        .role()
        .is(WorkerRole::SocialWorker)
        .and(|| worker.open_on(day.plus_days(-1)))
        .and(|| knows_well(child, worker, day))
}

fn well_known_worker(child: At<'_, Child>, day: Day) -> Judgement<'_> {
    child.allocations().any(|worker| is_well_known(child, worker, day))
}

fn stayed(child: At<'_, Child>, day: Day) -> Judgement<'_> {
    let kept = day.plus_days(child.count(&REQUEST_RESPONSE_DAYS));
    child.allocations().all(|worker| is_well_known(child, worker, day).implies(|| continued(worker, kept)))
}

/// Allocated up to a day at least, or gone for a reason that the authority did not choose.
fn continued(worker: At<'_, Allocation>, kept: Day) -> Judgement<'_> {
    use AllocationEndReason::{ChildRequest, LongAbsence, WorkerLeft};
    let end = worker.end_date();
    end.over_by(worker.as_at()).choose(
        || {
            end.given(|ended| worker.says(ended >= kept))
                .or(|| worker.end_reason().is_any(&[WorkerLeft, ChildRequest, LongAbsence]))
        },
        || if worker.as_at() >= kept.plus_days(-1) { worker.says(true) } else { end.does_not_say() },
    )
}
