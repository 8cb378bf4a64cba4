//! The derived terms of the data model for a child, each written once: what 'looked after', 'current placement', 'important' and
//! 'restricted' mean on a day.

use crate::at::{At, Fact, Identifier, Lasting};
use crate::day::{Day, Window};
use crate::judgement::Judgement;
#[allow(clippy::wildcard_imports)] // the model's names are the rules' vocabulary
use crate::model::*;
use crate::parameters::{ATTESTATION_MAX_MONTHS, ENDURING_AGE, Parameter, REVIEW_CYCLE_MONTHS};

/// The age at which childhood ends in law (Family Law Reform Act 1969, s. 1).
pub(crate) const ADULT_AGE: i32 = 18;

/// The months of the year over which an annual check of a child looks back (the register, 'Time').
pub(crate) const YEAR: i32 = 12;

/// The days up to the day judged, over as many months as a parameter says.
pub(crate) fn last_months<E: Entity>(at: At<'_, E>, parameter: &'static Parameter) -> Window {
    Window::months_to(at.as_at(), at.count(parameter))
}

/// The days up to the day judged, over as many days as a parameter says.
pub(crate) fn last_days(child: At<'_, Child>, parameter: &'static Parameter) -> Window {
    Window::days_to(child.as_at(), child.count(parameter))
}

/// Judges by the birthday on which the child reaches an age.
pub(crate) fn at_age<'r>(child: At<'r, Child>, age: i32, judge: impl Fn(Day) -> Judgement<'r>) -> Judgement<'r> {
    child.child().date_of_birth().given(|born| judge(born.birthday(age)))
}

/// Looked after on a day: a care episode is open.
pub(crate) fn looked_after(child: At<'_, Child>, day: Day) -> Judgement<'_> {
    child.care_episodes().any(|episode| episode.open_on(day))
}

/// Looked after on a day, in an episode that began before another day.
pub(crate) fn looked_after_since_before(child: At<'_, Child>, day: Day, start: Day) -> Judgement<'_> {
    child.care_episodes().any(|episode| episode.start_date().before(start).and(|| episode.open_on(day)))
}

/// Adopted or under special guardianship on a day: such an order is open.
pub(crate) fn adopted_or_guarded(child: At<'_, Child>, day: Day) -> Judgement<'_> {
    child.legal_statuses().any(|legal| {
        legal
            .status()
            .is_any(&[LegalBasis::AdoptionOrder, LegalBasis::SpecialGuardianshipOrder])
            .and(|| legal.open_on(day))
    })
}

/// The placement is open on a day, and not respite.
pub(crate) fn is_current(placement: At<'_, Placement>, day: Day) -> Judgement<'_> {
    placement.open_on(day).and(|| !placement.purpose().is(PlacementPurpose::Respite))
}

/// A placement that is open on a day and not respite, as `judge` asks.
pub(crate) fn current_placement<'r>(
    child: At<'r, Child>,
    day: Day,
    judge: impl Fn(At<'r, Placement>) -> Judgement<'r>,
) -> Judgement<'r> {
    child.placements().any(|placement| is_current(placement, day).and(|| judge(placement)))
}

/// The person cares for the child on a day, in a home that is not respite.
pub(crate) fn is_carer_on<'r, K: Identifier>(child: At<'r, Child>, person: Fact<'r, K>, day: Day) -> Judgement<'r> {
    current_placement(child, day, |home| home.carer_person_ids().has(person))
}

/// A foster home, of unrelated or of kinship carers, in which the child lives on the day judged.
pub(crate) fn is_foster_home(home: At<'_, Placement>) -> Judgement<'_> {
    is_current(home, home.as_at())
        .and(|| home.type_().is_any(&[PlacementType::FosterCare, PlacementType::KinshipFosterCare]))
}

/// The placement is of a looked-after child, and not respite.
pub(crate) fn placement_in_care<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    placement
        .start_date()
        .given(|start| looked_after(child, start))
        .and(|| !placement.purpose().is(PlacementPurpose::Respite))
}

/// The plan that carries the route to permanence on a day: the latest permanence plan open; where there is none, the
/// latest care plan with a route (the register's ruling 25). No plan: no.
pub(crate) fn plan_with_route<'r>(
    child: At<'r, Child>,
    day: Day,
    judge: impl Fn(At<'r, Plan>) -> Judgement<'r>,
) -> Judgement<'r> {
    let permanence = |plan: At<'r, Plan>| plan.type_().is(PlanType::PermanencePlan).and(|| plan.open_on(day));
    let care = |plan: At<'r, Plan>| {
        plan.type_().is(PlanType::CarePlan).and(|| plan.open_on(day)).and(|| plan.permanence_route().known())
    };
    child
        .plans()
        .any(permanence)
        .choose(|| child.plans().latest(permanence, &judge), || child.plans().latest(care, &judge))
}

/// The assessment found the relationship good; one that says that it is not known does not say.
pub(crate) fn is_good_by(assessment: At<'_, RelationshipAssessment>) -> Judgement<'_> {
    assessment.quality().is_any_unless(RelationshipQuality::NotKnown, &[RelationshipQuality::Good])
}

/// The child says or shows, by the latest assessment up to a day, that the person matters.
pub(crate) fn is_important(relationship: At<'_, Relationship>, day: Day) -> Judgement<'_> {
    relationship.assessments().latest(
        |assessment| assessment.date().on_or_before(day),
        |assessment| assessment.important_to_child().is_true(),
    )
}

/// A restriction on the relationship is open on a day.
pub(crate) fn is_restricted(relationship: At<'_, Relationship>, day: Day) -> Judgement<'_> {
    relationship.restrictions().any(|restriction| restriction.open_on(day))
}

/// The person belongs to the child's family.
pub(crate) fn is_family(relationship: At<'_, Relationship>) -> Judgement<'_> {
    relationship.person_id().given(|person| person.kind().is(PersonKind::Family))
}

/// A mother, father or other parent.
pub(crate) fn is_parent(person: At<'_, Person>) -> Judgement<'_> {
    person.role().is_any(&[PersonRole::Mother, PersonRole::Father, PersonRole::OtherParent])
}

/// A parent who has not died by a day.
pub(crate) fn is_living_parent(person: At<'_, Person>, day: Day) -> Judgement<'_> {
    is_parent(person).and(|| !person.died_on().over_by(day))
}

/// Contact with a person took place in a window.
pub(crate) fn contact_happened<'r, K: Identifier>(
    child: At<'r, Child>,
    person: Fact<'r, K>,
    window: Window,
) -> Judgement<'r> {
    child.contact_arrangements().any(|arrangement| {
        arrangement.person_ids().has(person).and(|| {
            let took_place = |occurrence: At<'r, Occurrence>| {
                occurrence.date().within(window).and(|| occurrence.happened().is_true())
            };
            arrangement.occurrences().any(took_place)
        })
    })
}

/// A support action of one of these kinds of state lies in a window.
pub(crate) fn supported<'r>(
    relationship: At<'r, Relationship>,
    states: &'static [SupportActionStatus],
    window: Window,
) -> Judgement<'r> {
    supported_when(relationship, states, |date| date.within(window))
}

/// A support action of one of these kinds of state is of a day as `when` asks.
pub(crate) fn supported_when<'r>(
    relationship: At<'r, Relationship>,
    states: &'static [SupportActionStatus],
    when: impl Fn(Fact<'r, Date>) -> Judgement<'r>,
) -> Judgement<'r> {
    relationship.support_actions().any(|action| when(action.date()).and(|| action.status().is_any(states)))
}

/// Judges the review before the one of a day; with none, no.
pub(crate) fn previous_review<'r>(
    child: At<'r, Child>,
    review: Day,
    judge: impl Fn(At<'r, Review>) -> Judgement<'r>,
) -> Judgement<'r> {
    child.reviews().latest(|earlier| earlier.date().before(review), judge)
}

/// A day lies after the review before the one of another day; with none, it does.
pub(crate) fn since_previous_review<'r>(child: At<'r, Child>, review: Day, date: Fact<'r, Date>) -> Judgement<'r> {
    !previous_review(child, review, |previous| date.given(|day| previous.date().on_or_after(day)))
}

/// A later allocation in this role had begun, and was not over when this one ended.
pub(crate) fn is_replaced<'r>(child: At<'r, Child>, worker: At<'r, Allocation>, role: WorkerRole) -> Judgement<'r> {
    worker.start_date().given(|start| {
        child.allocations().any(|next| {
            next.role()
                .is(role)
                .and(|| next.start_date().after(start))
                .and(|| !worker.end_date().given(|ended| next.end_date().over_by(ended)))
        })
    })
}

/// An exception about distance is recorded for a placement, with its circumstances and evidence, no later than its
/// start. Only a reason about the child's needs excuses; whether it is one, a reader must say.
pub(crate) fn distance_excepted<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    child.exceptions().any(|exception| {
        is_about_distance(exception, placement)
            .and(|| exception.circumstances().written())
            .and(|| exception.evidence().written())
            .and(|| placement.start_date().given(|start| exception.decided_on().on_or_before(start)))
    })
}

/// An exception about distance is recorded for a placement, whatever it says.
pub(crate) fn has_distance_exception<'r>(child: At<'r, Child>, placement: At<'r, Placement>) -> Judgement<'r> {
    child.exceptions().any(|exception| is_about_distance(exception, placement))
}

fn is_about_distance<'r>(exception: At<'r, Exception>, placement: At<'r, Placement>) -> Judgement<'r> {
    exception.topic().is(ExceptionTopic::Distance).and(|| exception.about_id().same(placement.id()))
}

/// Something began, or was taken up again, in a window. Only the last time is recorded: where it began before the window
/// and was last taken up after it, the record does not say whether it was in between.
pub(crate) fn begun_or_taken_up<'r>(start: Fact<'r, Date>, last: Fact<'r, Date>, window: Window) -> Judgement<'r> {
    let may_have_been = || start.before(window.from).and(|| last.last_within(window));
    last.within(window).or(|| start.within(window)).or(may_have_been)
}

/// Life-story work began or had a session in a window.
pub(crate) fn at_life_story(story: At<'_, LifeStoryWork>, window: Window) -> Judgement<'_> {
    begun_or_taken_up(story.start_date(), story.last_session_on(), window)
}

/// Farther than the parameter from the family home or the school.
pub(crate) fn is_distant(placement: At<'_, Placement>, miles: f64) -> Judgement<'_> {
    placement.distance_from_home_miles().more_than(miles).or(|| placement.distance_from_school_miles().more_than(miles))
}

/// A current attestation answers a check with yes: made by one of these roles within the months that statements count,
/// with a basis; the latest counts. Nobody having said, in whatever way, is unknown (the register's ruling 2).
pub(crate) fn attested<'r, D: Document>(
    document: At<'r, D>,
    check: &'static str,
    roles: &'static [Role],
) -> Judgement<'r> {
    let window = last_months(document, &ATTESTATION_MAX_MONTHS);
    D::statements(document).latest_if_any(
        |statement| {
            statement
                .check_id()
                .spells(check)
                .and(|| statement.by_role().is_any(roles))
                .and(|| statement.made_on().within(window))
                .and(|| statement.basis().written())
        },
        |statement| statement.answer().is(Answer::Yes),
    )
}

/// The person is important to the child on a day, and the relationship is not restricted.
pub(crate) fn is_open_to(relationship: At<'_, Relationship>, day: Day) -> Judgement<'_> {
    is_important(relationship, day).and(|| !is_restricted(relationship, day))
}

/// Contact with the person took place, or a support action for the relationship was done, within the review cycle.
pub(crate) fn contact_or_help<'r>(child: At<'r, Child>, relationship: At<'r, Relationship>) -> Judgement<'r> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    contact_happened(child, relationship.person_id(), cycle)
        .or(|| supported(relationship, &[SupportActionStatus::Done], cycle))
}

/// The supporter is expected beyond the age that the text names, has not fallen away and has not died.
pub(crate) fn is_enduring(supporter: At<'_, Supporter>) -> Judgement<'_> {
    let age = supporter.value(&ENDURING_AGE);
    supporter
        .expected_beyond_age()
        .at_least(age)
        .and(|| !supporter.ended_on().over_by(supporter.as_at()))
        .and(|| supporter.person_id().given(is_living))
}

/// The need has not been resolved by the day judged.
pub(crate) fn is_open_need(need: At<'_, SupportNeed>) -> Judgement<'_> {
    !need.resolved_on().over_by(need.as_at())
}

/// The service was offered by the day judged, or declined by whom it was for, or began; and what was offered or began was
/// not ended for age, legal status or funding. A waiting list is not access.
pub(crate) fn offered_or_running(service: At<'_, Service>) -> Judgement<'_> {
    offered_or_declined(service).or(|| runs(service))
}

/// The service was offered by the day judged and not withdrawn since, or declined by whom it was for: they had the choice.
pub(crate) fn offered_or_declined(service: At<'_, Service>) -> Judgement<'_> {
    let decision = service.decision();
    decision
        .is(ServiceDecision::Offered)
        .and(|| service.offered_on().done())
        .and(|| !was_withdrawn(service))
        .or(|| decision.is(ServiceDecision::DeclinedByRecipient))
}

/// The service has begun, and was not ended by the day judged for age, legal status or funding.
pub(crate) fn runs(service: At<'_, Service>) -> Judgement<'_> {
    service.start_date().happened().and(|| !was_withdrawn(service))
}

/// The service was ended by the day judged for age, legal status or funding.
pub(crate) fn was_withdrawn(service: At<'_, Service>) -> Judgement<'_> {
    use ServiceEndReason::{Age, Funding, LegalStatusChange};
    service.end_date().over_by(service.as_at()).and(|| service.end_reason().is_any(&[Age, LegalStatusChange, Funding]))
}

/// A service that answers the need is as `judge` asks.
pub(crate) fn has_service<'r>(
    child: At<'r, Child>,
    need: At<'r, SupportNeed>,
    judge: impl Fn(At<'r, Service>) -> Judgement<'r>,
) -> Judgement<'r> {
    child.services().any(|service| service.need_id().same(need.id()).and(|| judge(service)))
}

/// The child has gone home: from being accommodated by agreement, or from being in care by order.
pub(crate) fn went_home(home: At<'_, ReturnHome>, accommodated: bool) -> Judgement<'_> {
    let before = home.child_was_accommodated();
    home.returned_on().happened().and(|| if accommodated { before.is_true() } else { before.is_false() })
}

/// An open need, of the child or of the parent to whom the child so went home, that an assessment for the return found.
pub(crate) fn is_need_on_return<'r>(
    child: At<'r, Child>,
    need: At<'r, SupportNeed>,
    accommodated: bool,
) -> Judgement<'r> {
    use NeedsAssessmentKind::{ReturnHomeChild, ReturnHomeParent};
    let person = need.person_id();
    let to_them =
        |home: At<'r, ReturnHome>| went_home(home, accommodated).and(|| person.is_person(home.parent_person_id()));
    is_open_need(need)
        .and(|| need.assessment_id().given(|assessment| assessment.kind().is_any(&[ReturnHomeChild, ReturnHomeParent])))
        .and(|| person.is_the_child().or(|| latest_return(child, to_them)))
}

/// Judges the latest return that has come; with none, no.
fn latest_return<'r>(child: At<'r, Child>, judge: impl Fn(At<'r, ReturnHome>) -> Judgement<'r>) -> Judgement<'r> {
    child.return_home().latest(|home| home.returned_on().happened(), judge)
}

/// The child so went home at last, and a need found for the return is open.
pub(crate) fn needs_on_return(child: At<'_, Child>, accommodated: bool) -> Judgement<'_> {
    latest_return(child, |home| went_home(home, accommodated))
        .and(|| child.support_needs().any(|need| is_need_on_return(child, need, accommodated)))
}

/// The sibling lives there now, looked after.
pub(crate) fn is_home_in_care(home: At<'_, LivingArrangement>) -> Judgement<'_> {
    home.open_on(home.as_at()).and(|| home.looked_after().is_true())
}

/// The sibling is looked after on the day judged.
pub(crate) fn is_in_care(sibling: At<'_, Sibling>) -> Judgement<'_> {
    sibling.living_arrangements().any(is_home_in_care)
}

/// The sibling is looked after on the day judged, and does not live with the child.
pub(crate) fn is_apart_in_care(sibling: At<'_, Sibling>) -> Judgement<'_> {
    sibling.living_arrangements().any(|home| is_home_in_care(home).and(|| home.lives_with_child().is_false()))
}

/// The person of the relationship has not died by a day.
pub(crate) fn is_with_the_living(relationship: At<'_, Relationship>, day: Day) -> Judgement<'_> {
    relationship.person_id().given(|person| !person.died_on().over_by(day))
}

/// The person has not died by the day judged: where somebody has, no rule asks that they be involved.
pub(crate) fn is_living(person: At<'_, Person>) -> Judgement<'_> {
    !person.died_on().over_by(person.as_at())
}
