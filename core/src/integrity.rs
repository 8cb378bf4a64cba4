//! The model's own integrity: what must hold between the facts of a record before rules run.
//!
//! References resolve, ids are unique, an end is not before its start and nothing is dated before birth: these are
//! read off the model's tables. The rest is the list of the register's data model, one function each.
//! What is not recorded breaks nothing.

use std::cell::Cell;

use crate::at::{At, Fact, Lasting, Scope};
use crate::day::{Day, Window};
use crate::error::{Problem, ProblemCode};
use crate::judgement::Trail;
use crate::logic::Truth;
use crate::model::{
    Allocation, Child, Date, Decision, Description, Entity, Move, Placement, PlacementOption, PlacementOptionOutcome,
    PlacementPurpose, PlacementType, Shape, WorkerRole,
};
use crate::parameters::Values;
use crate::path::{Path, Pointer};
use crate::record::{Record, Slot, Span};

/// Lists that may be dated before the child was born.
const BEFORE_BIRTH: [&str; 4] = ["family_work", "network_searches", "family_group_conferences", "alternative_carers"];

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
        dates: None,
    }
}

pub(crate) fn extracted_on(record: &Record) -> Option<Day> {
    At::root(&whole(record, &Values::default())).extracted_on().day()
}

/// Notes everything that breaks the integrity of a record.
pub(crate) fn check(record: &Record, problems: &mut Vec<Problem>) {
    let values = Values::default();
    let scope = whole(record, &values);
    let child = At::root(&scope);
    let born = child.child().date_of_birth().day();
    let mut tables = Tables { record, born, ids: Vec::new(), problems };
    tables.entity(Record::root(), 0, Path::default(), false);
    episodes(child, problems);
    placements(child, problems);
    moves(child, problems);
    allocations(child, problems);
    exceptions(child, problems);
    statements(child, problems);
}

fn note(problems: &mut Vec<Problem>, code: ProblemCode, path: Path, expected: impl Into<String>) {
    problems.push(Problem { code, pointer: Pointer { root: Record::root(), path }, expected: expected.into() });
}

/// What the tables alone say.
struct Tables<'r, 'p> {
    record: &'r Record,
    born: Option<Day>,
    /// The ids of the lists that were pointed into, sorted.
    ids: Vec<(&'static str, Vec<&'r [u8]>)>,
    problems: &'p mut Vec<Problem>,
}

impl Tables<'_, '_> {
    fn entity(&mut self, entity: &'static Description, start: u32, path: Path, before_birth: bool) {
        let (mut starts, mut ends) = (None, None);
        for (number, field) in (0_u16..).zip(entity.fields) {
            let slot = self.record.slot(start as usize + usize::from(number));
            let path = path.then(number);
            match (field.shape, slot) {
                (Shape::One(entity), Slot::One(start)) => self.entity(entity, start, path, before_birth),
                (Shape::Many(entity), Slot::List(span)) => {
                    self.list(entity, span, path, before_birth || BEFORE_BIRTH.contains(&field.name));
                }
                (Shape::Ref(list) | Shape::ChildOr(list), Slot::Id(id)) => self.reference(list, id, path),
                (Shape::Refs(list), Slot::List(span)) => {
                    for (index, slot) in (0..).zip(self.record.list(span)) {
                        if let Slot::Id(id) = slot {
                            self.reference(list, *id, path.then(index));
                        }
                    }
                }
                (Shape::Date, Slot::Day(day)) => {
                    let too_early = self.born.is_some_and(|born| day < born);
                    if too_early && !before_birth {
                        note(
                            self.problems,
                            ProblemCode::BeforeBirth,
                            path,
                            "a day not before the child's date of birth",
                        );
                    }
                    if field.name == "start_date" {
                        starts = Some(day);
                    } else if field.name == "end_date" {
                        ends = Some((day, path));
                    }
                }
                (Shape::End, Slot::Day(day)) if field.name == "end_date" => ends = Some((day, path)),
                _ => {}
            }
        }
        if let (Some(start), Some((end, path))) = (starts, ends)
            && end < start
        {
            note(self.problems, ProblemCode::EndBeforeStart, path, "a day not before the start_date beside it");
        }
    }

    fn list(&mut self, entity: &'static Description, span: Span, path: Path, before_birth: bool) {
        let own = entity.fields.iter().position(|field| matches!(field.shape, Shape::Id));
        let mut ids: Vec<(&[u8], Path)> = Vec::new();
        for (index, slot) in (0..).zip(self.record.list(span)) {
            let Slot::One(start) = *slot else { continue };
            let entry = path.then(index);
            self.entity(entity, start, entry, before_birth);
            if let Some(own) = own
                && let Slot::Id(id) = self.record.slot(start as usize + own)
            {
                ids.push((self.record.id(id), entry.then(u16::try_from(own).unwrap_or(u16::MAX))));
            }
        }
        ids.sort_by_key(|(id, _)| *id);
        for pair in ids.windows(2) {
            if let [(first, _), (second, path)] = pair
                && first == second
            {
                note(self.problems, ProblemCode::DuplicateId, *path, "an id that no other entry of the list has");
            }
        }
    }

    fn reference(&mut self, list: &'static str, id: Span, path: Path) {
        let record = self.record;
        if !self.ids.iter().any(|(name, _)| *name == list) {
            self.ids.push((list, ids_of(record, list)));
        }
        let known = self.ids.iter().find(|(name, _)| *name == list).map(|(_, ids)| ids.as_slice()).unwrap_or_default();
        if known.binary_search(&record.id(id)).is_err() {
            note(self.problems, ProblemCode::UnresolvedReference, path, format!("the id of an entry of '{list}'"));
        }
    }
}

/// The ids of a list at the root, sorted.
fn ids_of<'r>(record: &'r Record, list: &str) -> Vec<&'r [u8]> {
    let fields = Record::root().fields;
    let Some(number) = fields.iter().position(|field| field.name == list) else { return Vec::new() };
    let (Some(Shape::Many(entity)), Slot::List(span)) =
        (fields.get(number).map(|field| field.shape), record.slot(number))
    else {
        return Vec::new();
    };
    let own = entity.fields.iter().position(|field| matches!(field.shape, Shape::Id)).unwrap_or_default();
    let id = |slot: &Slot| match *slot {
        Slot::One(start) => match record.slot(start as usize + own) {
            Slot::Id(id) => Some(record.id(id)),
            _ => None,
        },
        _ => None,
    };
    let mut ids: Vec<&[u8]> = record.list(span).iter().filter_map(id).collect();
    ids.sort_unstable();
    ids
}

/// A stretch of time with where it stands: `[start, end)`, without an end still going on.
type Stretch = (Day, Option<Day>, Path);

fn stretch<'r, E: Entity>(entry: At<'r, E>) -> Option<Stretch>
where
    At<'r, E>: Lasting<'r>,
{
    Some((entry.starts().day()?, entry.ends().day(), entry.path()))
}

/// The stretches that begin before an earlier one is over.
fn overlapping(mut stretches: Vec<Stretch>) -> Vec<Path> {
    stretches.sort_by_key(|(start, end, _)| (*start, end.unwrap_or(Day::MAX)));
    let mut overlapping = Vec::new();
    let mut until: Option<Day> = None;
    for (start, end, path) in stretches {
        let end = end.unwrap_or(Day::MAX);
        if until.is_some_and(|until| start < until) {
            overlapping.push(path);
        }
        until = Some(until.map_or(end, |until| until.max(end)));
    }
    overlapping
}

fn episodes(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    for path in overlapping(child.care_episodes().entries().filter_map(stretch).collect()) {
        note(problems, ProblemCode::OverlappingEpisodes, path, "a care episode that begins when no other is open");
    }
}

fn is_respite(placement: At<'_, Placement>) -> bool {
    placement.purpose().is(PlacementPurpose::Respite).truth() == Truth::Yes
}

fn placements(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    let homes = || child.placements().entries().filter(|placement| !is_respite(*placement));
    for path in overlapping(homes().filter_map(stretch).collect()) {
        let expected = "a placement that begins when no other is open (respite apart)";
        note(problems, ProblemCode::OverlappingPlacements, path, expected);
    }
    for home in homes().filter(|home| home.type_().is_any(&IN_CARE).truth() == Truth::Yes) {
        let Some((start, end, path)) = stretch(home) else { continue };
        let episodes = || child.care_episodes().entries();
        let undated = episodes().any(|episode| episode.start_date().day().is_none());
        if !child.care_episodes().is_recorded() || undated {
            continue;
        }
        let within =
            |(from, until, _): Stretch| from <= start && until.is_none_or(|until| end.is_some_and(|end| end <= until));
        if !episodes().filter_map(stretch).any(within) {
            note(problems, ProblemCode::PlacementOutsideCare, path, "a placement in care within a care episode");
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
            note(
                problems,
                ProblemCode::NotOneChosen,
                options.path(),
                "exactly one option chosen once the decision is final",
            );
        }
    }
}

fn moves(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    for this in child.moves().entries() {
        if let (Some(home), Some(date)) = (this.to_placement_id().entry(), this.date().day()) {
            if home.start_date().day().is_some_and(|start| start != date) {
                let expected = "the start_date of the placement that the move goes to";
                note(problems, ProblemCode::MoveDisagrees, this.path().then_field("date", this), expected);
            }
            let (ours, theirs) = (this.emergency().is_true().truth(), home.emergency().is_true().truth());
            if ours == !theirs && ours != Truth::Unknown {
                let expected = "the same as 'emergency' of the placement that the move goes to";
                note(problems, ProblemCode::MoveDisagrees, this.path().then_field("emergency", this), expected);
            }
        }
        if let Some(home) = this.from_placement_id().entry()
            && let (Some(ours), Some(theirs)) = (this.reason_code().number(), home.end_reason().number())
            && ours != theirs
        {
            let expected = "the same as 'end_reason' of the placement that the move leaves";
            note(problems, ProblemCode::MoveDisagrees, this.path().then_field("reason_code", this), expected);
        }
    }
}

fn allocations(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    let handed_over = |allocation: At<'_, Allocation>| allocation.handover().start_date().day().is_some();
    for role in [WorkerRole::SocialWorker, WorkerRole::Iro, WorkerRole::PersonalAdviser] {
        let of_role = |allocation: &At<'_, Allocation>| {
            allocation.role().is(role).truth() == Truth::Yes && !handed_over(*allocation)
        };
        let stretches = child.allocations().entries().filter(of_role).filter_map(stretch).collect();
        for path in overlapping(stretches) {
            let expected = "one worker at a time in this role, save during a handover";
            note(problems, ProblemCode::OverlappingAllocations, path, expected);
        }
    }
}

fn exceptions(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    for exception in child.exceptions().entries() {
        let Some(decided_on) = exception.decided_on().day() else { continue };
        let about = |id| exception.about_id().same(id).truth() == Truth::Yes;
        let placement = child.placements().entries().find(|entry| about(entry.id())).map(At::<Placement>::start_date);
        let of_move = child.moves().entries().find(|entry| about(entry.id())).map(At::<Move>::date);
        let decision = child.decisions().entries().find(|entry| about(entry.id())).map(At::<Decision>::date);
        let event = placement.or(of_move).or(decision).and_then(Fact::<Date>::day);
        if event.is_some_and(|event| decided_on > event) {
            let path = exception.path().then_field("decided_on", exception);
            note(problems, ProblemCode::ExceptionAfterEvent, path, "a day not after the event that it excuses");
        }
    }
}

fn statements(child: At<'_, Child>, problems: &mut Vec<Problem>) {
    for statement in child.attestations().entries() {
        // A basis that is not recorded leaves the statement unused; one that is recorded as nothing is an error.
        if statement.basis().written().truth() == Truth::No {
            let path = statement.path().then_field("basis", statement);
            note(problems, ProblemCode::StatementWithoutBasis, path, "text: what the statement rests on");
        }
    }
}

impl Path {
    fn then_field<E: Entity>(self, name: &str, _of: At<'_, E>) -> Self {
        let number = E::DESCRIPTION.fields.iter().position(|field| field.name == name);
        number.and_then(|number| u16::try_from(number).ok()).map_or(self, |number| self.then(number))
    }
}
