//! A record as it is held: one flat array of slots, laid out by the model's tables, and the bytes of its ids.

use crate::day::Day;
use crate::error::{Error, Problem};
use crate::limits::Limits;
use crate::model::{Child, ChildDetails, Description, Entity, Shape, Subject};
use crate::options::NullMeans;
use crate::path::{Path, Place, Pointer};
use crate::reader::Reader;

/// What stands in one field, or as one entry of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Slot {
    Absent,
    Null,
    Bool(bool),
    Day(Day),
    Number(f64),
    Code(u8),
    Codes(CodeBits),
    /// Whether something was written.
    Text(bool),
    /// Whether something was written, and whether the word that is looked for is in it.
    Wording {
        written: bool,
        found: bool,
    },
    /// How many texts.
    Texts(u32),
    Id(Span),
    /// Where the fields of an entity begin.
    One(u32),
    /// Where the entries of a list are.
    List(Span),
}

/// Where something stands in a record, or how much there is of it: the limits let no record be so large that this is cut.
#[inline]
pub(crate) fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

impl Span {
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        let start = self.start as usize;
        start..start + self.len as usize
    }
}

/// Which codes of a list stand in a field, by their numbers: as many bytes as a slot has room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CodeBits([u8; 15]);

impl CodeBits {
    pub(crate) fn set(&mut self, code: u8) {
        if let Some(byte) = self.0.get_mut(usize::from(code / 8)) {
            *byte |= 1 << (code % 8);
        }
    }

    pub(crate) fn of(codes: impl IntoIterator<Item = u8>) -> Self {
        let mut bits = Self::default();
        codes.into_iter().for_each(|code| bits.set(code));
        bits
    }

    pub(crate) fn unset(&mut self, code: u8) {
        if let Some(byte) = self.0.get_mut(usize::from(code / 8)) {
            *byte &= !(1 << (code % 8));
        }
    }

    pub(crate) fn has(self, code: u8) -> bool {
        self.0.get(usize::from(code / 8)).is_some_and(|byte| byte >> (code % 8) & 1 == 1)
    }

    pub(crate) fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// A valid record, ready to be evaluated.
///
/// It keeps no text that anybody wrote: of a text, only whether it was written; of ids, what is needed to compare
/// them. Only `record_id` can be read back.
#[derive(Clone)]
#[allow(clippy::struct_field_names)] // `record_id` is the wire's name for it
pub struct Record {
    pub(crate) subject: Subject,
    pub(crate) slots: Vec<Slot>,
    pub(crate) ids: Vec<u8>,
    pub(crate) record_id: String,
    pub(crate) extracted_on: Option<Day>,
    pub(crate) null_means: NullMeans,
}

// Not derived: what is printed while debugging ends in logs, and no value of a record may.
impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record")
            .field("subject", &self.subject)
            .field("record_id", &self.record_id)
            .field("slots", &self.slots.len())
            .finish_non_exhaustive()
    }
}

impl Record {
    /// Reads a record from JSON.
    ///
    /// # Errors
    ///
    /// The first problem of a record that is not JSON, breaks the model or its integrity, or is over the limits
    /// (see [`crate::validate`] for all of them).
    pub fn from_json(json: &[u8], null_means: NullMeans, limits: &Limits) -> Result<Self, Error> {
        let (record, problems) = Reader::read(json, null_means, limits);
        match problems.first() {
            Some(problem) => Err(problem.into()),
            None => Ok(record),
        }
    }

    /// The `record_id` of the record: the only value of it that a report repeats.
    #[must_use]
    pub fn record_id(&self) -> &str {
        &self.record_id
    }

    /// The day up to which the record says that it is complete.
    #[must_use]
    pub fn extracted_on(&self) -> Option<Day> {
        self.extracted_on
    }

    /// What the record is about.
    #[must_use]
    pub fn subject(&self) -> Subject {
        self.subject
    }

    pub(crate) fn root(&self) -> &'static Description {
        self.subject.description()
    }

    pub(crate) fn pointer(&self, path: Path) -> Pointer {
        Pointer { root: self.root(), path }
    }

    pub(crate) fn pointers(&self, paths: &[Path]) -> impl Iterator<Item = Pointer> {
        paths.iter().map(|path| self.pointer(*path))
    }

    /// Where the day stands from which a child's ages are counted.
    pub(crate) fn date_of_birth(&self) -> Option<Place> {
        let child = const { Child::DESCRIPTION.number_of("child") }?;
        let own = const { ChildDetails::DESCRIPTION.number_of("date_of_birth") }?;
        match self.slot(usize::from(child)) {
            Slot::One(start) if self.subject == Subject::Child => Some(Place::of(start + u32::from(own))),
            _ => None,
        }
    }

    /// The path of a place that can be reached from the root; of any other, that of the root.
    pub(crate) fn path(&self, place: Place) -> Path {
        if place == Place::ROOT {
            return Path::default();
        }
        self.find(Shape::One(self.root()), Slot::One(0), Path::default(), place).unwrap_or_default()
    }

    /// The path of a place that lies under what stands here.
    fn find(&self, shape: Shape, slot: Slot, here: Path, place: Place) -> Option<Path> {
        let parts = match (shape, slot) {
            (Shape::One(entity), Slot::One(start)) => start as usize..start as usize + entity.fields.len(),
            (Shape::Many(_) | Shape::Refs(_), Slot::List(span)) => span.range(),
            _ => return None,
        };
        let path = |slot: usize| u16::try_from(slot - parts.start).ok().map(|step| here.then(step));
        if parts.contains(&place.slot()) {
            return path(place.slot());
        }
        // What lies in an entity has come behind its fields: so what begins last before the place is the likeliest.
        parts.clone().rev().find_map(|part| {
            let slot = self.slot(part);
            let shape = match (shape, slot) {
                (_, Slot::One(start)) if start as usize > place.slot() => return None,
                (Shape::One(entity), Slot::One(_) | Slot::List(_)) => entity.fields.get(part - parts.start)?.shape,
                (Shape::Many(entity), Slot::One(_)) => Shape::One(entity),
                _ => return None,
            };
            self.find(shape, slot, path(part)?, place)
        })
    }

    #[inline]
    pub(crate) fn slot(&self, at: usize) -> Slot {
        self.slots.get(at).copied().unwrap_or(Slot::Absent)
    }

    pub(crate) fn list(&self, span: Span) -> &[Slot] {
        self.slots.get(span.range()).unwrap_or_default()
    }

    /// Hands over where it says when the parts of the record and the entries that `path` leads through were written
    /// into it: with `known_at`, it turns on that whether what stands there counts.
    pub(crate) fn written_above(&self, path: Path, mut each: impl FnMut(Place)) {
        let (mut shape, mut slot) = (Shape::One(self.root()), Slot::One(0));
        for &step in path.steps() {
            match (shape, slot) {
                (Shape::One(entity), Slot::One(start)) => {
                    let written = entity.number_of("recorded_on").map(|number| Place::of(start + u32::from(number)));
                    if let Some(written) = written
                        && let Slot::Day(_) = self.slot(written.slot())
                    {
                        each(written);
                    }
                    let Some(field) = entity.fields.get(usize::from(step)) else { return };
                    (shape, slot) = (field.shape, self.slot(start as usize + usize::from(step)));
                }
                (Shape::Many(entity), Slot::List(span)) => {
                    let Some(entry) = self.list(span).get(usize::from(step)) else { return };
                    (shape, slot) = (Shape::One(entity), *entry);
                }
                _ => return,
            }
        }
    }

    pub(crate) fn id(&self, span: Span) -> &[u8] {
        self.ids.get(span.range()).unwrap_or_default()
    }

    /// A list of entities at the root, by its key.
    pub(crate) fn list_at_root(&self, key: &str) -> Option<(&'static Description, Span)> {
        let number = self.root().fields.iter().position(|field| field.name == key)?;
        match (self.root().fields.get(number)?.shape, self.slot(number)) {
            (Shape::Many(entity), Slot::List(span)) => Some((entity, span)),
            _ => None,
        }
    }

    /// The ids of the entries of a list that are recorded.
    pub(crate) fn ids_of(&self, entity: &'static Description, span: Span) -> impl Iterator<Item = &[u8]> {
        self.list(span).iter().filter_map(move |slot| {
            let Slot::One(start) = *slot else { return None };
            let Slot::Id(id) = self.slot(start as usize + usize::from(entity.own_id?)) else { return None };
            Some(self.id(id))
        })
    }
}

/// Every problem of a record, in the order in which they stand, those of form before those of integrity.
#[must_use]
pub fn validate(json: &[u8], null_means: NullMeans, limits: &Limits) -> Vec<Problem> {
    Reader::read(json, null_means, limits).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_codes_has_the_codes_that_were_put_in_and_no_other() {
        for code in 0..120 {
            let mut alone = CodeBits::of([code]);
            assert!((0..=u8::MAX).all(|other| alone.has(other) == (other == code)), "{code}");
            alone.unset(code);
            assert!(alone.is_empty(), "{code}");
        }
    }
}
