//! Challenge mode: questions that nobody has seen, drawn from a seed that nobody could choose.
//!
//! The answers are compared with the library's, asked in this process; and with one another, by relations that need no
//! reference. What is wrong is made small before it is shown. `conformance/challenge/README.md` says what it varies.

mod draw;
mod relation;
mod report;
mod run;
mod seed;

pub use draw::{Drawn, draw};
pub use relation::{Relation, Variation};
pub use report::{CANNOT_SHOW, ChallengeFooter, ChallengeHeader, ChallengeReport, MOST_CASES, Mismatch, Shown};
pub use run::{Challenge, challenge, judge};
pub use seed::Seed;
