//! The conformance kit: asks any implementation, in any language, what the rules say of the suite's records, and reports
//! what it answered.
//!
//! The way of the data: [`Suite`] → [`Case`] → its [`Question`] goes over the wire, under a random id and in shuffled order,
//! to an [`Adapter`] → [`Answer`] → [`grade`] against what the case expects → [`Report`].
//!
//! The runner goes through what is expected, never through what was answered. `conformance/SPEC.md` is normative.

mod adapter;
mod answer;
mod case;
mod digest;
mod error;
mod grade;
mod question;
mod read;
mod suite;
mod tries;

pub use adapter::{Adapter, Reference};
pub use answer::{Answer, Change, FactSet, Finding};
pub use case::{Case, Expect};
pub use digest::digest;
pub use error::Error;
pub use grade::{Grade, Status, grade};
pub use question::{Input, Question, Verb};
pub use read::{Wrong, outcome};
pub use suite::{About, Edition, Profile, Suite};
pub use tries::{Tried, Try, tries};
