//! What an entity's table gives: its description as data, and the macros that make both from one text.

use super::kinds::Shape;

/// An entity of the model, as data.
#[derive(Debug)]
pub struct Description {
    /// Its name in Rust.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its fields, in the order of the model.
    pub fields: &'static [Field],
    /// The number of the field that says on which day it comes to exist, where there is one.
    pub dated_by: Option<u8>,
    /// The numbers of the fields that say from when and until when it holds, where it has both.
    pub(crate) lasting: Option<(u8, u8)>,
    /// The number of the field of its own id, where it has one.
    pub(crate) own_id: Option<u8>,
    /// The numbers of the fields, in the order of their names.
    pub(crate) by_name: &'static [u8],
}

impl Description {
    /// The number of the field of this key, looked for first where the model's order would have it.
    #[inline]
    pub(crate) fn numbered(&self, key: &[u8], next: usize) -> Option<usize> {
        let is = |field: &Field| spells(field.name, key);
        let later = self.fields.get(next..).unwrap_or_default().iter().position(is).map(|number| next + number);
        later.or_else(|| self.fields.iter().position(is))
    }

    /// The number of the field of this name, found while compiling where the name is known.
    pub(crate) const fn number_of(&self, name: &str) -> Option<u8> {
        number_of(self.fields, name)
    }
}

/// Days from which something holds, and up to which it does.
const STARTS: [&str; 3] = ["start_date", "effective_from", "in_force_from"];
const ENDS: [&str; 3] = ["end_date", "effective_to", "in_force_to"];

/// The numbers of the fields that say from when and until when an entity of these fields holds.
pub(crate) const fn lasting(fields: &[Field]) -> Option<(u8, u8)> {
    match (number_in(fields, &STARTS), number_in(fields, &ENDS)) {
        (Some(start), Some(end)) => Some((start, end)),
        _ => None,
    }
}

/// The number of the first field that has one of these names.
const fn number_in(fields: &[Field], mut names: &[&str]) -> Option<u8> {
    while let Some((name, rest)) = names.split_first() {
        if let Some(number) = number_of(fields, name) {
            return Some(number);
        }
        names = rest;
    }
    None
}

/// The number of the field of this name.
const fn number_of(mut fields: &[Field], name: &str) -> Option<u8> {
    let mut number = 0;
    while let Some((field, rest)) = fields.split_first() {
        if same(field.name.as_bytes(), name.as_bytes()) {
            return Some(number);
        }
        (number, fields) = (number + 1, rest);
    }
    None
}

/// The number of the field of an entity's own id.
pub(crate) const fn own_id(mut fields: &[Field]) -> Option<u8> {
    let mut number = 0;
    while let Some((field, rest)) = fields.split_first() {
        if matches!(field.shape, Shape::Id) {
            return Some(number);
        }
        (number, fields) = (number + 1, rest);
    }
    None
}

/// The numbers of names, in the order of the names.
#[allow(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "run by the compiler alone")]
pub(crate) const fn by_name<const N: usize>(names: [&str; N]) -> [u8; N] {
    let mut sorted = [0; N];
    let mut count = 0;
    while count < N {
        let mut place = count;
        while place > 0 && is_before(names[count].as_bytes(), names[sorted[place - 1] as usize].as_bytes()) {
            sorted[place] = sorted[place - 1];
            place -= 1;
        }
        sorted[place] = count as u8;
        count += 1;
    }
    sorted
}

const fn is_before(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((a, rest)), Some((b, others))) = (one.split_first(), other.split_first()) {
        if *a != *b {
            return *a < *b;
        }
        (one, other) = (rest, others);
    }
    one.len() < other.len()
}

/// Whether a name is spelled so. Most that are not differ at once.
#[inline]
pub(crate) fn spells(name: &str, text: &[u8]) -> bool {
    name.len() == text.len() && name.as_bytes().first() == text.first() && is_same(name.as_bytes(), text)
}

/// Whether two texts are the same. Names are short, so they are compared here, eight bytes at a time, and not by a call.
#[inline]
pub(crate) fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((eight, rest)), Some((others, after))) =
        (one.split_first_chunk::<8>(), other.split_first_chunk::<8>())
    {
        if eight != others {
            return false;
        }
        (one, other) = (rest, after);
    }
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one == other)
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (Some((a, rest)), Some((b, others))) = (one.split_first(), other.split_first()) {
        if *a != *b {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

/// A field of an entity, as data.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key on the wire.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether `null` ("recorded as none") is allowed.
    pub nullable: bool,
}

/// Something that the model describes by a table.
pub trait Entity: Copy + 'static {
    /// The table.
    const DESCRIPTION: &'static Description;
}

/// A list of codes.
pub trait Codes: Copy + Eq + 'static {
    /// The codes as data.
    const SET: &'static CodeSet;
    /// All of them, in the order of the list.
    const ALL: &'static [Self];
    /// The place of this code in the list.
    fn number(self) -> u8;
}

/// A list of codes, as data.
#[derive(Debug)]
pub struct CodeSet {
    /// Its name in Rust.
    pub name: &'static str,
    /// What the codes say.
    pub doc: &'static str,
    /// The codes as they are spelled on the wire.
    pub codes: &'static [&'static str],
}

/// Declares a list of codes: `Variant = "spelling on the wire"`.
macro_rules! codes {
    ($(#[doc = $doc:literal])+ $name:ident { $($variant:ident = $wire:literal),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $name {
            $(#[doc = concat!("`", $wire, "`")] $variant),+
        }

        impl $crate::model::Codes for $name {
            const SET: &'static $crate::model::CodeSet = &$crate::model::CodeSet {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                codes: &[$($wire),+],
            };
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn number(self) -> u8 {
                self as u8
            }
        }
    };
}

/// Declares an entity: `field: Kind`, or `field as "key": Kind` where the key is a Rust keyword.
macro_rules! entity {
    (
        $(#[doc = $doc:literal])+
        $name:ident $(, dated by $when:ident)? {
            $($(#[doc = $field_doc:literal])+ $field:ident $(as $wire:literal)?: $kind:ty),+ $(,)?
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, dead_code)]
            enum Number { $($field),+ }

            const FIELDS: &[$crate::model::Field] = &[$($crate::model::Field {
                name: entity!(@key $field $($wire)?),
                doc: concat!($($field_doc, "\n"),+),
                shape: <$kind as $crate::model::Kind>::SHAPE,
                nullable: <$kind as $crate::model::Kind>::NULLABLE,
            }),+];

            impl $crate::model::Entity for $name {
                const DESCRIPTION: &'static $crate::model::Description = &$crate::model::Description {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),+),
                    fields: FIELDS,
                    lasting: $crate::model::lasting(FIELDS),
                    own_id: $crate::model::own_id(FIELDS),
                    dated_by: entity!(@when $($when)?),
                    by_name: &$crate::model::by_name([$(entity!(@key $field $($wire)?)),+]),
                };
            }

            // The names are the model's.
            #[allow(clippy::wrong_self_convention)]
            impl<'r> $crate::at::At<'r, $name> {
                $($(#[doc = $field_doc])+
                #[must_use]
                #[inline(always)]
                pub fn $field(self) -> <$kind as $crate::model::Kind>::View<'r> {
                    <$kind as $crate::model::Kind>::view(self.cell(Number::$field as u8))
                })+
            }
        };
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $wire:literal) => { $wire };
    (@when) => { None };
    (@when $when:ident) => { Some(Number::$when as u8) };
}

/// Declares that an entity is a document.
macro_rules! document {
    ($name:ident) => {
        impl $crate::model::Document for $name {
            const SUBJECT: $crate::model::Subject = $crate::model::Subject::$name;
            fn statements(at: $crate::at::At<'_, Self>) -> $crate::at::List<'_, $crate::model::Attestation> {
                at.attestations()
            }
        }
    };
}
