//! Reading over values that the model does not hold.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Reader;
use crate::error::ProblemCode;
use crate::path::Path;

/// A value that is read over: only its depth is looked at.
pub(super) struct Skip<'l> {
    pub(super) reader: &'l mut Reader,
    pub(super) path: Path,
    pub(super) depth: usize,
}

impl Skip<'_> {
    fn deeper<E: serde::de::Error>(&mut self) -> Result<usize, E> {
        let limit = self.reader.limits.depth;
        if self.depth >= limit {
            return Err(self.reader.stop(ProblemCode::TooDeep, self.path, format!("at most {limit} levels")));
        }
        Ok(self.depth + 1)
    }

    pub(super) fn object<'de, A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while object.next_key::<serde::de::IgnoredAny>()?.is_some() {
            object.next_value_seed(Skip { reader: self.reader, path: self.path, depth: self.depth })?;
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Skip<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Skip<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        while list.next_element_seed(Skip { reader: self.reader, path: self.path, depth })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, object: A) -> Result<(), A::Error> {
        let depth = self.deeper()?;
        Skip { reader: self.reader, path: self.path, depth }.object(object)
    }
}
