//! What goes wrong, as Kotlin and Swift are given it.

use careinquiry::{Error, ErrorCode};
use careinquiry_guard::guard;

macro_rules! errors {
    ($($(#[$doc:meta])+ $code:ident = $wire:literal),+ $(,)?) => {
        /// Why a call could not be answered. It says what was expected, never what was found.
        #[derive(Debug, thiserror::Error, uniffi::Error)]
        pub enum CareInquiryError {
            $(
                $(#[$doc])+
                #[error("{}", said($wire, pointer.as_deref(), expected))]
                $code {
                    /// Where in the input, as a JSON Pointer, if it is about a place in it.
                    pointer: Option<String>,
                    /// What was expected.
                    expected: String,
                },
            )+
            /// The caller gave the call up.
            #[error("cancelled")]
            Cancelled,
        }

        impl From<Error> for CareInquiryError {
            fn from(Error { code, pointer, message: expected }: Error) -> Self {
                match code {
                    $(ErrorCode::$code => Self::$code { pointer, expected }),+
                }
            }
        }
    };
}

errors! {
    /// The input is not JSON.
    InvalidJson = "invalid_json",
    /// The record breaks the data model or its integrity.
    InvalidRecord = "invalid_record",
    /// The record is written in a version of the model that this library does not read.
    UnsupportedModel = "unsupported_model",
    /// The record, or a list in it, is longer than the limit.
    TooLarge = "too_large",
    /// The record is nested more deeply than the limit.
    TooDeep = "too_deep",
    /// No rule set has this name and version.
    UnknownRuleset = "unknown_ruleset",
    /// No rule has this id, and none begins with it.
    UnknownRule = "unknown_rule",
    /// No rule has a parameter of this name.
    UnknownParameter = "unknown_parameter",
    /// An option is not of the form, or not in the range, that it takes.
    InvalidOption = "invalid_option",
    /// The library failed; it stays usable.
    Internal = "internal",
}

fn said(code: &str, pointer: Option<&str>, expected: &str) -> String {
    pointer.map_or_else(|| format!("{code}: {expected}"), |pointer| format!("{code} at '{pointer}': {expected}"))
}

/// What every exported function gives.
pub(crate) type Answer<T> = Result<T, CareInquiryError>;

/// Asks the library; a panic in it is the error `internal`.
pub(crate) fn ask<T>(ask: impl FnOnce() -> Result<T, Error>) -> Answer<T> {
    guard(ask).map_err(CareInquiryError::from)
}

/// An error of this binding's own making.
pub(crate) fn internal(message: &str) -> Error {
    Error { code: ErrorCode::Internal, pointer: None, message: message.to_owned() }
}
