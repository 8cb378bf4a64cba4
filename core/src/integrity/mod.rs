//! The model's own integrity: what must hold between the facts of a record before rules run.
//!
//! References resolve, ids are unique, an end is not before its start, a statement rests on something, and nothing is
//! dated before birth: these are read off the model's tables. The rest is the list of the register's data model, one
//! function each. What is not recorded breaks nothing.

mod child;
mod organisations;

use crate::day::Day;
use crate::error::{Problem, ProblemCode};
use crate::model::{Attestation, Description, Entity, Shape, Subject};
use crate::path::Path;
use crate::record::{Record, Slot, Span, number};

/// Lists that may be dated before the child was born.
const BEFORE_BIRTH: [&str; 4] = ["family_work", "network_searches", "family_group_conferences", "alternative_carers"];

/// Days from which something holds, and up to which it does.
const STARTS: [&str; 3] = ["start_date", "effective_from", "in_force_from"];
const ENDS: [&str; 3] = ["end_date", "effective_to", "in_force_to"];

/// The number of `extracted_on`, the fourth field of every document.
const EXTRACTED_ON: usize = 3;

pub(crate) fn extracted_on(record: &Record) -> Option<Day> {
    if let Slot::Day(day) = record.slot(EXTRACTED_ON) { Some(day) } else { None }
}

/// Notes everything that breaks the integrity of a record.
pub(crate) fn check(record: &Record, problems: &mut Vec<Problem>) {
    let is_child = record.subject == Subject::Child;
    let born = if is_child { child::born(record) } else { None };
    let mut notes = Notes { record, problems };
    Tables { record, born, ids: Vec::new(), notes: &mut notes }.entity(record.root(), 0, Path::default(), false);
    if is_child {
        child::check(record, &mut notes);
    } else {
        organisations::check(record, &mut notes);
    }
}

/// The problems of one record.
struct Notes<'p> {
    record: &'p Record,
    problems: &'p mut Vec<Problem>,
}

impl Notes<'_> {
    fn add(&mut self, code: ProblemCode, path: Path, expected: impl Into<String>) {
        self.problems.push(Problem { code, pointer: self.record.pointer(path), expected: expected.into() });
    }
}

fn is_statement(entity: &'static Description) -> bool {
    entity.name == Attestation::DESCRIPTION.name
}

/// What the tables alone say.
struct Tables<'r, 'n, 'p> {
    record: &'r Record,
    born: Option<Day>,
    /// The ids of the lists that were pointed into, sorted.
    ids: Vec<(&'static str, Vec<&'r [u8]>)>,
    notes: &'n mut Notes<'p>,
}

impl Tables<'_, '_, '_> {
    fn entity(&mut self, entity: &'static Description, start: u32, path: Path, before_birth: bool) {
        let (mut starts, mut ends) = (None, None);
        let slots = self.record.list(Span { start, len: number(entity.fields.len()) });
        for (number, (field, &slot)) in (0_u16..).zip(entity.fields.iter().zip(slots)) {
            // Of most fields nothing is asked here.
            if !matches!(slot, Slot::One(_) | Slot::List(_) | Slot::Id(_) | Slot::Day(_) | Slot::Text(false)) {
                continue;
            }
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
                        self.notes.add(ProblemCode::BeforeBirth, path, "a day not before the child's date of birth");
                    }
                    if STARTS.contains(&field.name) {
                        starts = Some((day, field.name));
                    } else if ENDS.contains(&field.name) {
                        ends = Some((day, path));
                    }
                }
                (Shape::End, Slot::Day(day)) if ENDS.contains(&field.name) => ends = Some((day, path)),
                // A basis that is not recorded leaves a statement unused; one that is recorded as nothing is an error.
                (Shape::Text, Slot::Text(false)) if field.name == "basis" && is_statement(entity) => {
                    self.notes.add(ProblemCode::StatementWithoutBasis, path, "text: what the statement rests on");
                }
                _ => {}
            }
        }
        if let (Some((start, name)), Some((end, path))) = (starts, ends)
            && end < start
        {
            self.notes.add(ProblemCode::EndBeforeStart, path, format!("a day not before the {name} beside it"));
        }
    }

    fn list(&mut self, entity: &'static Description, span: Span, path: Path, before_birth: bool) {
        let own = entity.fields.iter().position(|field| matches!(field.shape, Shape::Id)).filter(|_| span.len > 1);
        let mut ids: Vec<(&[u8], Path)> = Vec::with_capacity(if own.is_some() { span.range().len() } else { 0 });
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
                self.notes.add(ProblemCode::DuplicateId, *path, "an id that no other entry of the list has");
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
            self.notes.add(ProblemCode::UnresolvedReference, path, format!("the id of an entry of '{list}'"));
        }
    }
}

/// The ids of a list at the root, sorted.
fn ids_of<'r>(record: &'r Record, list: &str) -> Vec<&'r [u8]> {
    let fields = record.root().fields;
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
