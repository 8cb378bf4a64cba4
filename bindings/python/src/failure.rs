//! Errors of the core, and panics, as Python's exceptions.

use careinquiry::Error;
use careinquiry_guard::guard;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

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
