//! The Care Inquiry's recommendations as versioned, testable rules over records of children in care, and of the
//! organisations around them.
//!
//! A record and a day go in; for each rule an outcome comes out, with the facts that decided it and the facts
//! that, once recorded, would. Missing is never false. Messages and reports repeat no value of a record but its
//! `record_id`; [`WouldDecide`] and [`Timeline`] also name days and numbers of it, or that follow from them.
//!
//! ```
//! use careinquiry::{Evaluator, Options, Outcome};
//!
//! let record = br#"{"document_type": "child", "schema_version": "1", "record_id": "r-1",
//!     "care_episodes": [{"id": "e1", "start_date": "2024-05-01"}], "identity_work": []}"#;
//! let mut options = Options::new("2026-03-31".parse()?);
//! options.select = vec!["CI-5.3.1/b".into()];
//!
//! let report = Evaluator::new(&options)?.evaluate_json(record)?;
//! let finding = report.findings().next().unwrap();
//! assert_eq!(finding.outcome(), Outcome::InsufficientEvidence);
//! assert_eq!(finding.missing().next().unwrap().to_string(), "/life_story_work");
//! # Ok::<(), careinquiry::Error>(())
//! ```

#![allow(clippy::inline_always, reason = "a rule is made of hundreds of these small questions: they must cost nothing")]

#[macro_use]
mod rule;

mod answers;
mod at;
mod choose;
mod coverage;
mod day;
mod diff;
mod editions;
mod error;
mod evaluate;
mod explain;
mod integrity;
mod judgement;
mod limits;
mod logic;
pub mod model;
mod options;
mod order;
mod parameters;
mod path;
mod pool;
mod reader;
mod readings;
mod record;
mod record_next;
mod report;
mod rules;
mod schema;
mod share;
mod sources;
mod timeline;
pub mod wire;
mod would_decide;

pub use coverage::{Coverage, CoverageCount, CoverageRow};
pub use day::{Day, Window};
pub use diff::{Became, Comparison, Diff, FindingChange, RecordChange, RuleChange, Step, Turn, diff};
pub use editions::{Amendment, Contents, RuleSet, rule, ruleset, rulesets};
pub use error::{Error, ErrorCode, Problem, ProblemCode};
pub use evaluate::{Evaluator, evaluate};
pub use explain::{Explanation, Part};
pub use limits::Limits;
pub use logic::{Outcome, Truth, decide};
pub use options::{Detail, NullMeans, Options};
pub use parameters::{ALL as PARAMETERS, Origin, Parameter, Setting, Unit};
pub use path::Pointer;
pub use readings::{ONE_READING, OPEN_WORDS, OpenWord, Stance};
pub use record::{Record, validate};
pub use record_next::RecordNext;
pub use report::{FindingRef, Report};
pub use rule::{Basis, Reading, Rule, Says, Strength, Theme, TimeBasis};
pub use schema::schema;
pub use sources::{Passage, Source, sources};
pub use timeline::{Change, Home, Timeline};
pub use would_decide::{Fact, FactSet, WouldDecide};
