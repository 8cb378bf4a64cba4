//! Chapter 7: transitions are handled so that relationships survive them.

pub(crate) mod able_to_stay_past_21;
pub(crate) mod able_to_stay_until_21;
pub(crate) mod administrative_changes_few;
pub(crate) mod carers_enabled_to_support;
pub(crate) mod enduring_supporter_in_plan;
pub(crate) mod enduring_supporters_found;
pub(crate) mod feelings_as_much_as_practical;
pub(crate) mod inspection;
pub(crate) mod national;
pub(crate) mod networks_identified;
pub(crate) mod placement_held_open;
pub(crate) mod support_kept_past_18;
pub(crate) mod worker_stays_through_transition;

use crate::rules::prelude::*;

/// The moves in which a child goes home or to a home that is meant to be for good.
const TO_PERMANENCE: [MoveKind; 5] = [
    MoveKind::ReturnHome,
    MoveKind::ToKinship,
    MoveKind::ToSpecialGuardianship,
    MoveKind::ToAdoption,
    MoveKind::ToPermanentFostering,
];

/// The move is a return home, to a permanent home, or out of care.
fn is_transition(this: At<'_, Move>) -> Judgement<'_> {
    this.kind().is_any(&TO_PERMANENCE).or(|| this.kind().is(MoveKind::LeavingCare))
}

/// Foster and residential homes: those whose place can be held, or kept by wish.
const FOSTER_OR_RESIDENTIAL: [PlacementType; 4] = [
    PlacementType::FosterCare,
    PlacementType::KinshipFosterCare,
    PlacementType::ChildrensHome,
    PlacementType::ResidentialSchool,
];

/// The latest pathway plan open on the day judged; with none, no.
fn pathway_plan<'r>(child: At<'r, Child>, judge: impl Fn(At<'r, Plan>) -> Judgement<'r>) -> Judgement<'r> {
    child.plans().latest(|plan| is_pathway_plan(plan), judge)
}

fn is_pathway_plan(plan: At<'_, Plan>) -> Judgement<'_> {
    plan.type_().is(PlanType::PathwayPlan).and(|| plan.open_on(plan.as_at()))
}

fn has_pathway_plan(child: At<'_, Child>) -> Judgement<'_> {
    child.plans().any(is_pathway_plan)
}
