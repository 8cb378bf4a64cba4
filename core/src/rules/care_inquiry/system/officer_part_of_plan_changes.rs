//! Clause CI-9.6.5: the reviewing officer has a part in every significant change to the care plan between reviews.

use crate::Truth;
use crate::at::Scope;
use crate::evaluate::Findings;
use crate::rule::Judge;
use crate::rules::prelude::*;

rule! {
    /// The reviewing officer was part of each significant change to the care plan before it took effect.
    ///
    /// Why: the report says that the officer has to be brought into what changes between reviews (9.6).
    ///
    /// How it is read: a significant change to a care plan, made after some review and not on the day of one, was one
    /// that the officer was consulted on beforehand or took part in, no later than the day it took effect. Being told
    /// afterwards is no part in it.
    pub static A = {
        id: "CI-9.6.5/a",
        revision: 1,
        title: "Was the IRO part of each significant change before it took effect?",
        source: "care-inquiry 9.6",
        paragraph: "9.6 sentence 3",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "The reviewing officer had a part in the change before it took effect.",
            not_met: "The care plan was changed without the reviewing officer having a part in it beforehand.",
            departed: None,
            unclear: "The record does not show whether the reviewing officer had a part in the change beforehand.",
            action: "Bring the reviewing officer in before the plan changes, and record how and when.",
            plain: "Your reviewing officer must be part of any big change to your care plan before it happens.",
        },
        note: "What is significant, whoever keeps the record says. A move of home, a change of contact with family or \
               siblings, and a change of route, school or legal status should always be marked so.",
        judge: &Changes,
    }
}

/// Each change, in the period, of each care plan, or of a plan that may be one.
struct Changes;

impl Judge for Changes {
    fn subject(&self) -> Subject {
        Subject::Child
    }

    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>) {
        let child = At::<Child>::root(scope);
        let none = None::<fn() -> Judgement<'r>>;
        let mut any = false;
        let may_be_care_plan = |plan: &At<'r, Plan>| plan.type_().is(PlanType::CarePlan).truth() != Truth::No;
        for plan in child.plans().entries().filter(may_be_care_plan) {
            for change in plan.changes().entries() {
                findings.begin();
                let when = plan.written().and(|| change.written()).and(|| change.date().within(child.period()));
                if when.truth() == Truth::No {
                    continue;
                }
                any = true;
                let applies = when.and(|| is_between_reviews(child, plan, change));
                findings.add(change.path(), applies, || officer_had_a_part(change), none);
            }
        }
        findings.begin();
        let rest = if any { unrecorded(child) } else { in_care_plan(child) };
        // What was found speaks for itself; changes that are not recorded still have to be said.
        if !any || rest.truth() != Truth::No {
            findings.add(child.path(), rest, || child.says(true), none);
        }
    }

    fn is_for_events(&self) -> bool {
        true
    }
}

fn is_between_reviews<'r>(child: At<'r, Child>, plan: At<'r, Plan>, change: At<'r, PlanChange>) -> Judgement<'r> {
    plan.type_().is(PlanType::CarePlan).and(|| change.significant().is_true()).and(|| {
        change.date().given(|day| {
            child
                .reviews()
                .any(|review| review.date().before(day))
                .and(|| !child.reviews().any(|review| review.date().on(day)))
        })
    })
}

fn officer_had_a_part(change: At<'_, PlanChange>) -> Judgement<'_> {
    use PlanChangeIroInvolvement::{ConsultedBefore, TookPart};
    change
        .iro_involvement()
        .is_any(&[ConsultedBefore, TookPart])
        .and(|| change.date().given(|day| change.iro_involved_on().on_or_before(day)))
}

/// A change of a care plan lies in the period. Its own day says when it was, whenever the plan began.
fn in_care_plan(child: At<'_, Child>) -> Judgement<'_> {
    let period = child.period();
    child.plans().any_written(|plan| {
        plan.type_().is(PlanType::CarePlan).and(|| plan.changes().any(|change| change.date().within(period)))
    })
}

/// A care plan's changes are not recorded: there may be more.
fn unrecorded(child: At<'_, Child>) -> Judgement<'_> {
    child.plans().any_written(|plan| {
        if plan.changes().is_recorded() {
            return plan.says(false);
        }
        plan.type_().is(PlanType::CarePlan).and(|| plan.changes().recorded())
    })
}
