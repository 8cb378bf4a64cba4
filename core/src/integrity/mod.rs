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

/// The number of `extracted_on`, the fourth field of every document.
const EXTRACTED_ON: usize = 3;

pub(crate) fn extracted_on(record: &Record) -> Option<Day> {
    if let Slot::Day(day) = record.slot(EXTRACTED_ON) { Some(day) } else { None }
}

/// Notes everything that breaks the integrity of a record.
pub(crate) fn check(record: &Record, problems: &mut Vec<Problem>) {
    // A reference into a list that was not read as it was written may well resolve.
    let unread = problems.iter().map(|problem| problem.pointer.path.steps().first().copied()).collect();
    let mut notes = Notes { record, problems };
    let ids = Vec::new();
    Tables { record, born: born(record), ids, unread, notes: &mut notes }.entity(record.root(), 0, None, false);
    check_rest(record, problems);
}

/// As [`check`], of a record that is known to keep all that the tables alone say.
pub(crate) fn check_rest(record: &Record, problems: &mut Vec<Problem>) {
    let mut notes = Notes { record, problems };
    if record.subject == Subject::Child {
        child::check(record, &mut notes);
    } else {
        organisations::check(record, &mut notes);
    }
}

/// The day before which hardly anything may lie.
pub(crate) fn born(record: &Record) -> Option<Day> {
    if record.subject == Subject::Child { child::born(record) } else { None }
}

/// Whether an entity ends before it starts, by the slots from its first on.
#[inline]
pub(crate) fn ends_before_start(entity: &'static Description, slots: &[Slot]) -> bool {
    entity.lasting.is_some_and(|(start, end)| match (slots.get(usize::from(start)), slots.get(usize::from(end))) {
        (Some(Slot::Day(start)), Some(Slot::Day(end))) => end < start,
        _ => false,
    })
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
    /// The fields of the root in which something is wrong already; `None`: one that is not known.
    unread: Vec<Option<u16>>,
    notes: &'n mut Notes<'p>,
}

impl Tables<'_, '_, '_> {
    fn entity(&mut self, entity: &'static Description, start: u32, above: Option<&Here<'_>>, before_birth: bool) {
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
                }
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
        if let Some((from, to)) = entity.lasting
            && ends_before_start(entity, slots)
            && let Some(field) = entity.fields.get(usize::from(from))
        {
            let path = Here { above, step: u16::from(to) }.path();
            let expected = format!("a day not before the {} beside it", field.name);
            self.notes.add(ProblemCode::EndBeforeStart, path, expected);
        }
    }

    fn list(&mut self, entity: &'static Description, span: Span, here: &Here<'_>, before_birth: bool) {
        let own = entity.own_id.filter(|_| span.len > 1);
        let mut ids: Vec<(&[u8], u16)> = Vec::with_capacity(if own.is_some() { span.range().len() } else { 0 });
        for (index, slot) in (0..).zip(self.record.list(span)) {
            let Slot::One(start) = *slot else { continue };
            let entry = Here { above: Some(here), step: index };
            self.entity(entity, start, Some(&entry), before_birth);
            if let Some(own) = own
                && let Slot::Id(id) = self.record.slot(start as usize + usize::from(own))
            {
                ids.push((self.record.id(id), index));
            }
        }
        ids.sort_by_key(|(id, _)| *id);
        for pair in ids.windows(2) {
            if let [(first, _), (second, index)] = pair
                && first == second
            {
                let path = here.path().then(*index).then(u16::from(own.unwrap_or_default()));
                self.notes.add(ProblemCode::DuplicateId, path, "an id that no other entry of the list has");
            }
        }
    }

    fn is_unread(&self, list: &str) -> bool {
        let fields = self.record.root().fields;
        let is_list = |number: u16| fields.get(usize::from(number)).is_some_and(|field| field.name == list);
        self.unread.iter().any(|field| field.is_none_or(is_list))
    }

    fn reference(&mut self, list: &'static str, id: Span, here: Here<'_>) {
        let record = self.record;
        let number = self.ids.iter().position(|(name, _)| *name == list).unwrap_or_else(|| {
            self.ids.push((list, ids_of(record, list)));
            self.ids.len() - 1
        });
        let known = self.ids.get(number).map(|(_, ids)| ids.as_slice()).unwrap_or_default();
        if known.binary_search(&record.id(id)).is_err() && !self.is_unread(list) {
            self.notes.add(ProblemCode::UnresolvedReference, here.path(), format!("the id of an entry of '{list}'"));
        }
    }
}

/// The ids of a list at the root, sorted.
fn ids_of<'r>(record: &'r Record, list: &str) -> Vec<&'r [u8]> {
    let Some((entity, span)) = record.list_at_root(list) else { return Vec::new() };
    let mut ids: Vec<&[u8]> = record.ids_of(entity, span).collect();
    ids.sort_unstable();
    ids
}
