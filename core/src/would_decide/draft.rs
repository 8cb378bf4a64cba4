//! A record with facts put into it one after another, and taken out again.

use crate::day::Day;
use crate::model::{Description, Shape};
use crate::path::Path;
use crate::record::{CodeBits, Record, Slot, Span, number};

/// Ids that are made up are spelled so, with a number behind.
const NEW: &str = "new-";

/// Where an id comes from: never spelled out where it is one of the record's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Source {
    /// The id that stands at a place of the record.
    Copy(Path),
    /// The id of a rule.
    Rule(&'static str),
    /// A made-up id.
    New(u32),
}

impl Source {
    /// A made-up id as it is spelled.
    pub(super) fn spelling(number: u32) -> String {
        format!("{NEW}{number}")
    }
}

/// What may be put in a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Day(Day),
    Number(f64),
    Code(u8),
    Codes(CodeBits),
    /// A text: something, or nothing.
    Text(bool),
    /// A text with the word that is looked for, or without.
    Wording(bool),
    /// Texts: one, or none.
    Texts(bool),
    Id(Source),
    /// A list of one id, or of none.
    Ids(Option<Source>),
    /// An entity with nothing recorded.
    Entity,
    EmptyList,
    /// A list of one entry, of which at most an id is recorded.
    ListOfOne(Option<u32>),
    /// A list of so many entries of which nothing is recorded.
    ListOf(u8),
    /// One more entry of a list, of which at most an id is recorded.
    Entry(Option<u32>),
}

/// A value at the place where it is put. For [`Value::Entry`], the place is that of the new entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Put {
    pub(super) path: Path,
    pub(super) value: Value,
}

/// What was there before.
struct Undo {
    index: usize,
    slot: Slot,
    slots: usize,
    ids: usize,
}

/// A place of a record: where its slot is, and what it may hold.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) index: usize,
    pub(super) slot: Slot,
    pub(super) shape: Shape,
    pub(super) nullable: bool,
    pub(super) name: &'static str,
}

/// The place of a path; `None` where something above it is not recorded.
pub(super) fn locate(record: &Record, path: Path) -> Option<Place> {
    let root = Shape::One(record.root());
    let mut place = Place { index: 0, slot: Slot::One(0), shape: root, nullable: false, name: "" };
    for &step in path.steps() {
        let step = usize::from(step);
        let (index, shape, nullable, name) = match (place.shape, place.slot) {
            (Shape::One(entity), Slot::One(start)) => {
                let field = entity.fields.get(step)?;
                (start as usize + step, field.shape, field.nullable, field.name)
            }
            (Shape::Many(entity), Slot::List(span)) if step < span.len as usize => {
                (span.start as usize + step, Shape::One(entity), false, place.name)
            }
            (Shape::Refs(target), Slot::List(span)) if step < span.len as usize => {
                (span.start as usize + step, Shape::Ref(target), false, place.name)
            }
            _ => return None,
        };
        place = Place { index, slot: record.slot(index), shape, nullable, name };
    }
    Some(place)
}

/// The path without its last step.
pub(super) fn parent(path: Path) -> Path {
    let steps = path.steps();
    let upper = steps.get(..steps.len().saturating_sub(1)).unwrap_or_default();
    upper.iter().fold(Path::default(), |path, step| path.then(*step))
}

/// The number of the field of an entity that holds its own id.
pub(super) fn own_id(entity: &'static Description) -> Option<usize> {
    entity.own_id.map(usize::from)
}

/// The greatest number of a made-up id that the record has already.
pub(super) fn made_up(record: &Record) -> u32 {
    let number = |slot: &Slot| match *slot {
        Slot::Id(span) => std::str::from_utf8(record.id(span)).ok()?.strip_prefix(NEW)?.parse().ok(),
        _ => None,
    };
    record.slots.iter().filter_map(number).max().unwrap_or_default()
}

/// A copy of a record to try facts on.
pub(super) struct Draft {
    record: Record,
    undo: Vec<Undo>,
}

impl Draft {
    pub(super) fn new(record: &Record) -> Self {
        Self { record: record.clone(), undo: Vec::new() }
    }

    pub(super) fn record(&self) -> &Record {
        &self.record
    }

    /// Puts a value in its place. Where there is no such place, nothing is done, and the answer is `false`.
    pub(super) fn put(&mut self, put: &Put) -> bool {
        let (slots, ids) = (self.record.slots.len(), self.record.ids.len());
        let list = matches!(put.value, Value::Entry(_));
        let Some(place) = locate(&self.record, if list { parent(put.path) } else { put.path }) else { return false };
        let slot = match put.value {
            Value::Entry(id) => self.longer(place, put.path, id),
            value => self.slot(place.shape, value),
        };
        let Some(slot) = slot else {
            self.cut(slots, ids);
            return false;
        };
        self.undo.push(Undo { index: place.index, slot: place.slot, slots, ids });
        self.set(place.index, slot);
        true
    }

    /// Puts all of them in their places, or none.
    pub(super) fn put_all(&mut self, puts: &[Put]) -> bool {
        for (done, put) in puts.iter().enumerate() {
            if !self.put(put) {
                self.take(done);
                return false;
            }
        }
        true
    }

    /// Takes back what was put last.
    pub(super) fn take(&mut self, times: usize) {
        for undo in (0..times).map_while(|_| self.undo.pop()).collect::<Vec<_>>() {
            self.set(undo.index, undo.slot);
            self.cut(undo.slots, undo.ids);
        }
    }

    fn set(&mut self, index: usize, slot: Slot) {
        if let Some(place) = self.record.slots.get_mut(index) {
            *place = slot;
        }
    }

    fn cut(&mut self, slots: usize, ids: usize) {
        self.record.slots.truncate(slots);
        self.record.ids.truncate(ids);
    }

    fn slot(&mut self, shape: Shape, value: Value) -> Option<Slot> {
        Some(match (shape, value) {
            (_, Value::Null) => Slot::Null,
            (_, Value::Bool(value)) => Slot::Bool(value),
            (_, Value::Day(day)) => Slot::Day(day),
            (_, Value::Number(value)) => Slot::Number(value),
            (_, Value::Code(code)) => Slot::Code(code),
            (_, Value::Codes(bits)) => Slot::Codes(bits),
            (_, Value::Text(written)) => Slot::Text(written),
            (_, Value::Wording(found)) => Slot::Wording { written: true, found },
            (_, Value::Texts(written)) => Slot::Texts(u32::from(written)),
            (_, Value::Id(source)) => self.id(source)?,
            (_, Value::Ids(None) | Value::EmptyList) => self.list(&[]),
            (_, Value::Ids(Some(source))) => {
                let id = self.id(source)?;
                self.list(&[id])
            }
            (Shape::One(entity), Value::Entity) => self.entity(entity, None),
            (Shape::Many(entity), Value::ListOfOne(id)) => {
                let entry = self.entity(entity, id);
                self.list(&[entry])
            }
            (Shape::Many(entity), Value::ListOf(count)) => {
                let entries: Vec<Slot> = (0..count).map(|_| self.entity(entity, None)).collect();
                self.list(&entries)
            }
            _ => return None,
        })
    }

    /// The list at a place with one more entry, which must come to stand at `path`.
    fn longer(&mut self, place: Place, path: Path, id: Option<u32>) -> Option<Slot> {
        let (Shape::Many(entity), Slot::List(span)) = (place.shape, place.slot) else { return None };
        if path.steps().last().map(|last| u32::from(*last)) != Some(span.len) {
            return None;
        }
        let mut entries = self.record.list(span).to_vec();
        entries.push(self.entity(entity, id));
        Some(self.list(&entries))
    }

    fn entity(&mut self, entity: &'static Description, id: Option<u32>) -> Slot {
        let start = self.record.slots.len();
        self.record.slots.resize(start + entity.fields.len(), Slot::Absent);
        if let (Some(id), Some(own)) = (id, own_id(entity)) {
            let id = self.spell(&Source::spelling(id));
            self.set(start + own, id);
        }
        Slot::One(number(start))
    }

    fn list(&mut self, entries: &[Slot]) -> Slot {
        let start = self.record.slots.len();
        self.record.slots.extend_from_slice(entries);
        Slot::List(Span { start: number(start), len: number(entries.len()) })
    }

    fn id(&mut self, source: Source) -> Option<Slot> {
        match source {
            Source::Copy(path) => locate(&self.record, path).map(|place| place.slot).filter(|slot| is_id(*slot)),
            Source::Rule(id) => Some(self.spell(id)),
            Source::New(number) => Some(self.spell(&Source::spelling(number))),
        }
    }

    fn spell(&mut self, id: &str) -> Slot {
        let start = self.record.ids.len();
        self.record.ids.extend_from_slice(id.as_bytes());
        Slot::Id(Span { start: number(start), len: number(id.len()) })
    }
}

fn is_id(slot: Slot) -> bool {
    matches!(slot, Slot::Id(_))
}
