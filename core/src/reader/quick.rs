//! Records without anything out of the ordinary, which most are, read without the generality of a JSON library.
//!
//! It gives up at whatever a record without problems need not have: the careful reader then reads from the beginning, and
//! says what is wrong. What it does read it reads as the careful reader does; a test holds the two together.

use super::keys::{EXTENSIONS, Key};
use super::{LONGEST_ID, Reader, has_word, is_written};
use crate::day::Day;
use crate::model::{Description, Shape, spells};
use crate::options::NullMeans;
use crate::record::Slot;

/// Numbers of more digits are left to the careful reader; these are exact, as are the powers of ten below.
const DIGITS: usize = 15;

/// Reads a document of the reader's subject into its slots. `None`: the slots mean nothing.
pub(super) fn document(reader: &mut Reader, json: &[u8]) -> Option<()> {
    let shape = Shape::One(reader.subject.description());
    let mut quick = Quick { rest: json, reader };
    quick.space();
    quick.value(shape, false, 0)?;
    quick.space();
    quick.rest.is_empty().then_some(())
}

struct Quick<'j, 'l> {
    /// What has not been read yet.
    rest: &'j [u8],
    reader: &'l mut Reader,
}

/// The inside of a text as it is written in the JSON.
#[derive(Clone, Copy)]
struct Raw<'j> {
    bytes: &'j [u8],
    escaped: bool,
}

impl<'j> Raw<'j> {
    /// The text itself, where nothing in it is escaped.
    fn plain(self) -> Option<&'j [u8]> {
        if self.escaped { None } else { Some(self.bytes) }
    }

    /// Whether something is written, where it is easily said.
    fn is_written(self) -> Option<bool> {
        let mut rest = self.bytes;
        while let [b'\\', escape, after @ ..] = rest {
            if matches!(escape, b'"' | b'\\' | b'/') {
                return Some(true);
            }
            rest = if *escape == b'u' { after.get(4..)? } else { after };
        }
        match rest {
            [first, ..] if first.is_ascii_graphic() => Some(true),
            _ => std::str::from_utf8(self.plain()?).ok().map(is_written),
        }
    }
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

    fn word<T>(&mut self, word: &[u8], value: T) -> Option<T> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(value)
    }

    fn value(&mut self, shape: Shape, nullable: bool, depth: usize) -> Option<Slot> {
        match (self.rest.first()?, shape) {
            (b'"', _) => {
                let raw = self.raw()?;
                self.text(shape, raw)
            }
            (b'{', Shape::One(entity)) => self.entity(entity, depth),
            (b'[', _) => self.list(shape, depth),
            (b't', Shape::Bool) => self.word(b"true", Slot::Bool(true)),
            (b'f', Shape::Bool) => self.word(b"false", Slot::Bool(false)),
            (b'n', _) if nullable || self.reader.null_means == NullMeans::NotRecorded => self.word(b"null", Slot::Null),
            (_, Shape::Number { min, max, whole }) => {
                let number = self.number()?;
                let fits = number >= min && number <= max && (!whole || number.fract() == 0.0);
                fits.then_some(Slot::Number(number))
            }
            _ => None,
        }
    }

    /// A text, from its first quotation mark to its last.
    #[inline]
    fn raw(&mut self) -> Option<Raw<'j>> {
        let inside = self.rest.strip_prefix(b"\"")?;
        let (bytes, rest) = inside.split_at_checked(plain(inside))?;
        if let [b'"', rest @ ..] = rest {
            self.rest = rest;
            return Some(Raw { bytes, escaped: false });
        }
        self.escaped(inside, bytes.len())
    }

    /// As [`Self::raw`], from the first place on at which the text is not plain.
    #[cold]
    fn escaped(&mut self, inside: &'j [u8], mut end: usize) -> Option<Raw<'j>> {
        loop {
            match inside.get(end..)? {
                [b'"', rest @ ..] => {
                    self.rest = rest;
                    return Some(Raw { bytes: inside.get(..end)?, escaped: true });
                }
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => end += 2,
                // Half of a pair may be half of nothing.
                [b'\\', b'u', digits @ ..] if is_whole_letter(*digits.first_chunk()?) => end += 6,
                _ => return None,
            }
            end += plain(inside.get(end..)?);
        }
    }

    /// The key that comes next, most often the one that the model's order would have.
    #[inline]
    fn key(&mut self, entity: &'static Description, next: usize) -> Option<Key> {
        let rest = self.rest.strip_prefix(b"\"")?;
        if let Some(field) = entity.fields.get(next)
            && let Some([b'"', rest @ ..]) = rest.strip_prefix(field.name.as_bytes())
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

    fn text(&mut self, shape: Shape, raw: Raw<'j>) -> Option<Slot> {
        match shape {
            Shape::Text => raw.is_written().map(Slot::Text),
            Shape::Date | Shape::End => Day::parse_bytes(raw.plain()?).map(Slot::Day),
            Shape::Code(set) => {
                let text = raw.plain()?;
                let number = set.codes.iter().position(|code| spells(code, text))?;
                u8::try_from(number).ok().map(Slot::Code)
            }
            Shape::Id | Shape::Name | Shape::Ref(_) | Shape::ChildOr(_) => {
                let id = raw.plain().filter(|id| !id.is_empty() && id.len() <= LONGEST_ID)?;
                Some(self.reader.keep_id(id))
            }
            Shape::TextWith(word) => {
                let text = std::str::from_utf8(raw.plain()?).ok()?;
                Some(Slot::Wording { written: is_written(text), found: has_word(text, word) })
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

    fn entity(&mut self, entity: &'static Description, depth: usize) -> Option<Slot> {
        if depth >= self.reader.limits.depth {
            return None;
        }
        self.next();
        let start = self.reader.begin_entity(entity);
        self.space();
        if let [b'}', rest @ ..] = self.rest {
            self.rest = rest;
            return u32::try_from(start).ok().map(Slot::One);
        }
        let mut next = 0;
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
                    let slot = self.value(field.shape, field.nullable, depth + 1)?;
                    match self.reader.slots.get_mut(start + number)? {
                        empty @ Slot::Absent => *empty = slot,
                        _ => return None,
                    }
                }
                Key::Extensions => self.skip(depth + 1)?,
                Key::Unknown => return None,
            }
            self.space();
            match self.next()? {
                b',' => {}
                b'}' => return u32::try_from(start).ok().map(Slot::One),
                _ => return None,
            }
        }
    }

    /// Reads over a value that the model does not hold.
    fn skip(&mut self, depth: usize) -> Option<()> {
        let (open, close) = match self.rest.first()? {
            b'"' => return self.raw().map(|_| ()),
            b't' => return self.word(b"true", ()),
            b'f' => return self.word(b"false", ()),
            b'n' => return self.word(b"null", ()),
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

    fn list(&mut self, shape: Shape, depth: usize) -> Option<Slot> {
        let entry = shape.entry().filter(|_| depth < self.reader.limits.depth)?;
        self.next();
        let mark = self.reader.entries.len();
        self.space();
        if let [b']', rest @ ..] = self.rest {
            self.rest = rest;
            return Some(self.reader.end_list(shape, mark));
        }
        loop {
            self.space();
            let slot = self.value(entry, false, depth + 1)?;
            self.reader.entries.push(slot);
            if self.reader.entries.len() - mark > self.reader.limits.entries {
                return None;
            }
            self.space();
            match self.next()? {
                b',' => {}
                b']' => return Some(self.reader.end_list(shape, mark)),
                _ => return None,
            }
        }
    }
}

/// Whether four digits are the number of a letter, and not of half a pair.
fn is_whole_letter(digits: [u8; 4]) -> bool {
    let [first, second, ..] = digits;
    let half = matches!(first, b'd' | b'D') && !matches!(second, b'0'..=b'7');
    digits.iter().all(u8::is_ascii_hexdigit) && !half
}

/// How many bytes come before the first that ends a text, escapes something in it or may not stand in it: eight at a time.
fn plain(text: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let mut rest = text;
    while let Some((eight, after)) = rest.split_first_chunk() {
        let bytes = u64::from_le_bytes(*eight);
        let is = |byte: u8| (bytes ^ (ONES * u64::from(byte))).wrapping_sub(ONES);
        // The highest bit of a byte is set where it is one of these, and in no byte before the first.
        let found = (is(b'"') | is(b'\\') | bytes.wrapping_sub(ONES * 0x20)) & !bytes & (ONES * 0x80);
        if found != 0 {
            return text.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)).unwrap_or(rest.len());
    text.len() - rest.len() + plain
}

#[cfg(test)]
mod tests;
