//! What goes wrong, as JSON that Node is handed.

use careinquiry::{Error, wire};

/// Does the work; a panic in it is the error `internal`.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Error>) -> napi::Result<T> {
    careinquiry_guard::guard(work).map_err(|error| thrown(&error))
}

/// The same for work whose answer is JSON.
pub(crate) fn guard(work: impl FnOnce() -> Result<Vec<u8>, Error>) -> napi::Result<String> {
    caught(work).map(text)
}

/// An error of the library, as Node throws it.
fn thrown(error: &Error) -> napi::Error {
    napi::Error::from_reason(text(wire::error(error)))
}

/// The library writes JSON in UTF-8 and nothing else.
fn text(json: Vec<u8>) -> String {
    String::from_utf8(json).unwrap_or_default()
}
