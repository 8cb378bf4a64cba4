//! What can go wrong, said without ever repeating what was found.

use std::fmt;

use crate::path::Pointer;

/// The kind of an [`Error`], stable on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    /// The input is not JSON.
    InvalidJson,
    /// The record breaks the data model or its integrity.
    InvalidRecord,
    /// The record is written in a version of the model that this library does not read.
    UnsupportedModel,
    /// The record, or a list in it, is longer than the limit.
    TooLarge,
    /// The record is nested more deeply than the limit.
    TooDeep,
    /// No rule set has this name and version.
    UnknownRuleset,
    /// No rule has this id, and none begins with it.
    UnknownRule,
    /// No rule has a parameter of this name.
    UnknownParameter,
    /// An option is not of the form, or not in the range, that it takes.
    InvalidOption,
    /// The library failed; it stays usable.
    Internal,
}

impl ErrorCode {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::InvalidJson,
        Self::InvalidRecord,
        Self::UnsupportedModel,
        Self::TooLarge,
        Self::TooDeep,
        Self::UnknownRuleset,
        Self::UnknownRule,
        Self::UnknownParameter,
        Self::InvalidOption,
        Self::Internal,
    ];

    /// The spelling on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidJson => "invalid_json",
            Self::InvalidRecord => "invalid_record",
            Self::UnsupportedModel => "unsupported_model",
            Self::TooLarge => "too_large",
            Self::TooDeep => "too_deep",
            Self::UnknownRuleset => "unknown_ruleset",
            Self::UnknownRule => "unknown_rule",
            Self::UnknownParameter => "unknown_parameter",
            Self::InvalidOption => "invalid_option",
            Self::Internal => "internal",
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a call could not be answered.
///
/// `pointer` is about the input: into the record for what is wrong with a record, into the options
/// (`/as_at`) for what is wrong with an option. `message` says what was expected, never what was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}{}: {message}", at(.pointer.as_deref()))]
pub struct Error {
    /// What kind of error.
    pub code: ErrorCode,
    /// Where in the input, if it is about a place in it.
    pub pointer: Option<String>,
    /// What was expected.
    pub message: String,
}

fn at(pointer: Option<&str>) -> String {
    pointer.map(|pointer| format!(" at '{pointer}'")).unwrap_or_default()
}

impl Error {
    pub(crate) fn new(code: ErrorCode, pointer: Option<String>, message: impl Into<String>) -> Self {
        Self { code, pointer, message: message.into() }
    }

    pub(crate) fn option(name: &str, message: impl Into<String>) -> Self {
        Self::new(ErrorCode::InvalidOption, Some(format!("/{name}")), message)
    }
}

/// The kind of a [`Problem`], stable on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemCode {
    /// The text is not JSON.
    InvalidJson,
    /// Longer than the limit.
    TooLarge,
    /// Nested more deeply than the limit.
    TooDeep,
    /// A version of the model that this library does not read.
    UnsupportedModel,
    /// A type of document that this library does not read.
    UnknownDocumentType,
    /// A key that every record has is not there.
    MissingKey,
    /// A key that the model does not have.
    UnknownKey,
    /// A key that stands twice in one object.
    DuplicateKey,
    /// A value of another type than the model's.
    WrongType,
    /// `null` where the model has no 'none'.
    UnexpectedNull,
    /// Not a day of the calendar written `YYYY-MM-DD`.
    InvalidDate,
    /// Not one of the codes of its list.
    UnknownCode,
    /// A number outside its bounds.
    OutOfRange,
    /// An id that is empty or longer than 128 bytes.
    InvalidId,
    /// An id that stands twice in one list.
    DuplicateId,
    /// A reference to nothing.
    UnresolvedReference,
    /// An end before its start.
    EndBeforeStart,
    /// Dated before the child was born.
    BeforeBirth,
    /// Two placements, neither of them respite, at the same time.
    OverlappingPlacements,
    /// Two care episodes at the same time.
    OverlappingEpisodes,
    /// A placement in care while the child was not in care.
    PlacementOutsideCare,
    /// A move that disagrees with the placements it joins.
    MoveDisagrees,
    /// A final decision with no option chosen, or more than one.
    NotOneChosen,
    /// Two workers in one role at the same time, without a handover.
    OverlappingAllocations,
    /// An exception decided after what it excuses.
    ExceptionAfterEvent,
    /// A statement that rests on nothing.
    StatementWithoutBasis,
    /// A number that is part of another, and above it.
    PartAboveWhole,
}

impl ProblemCode {
    /// The spelling on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidJson => "invalid_json",
            Self::TooLarge => "too_large",
            Self::TooDeep => "too_deep",
            Self::UnsupportedModel => "unsupported_model",
            Self::UnknownDocumentType => "unknown_document_type",
            Self::MissingKey => "missing_key",
            Self::UnknownKey => "unknown_key",
            Self::DuplicateKey => "duplicate_key",
            Self::WrongType => "wrong_type",
            Self::UnexpectedNull => "unexpected_null",
            Self::InvalidDate => "invalid_date",
            Self::UnknownCode => "unknown_code",
            Self::OutOfRange => "out_of_range",
            Self::InvalidId => "invalid_id",
            Self::DuplicateId => "duplicate_id",
            Self::UnresolvedReference => "unresolved_reference",
            Self::EndBeforeStart => "end_before_start",
            Self::BeforeBirth => "before_birth",
            Self::OverlappingPlacements => "overlapping_placements",
            Self::OverlappingEpisodes => "overlapping_episodes",
            Self::PlacementOutsideCare => "placement_outside_care",
            Self::MoveDisagrees => "move_disagrees",
            Self::NotOneChosen => "not_one_chosen",
            Self::OverlappingAllocations => "overlapping_allocations",
            Self::ExceptionAfterEvent => "exception_after_event",
            Self::StatementWithoutBasis => "statement_without_basis",
            Self::PartAboveWhole => "part_above_whole",
        }
    }

    /// The [`ErrorCode`] with which `evaluate` refuses a record that has this problem.
    #[must_use]
    pub const fn as_error(self) -> ErrorCode {
        match self {
            Self::InvalidJson => ErrorCode::InvalidJson,
            Self::TooLarge => ErrorCode::TooLarge,
            Self::TooDeep => ErrorCode::TooDeep,
            Self::UnsupportedModel => ErrorCode::UnsupportedModel,
            _ => ErrorCode::InvalidRecord,
        }
    }
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem.
    pub code: ProblemCode,
    /// Where: for a key that the model does not have, the object that holds it (a key may itself be somebody's name).
    pub pointer: Pointer,
    /// What was expected, never what was found.
    pub expected: String,
}

impl From<&Problem> for Error {
    fn from(problem: &Problem) -> Self {
        let code = problem.code.as_error();
        let about_text = matches!(problem.code, ProblemCode::InvalidJson);
        let pointer = (!about_text).then(|| problem.pointer.to_string());
        Self::new(code, pointer, format!("expected {}", problem.expected))
    }
}
