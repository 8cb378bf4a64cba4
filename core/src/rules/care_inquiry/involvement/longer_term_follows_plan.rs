//! Clause CI-6.7.2: who takes the longer-term decisions follows from the plan for permanence.

use super::is_in_force_for;
use crate::rules::prelude::*;

rule! {
    /// Every longer-term area is tied to the plan for permanence that is in force.
    ///
    /// Why: who should choose a school depends on where the child is meant to grow up (6.7).
    ///
    /// How it is read: once a plan with a decided route is in force, at least one longer-term area is agreed, and each
    /// agreement in force names that plan and was made on or after the day it began.
    pub static A = {
        id: "CI-6.7.2/a",
        revision: 1,
        title: "Is each longer-term decision area tied to the permanence plan in force?",
        source: "care-inquiry 6.7",
        paragraph: "6.7 sentence 2",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Every longer-term agreement about who decides follows from the plan for permanence in force.",
            not_met: "No longer-term agreement about who decides is in force, or one does not follow from the current plan.",
            departed: None,
            unclear: "The record does not show which plan the longer-term agreements about who decides follow from.",
            action: "Go through the longer-term decisions under the current plan, and record the plan that each follows from.",
            plain: "Who takes the big decisions, like which school you go to, should fit the plan for where you grow up.",
        },
        note: "The sentence describes rather than directs. Only the link to the plan is asked; whether the right person \
               holds the decision is not.",
        judge: &State { applies: has_decided_route, holds: tied_to_plan, departs: None },
    }
}

fn has_decided_route(child: At<'_, Child>) -> Judgement<'_> {
    plan_with_route(child, child.as_at(), |plan| plan.permanence_route().is_not(PermanenceRoute::Undecided))
}

fn is_longer_term(agreement: At<'_, DelegatedDecision>) -> Judgement<'_> {
    is_in_force_for(agreement, DelegatedDecisionCategory::LongerTerm)
}

fn tied_to_plan(child: At<'_, Child>) -> Judgement<'_> {
    let agreements = child.delegated_decisions();
    agreements.any(is_longer_term).and(|| {
        plan_with_route(child, child.as_at(), |plan| {
            agreements.all(|agreement| is_longer_term(agreement).implies(|| follows(agreement, plan)))
        })
    })
}

fn follows<'r>(agreement: At<'r, DelegatedDecision>, plan: At<'r, Plan>) -> Judgement<'r> {
    agreement
        .plan_id()
        .same(plan.id())
        .and(|| plan.start_date().given(|start| agreement.agreed_on().on_or_after(start)))
}
