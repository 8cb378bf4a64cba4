//! The conformance kit: asks any implementation, in any language, what the rules say of the suite's records, and reports
//! what it answered.
//!
//! The way of the data: [`Suite`] → [`Case`] → its [`Question`] goes over the wire, under a random id and in shuffled order,
//! to an [`Adapter`] → [`Answer`] → [`grade()`] against what the case expects → [`Report`].
//!
//! The runner goes through what is expected, never through what was answered. `conformance/SPEC.md` is normative.

mod adapter;
mod answer;
mod builtin;
mod case;
mod challenge;
mod digest;
mod doctor;
mod error;
mod grade;
mod question;
mod read;
mod report;
mod run;
mod suite;
mod tries;

pub use adapter::{
    Adapter, Command, Deviation, FileDigest, Hello, Implementation, Limits, PROTOCOL, Process, Reference,
};
pub use answer::{Answer, Change, FactSet, Finding};
pub use builtin::{hello, serve};
pub use careinquiry::Outcome;
pub use case::{Case, Expect};
pub use challenge::{
    CANNOT_SHOW, Challenge, ChallengeFooter, ChallengeHeader, ChallengeReport, Drawn, MOST_CASES, Mismatch, Relation,
    Seed, Shown, Variation, challenge, draw, judge,
};
pub use digest::digest;
pub use doctor::{Step, doctor};
pub use error::Error;
pub use grade::{Grade, Status, grade};
pub use question::{Input, Question, Verb};
pub use read::{Wrong, outcome};
pub use report::{AdapterAbout, CaseLine, Footer, Header, Program, REPORT, Refused, Report, Share, SuiteAbout, verify};
pub use run::{Plan, random_seed, run, today};
pub use suite::{About, Edition, Profile, Suite};
pub use tries::{Tried, Try, tries};
