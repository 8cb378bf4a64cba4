//! Errors of the core, and panics, as Python's exceptions.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use careinquiry::{Error, ErrorCode};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

thread_local! {
    /// Where this thread panicked last: a place in the source, never a value.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps a panic's message, which could hold a value of a record, out of standard error. The hook is this library's own:
/// the standard library is linked into it.
pub fn keep_quiet() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            let place = info.location().map(|location| format!("{}:{}", location.file(), location.line()));
            PLACE.with_borrow_mut(|kept| *kept = place);
        }));
    });
}

/// Asks the core; a panic becomes an error.
pub fn guard<T>(ask: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
        let place = PLACE.with_borrow_mut(Option::take).unwrap_or_default();
        Err(Error { code: ErrorCode::Internal, pointer: None, message: format!("the library failed at {place}") })
    })
}

/// Asks the core with the interpreter free for other threads.
///
/// # Errors
///
/// The core's, as exceptions.
pub fn ask<T: Send>(py: Python<'_>, ask: impl FnOnce() -> Result<T, Error> + Send) -> PyResult<T> {
    py.detach(|| guard(ask)).map_err(|error| raise(py, &error))
}

/// An error as an exception of `careinquiry.errors`.
pub fn raise(py: Python<'_>, error: &Error) -> PyErr {
    exception(py, error).map_or_else(|failure| failure, PyErr::from_value)
}

/// An error as an exception that is not raised.
pub fn exception<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyAny>> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = MAKE.import(py, "careinquiry.errors", "_error")?;
    make.call1((error.code.as_str(), error.pointer.as_deref(), &error.message))
}
