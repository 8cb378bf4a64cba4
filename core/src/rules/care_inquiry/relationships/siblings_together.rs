//! Clause CI-5.6.1: brothers and sisters are placed together unless strong evidence says otherwise.

use crate::rules::prelude::*;

rule! {
    /// Brothers and sisters in care live together, or the record holds the evidence for living apart.
    ///
    /// Why: the tie between siblings is often the longest that a person has (5.6).
    ///
    /// How it is read: every brother or sister who is looked after on the day lives with the child. Living apart is
    /// a departure where, for each of them, the latest separation decision rests on one of the reasons about children
    /// (risk between them, differing assessed needs, a child's or sibling's wish, a court's direction), with at
    /// least one item of evidence dated no later than the decision. That no home could take the group, and cost,
    /// never excuse; a reason of `other` is not known to be one or the other.
    pub static A = {
        id: "CI-5.6.1/a",
        revision: 1,
        title: "Does the child live with every brother or sister who is also looked after?",
        source: "care-inquiry 5.6",
        paragraph: "5.6 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Every brother or sister who is looked after lives with this child.",
            not_met: "A brother or sister who is looked after lives elsewhere, and no evidenced reason is recorded.",
            departed: Some("A brother or sister lives elsewhere, and a decision with evidence says why."),
            unclear: "The record does not show whether the brothers and sisters in care live together, or why not.",
            action: "Record where each brother or sister lives; where apart, the decision, its reason and its evidence.",
            plain: "Brothers and sisters in care should live together, unless there is a strong reason why not.",
        },
        note: "How strong the evidence is, is not graded here: CI-5.6.1/b asks the IRO or a manager.",
        judge: &State { applies, holds: together, departs: Some(apart_for_a_reason) },
    }

    /// Someone who answers for the decision says that the evidence for separation is strong and still holds.
    ///
    /// Why: the text asks for strong evidence (5.6); strength is a judgement, and counting items would be false
    /// precision.
    ///
    /// How it is read: the IRO or a manager has attested it within the time that a statement counts, and the latest
    /// separation decision of each sibling who lives apart was made or looked at again within the review cycle.
    /// Only the last look is recorded: one after the day judged hides whether there was one before.
    pub static B = {
        id: "CI-5.6.1/b",
        revision: 1,
        title: "Does the IRO or a manager state that the evidence for separation is strong and still holds?",
        source: "care-inquiry 5.6",
        paragraph: "5.6 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS, &ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the evidence for living apart is strong and still holds, and the decision is recent or was looked at again.",
            not_met: "The reason for living apart was not upheld, or was neither decided nor looked at again within the review cycle.",
            departed: None,
            unclear: "Nobody who may say so has said whether the evidence for living apart is strong and still holds.",
            action: "Look at each separation decision again, and record what the IRO or a manager says of its evidence.",
            plain: "If you live apart from a brother or sister, someone should check that the reason is still a strong one.",
        },
        note: "Strength of evidence is a professional judgement. Only a recorded statement is read.",
        judge: &State { applies: apart_by_decision, holds: upheld, departs: None },
    }
}

fn applies(child: At<'_, Child>) -> Judgement<'_> {
    looked_after(child, child.as_at()).and(|| child.siblings().any(is_in_care))
}

fn together(child: At<'_, Child>) -> Judgement<'_> {
    child.siblings().all(|sibling| {
        sibling.living_arrangements().all(|home| is_home_in_care(home).implies(|| home.lives_with_child().is_true()))
    })
}

fn apart_for_a_reason(child: At<'_, Child>) -> Judgement<'_> {
    child.siblings().all(|sibling| is_apart_in_care(sibling).implies(|| stands_apart(sibling)))
}

/// The decision that stands, which is the latest, is evidenced.
fn stands_apart(sibling: At<'_, Sibling>) -> Judgement<'_> {
    sibling.separation_decisions().latest(|decision| decision.says(true), evidenced)
}

fn evidenced(decision: At<'_, SeparationDecision>) -> Judgement<'_> {
    use SeparationDecisionReasonCode::{
        ChildWish, CourtDirection, DifferingAssessedNeeds, Other, RiskBetweenSiblings, SiblingWish,
    };
    decision
        .reason_code()
        .is_any_unless(Other, &[RiskBetweenSiblings, DifferingAssessedNeeds, ChildWish, SiblingWish, CourtDirection])
        .and(|| decision.evidence().any(|item| decision.date().given(|day| item.date().on_or_before(day))))
}

fn lives_apart(sibling: At<'_, Sibling>) -> Judgement<'_> {
    sibling
        .living_arrangements()
        .any(|home| home.open_on(home.as_at()).and(|| home.lives_with_child().is_false()))
        .and(|| sibling.separation_decisions().has_entries())
}

fn apart_by_decision(child: At<'_, Child>) -> Judgement<'_> {
    child.siblings().any(lives_apart)
}

/// It was looked at again in the cycle, or made in it: then it need not have been.
fn is_recent(decision: At<'_, SeparationDecision>, cycle: Window) -> Judgement<'_> {
    begun_or_taken_up(decision.date(), decision.reviewed_on(), cycle)
}

fn upheld(child: At<'_, Child>) -> Judgement<'_> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    attested(child, "CI-5.6.1/b", &[Role::Iro, Role::TeamManager, Role::SeniorManager]).and(|| {
        child.siblings().all(|sibling| {
            lives_apart(sibling).implies(|| {
                sibling
                    .separation_decisions()
                    .latest(|decision| decision.says(true), |decision| is_recent(decision, cycle))
            })
        })
    })
}
