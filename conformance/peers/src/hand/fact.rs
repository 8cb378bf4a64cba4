//! What a record says of a fact, and text that is not copied.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};

/// Nothing, or that there is none, or what it is.
#[derive(Default)]
pub enum Fact<T> {
    #[default]
    Silent,
    Recorded(Option<T>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Fact<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::Recorded)
    }
}

/// Text that is copied only where it holds an escape.
#[derive(Default, Deserialize)]
pub struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
