//! What must hold between the facts of a child's record, beyond what its tables say.

use std::cell::Cell;

use super::Notes;
use crate::at::{At, Fact, Lasting, Scope};
use crate::day::{Day, Window};
use crate::error::ProblemCode;
use crate::judgement::Trail;
use crate::logic::Truth;
use crate::model::{
    Allocation, Child, Date, Decision, Entity, Move, Placement, PlacementOption, PlacementOptionOutcome,
    PlacementPurpose, PlacementType, WorkerRole,
};
use crate::parameters::Values;
use crate::path::{Path, Place};
use crate::record::Record;

/// Homes in which a child is looked after. Lodgings, semi-independent homes and residential schools may be either.
const IN_CARE: [PlacementType; 6] = [
    PlacementType::FosterCare,
    PlacementType::KinshipFosterCare,
    PlacementType::ChildrensHome,
    PlacementType::PlacedWithParents,
    PlacementType::Secure,
    PlacementType::AdoptivePlacement,
];

/// The whole of a record, with no day to bound it.
fn whole<'r>(record: &'r Record, values: &'r Values) -> Scope<'r> {
    let (first, last) = (Day::MIN, Day::MAX);
    Scope {
        record,
        as_at: last,
        period: Window { from: first, to: last },
        known_at: None,
        values,
        trail: Trail::default(),
        cites: Cell::new(false),
        order: None,
        undated: std::cell::Cell::new(None),
        dates: None,
    }
}

/// Notes everything that breaks the integrity of a child's record.
pub(super) fn check(record: &Record, notes: &mut Notes<'_>) {
    let values = Values::default();
    let scope = whole(record, &values);
    let child = At::<Child>::root(&scope);
    episodes(child, notes);
    placements(child, notes);
    moves(child, notes);
    allocations(child, notes);
    exceptions(child, notes);
}

/// The day of birth.
pub(super) fn born(record: &Record) -> Option<Day> {
    At::<Child>::root(&whole(record, &Values::default())).child().date_of_birth().day()
}

/// A stretch of time with where it stands: `[start, end)`, without an end still going on.
type Stretch = (Day, Option<Day>, Place);

fn stretch<'r, E: Entity>(entry: At<'r, E>) -> Option<Stretch>
where
    At<'r, E>: Lasting<'r>,
{
    Some((entry.starts().day()?, entry.ends().day(), entry.place()))
}

/// The stretches that begin before an earlier one is over.
fn overlapping(mut stretches: Vec<Stretch>) -> Vec<Place> {
    stretches.sort_by_key(|(start, end, _)| (*start, end.unwrap_or(Day::MAX)));
    let mut overlapping = Vec::new();
    let mut until: Option<Day> = None;
    for (start, end, place) in stretches {
        let end = end.unwrap_or(Day::MAX);
        if until.is_some_and(|until| start < until) {
            overlapping.push(place);
        }
        until = Some(until.map_or(end, |until| until.max(end)));
    }
    overlapping
}

fn episodes(child: At<'_, Child>, notes: &mut Notes<'_>) {
    for place in overlapping(child.care_episodes().entries().filter_map(stretch).collect()) {
        let path = notes.record.path(place);
        notes.add(ProblemCode::OverlappingEpisodes, path, "a care episode that begins when no other is open");
    }
}

fn is_respite(placement: At<'_, Placement>) -> bool {
    placement.purpose().is(PlacementPurpose::Respite).truth() == Truth::Yes
}

fn placements(child: At<'_, Child>, notes: &mut Notes<'_>) {
    let homes = || child.placements().entries().filter(|placement| !is_respite(*placement));
    for place in overlapping(homes().filter_map(stretch).collect()) {
        let expected = "a placement that begins when no other is open (respite apart)";
        notes.add(ProblemCode::OverlappingPlacements, notes.record.path(place), expected);
    }
    for home in homes().filter(|home| home.type_().is_any(&IN_CARE).truth() == Truth::Yes) {
        let Some((start, end, _)) = stretch(home) else { continue };
        let episodes = || child.care_episodes().entries();
        let undated = episodes().any(|episode| episode.start_date().day().is_none());
        if !child.care_episodes().is_recorded() || undated {
            continue;
        }
        let within =
            |(from, until, _): Stretch| from <= start && until.is_none_or(|until| end.is_some_and(|end| end <= until));
        if !episodes().filter_map(stretch).any(within) {
            notes.add(ProblemCode::PlacementOutsideCare, home.path(), "a placement in care within a care episode");
        }
    }
    for placement in child.placements().entries() {
        let options = placement.options();
        let undecided = options.entries().any(|option| option.outcome().known().truth() != Truth::Yes);
        if placement.decision().final_on().day().is_none() || options.entries().next().is_none() || undecided {
            continue;
        }
        let chosen = |option: &At<'_, PlacementOption>| {
            option.outcome().is(PlacementOptionOutcome::Chosen).truth() == Truth::Yes
        };
        if options.entries().filter(chosen).count() != 1 {
            notes.add(
                ProblemCode::NotOneChosen,
                options.path(),
                "exactly one option chosen once the decision is final",
            );
        }
    }
}

fn moves(child: At<'_, Child>, notes: &mut Notes<'_>) {
    for this in child.moves().entries() {
        if let (Some(home), Some(date)) = (this.to_placement_id().entry(), this.date().day()) {
            if home.start_date().day().is_some_and(|start| start != date) {
                let expected = "the start_date of the placement that the move goes to";
                notes.add(ProblemCode::MoveDisagrees, this.path().then_field("date", this), expected);
            }
            let (ours, theirs) = (this.emergency().is_true().truth(), home.emergency().is_true().truth());
            if ours == !theirs && ours != Truth::Unknown {
                let expected = "the same as 'emergency' of the placement that the move goes to";
                notes.add(ProblemCode::MoveDisagrees, this.path().then_field("emergency", this), expected);
            }
        }
        if let Some(home) = this.from_placement_id().entry()
            && let (Some(ours), Some(theirs)) = (this.reason_code().number(), home.end_reason().number())
            && ours != theirs
        {
            let expected = "the same as 'end_reason' of the placement that the move leaves";
            notes.add(ProblemCode::MoveDisagrees, this.path().then_field("reason_code", this), expected);
        }
    }
}

fn allocations(child: At<'_, Child>, notes: &mut Notes<'_>) {
    let handed_over = |allocation: At<'_, Allocation>| allocation.handover().start_date().day().is_some();
    for role in [WorkerRole::SocialWorker, WorkerRole::Iro, WorkerRole::PersonalAdviser] {
        let of_role = |allocation: &At<'_, Allocation>| {
            allocation.role().is(role).truth() == Truth::Yes && !handed_over(*allocation)
        };
        let stretches = child.allocations().entries().filter(of_role).filter_map(stretch).collect();
        for place in overlapping(stretches) {
            let expected = "one worker at a time in this role, save during a handover";
            notes.add(ProblemCode::OverlappingAllocations, notes.record.path(place), expected);
        }
    }
}

fn exceptions(child: At<'_, Child>, notes: &mut Notes<'_>) {
    for exception in child.exceptions().entries() {
        let Some(decided_on) = exception.decided_on().day() else { continue };
        let about = |id| exception.about_id().same(id).truth() == Truth::Yes;
        let placement = child.placements().entries().find(|entry| about(entry.id())).map(At::<Placement>::start_date);
        let of_move = child.moves().entries().find(|entry| about(entry.id())).map(At::<Move>::date);
        let decision = child.decisions().entries().find(|entry| about(entry.id())).map(At::<Decision>::date);
        let event = placement.or(of_move).or(decision).and_then(Fact::<Date>::day);
        if event.is_some_and(|event| decided_on > event) {
            let path = exception.path().then_field("decided_on", exception);
            notes.add(ProblemCode::ExceptionAfterEvent, path, "a day not after the event that it excuses");
        }
    }
}

impl Path {
    fn then_field<E: Entity>(self, name: &str, _of: At<'_, E>) -> Self {
        let number = E::DESCRIPTION.fields.iter().position(|field| field.name == name);
        number.and_then(|number| u16::try_from(number).ok()).map_or(self, |number| self.then(number))
    }
}
