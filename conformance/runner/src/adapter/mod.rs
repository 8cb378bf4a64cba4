//! Whoever is asked: a program over its standard input and output, or the library itself.

mod command;
mod hello;
mod limits;
mod process;
mod reference;
mod session;

pub use command::{Command, FileDigest};
pub use hello::{Deviation, Hello, Implementation, PROTOCOL};
pub use limits::Limits;
pub use process::Process;
pub use reference::Reference;

use crate::answer::Answer;
use crate::question::Question;

/// An implementation that can be asked.
pub trait Adapter {
    /// Asks all of these, in an order and under ids that say nothing, and gives the answers in the order of the
    /// questions. `done` is told how many are answered as they come.
    fn ask(&mut self, questions: &[Question], done: &mut dyn FnMut(usize)) -> Vec<Answer>;

    /// Ends it in good order; the next question starts it anew.
    fn restart(&mut self);
}
