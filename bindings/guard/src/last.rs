//! Options are checked once: whoever asks about one record after another gives the same ones each time.

use std::cell::RefCell;
use std::rc::Rc;

use careinquiry::{Error, Evaluator, Options};

thread_local! {
    /// The options that this thread asked with last, as they were written, and what they come to.
    static LAST: RefCell<Option<(Vec<u8>, Rc<Evaluator>)>> = const { RefCell::new(None) };
}

/// The evaluator of options in JSON: the one of this thread's last call, where they are the same to the byte.
///
/// # Errors
///
/// As [`Options::from_json`] and [`Evaluator::new`].
pub fn evaluator(options: &[u8]) -> Result<Rc<Evaluator>, Error> {
    let kept = LAST.with_borrow(|last| {
        let (_, evaluator) = last.as_ref().filter(|(before, _)| before == options)?;
        Some(Rc::clone(evaluator))
    });
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let made = Rc::new(Evaluator::new(&Options::from_json(options)?)?);
    LAST.set(Some((options.to_vec(), Rc::clone(&made))));
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_options_have_the_same_evaluator_and_others_their_own() {
        let options = |day: &str| format!(r#"{{"as_at": "2026-03-{day}"}}"#);
        let (first, again) = (evaluator(options("30").as_bytes()), evaluator(options("30").as_bytes()));
        assert!(first.is_ok_and(|first| again.is_ok_and(|again| Rc::ptr_eq(&first, &again))));
        let other = evaluator(options("31").as_bytes());
        let record = br#"{"document_type": "child", "schema_version": "1", "record_id": "r-1"}"#;
        let day = other.and_then(|other| Ok(other.evaluate_json(record)?.as_at().to_string()));
        assert_eq!(day, Ok("2026-03-31".to_owned()));
        // What is wrong is said each time, and is not kept.
        assert!(evaluator(b"{}").is_err() && evaluator(b"{}").is_err());
    }
}
