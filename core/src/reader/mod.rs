//! JSON to a [`Record`] in one pass, by the model's tables; every problem is noted and reading goes on.

mod bytes;
mod keys;
mod peek;
mod quick;
mod skip;
mod texts;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::day::Day;
use crate::error::{Problem, ProblemCode};
use crate::integrity;
use crate::limits::Limits;
use crate::model::{CodeSet, Description, MODEL_VERSION, Shape, Subject};
use crate::options::NullMeans;
use crate::path::{Path, Pointer};
use crate::record::{CodeBits, Record, Slot, Span, number};
use keys::{Key, KeySeed};
use skip::Skip;
pub(crate) use texts::expected;
use texts::{has_word, is_written};

/// Ids longer than this are refused; a UUID has 36.
const LONGEST_ID: usize = 128;
/// The fields that every document begins with.
const ENVELOPE: u16 = 4;

pub(crate) struct Reader {
    /// What the document is about; one that does not say is read as a child's, of which only the envelope counts.
    subject: Subject,
    slots: Vec<Slot>,
    ids: Vec<u8>,
    /// Entries of the lists that are being read, innermost last.
    entries: Vec<Slot>,
    problems: Vec<Problem>,
    limits: Limits,
    null_means: NullMeans,
    /// Set when reading must stop: over a limit.
    stopped: bool,
    /// What was seen of the integrity, where the quick reader came to the end.
    noted: Option<quick::Noted>,
}

impl Reader {
    /// Reads a record and lists its problems; the record is meaningful only where there is none.
    pub(crate) fn read(json: &[u8], null_means: NullMeans, limits: &Limits) -> (Record, Vec<Problem>) {
        let mut reader = Self::new(json, null_means, limits);
        let record_id = reader.document(json);
        let Self { subject, slots, ids, noted, mut problems, .. } = reader;
        let mut record = Record { subject, slots, ids, record_id, extracted_on: None, null_means };
        if problems.is_empty() {
            record.extracted_on = integrity::extracted_on(&record);
            if noted.is_some_and(|noted| noted.is_in_order(&record)) {
                integrity::check_rest(&record, &mut problems);
            } else {
                integrity::check(&record, &mut problems);
            }
        }
        (record, problems)
    }

    fn new(json: &[u8], null_means: NullMeans, limits: &Limits) -> Self {
        Self {
            subject: Subject::Child,
            slots: Vec::with_capacity((json.len().min(limits.bytes) / 16).max(1024)),
            ids: Vec::with_capacity(1024),
            entries: Vec::with_capacity(64),
            problems: Vec::new(),
            limits: limits.clamped(),
            null_means,
            stopped: false,
            noted: None,
        }
    }

    fn document(&mut self, json: &[u8]) -> String {
        if json.len() > self.limits.bytes {
            self.note(ProblemCode::TooLarge, Path::default(), format!("at most {} bytes", self.limits.bytes));
            return String::new();
        }
        if json.starts_with(b"\xef\xbb\xbf") {
            self.note(ProblemCode::InvalidJson, Path::default(), "JSON in UTF-8 without a byte order mark");
            return String::new();
        }
        let subject = peek::subject(json);
        self.subject = subject.unwrap_or(Subject::Child);
        if subject.is_some() && quick::document(self, json).is_some() {
            return self.envelope(subject);
        }
        if std::str::from_utf8(json).is_err() {
            self.note(ProblemCode::InvalidJson, Path::default(), "JSON in UTF-8");
            return String::new();
        }
        self.careful(json, subject)
    }

    fn careful(&mut self, json: &[u8], subject: Option<Subject>) -> String {
        self.slots.clear();
        self.ids.clear();
        self.entries.clear();
        let shape = Shape::One(self.subject.description());
        let mut source = serde_json::Deserializer::from_slice(json);
        let seed = Seed { shape, nullable: false, path: Path::default(), depth: 0, reader: self };
        let read = seed.deserialize(&mut source).and_then(|root| source.end().map(|()| root));
        match read {
            Ok(Slot::One(_)) => {
                if subject.is_none() {
                    // What kind of document it is, is not known: only what every document has is judged.
                    self.problems.retain(is_of_every_document);
                }
                self.envelope(subject)
            }
            Ok(_) => String::new(),
            Err(_) if self.stopped => String::new(),
            Err(error) => {
                // The place is said; what stands there is not.
                let expected = format!("JSON; reading stopped at line {}, column {}", error.line(), error.column());
                self.note(ProblemCode::InvalidJson, Path::default(), expected);
                String::new()
            }
        }
    }

    /// The keys that every record has, in the order of the model's first fields.
    fn envelope(&mut self, subject: Option<Subject>) -> String {
        let mut texts = [String::new(), String::new(), String::new()];
        for (number, text) in (0_u16..).zip(texts.iter_mut()) {
            match self.slots.get(usize::from(number)) {
                Some(Slot::Id(span)) => {
                    let bytes = self.ids.get(span.range()).unwrap_or_default();
                    text.push_str(&String::from_utf8_lossy(bytes));
                }
                Some(slot) if *slot == Slot::Absent || self.null_means == NullMeans::NotRecorded => {
                    self.note(ProblemCode::MissingKey, Path::default().then(number), "this key in every record");
                }
                _ => {}
            }
        }
        let [document_type, schema_version, record_id] = texts;
        if !document_type.is_empty() && subject.is_none() {
            let known: Vec<&str> = Subject::ALL.iter().map(|subject| subject.as_str()).collect();
            let expected = format!("one of {}", known.join(", "));
            self.note(ProblemCode::UnknownDocumentType, Path::default().then(0), expected);
        }
        if !schema_version.is_empty() && schema_version != MODEL_VERSION {
            self.note(ProblemCode::UnsupportedModel, Path::default().then(1), format!("'{MODEL_VERSION}'"));
        }
        record_id
    }

    fn note(&mut self, code: ProblemCode, path: Path, expected: impl Into<String>) {
        let pointer = Pointer { root: self.subject.description(), path };
        self.problems.push(Problem { code, pointer, expected: expected.into() });
    }

    /// Notes a limit that was passed, and the error that ends the reading.
    fn stop<E: serde::de::Error>(&mut self, code: ProblemCode, path: Path, expected: String) -> E {
        self.note(code, path, expected);
        self.stopped = true;
        E::custom("over a limit")
    }

    fn keep_id(&mut self, text: &[u8]) -> Span {
        let start = number(self.ids.len());
        let len = number(text.len());
        self.ids.extend_from_slice(text);
        Span { start, len }
    }

    /// Makes room for the fields of an entity; where it begins.
    fn begin_entity(&mut self, entity: &'static Description) -> usize {
        let start = self.slots.len();
        self.slots.resize(start + entity.fields.len(), Slot::Absent);
        start
    }

    /// A list of the entries read since `mark`.
    fn end_list(&mut self, shape: Shape, mark: usize) -> Slot {
        match shape {
            Shape::Codes(_) => Slot::Codes(self.codes(mark)),
            Shape::Texts => Slot::Texts(self.texts(mark)),
            _ => Slot::List(self.keep_entries(mark)),
        }
    }

    /// The codes read since `mark`.
    fn codes(&mut self, mark: usize) -> CodeBits {
        let code = |slot| if let Slot::Code(number) = slot { Some(number) } else { None };
        CodeBits::of(self.entries.drain(mark..).filter_map(code))
    }

    /// How many of the texts read since `mark` are written.
    fn texts(&mut self, mark: usize) -> u32 {
        number(self.entries.drain(mark..).filter(|slot| *slot == Slot::Text(true)).count())
    }

    /// Moves the entries read since `mark` into the slots.
    fn keep_entries(&mut self, mark: usize) -> Span {
        let start = number(self.slots.len());
        let len = number(self.entries.len() - mark);
        self.slots.extend(self.entries.drain(mark..));
        Span { start, len }
    }
}

/// One value about to be read.
struct Seed<'l> {
    reader: &'l mut Reader,
    shape: Shape,
    nullable: bool,
    path: Path,
    depth: usize,
}

impl Seed<'_> {
    // Wrapped, since every visit of the reader ends with it.
    #[allow(clippy::unnecessary_wraps)]
    fn wrong<T>(&mut self) -> Result<Slot, T> {
        self.reader.note(ProblemCode::WrongType, self.path, expected(self.shape));
        Ok(Slot::Absent)
    }

    fn number<E>(&mut self, value: f64) -> Result<Slot, E> {
        match self.shape {
            Shape::Number { min, max, whole } => {
                if value < min || value > max || (whole && value.fract() != 0.0) {
                    self.reader.note(ProblemCode::OutOfRange, self.path, expected(self.shape));
                }
                Ok(Slot::Number(value))
            }
            _ => self.wrong(),
        }
    }

    fn code(&mut self, set: &'static CodeSet, text: &str) -> Option<u8> {
        let found = set.codes.iter().position(|code| *code == text).and_then(|number| u8::try_from(number).ok());
        if found.is_none() {
            self.reader.note(ProblemCode::UnknownCode, self.path, expected(self.shape));
        }
        found
    }

    fn deeper<E: serde::de::Error>(&mut self) -> Result<usize, E> {
        let limit = self.reader.limits.depth;
        if self.depth >= limit {
            return Err(self.reader.stop(ProblemCode::TooDeep, self.path, format!("at most {limit} levels")));
        }
        Ok(self.depth + 1)
    }

    fn skip_list<'de, A: SeqAccess<'de>>(&mut self, mut list: A, depth: usize) -> Result<Slot, A::Error> {
        while list.next_element_seed(Skip { reader: self.reader, path: self.path, depth })?.is_some() {}
        Ok(Slot::Absent)
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Slot, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Slot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the model")
    }

    fn visit_unit<E>(self) -> Result<Slot, E> {
        if !self.nullable && self.reader.null_means == NullMeans::None {
            let none = format!("{}, or no key where it is not recorded", expected(self.shape));
            self.reader.note(ProblemCode::UnexpectedNull, self.path, none);
        }
        Ok(Slot::Null)
    }

    fn visit_bool<E>(mut self, value: bool) -> Result<Slot, E> {
        if matches!(self.shape, Shape::Bool) { Ok(Slot::Bool(value)) } else { self.wrong() }
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_i64<E>(mut self, value: i64) -> Result<Slot, E> {
        self.number(value as f64)
    }

    #[allow(clippy::cast_precision_loss)]
    fn visit_u64<E>(mut self, value: u64) -> Result<Slot, E> {
        self.number(value as f64)
    }

    fn visit_f64<E>(mut self, value: f64) -> Result<Slot, E> {
        self.number(value)
    }

    fn visit_str<E>(mut self, text: &str) -> Result<Slot, E> {
        match self.shape {
            Shape::Date | Shape::End => {
                let day = Day::parse(text);
                if day.is_none() {
                    self.reader.note(ProblemCode::InvalidDate, self.path, expected(self.shape));
                }
                Ok(day.map_or(Slot::Absent, Slot::Day))
            }
            Shape::Text => Ok(Slot::Text(is_written(text))),
            Shape::TextWith(word) => Ok(Slot::Wording { written: is_written(text), found: has_word(text, word) }),
            Shape::Code(set) => Ok(self.code(set, text).map_or(Slot::Absent, Slot::Code)),
            Shape::Id | Shape::Name | Shape::Ref(_) | Shape::ChildOr(_) => {
                if text.is_empty() || text.len() > LONGEST_ID {
                    self.reader.note(ProblemCode::InvalidId, self.path, expected(self.shape));
                    return Ok(Slot::Absent);
                }
                Ok(Slot::Id(self.reader.keep_id(text.as_bytes())))
            }
            _ => self.wrong(),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Slot, A::Error> {
        let depth = self.deeper()?;
        let Some(entry) = self.shape.entry() else {
            self.wrong::<A::Error>()?;
            return self.skip_list(list, depth);
        };
        let mark = self.reader.entries.len();
        let mut index = 0_u16;
        loop {
            let path = self.path.then(index);
            let seed = Seed { reader: self.reader, shape: entry, nullable: false, path, depth };
            let Some(slot) = list.next_element_seed(seed)? else { break };
            let limit = self.reader.limits.entries;
            if usize::from(index) >= limit {
                return Err(self.reader.stop(
                    ProblemCode::TooLarge,
                    self.path,
                    format!("at most {limit} entries in a list"),
                ));
            }
            self.reader.entries.push(slot);
            index += 1;
        }
        Ok(self.reader.end_list(self.shape, mark))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<Slot, A::Error> {
        let depth = self.deeper()?;
        let Shape::One(entity) = self.shape else {
            self.wrong::<A::Error>()?;
            let skip = Skip { reader: self.reader, path: self.path, depth };
            return skip.object(object).map(|()| Slot::Absent);
        };
        let start = self.reader.begin_entity(entity);
        let mut next = 0;
        let mut place = 0_usize;
        while let Some(key) = object.next_key_seed(KeySeed { entity, next })? {
            place += 1;
            let number = match key {
                Key::Field(number) => number,
                Key::Extensions => {
                    object.next_value_seed(Skip { reader: self.reader, path: self.path, depth })?;
                    continue;
                }
                Key::Unknown => {
                    let expected = format!("a key of the model, or 'extensions', as key {place} of this object");
                    self.reader.note(ProblemCode::UnknownKey, self.path, expected);
                    object.next_value_seed(Skip { reader: self.reader, path: self.path, depth })?;
                    continue;
                }
            };
            next = number + 1;
            let Some(field) = entity.fields.get(number) else { continue };
            let path = self.path.then(u16::try_from(number).unwrap_or(u16::MAX));
            let seed = Seed { reader: self.reader, shape: field.shape, nullable: field.nullable, path, depth };
            let slot = object.next_value_seed(seed)?;
            match self.reader.slots.get_mut(start + number) {
                Some(empty @ Slot::Absent) => *empty = slot,
                _ => self.reader.note(ProblemCode::DuplicateKey, path, "each key once"),
            }
        }
        Ok(Slot::One(number(start)))
    }
}

/// Whether a problem is of the text itself, or of a field of the envelope.
fn is_of_every_document(problem: &Problem) -> bool {
    match problem.pointer.path.steps() {
        [number, ..] => *number < ENVELOPE,
        [] => matches!(problem.code, ProblemCode::InvalidJson | ProblemCode::TooLarge | ProblemCode::TooDeep),
    }
}
