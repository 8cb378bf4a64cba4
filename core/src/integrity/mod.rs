//! The model's own integrity: what must hold between the facts of a record before rules run.
//!
//! References resolve, ids are unique, an end is not before its start, a statement rests on something, and nothing is
//! dated before birth: these are read off the model's tables. The rest is the list of the register's data model, one
//! function each. What is not recorded breaks nothing.

mod child;
mod organisations;

use crate::day::Day;
use crate::error::{Problem, ProblemCode};
use crate::model::{Attestation, Description, Entity, Shape, Subject, is_same};
use crate::path::Path;
use crate::record::{Record, Slot, Span, number};

/// Lists that may be dated before the child was born.
const BEFORE_BIRTH: [&str; 4] = ["family_work", "network_searches", "family_group_conferences", "alternative_carers"];

/// Days from which something holds, and up to which it does.
const STARTS: [&str; 3] = ["start_date", "effective_from", "in_force_from"];
const ENDS: [&str; 3] = ["end_date", "effective_to", "in_force_to"];

/// So few ids are gone through one by one sooner than by halves.
const FEW: usize = 16;

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
    Tables { record, born, ids: Vec::new(), notes: &mut notes }.entity(record.root(), 0, None, false);
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

/// A place, by the step that leads to it: it is made into a path only where something is wrong there.
#[derive(Clone, Copy)]
struct Here<'h> {
    above: Option<&'h Here<'h>>,
    step: u16,
}

impl Here<'_> {
    fn path(&self) -> Path {
        self.above.map(Here::path).unwrap_or_default().then(self.step)
    }
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
    fn entity(&mut self, entity: &'static Description, start: u32, above: Option<&Here<'_>>, before_birth: bool) {
        let (mut starts, mut ends) = (None, None);
        let slots = self.record.list(Span { start, len: number(entity.fields.len()) });
        for (number, &slot) in slots.iter().enumerate() {
            // Of most fields nothing is asked here.
            if !matches!(slot, Slot::One(_) | Slot::List(_) | Slot::Id(_) | Slot::Day(_) | Slot::Text(false)) {
                continue;
            }
            let (Some(field), Ok(step)) = (entity.fields.get(number), u16::try_from(number)) else { continue };
            let here = Here { above, step };
            match (field.shape, slot) {
                (Shape::One(entity), Slot::One(start)) => self.entity(entity, start, Some(&here), before_birth),
                (Shape::Many(entity), Slot::List(span)) => {
                    self.list(entity, span, &here, before_birth || BEFORE_BIRTH.contains(&field.name));
                }
                (Shape::Ref(list) | Shape::ChildOr(list), Slot::Id(id)) => self.reference(list, id, here),
                (Shape::Refs(list), Slot::List(span)) => {
                    for (index, slot) in (0..).zip(self.record.list(span)) {
                        if let Slot::Id(id) = slot {
                            self.reference(list, *id, Here { above: Some(&here), step: index });
                        }
                    }
                }
                (Shape::Date, Slot::Day(day)) => {
                    let too_early = self.born.is_some_and(|born| day < born);
                    if too_early && !before_birth {
                        self.notes.add(
                            ProblemCode::BeforeBirth,
                            here.path(),
                            "a day not before the child's date of birth",
                        );
                    }
                    if STARTS.contains(&field.name) {
                        starts = Some((day, field.name));
                    } else if ENDS.contains(&field.name) {
                        ends = Some((day, step));
                    }
                }
                (Shape::End, Slot::Day(day)) if ENDS.contains(&field.name) => ends = Some((day, step)),
                // A basis that is not recorded leaves a statement unused; one that is recorded as nothing is an error.
                (Shape::Text, Slot::Text(false)) if field.name == "basis" && is_statement(entity) => {
                    self.notes.add(
                        ProblemCode::StatementWithoutBasis,
                        here.path(),
                        "text: what the statement rests on",
                    );
                }
                _ => {}
            }
        }
        if let (Some((start, name)), Some((end, step))) = (starts, ends)
            && end < start
        {
            let path = Here { above, step }.path();
            self.notes.add(ProblemCode::EndBeforeStart, path, format!("a day not before the {name} beside it"));
        }
    }

    fn list(&mut self, entity: &'static Description, span: Span, here: &Here<'_>, before_birth: bool) {
        let own = entity.fields.iter().position(|field| matches!(field.shape, Shape::Id)).filter(|_| span.len > 1);
        let mut ids: Vec<(&[u8], u16)> = Vec::with_capacity(if own.is_some() { span.range().len() } else { 0 });
        for (index, slot) in (0..).zip(self.record.list(span)) {
            let Slot::One(start) = *slot else { continue };
            let entry = Here { above: Some(here), step: index };
            self.entity(entity, start, Some(&entry), before_birth);
            if let Some(own) = own
                && let Slot::Id(id) = self.record.slot(start as usize + own)
            {
                ids.push((self.record.id(id), index));
            }
        }
        ids.sort_by_key(|(id, _)| *id);
        for pair in ids.windows(2) {
            if let [(first, _), (second, index)] = pair
                && first == second
            {
                let own = u16::try_from(own.unwrap_or_default()).unwrap_or(u16::MAX);
                let path = here.path().then(*index).then(own);
                self.notes.add(ProblemCode::DuplicateId, path, "an id that no other entry of the list has");
            }
        }
    }

    fn reference(&mut self, list: &'static str, id: Span, here: Here<'_>) {
        let record = self.record;
        let number = self.ids.iter().position(|(name, _)| *name == list).unwrap_or_else(|| {
            self.ids.push((list, ids_of(record, list)));
            self.ids.len() - 1
        });
        let known = self.ids.get(number).map(|(_, ids)| ids.as_slice()).unwrap_or_default();
        let id = record.id(id);
        let is_known = if known.len() <= FEW {
            known.iter().any(|known| is_same(known, id))
        } else {
            known.binary_search(&id).is_ok()
        };
        if !is_known {
            self.notes.add(ProblemCode::UnresolvedReference, here.path(), format!("the id of an entry of '{list}'"));
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
