//! What every binding needs. A panic of the library stays inside the binding that asked: it becomes the error `internal`,
//! and its words, which could hold a value of a record, are not written anywhere. And the evaluator of the last options is
//! kept.

mod last;

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use careinquiry::{Error, ErrorCode};
pub use last::evaluator;

thread_local! {
    /// Where this thread panicked last: a place in the source, never a value.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the message of every panic out of standard error. The hook is the binding's own: the standard library is linked
/// into it.
pub fn keep_quiet() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            let place = info.location().map(|location| format!("{}:{}", location.file(), location.line()));
            PLACE.with_borrow_mut(|kept| *kept = place);
        }));
    });
}

/// Asks the library; it stays usable after a panic.
///
/// # Errors
///
/// The library's, and `internal` with the place in the source where it panicked.
pub fn guard<T>(ask: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    keep_quiet();
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
        let place = PLACE.with_borrow_mut(Option::take).unwrap_or_default();
        Err(Error { code: ErrorCode::Internal, pointer: None, message: format!("the library failed at {place}") })
    })
}
