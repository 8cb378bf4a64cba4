//! What a document is about, found before it is read: its tables are chosen by it.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use crate::model::Subject;

/// What the document says it is about; `None` where it does not say, or says something else. Reading ends at the key
/// that says so, which is the first where a document is written in the order of the model.
pub(super) fn subject(json: &[u8]) -> Option<Subject> {
    let mut found = None;
    // Whatever is wrong with the text is said where it is read.
    let _ended = serde_json::Deserializer::from_slice(json).deserialize_map(Peek(&mut found));
    found
}

struct Peek<'f>(&'f mut Option<Subject>);

impl<'de> Visitor<'de> for Peek<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(is_type) = object.next_key_seed(Text(|key: &str| key == "document_type"))? {
            if is_type {
                *self.0 = object.next_value_seed(Text(Subject::parse))?;
                return Err(A::Error::custom("found"));
            }
            object.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}

/// A text, of which only the answer to a question is kept.
struct Text<F>(F);

impl<'de, T, F: FnOnce(&str) -> T> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<T, D::Error> {
        source.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> T> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}
