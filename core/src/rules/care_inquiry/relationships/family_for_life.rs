//! Clause CI-5.1.2: every child has the chance of family life that is loving, secure, theirs, and meant to last.

use crate::rules::prelude::*;

rule! {
    /// Once a plan for permanence is due, it aims at a family that is meant to last throughout life.
    ///
    /// Why: the report puts first a family in which the child is loved and secure, belongs, and may count on for
    /// life (5.1).
    ///
    /// How it is read: an opportunity is read as a plan. The plan in force is for life in a family and is meant to
    /// last beyond 18. Paragraph 3.15 accepts specialist residential care for some children, so that a residential
    /// route passes where a permanence decision, no later than the plan, rests on an assessment.
    pub static A = {
        id: "CI-5.1.2/a",
        revision: 1,
        title: "Does the current permanence plan aim at a family arrangement that is meant to last throughout life?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&PERMANENCE_PLAN_BY_DAYS],
        says: Says {
            met: "The plan in force is for a family for life, or for residential care that an assessment supports.",
            not_met: "No plan in force is for a family for life, or for residential care that an assessment supports.",
            departed: None,
            unclear: "The record does not show whether the plan in force is for a family that is meant to last.",
            action: "Plan for a family that lasts throughout life; record the route, and whether it is for life.",
            plain: "The plan for you should be a family where you are loved and safe, and that lasts for your whole life.",
        },
        note: "A plan is not yet a family life: how it feels is for the child to say, in CI-5.1.2/b.",
        judge: &State { applies: plan_is_due, holds: planned, departs: None },
    }

    /// The child says that they feel loved and safe, that they belong, and that they expect it to last.
    ///
    /// Why: what a family is like can be told only by the one who lives in it (5.1).
    ///
    /// How it is read: at each review, by the latest account of the child's experience since the review before. All
    /// four answers are yes or mostly; a no to any is not met. A child who did not say, and no account at all, leave
    /// the answer open. Nothing is inferred from how long the child has lived there.
    pub static B = {
        id: "CI-5.1.2/b",
        revision: 1,
        title: "Has the child said that they feel loved and secure, belong, and expect it to last?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "Attested: the child feels loved and safe, feels that they belong, and expects it to last.",
            not_met: "The child does not feel loved, or safe, or that they belong, or does not expect it to last.",
            departed: None,
            unclear: "No account since the review before shows how the child feels in this home.",
            action: "Ask the child, or someone close to them, before each review; record the answers and act on a no.",
            plain: "You should feel loved and safe where you live, feel that you belong there, and know that it will last.",
        },
        note: "It rests on the child's own account as somebody wrote it down. Keeping it private is never a failure.",
        judge: &Each {
            events: |child| child.reviews(),
            when: |review, period| review.date().within(period),
            applies: has_a_home,
            holds: feels_at_home,
            departs: None,
        },
    }
}

fn plan_is_due(child: At<'_, Child>) -> Judgement<'_> {
    let due = child.as_at().plus_days(-child.count(&PERMANENCE_PLAN_BY_DAYS));
    looked_after_since_before(child, child.as_at(), due)
}

fn planned(child: At<'_, Child>) -> Judgement<'_> {
    plan_with_route(child, child.as_at(), |plan| {
        plan.family_based()
            .is_true()
            .and(|| plan.intended_lifelong().is_true())
            .or(|| plan.permanence_route().is(PermanenceRoute::Residential).and(|| assessed(child, plan)))
    })
}

fn assessed<'r>(child: At<'r, Child>, plan: At<'r, Plan>) -> Judgement<'r> {
    plan.start_date().given(|start| {
        child.decisions().any(|decision| {
            decision
                .kind()
                .is(DecisionKind::Permanence)
                .and(|| decision.date().on_or_before(start))
                .and(|| decision.basis_factors().has(DecisionFactor::Assessment))
        })
    })
}

fn has_a_home<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| current_placement(child, day, |home| home.says(true)))
}

fn feels_at_home<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review.date().given(|day| {
        child.placements().all(|home| {
            is_current(home, day).implies(|| {
                home.child_experience().latest_if_any(|account| since_review_before(child, account, day), all_is_well)
            })
        })
    })
}

/// No later than the review of this day, and later than every review before it, as an account of the day itself is.
fn since_review_before<'r>(child: At<'r, Child>, account: At<'r, ChildExperience>, review: Day) -> Judgement<'r> {
    let after_the_one_before = || {
        account.date().given(|told| {
            child.reviews().all(|other| other.date().before(review).implies(|| other.date().before(told)))
        })
    };
    account.date().on_or_before(review).and(|| account.date().on_or_after(review).or(after_the_one_before))
}

fn all_is_well<'r>(account: At<'r, ChildExperience>) -> Judgement<'r> {
    let well = |felt: Fact<'r, Code<Felt>>| felt.is_any_unless(Felt::DidNotSay, &[Felt::Yes, Felt::Mostly]);
    well(account.feels_loved())
        .and(|| well(account.feels_safe()))
        .and(|| well(account.feels_belongs()))
        .and(|| well(account.expects_to_last()))
}
