//! Clause CI-9.1.3: the long-term plan says what support there can be if the child stays past 18.

use crate::rules::prelude::*;

rule! {
    /// The plan to grow up in the foster family sets out the support for staying past 18.
    ///
    /// Why: a family home does not end on a birthday; child and carers should know beforehand what help there can be
    /// (9.1).
    ///
    /// How it is read: every foster home with a long-term plan has support for staying on written down, and the day
    /// on which that was agreed. Whether the plan was formally recognised is not asked here.
    pub static A = {
        id: "CI-9.1.3/a",
        revision: 1,
        title: "Does the plan set out support for staying past 18?",
        source: "care-inquiry 9.1",
        paragraph: "9.1 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "The long-term plan sets out what support there can be past 18.",
            not_met: "The long-term plan does not set out agreed support for staying past 18.",
            departed: None,
            unclear: "The record does not show whether the long-term plan sets out support for staying past 18.",
            action: "Agree what support there can be if the child stays past 18, and write it into the plan.",
            plain: "Your plan should say what help there can be if you stay with your foster family after you turn 18.",
        },
        note: "Support that can be given is an offer, not a promise. How much it is, is not asked.",
        judge: &State {
            applies: |child| child.placements().any(has_plan),
            holds: |child| child.placements().all(|home| has_plan(home).implies(|| sets_out_support(home))),
            departs: None,
        },
    }
}

fn has_plan(home: At<'_, Placement>) -> Judgement<'_> {
    is_foster_home(home).and(|| home.long_term_plan().agreed_on().happened())
}

fn sets_out_support(home: At<'_, Placement>) -> Judgement<'_> {
    let plan = home.long_term_plan();
    plan.beyond18_support().written().and(|| plan.beyond18_support_agreed_on().happened())
}
