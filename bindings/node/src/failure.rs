//! What goes wrong, as JSON that Node is handed.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use careinquiry::{Error, ErrorCode, wire};

thread_local! {
    /// Where this thread panicked last: a place in the source, never a value.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps a panic's message, which could hold a value of a record, out of standard error.
fn keep_quiet() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            let place = info.location().map(|location| format!("{}:{}", location.file(), location.line()));
            PLACE.with_borrow_mut(|kept| *kept = place);
        }));
    });
}

/// Does the work; a panic in it is the error `internal`, and the library stays usable.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Error>) -> napi::Result<T> {
    keep_quiet();
    let answer = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let place = PLACE.with_borrow_mut(Option::take).unwrap_or_default();
        Err(Error { code: ErrorCode::Internal, pointer: None, message: format!("the library failed at {place}") })
    });
    answer.map_err(|error| thrown(&error))
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
