//! The keys of an entity.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::model::Description;

pub(super) const EXTENSIONS: &str = "extensions";

/// A key of an object.
pub(super) enum Key {
    Field(usize),
    Extensions,
    Unknown,
}

/// Looks a key up, first where the model's order would have it.
pub(super) struct KeySeed {
    pub(super) entity: &'static Description,
    pub(super) next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Key, D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, text: &str) -> Result<Key, E> {
        Ok(match self.entity.numbered(text.as_bytes(), self.next) {
            Some(number) => Key::Field(number),
            None if text == EXTENSIONS => Key::Extensions,
            None => Key::Unknown,
        })
    }
}
