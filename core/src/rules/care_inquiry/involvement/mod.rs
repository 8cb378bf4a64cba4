//! Chapter 6: children, parents and carers are involved in decisions.

pub(crate) mod adoption_agency;
pub(crate) mod carers_always_involved;
pub(crate) mod carers_consent_accepted;
pub(crate) mod carers_invited_to_school;
pub(crate) mod child_helps_choose;
pub(crate) mod childrens_home;
pub(crate) mod contribution_valued;
pub(crate) mod day_to_day_with_carers;
pub(crate) mod delegation_discussed;
pub(crate) mod fostering_service;
pub(crate) mod helped_to_take_part;
pub(crate) mod informed_before_moving;
pub(crate) mod local_authority;
pub(crate) mod longer_term_follows_plan;
pub(crate) mod more_than_one_home_found;
pub(crate) mod parents_involved;
pub(crate) mod part_in_choosing_home;
pub(crate) mod school;
pub(crate) mod space_of_their_own;
pub(crate) mod views_taken_into_account;
pub(crate) mod visits_before_deciding;

use crate::at::Identifier;
use crate::rules::prelude::*;

/// A review or a decision: where people plan for the child, and may have a part in it.
trait Occasion: Entity {
    /// Its own id.
    fn id(occasion: At<'_, Self>) -> Fact<'_, Id>;
    /// When it was.
    fn date(occasion: At<'_, Self>) -> Fact<'_, Date>;
    /// Whether it was for planning. A review always is.
    fn is_for_planning(occasion: At<'_, Self>) -> Judgement<'_>;
    /// Whether a person had a part in it, in one of these ways.
    fn involves<'r, K: Identifier>(
        occasion: At<'r, Self>,
        person: Fact<'r, K>,
        ways: &'static [Involvement],
    ) -> Judgement<'r>;
}

impl Occasion for Review {
    fn id(review: At<'_, Self>) -> Fact<'_, Id> {
        review.id()
    }

    fn date(review: At<'_, Self>) -> Fact<'_, Date> {
        review.date()
    }

    fn is_for_planning(review: At<'_, Self>) -> Judgement<'_> {
        review.says(true)
    }

    fn involves<'r, K: Identifier>(
        review: At<'r, Self>,
        person: Fact<'r, K>,
        ways: &'static [Involvement],
    ) -> Judgement<'r> {
        review.participants().any(|part| part.person_id().same(person).and(|| part.involvement().is_any(ways)))
    }
}

impl Occasion for Decision {
    fn id(decision: At<'_, Self>) -> Fact<'_, Id> {
        decision.id()
    }

    fn date(decision: At<'_, Self>) -> Fact<'_, Date> {
        decision.date()
    }

    fn is_for_planning(decision: At<'_, Self>) -> Judgement<'_> {
        use DecisionKind::{CarePlan, Contact, Delegation, Education, LeavingCare, Permanence, Placement, ReturnHome};
        decision.kind().is_any(&[
            CarePlan,
            Permanence,
            Placement,
            Contact,
            Education,
            ReturnHome,
            Delegation,
            LeavingCare,
        ])
    }

    fn involves<'r, K: Identifier>(
        decision: At<'r, Self>,
        person: Fact<'r, K>,
        ways: &'static [Involvement],
    ) -> Judgement<'r> {
        decision.participants().any(|part| part.person_id().same(person).and(|| part.involvement().is_any(ways)))
    }
}

/// A person who took part, or whose views were obtained, was involved; one who was only told was not.
const INVOLVED: [Involvement; 2] = [Involvement::TookPart, Involvement::ViewsObtained];

/// The child's home on a day, with carers recorded.
fn is_home_with_carers(home: At<'_, Placement>, day: Day) -> Judgement<'_> {
    is_current(home, day).and(|| home.carer_person_ids().has_any())
}

/// The child's home on a day is with foster carers. Staying on is past 18, and supported lodgings are no foster care.
fn is_foster_home(home: At<'_, Placement>, day: Day) -> Judgement<'_> {
    use PlacementType::{FosterCare, KinshipFosterCare};
    is_current(home, day).and(|| home.type_().is_any(&[FosterCare, KinshipFosterCare]))
}

/// Who may decide was agreed by a day, and the agreement has not stopped.
fn is_in_force(delegation: At<'_, DelegatedDecision>, day: Day) -> Judgement<'_> {
    delegation.agreed_on().on_or_before(day).and(|| !delegation.ended_on().over_by(day))
}

/// Who may decide is agreed on the day judged, for this class of decision.
fn is_in_force_for(delegation: At<'_, DelegatedDecision>, category: DelegatedDecisionCategory) -> Judgement<'_> {
    is_in_force(delegation, delegation.as_at()).and(|| delegation.category().is(category))
}

/// Judges a day by that of the final decision on a placement. One that is still to come is not known yet.
fn by_final_decision<'r>(
    placement: At<'r, Placement>,
    day: Fact<'r, Date>,
    judge: impl Fn(Fact<'r, Date>, Day) -> Judgement<'r>,
) -> Judgement<'r> {
    day.against(placement.decision().final_on(), judge)
}

/// Enough homes that would suit the child are as `which` asks.
fn suitable_options<'r>(
    placement: At<'r, Placement>,
    which: impl Fn(At<'r, PlacementOption>) -> Judgement<'r>,
) -> Judgement<'r> {
    let least = usize::try_from(placement.count(&MIN_SUITABLE_OPTIONS)).unwrap_or_default();
    placement.options().at_least(least, |option| option.suitable().is_true().and(|| which(option)))
}

/// The child chose, or had a say in the choice.
fn had_a_part(placement: At<'_, Placement>) -> Judgement<'_> {
    use PlacementDecisionChildInvolvement::{Chose, Contributed};
    placement.decision().child_involvement().is_any(&[Chose, Contributed])
}
