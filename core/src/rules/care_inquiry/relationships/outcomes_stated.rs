//! Clause CI-5.16.1: it is clear what outcomes are wanted for this child.

use crate::rules::prelude::*;

rule! {
    /// The child has outcomes of their own, agreed under the care plan in force.
    ///
    /// Why: knowing whether care works takes greater clarity about what is hoped for (5.16).
    ///
    /// How it is read: at least one outcome is open that was agreed on or after the day on which the care plan in
    /// force began.
    pub static A = {
        id: "CI-5.16.1/a",
        revision: 1,
        title: "Does the child have stated outcomes of their own, agreed in the current plan?",
        source: "care-inquiry 5.16",
        paragraph: "5.16",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "The child has outcomes of their own, agreed under the care plan in force.",
            not_met: "No open outcome was agreed under the care plan in force.",
            departed: None,
            unclear: "The record does not show whether outcomes were agreed under the care plan in force.",
            action: "Agree with the child what is hoped for under this plan, and record it with its day.",
            plain: "Your plan should say clearly what everyone hopes will go well for you.",
        },
        note: "Clarity is read as existence. Whether a statement is clear takes a reader.",
        judge: &State { applies: |child| looked_after(child, child.as_at()), holds: stated, departs: None },
    }
}

/// Without a care plan in force the answer is no, whatever outcomes are recorded.
fn stated(child: At<'_, Child>) -> Judgement<'_> {
    child.plans().any(is_in_force).and(|| {
        child
            .outcomes()
            .any(|outcome| (!outcome.closed_on().over_by(child.as_at())).and(|| under_the_plan(child, outcome)))
    })
}

fn is_in_force(plan: At<'_, Plan>) -> Judgement<'_> {
    plan.type_().is(PlanType::CarePlan).and(|| plan.open_on(plan.as_at()))
}

fn under_the_plan<'r>(child: At<'r, Child>, outcome: At<'r, DesiredOutcome>) -> Judgement<'r> {
    child.plans().latest(is_in_force, |plan| plan.start_date().given(|start| outcome.agreed_on().on_or_after(start)))
}
