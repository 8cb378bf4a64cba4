//! Records without anything out of the ordinary, which most are, read without the generality of a JSON library.
//!
//! It gives up at whatever a record without problems need not have: the careful reader then reads from the beginning, and
//! says what is wrong. What it does read it reads as the careful reader does; a test holds the two together.

mod noted;
mod raw;

use super::bytes::after;
use super::keys::{EXTENSIONS, Key};
use super::{LONGEST_ID, Reader, has_word, is_written};
use crate::day::Day;
use crate::model::{Description, Shape, spells};
use crate::options::NullMeans;
use crate::record::Slot;
pub(super) use noted::Noted;
use raw::Raw;

/// Numbers of more digits are left to the careful reader; these are exact, as are the powers of ten below.
const DIGITS: usize = 15;

/// Reads a document of the reader's subject into its slots. `None`: the slots mean nothing.
pub(super) fn document(reader: &mut Reader, json: &[u8]) -> Option<()> {
    let shape = Shape::One(reader.subject.description());
    let mut quick = Quick { rest: json, reader, noted: Noted::default() };
    quick.space();
    quick.value(shape, false, 0, To::Entry)?;
    quick.space();
    let Quick { rest, noted, .. } = quick;
    if !rest.is_empty() {
        return None;
    }
    reader.noted = Some(noted);
    Some(())
}

struct Quick<'j, 'l> {
    /// What has not been read yet.
    rest: &'j [u8],
    reader: &'l mut Reader,
    /// What of it the tables' integrity turns on.
    noted: Noted,
}

/// Where a value that was read is kept. It is written there at once: handed up, it would be copied whole before its
/// parts have come to rest, and the processor waits for that.
#[derive(Clone, Copy)]
enum To {
    /// A field, in this slot.
    Slot(usize),
    /// The list that is being read.
    Entry,
}

impl<'j> Quick<'j, '_> {
    #[inline]
    fn space(&mut self) {
        if let [b'!'..=u8::MAX, ..] = self.rest {
            return;
        }
        let mut rest = self.rest;
        // A file for people to read is a third of it indents.
        while let [b' ', b' ', after @ ..] | [b' ' | b'\n' | b'\r' | b'\t', after @ ..] = rest {
            rest = after;
        }
        self.rest = rest;
    }

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn word(&mut self, word: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    #[inline(always)]
    fn keep(&mut self, slot: Slot, to: To) -> Option<()> {
        match to {
            To::Slot(number) => match self.reader.slots.get_mut(number)? {
                empty @ Slot::Absent => *empty = slot,
                _ => return None,
            },
            To::Entry => self.reader.entries.push(slot),
        }
        Some(())
    }

    fn value(&mut self, shape: Shape, nullable: bool, depth: usize, to: To) -> Option<()> {
        match (self.rest.first()?, shape) {
            (b'"', _) => {
                let raw = self.raw()?;
                self.text(shape, raw, to)
            }
            (b'{', Shape::One(entity)) => {
                let start = self.entity(entity, depth)?;
                self.noted.entity(entity, self.reader.slots.get(start..).unwrap_or_default());
                self.keep(Slot::One(u32::try_from(start).ok()?), to)
            }
            (b'[', _) => {
                let mark = self.list(shape, depth)?;
                match shape {
                    Shape::Codes(_) => {
                        let codes = self.reader.codes(mark);
                        self.keep(Slot::Codes(codes), to)
                    }
                    Shape::Texts => {
                        let written = self.reader.texts(mark);
                        self.keep(Slot::Texts(written), to)
                    }
                    _ => {
                        let span = self.reader.keep_entries(mark);
                        self.noted.list(shape, span);
                        self.keep(Slot::List(span), to)
                    }
                }
            }
            (b't', Shape::Bool) => {
                self.word(b"true")?;
                self.keep(Slot::Bool(true), to)
            }
            (b'f', Shape::Bool) => {
                self.word(b"false")?;
                self.keep(Slot::Bool(false), to)
            }
            (b'n', _) if nullable => {
                self.word(b"null")?;
                self.keep(Slot::Null, to)
            }
            (_, Shape::Number { min, max, whole }) => {
                let number = self.number()?;
                let fits = number >= min && number <= max && (!whole || number.fract() == 0.0);
                if fits { self.keep(Slot::Number(number), to) } else { None }
            }
            _ => None,
        }
    }

    #[inline(always)]
    fn raw(&mut self) -> Option<Raw<'j>> {
        let (raw, rest) = Raw::first(self.rest)?;
        self.rest = rest;
        Some(raw)
    }

    /// The key that comes next, most often the one that the model's order would have.
    #[inline]
    fn key(&mut self, entity: &'static Description, next: usize) -> Option<Key> {
        let rest = self.rest.strip_prefix(b"\"")?;
        if let Some(field) = entity.fields.get(next)
            && let Some([b'"', rest @ ..]) = after(field.name.as_bytes(), rest)
        {
            self.rest = rest;
            return Some(Key::Field(next));
        }
        let key = self.raw()?.plain()?;
        match entity.numbered(key, next + 1) {
            Some(number) => Some(Key::Field(number)),
            None => (key == EXTENSIONS.as_bytes()).then_some(Key::Extensions),
        }
    }

    fn text(&mut self, shape: Shape, raw: Raw<'j>, to: To) -> Option<()> {
        match shape {
            Shape::Text => {
                let written = raw.is_written()?;
                self.noted.text(written);
                self.keep(Slot::Text(written), to)
            }
            Shape::Date => {
                let day = Day::parse_bytes(raw.plain()?)?;
                self.noted.day(day);
                self.keep(Slot::Day(day), to)
            }
            Shape::End => {
                let day = Day::parse_bytes(raw.plain()?)?;
                self.keep(Slot::Day(day), to)
            }
            Shape::Code(set) => {
                let text = raw.plain()?;
                let number = set.codes.iter().position(|code| spells(code, text))?;
                self.keep(Slot::Code(u8::try_from(number).ok()?), to)
            }
            Shape::Id | Shape::Name | Shape::Ref(_) | Shape::ChildOr(_) => {
                let id = raw.plain().filter(|id| !id.is_empty() && id.len() <= LONGEST_ID)?;
                let span = self.reader.keep_id(id);
                if let Shape::Ref(list) | Shape::ChildOr(list) = shape {
                    self.noted.reference(list, span);
                }
                self.keep(Slot::Id(span), to)
            }
            Shape::TextWith(word) => {
                let text = std::str::from_utf8(raw.plain()?).ok()?;
                self.keep(Slot::Wording { written: is_written(text), found: has_word(text, word) }, to)
            }
            _ => None,
        }
    }

    /// A number whose digits are few, and which has no exponent.
    fn number(&mut self) -> Option<f64> {
        let negative = self.rest.first() == Some(&b'-');
        if negative {
            self.next();
        }
        let (whole, count) = self.digits(0);
        let leads_with_nought = count > 1 && whole < 10_u64.pow(u32::try_from(count).ok()? - 1);
        if count == 0 || count > DIGITS || leads_with_nought {
            return None;
        }
        let (mut number, mut places) = (whole, 0);
        if self.rest.first() == Some(&b'.') {
            self.next();
            (number, places) = self.digits(whole);
            if places == 0 || count + places > DIGITS {
                return None;
            }
        }
        if let Some(b'e' | b'E') = self.rest.first() {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "of so few digits there is none")]
        let size = number as f64 / 10_u64.pow(u32::try_from(places).ok()?) as f64;
        Some(if negative { -size } else { size })
    }

    /// The digits that come next, behind those of a number, and how many they are; no more than can be held.
    fn digits(&mut self, number: u64) -> (u64, usize) {
        let (mut number, mut count) = (number, 0);
        while let [digit @ b'0'..=b'9', rest @ ..] = self.rest
            && count <= DIGITS
        {
            (number, count) = (number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0')), count + 1);
            self.rest = rest;
        }
        (number, count)
    }

    /// Where the fields of the entity begin.
    fn entity(&mut self, entity: &'static Description, depth: usize) -> Option<usize> {
        if depth >= self.reader.limits.depth {
            return None;
        }
        self.next();
        let start = self.reader.begin_entity(entity);
        self.space();
        if let [b'}', rest @ ..] = self.rest {
            self.rest = rest;
            return Some(start);
        }
        let mut next = 0;
        let null_is_absent = self.reader.null_means == NullMeans::NotRecorded;
        loop {
            self.space();
            let key = self.key(entity, next)?;
            self.space();
            if self.next()? != b':' {
                return None;
            }
            self.space();
            match key {
                Key::Field(number) => {
                    let field = entity.fields.get(number)?;
                    next = number + 1;
                    self.value(field.shape, field.nullable || null_is_absent, depth + 1, To::Slot(start + number))?;
                }
                Key::Extensions => self.skip(depth + 1)?,
                Key::Unknown => return None,
            }
            self.space();
            match self.next()? {
                b',' => {}
                b'}' => return Some(start),
                _ => return None,
            }
        }
    }

    /// Reads over a value that the model does not hold.
    fn skip(&mut self, depth: usize) -> Option<()> {
        let (open, close) = match self.rest.first()? {
            b'"' => return self.raw().map(|_| ()),
            b't' => return self.word(b"true"),
            b'f' => return self.word(b"false"),
            b'n' => return self.word(b"null"),
            b'{' => (b'{', b'}'),
            b'[' => (b'[', b']'),
            _ => return self.number().map(|_| ()),
        };
        if depth >= self.reader.limits.depth {
            return None;
        }
        self.next();
        self.space();
        if self.rest.first() == Some(&close) {
            self.next();
            return Some(());
        }
        loop {
            self.space();
            if open == b'{' {
                self.raw()?;
                self.space();
                if self.next()? != b':' {
                    return None;
                }
                self.space();
            }
            self.skip(depth + 1)?;
            self.space();
            match self.next()? {
                b',' => {}
                end if end == close => return Some(()),
                _ => return None,
            }
        }
    }

    /// Where the entries begin among those that are being read.
    fn list(&mut self, shape: Shape, depth: usize) -> Option<usize> {
        let entry = shape.entry().filter(|_| depth < self.reader.limits.depth)?;
        self.next();
        let mark = self.reader.entries.len();
        self.space();
        if let [b']', rest @ ..] = self.rest {
            self.rest = rest;
            return Some(mark);
        }
        loop {
            self.space();
            self.value(entry, false, depth + 1, To::Entry)?;
            if self.reader.entries.len() - mark > self.reader.limits.entries {
                return None;
            }
            self.space();
            match self.next()? {
                b',' => {}
                b']' => return Some(mark),
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests;
