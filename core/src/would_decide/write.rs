//! Facts as they are offered, and as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value as Json, json};

use super::WouldDecide;
use super::draft::{Draft, Source, Value, locate};
use super::widen::{Values, Wide};
use crate::day::Day;
use crate::logic::Outcome;
use crate::model::{CodeSet, Description, Shape};
use crate::path::{Path, Pointer};
use crate::record::Record;
use crate::report::Shown;

/// Facts that together decide a finding, to be recorded in their order.
#[derive(Clone, Debug)]
pub struct FactSet {
    outcome: Outcome,
    facts: Vec<Fact>,
}

/// One fact to record: where, and any one of the values that it may have.
///
/// To record it is to put the value at the pointer as `add` of RFC 6902 does: what stands there is replaced, and an
/// index just behind the end of a list makes one more entry.
#[derive(Clone, Debug)]
pub struct Fact {
    root: &'static Description,
    pub(super) path: Path,
    values: Vec<Json>,
    range: Option<(Json, Json)>,
    written: bool,
    written_list: bool,
    copy_of: Vec<Path>,
    list_of: Vec<Path>,
}

impl FactSet {
    /// The outcome that they give.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The facts, in the order in which they can be recorded.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Spells facts out; `None` where they cannot be put into the record.
    pub(super) fn of(outcome: Outcome, wide: &[Wide], draft: &mut Draft) -> Option<Self> {
        let puts: Vec<_> = wide.iter().map(Wide::first).collect();
        if !draft.put_all(&puts) {
            return None;
        }
        let facts = wide.iter().map(|fact| Fact::of(fact, draft.record())).collect();
        draft.take(puts.len());
        Some(Self { outcome, facts })
    }
}

impl Fact {
    /// Where it is to be recorded.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        self.there(self.path)
    }

    /// Values that it may have, as JSON: codes, booleans, `null`, an empty list, an entry with nothing recorded.
    #[must_use]
    pub fn values(&self) -> &[Json] {
        &self.values
    }

    /// The least and the greatest of the days or numbers that it may have. The least is `null` where any earlier day
    /// from the child's birth on will do (from 1900 on, where that is not recorded).
    #[must_use]
    pub fn range(&self) -> Option<(&Json, &Json)> {
        self.range.as_ref().map(|(from, to)| (from, to))
    }

    /// Whether it may be any text that is not blank.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.written
    }

    /// Whether it may be a list of one such text.
    #[must_use]
    pub fn is_written_list(&self) -> bool {
        self.written_list
    }

    /// Ids of the record of which it may be a copy: where they stand. They are not spelled out.
    #[must_use]
    pub fn copy_of(&self) -> Vec<Pointer> {
        self.copy_of.iter().map(|path| self.there(*path)).collect()
    }

    /// As [`Self::copy_of`], in a list of one.
    #[must_use]
    pub fn list_of(&self) -> Vec<Pointer> {
        self.list_of.iter().map(|path| self.there(*path)).collect()
    }

    fn there(&self, path: Path) -> Pointer {
        Pointer { root: self.root, path }
    }

    fn of(wide: &Wide, record: &Record) -> Self {
        let mut fact = Self {
            root: record.root(),
            path: wide.path,
            values: Vec::new(),
            range: None,
            written: false,
            written_list: false,
            copy_of: Vec::new(),
            list_of: Vec::new(),
        };
        match &wide.values {
            Values::Days { from, to, open } => {
                let from = if *open { Json::Null } else { day(*from) };
                fact.range = Some((from, day(*to)));
            }
            Values::Numbers { from, to } => fact.range = Some((number(*from), number(*to))),
            Values::Choice(values) => {
                let shape = locate(record, wide.path).map(|place| place.shape);
                for value in values {
                    fact.add(*value, shape);
                }
            }
        }
        fact
    }

    fn add(&mut self, value: Value, shape: Option<Shape>) {
        let json = match value {
            Value::Null => Json::Null,
            Value::Bool(value) => json!(value),
            Value::Code(code) => json!(codes(shape).and_then(|set| set.codes.get(usize::from(code)))),
            Value::Codes(chosen) => {
                let set = codes(shape).map(|set| set.codes).unwrap_or_default();
                json!(
                    (0..).zip(set).filter(|(number, _)| chosen.has(*number)).map(|(_, code)| code).collect::<Vec<_>>()
                )
            }
            Value::Text(true) => {
                self.written = true;
                return;
            }
            Value::Text(false) => json!(""),
            Value::Wording(true) => match shape {
                Some(Shape::TextWith(word)) => json!(word),
                _ => Json::Null,
            },
            Value::Wording(false) => json!("other words"),
            Value::Texts(true) => {
                self.written_list = true;
                return;
            }
            Value::Id(Source::Copy(path)) => {
                self.copy_of.push(path);
                return;
            }
            Value::Ids(Some(Source::Copy(path))) => {
                self.list_of.push(path);
                return;
            }
            Value::Id(source) => json!(spelled(source)),
            Value::Ids(Some(source)) => json!([spelled(source)]),
            Value::Texts(false) | Value::Ids(None) | Value::EmptyList => json!([]),
            Value::Entity | Value::Entry(None) => json!({}),
            Value::ListOfOne(None) => json!([{}]),
            Value::ListOf(count) => json!((0..count).map(|_| json!({})).collect::<Vec<_>>()),
            Value::Entry(Some(id)) => json!({"id": Source::spelling(id)}),
            Value::ListOfOne(Some(id)) => json!([{"id": Source::spelling(id)}]),
            Value::Day(value) => day(value),
            Value::Number(value) => number(value),
        };
        self.values.push(json);
    }
}

fn codes(shape: Option<Shape>) -> Option<&'static CodeSet> {
    match shape {
        Some(Shape::Code(set) | Shape::Codes(set)) => Some(set),
        _ => None,
    }
}

fn spelled(source: Source) -> Option<String> {
    match source {
        Source::Copy(_) => None,
        Source::Rule(id) => Some(id.to_owned()),
        Source::New(number) => Some(Source::spelling(number)),
    }
}

fn day(day: Day) -> Json {
    json!(day.to_string())
}

/// A whole number is written as one.
#[allow(clippy::cast_possible_truncation)]
fn number(value: f64) -> Json {
    if value.fract() == 0.0 { json!(value as i64) } else { json!(value) }
}

fn texts(pointers: &[Pointer]) -> Vec<String> {
    pointers.iter().map(ToString::to_string).collect()
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("pointer", &Shown(self.pointer()))?;
        map.serialize_entry("in_words", &self.pointer().in_words())?;
        if !self.values.is_empty() {
            map.serialize_entry("values", &self.values)?;
        }
        if let Some((from, until)) = &self.range {
            map.serialize_entry("from", from)?;
            map.serialize_entry("to", until)?;
        }
        if self.written {
            map.serialize_entry("written", &true)?;
        }
        if self.written_list {
            map.serialize_entry("written_list", &true)?;
        }
        for (name, paths) in [("copy_of", self.copy_of()), ("list_of", self.list_of())] {
            if !paths.is_empty() {
                map.serialize_entry(name, &texts(&paths))?;
            }
        }
        map.end()
    }
}

impl Serialize for FactSet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry("outcome", self.outcome.as_str())?;
        map.serialize_entry("facts", &self.facts)?;
        map.end()
    }
}

impl Serialize for WouldDecide {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let question = json!({"practitioner": self.question(), "plain": self.plain_question()});
        let mut map = to.serialize_map(Some(5))?;
        map.serialize_entry("rule", self.rule().id)?;
        map.serialize_entry("at", &Shown(self.at()))?;
        map.serialize_entry("outcome", Outcome::InsufficientEvidence.as_str())?;
        map.serialize_entry("question", &question)?;
        map.serialize_entry("sets", self.sets())?;
        map.end()
    }
}
