//! Reading with a JSON library: every problem is noted, and reading goes on.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::keys::{Key, KeySeed};
use super::skip::Skip;
use super::{ENVELOPE, LONGEST_ID, Reader, expected, has_word, is_written};
use crate::day::Day;
use crate::error::ProblemCode;
use crate::model::{CodeSet, Shape};
use crate::options::NullMeans;
use crate::path::Path;
use crate::record::{Slot, number};

/// What `null` is where a value is about to be read.
#[derive(Clone, Copy)]
pub(super) enum Null {
    /// It says something.
    Allowed,
    /// It is an error: a key that is not recorded is left out.
    LeftOut,
    /// It is an error: an entry of a list is there, and so is what every record has.
    Refused,
}

/// One value about to be read.
pub(super) struct Seed<'l> {
    pub(super) reader: &'l mut Reader,
    pub(super) shape: Shape,
    pub(super) null: Null,
    pub(super) path: Path,
    pub(super) depth: usize,
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
        let expected = expected(self.shape);
        match self.null {
            Null::Allowed => {}
            Null::LeftOut => {
                let none = format!("{expected}, or no key where it is not recorded");
                self.reader.note(ProblemCode::UnexpectedNull, self.path, none);
            }
            Null::Refused => self.reader.note(ProblemCode::UnexpectedNull, self.path, expected),
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
            let seed = Seed { reader: self.reader, shape: entry, null: Null::Refused, path, depth };
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
            let null = match self.reader.null_means {
                _ if field.nullable => Null::Allowed,
                NullMeans::NotRecorded => Null::Allowed,
                NullMeans::None if self.depth == 0 && number < usize::from(ENVELOPE) - 1 => Null::Refused,
                NullMeans::None => Null::LeftOut,
            };
            let seed = Seed { reader: self.reader, shape: field.shape, null, path, depth };
            let slot = object.next_value_seed(seed)?;
            match self.reader.slots.get_mut(start + number) {
                Some(empty @ Slot::Absent) => *empty = slot,
                _ => self.reader.note(ProblemCode::DuplicateKey, path, "each key once"),
            }
        }
        Ok(Slot::One(number(start)))
    }
}
