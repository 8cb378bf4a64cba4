//! Reading JSON that somebody else wrote: each field by its pointer, and what was expected where it is not that.

use std::collections::BTreeSet;

use careinquiry::Outcome;
use serde_json::Value;

/// A field that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where, as a JSON Pointer; empty for the whole.
    pub pointer: String,
    /// What should have stood there.
    pub expected: String,
}

impl Wrong {
    /// The place in words.
    #[must_use]
    pub fn place(&self) -> &str {
        if self.pointer.is_empty() { "the whole" } else { &self.pointer }
    }
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: expected {}", self.place(), self.expected)
    }
}

/// The spelling of an outcome on the wire, read.
#[must_use]
pub fn outcome(text: &str) -> Option<Outcome> {
    Outcome::ALL.into_iter().find(|outcome| outcome.as_str() == text)
}

/// A place in a JSON value, whether or not anything stands there.
#[derive(Clone, Debug)]
pub(crate) struct Field<'v> {
    value: Option<&'v Value>,
    pointer: String,
}

impl<'v> Field<'v> {
    /// The whole of a value.
    pub fn whole(value: &'v Value) -> Self {
        Self { value: Some(value), pointer: String::new() }
    }

    /// The field of that name.
    pub fn get(&self, name: &str) -> Self {
        let value = self.value.and_then(|value| value.get(name));
        Self { value, pointer: format!("{}/{}", self.pointer, name.replace('~', "~0").replace('/', "~1")) }
    }

    /// What is wrong here.
    pub fn wrong<T>(&self, expected: impl Into<String>) -> Result<T, Wrong> {
        Err(Wrong { pointer: self.pointer.clone(), expected: expected.into() })
    }

    /// Whether anything stands here.
    pub fn is_there(&self) -> bool {
        self.value.is_some()
    }

    /// Whatever stands here.
    pub fn value(&self) -> Result<&'v Value, Wrong> {
        self.value.map_or_else(|| self.wrong("this key"), Ok)
    }

    /// A text.
    pub fn text(&self) -> Result<&'v str, Wrong> {
        self.value.and_then(Value::as_str).map_or_else(|| self.wrong("a text"), Ok)
    }

    /// A text, or `None` where `null` or nothing stands here.
    pub fn text_or_null(&self) -> Result<Option<&'v str>, Wrong> {
        match self.value {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => self.wrong("a text or null"),
        }
    }

    /// A text without control characters, of at most 200 characters: one that can be printed.
    pub fn printable(&self) -> Result<String, Wrong> {
        let text = self.text()?;
        if text.chars().any(char::is_control) || text.chars().count() > 200 {
            return self.wrong("a text of at most 200 characters, none of them a control character");
        }
        Ok(text.to_owned())
    }

    /// The same, or `None` where `null` or nothing stands here.
    pub fn printable_or_null(&self) -> Result<Option<String>, Wrong> {
        if self.text_or_null()?.is_none() { Ok(None) } else { self.printable().map(Some) }
    }

    /// This text and no other.
    pub fn exactly(&self, text: &str) -> Result<(), Wrong> {
        if self.value.and_then(Value::as_str) == Some(text) { Ok(()) } else { self.wrong(text) }
    }

    /// A JSON Pointer (RFC 6901), or the empty text.
    pub fn json_pointer(&self) -> Result<String, Wrong> {
        match self.value.and_then(Value::as_str) {
            Some(text) if text.is_empty() || text.starts_with('/') => Ok(text.to_owned()),
            _ => self.wrong("a JSON Pointer"),
        }
    }

    /// A whole number that is not negative.
    pub fn number(&self) -> Result<u64, Wrong> {
        self.value.and_then(Value::as_u64).map_or_else(|| self.wrong("a whole number"), Ok)
    }

    /// An outcome.
    pub fn outcome(&self) -> Result<Outcome, Wrong> {
        let read = self.value.and_then(Value::as_str).and_then(outcome);
        read.map_or_else(|| self.wrong(format!("one of {}", names().join(", "))), Ok)
    }

    /// An outcome, or `None` of `null`.
    pub fn outcome_or_null(&self) -> Result<Option<Outcome>, Wrong> {
        if self.value.is_some_and(Value::is_null) { Ok(None) } else { self.outcome().map(Some) }
    }

    /// The entries of a list.
    pub fn list(&self) -> Result<Vec<Self>, Wrong> {
        let Some(list) = self.value.and_then(Value::as_array) else { return self.wrong("a list") };
        let entry = |(index, value)| Self { value: Some(value), pointer: format!("{}/{index}", self.pointer) };
        Ok(list.iter().enumerate().map(entry).collect())
    }

    /// A list of pointers, as a set.
    pub fn pointers(&self) -> Result<BTreeSet<String>, Wrong> {
        self.list()?.iter().map(Self::json_pointer).collect()
    }
}

fn names() -> [&'static str; 5] {
    Outcome::ALL.map(Outcome::as_str)
}
