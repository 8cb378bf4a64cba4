//! Options as they are written, before anything is made of them.

use std::fmt;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// A value of JSON. A map would keep the last of two keys that are the same, and say nothing: here an object keeps both,
/// one behind the other, by name.
pub(super) enum Given {
    Object(Vec<(String, Given)>),
    Other(Value),
}

impl Given {
    /// What it is, where it is no object.
    pub(super) fn plain(&self) -> Option<&Value> {
        if let Self::Other(value) = self { Some(value) } else { None }
    }

    /// What stands in it, where it is an object.
    pub(super) fn entries(&self) -> Option<&[(String, Self)]> {
        if let Self::Object(entries) = self { Some(entries) } else { None }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(Read)
    }
}

struct Read;

impl<'de> Visitor<'de> for Read {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        // Which of two errors is told does not depend on which option a language writes first.
        entries.sort_by(|(name, _): &(String, Given), (other, _)| name.cmp(other));
        Ok(Given::Object(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Given, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(seq)).map(Given::Other)
    }

    fn visit_str<E>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Other(text.into()))
    }

    fn visit_bool<E>(self, is: bool) -> Result<Given, E> {
        Ok(Given::Other(is.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Other(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Given, E> {
        Ok(Given::Other(number.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Given, E> {
        Ok(Given::Other(number.into()))
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::Other(Value::Null))
    }
}
