//! JSON to a [`Record`] in one pass, by the model's tables; every problem is noted and reading goes on.

mod bytes;
mod careful;
mod keys;
mod peek;
mod quick;
mod skip;
mod texts;

use serde::de::DeserializeSeed;

use crate::error::{Problem, ProblemCode};
use crate::integrity;
use crate::limits::Limits;
use crate::model::{Description, MODEL_VERSION, Shape, Subject};
use crate::options::NullMeans;
use crate::path::{Path, Pointer};
use crate::record::{CodeBits, Record, Slot, Span, number};
use careful::{Null, Seed};
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
        let is_whole = record_id.is_some();
        let Self { subject, slots, ids, noted, mut problems, .. } = reader;
        let record_id = record_id.unwrap_or_default();
        let mut record = Record { subject, slots, ids, record_id, extracted_on: None, null_means };
        if is_whole {
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

    /// The `record_id` of a document that was read to its end; of what is in it, something may be wrong.
    fn document(&mut self, json: &[u8]) -> Option<String> {
        if json.len() > self.limits.bytes {
            self.note(ProblemCode::TooLarge, Path::default(), format!("at most {} bytes", self.limits.bytes));
            return None;
        }
        if json.starts_with(b"\xef\xbb\xbf") {
            self.note(ProblemCode::InvalidJson, Path::default(), "JSON in UTF-8 without a byte order mark");
            return None;
        }
        let subject = peek::subject(json);
        self.subject = subject.unwrap_or(Subject::Child);
        if subject.is_some() && quick::document(self, json).is_some() {
            return Some(self.envelope(subject));
        }
        if std::str::from_utf8(json).is_err() {
            self.note(ProblemCode::InvalidJson, Path::default(), "JSON in UTF-8");
            return None;
        }
        self.careful(json, subject)
    }

    fn careful(&mut self, json: &[u8], subject: Option<Subject>) -> Option<String> {
        self.slots.clear();
        self.ids.clear();
        self.entries.clear();
        let shape = Shape::One(self.subject.description());
        let mut source = serde_json::Deserializer::from_slice(json);
        let seed = Seed { shape, null: Null::Refused, path: Path::default(), depth: 0, reader: self };
        let read = seed.deserialize(&mut source).and_then(|root| source.end().map(|()| root));
        match read {
            Ok(Slot::One(_)) => {
                if subject.is_none() {
                    // What kind of document it is, is not known: only what every document has is judged.
                    self.problems.retain(is_of_every_document);
                }
                let record_id = self.envelope(subject);
                subject.map(|_| record_id)
            }
            Ok(_) => None,
            Err(_) if self.stopped => None,
            Err(error) => {
                // The place is said; what stands there is not.
                let expected = format!("JSON; reading stopped at line {}, column {}", error.line(), error.column());
                self.note(ProblemCode::InvalidJson, Path::default(), expected);
                None
            }
        }
    }

    /// The keys that every record has, in the order of the model's first fields.
    fn envelope(&mut self, subject: Option<Subject>) -> String {
        let mut texts = [String::new(), String::new(), String::new()];
        for (number, text) in (0_u16..).zip(texts.iter_mut()) {
            let path = Path::default().then(number);
            match self.slots.get(usize::from(number)) {
                Some(Slot::Id(span)) => {
                    let bytes = self.ids.get(span.range()).unwrap_or_default();
                    text.push_str(&String::from_utf8_lossy(bytes));
                }
                // What was wrong with it has been said.
                Some(_) if self.problems.iter().any(|problem| problem.pointer.path == path) => {}
                Some(_) => self.note(ProblemCode::MissingKey, path, "this key in every record"),
                None => {}
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

/// Whether a problem is of the text itself, or of a field of the envelope.
fn is_of_every_document(problem: &Problem) -> bool {
    match problem.pointer.path.steps() {
        [number, ..] => *number < ENVELOPE,
        [] => matches!(problem.code, ProblemCode::InvalidJson | ProblemCode::TooLarge | ProblemCode::TooDeep),
    }
}
