//! What stops a run before anything can be graded, or makes a file of the kit unreadable.

use crate::read::Wrong;

/// What was expected, and where. What was found is not repeated.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: expected {expected}")]
pub struct Error {
    /// A file, an option, or a line of either.
    pub place: String,
    /// What should have stood there.
    pub expected: String,
}

impl Error {
    /// An error at a place.
    pub fn new(place: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { place: place.into(), expected: expected.into() }
    }

    /// A field of a file that is not what it should be.
    pub(crate) fn of(place: &str, wrong: &Wrong) -> Self {
        Self::new(format!("{place}: {}", wrong.place()), wrong.expected.clone())
    }
}
