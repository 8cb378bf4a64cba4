//! Clause CI-9.1.2: where the child is to grow up in the foster family, that plan is formally recognised.

use crate::rules::prelude::*;

rule! {
    /// The plan that the child stays in the foster family to adulthood has been formally recognised.
    ///
    /// Why: the report wants long-term foster care to count as a lasting home, by a formal step and not by drift
    /// (9.1).
    ///
    /// How it is read: where long-term fostering is the route of the plan in force, every foster home in which the
    /// child lives has a long-term plan that was agreed, was formally recognised, and runs to the age that the text
    /// names.
    pub static A = {
        id: "CI-9.1.2/a",
        revision: 1,
        title: "Has the plan for the child to stay in the foster family to adulthood been formally recognised?",
        source: "care-inquiry 9.1",
        paragraph: "9.1 sentence 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&LONG_TERM_PLAN_UNTIL_AGE],
        says: Says {
            met: "The plan to stay in the foster family to adulthood has been formally recognised.",
            not_met: "The plan is long-term fostering, and it has not been formally recognised to adulthood.",
            departed: None,
            unclear: "The record does not show whether the plan to stay in the foster family has been formally recognised.",
            action: "Take the plan through the authority's formal process, and record the day and the age to which it runs.",
            plain: "If the plan is that you grow up in your foster family, it should be made official.",
        },
        note: "A long stay without a plan is not caught here; CI-5.2.a.1 asks about requests to change what a home counts as.",
        judge: &State { applies, holds: recognised, departs: None },
    }
}

fn applies(child: At<'_, Child>) -> Judgement<'_> {
    plan_with_route(child, child.as_at(), |plan| plan.permanence_route().is(PermanenceRoute::LongTermFostering))
        .and(|| child.placements().any(is_foster_home))
}

fn recognised(child: At<'_, Child>) -> Judgement<'_> {
    let age = child.value(&LONG_TERM_PLAN_UNTIL_AGE);
    child.placements().all(|home| {
        let plan = home.long_term_plan();
        is_foster_home(home).implies(|| {
            plan.agreed_on()
                .happened()
                .and(|| plan.formally_recognised_on().happened())
                .and(|| plan.until_age().at_least(age))
        })
    })
}
