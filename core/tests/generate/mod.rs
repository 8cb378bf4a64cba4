//! Valid records at random, over the whole model: made from the model's tables, so that no field can be forgotten.
//!
//! Two sources: records made from nothing, and records of the conformance vectors with a few facts changed at random,
//! which come close to every rule's edges.

#![allow(dead_code, unused_imports, reason = "each test uses a part")]
#![allow(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "small numbers"
)]

mod documents;

pub use careinquiry_generate::{
    Maker, Rng, Site, State, at, extend, is_valid, minimise, number, problems, repaired, shuffle, sites,
};
pub use documents::{Vector, examples, vectors};

use std::cell::RefCell;
use std::collections::BTreeMap;

use careinquiry::model::Subject;
use careinquiry::{Day, Detail, Evaluator, Options, Outcome, Report};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::Value;

/// A valid record, the day and options to ask of it, and what chance does with it next.
#[derive(Clone)]
pub struct Case {
    pub record: Value,
    pub options: Options,
    pub rng: Rng,
    /// Whether it was made from nothing, and if so, whether it was valid as it was made.
    pub made: Option<bool>,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "as at {}: {}", self.options.as_at, self.record)
    }
}

impl Case {
    /// Makes values that fit beside the facts of the record.
    pub fn maker(&self) -> Maker {
        let mut maker = Maker::new(self.rng.clone(), self.options.as_at);
        maker.know(&self.record);
        maker
    }
}

/// The day on which generated records are judged.
pub fn today() -> Day {
    "2026-03-31".parse().unwrap()
}

/// Records of both sources.
pub fn cases() -> impl Strategy<Value = Case> {
    seeds().prop_map(|mut rng| if rng.bool() { made(rng) } else { near_a_vector(rng) })
}

/// Only records made from nothing.
pub fn made_cases() -> impl Strategy<Value = Case> {
    seeds().prop_map(made)
}

/// What chance does, once a case.
pub fn seeds() -> impl Strategy<Value = Rng> {
    any::<u64>().prop_map(Rng::with_seed)
}

fn made(rng: Rng) -> Case {
    let mut maker = Maker::new(rng, today());
    let subject = any_type(&mut maker);
    let record = maker.record(subject);
    let made = Some(is_valid(&record));
    let mut options = Options::new(today());
    options.known_at = maker.of_a_hundred(20).then(|| today().plus_days(-(maker.below(60) as i32)));
    Case { record: repaired(record), options, rng: maker.into_rng(), made }
}

/// A type of document: the child's as often as all others together.
pub fn any_type(maker: &mut Maker) -> &'static str {
    if maker.of_a_hundred(50) { Subject::Child.as_str() } else { maker.one_of(Subject::ALL).as_str() }
}

fn near_a_vector(mut rng: Rng) -> Case {
    let vectors = vectors();
    let vector = &vectors[rng.usize(..vectors.len())];
    near(vector, rng)
}

/// A vector's record with up to eight of its facts changed, filled in or taken out.
pub fn near(vector: &Vector, rng: Rng) -> Case {
    let mut maker = Maker::new(rng, vector.options.as_at);
    let record = careinquiry_generate::near(&vector.record, 8, &mut maker);
    let options = vector.options.clone();
    Case { record, options, rng: maker.into_rng(), made: None }
}

/// Runs a property over `share` of the number of cases; 256 unless `PROPTEST_CASES` says otherwise. The same cases each
/// time: `PROPTEST_RNG_SEED` gives others.
pub fn run<S: Strategy>(strategy: &S, share: f64, test: impl Fn(S::Value)) {
    let mut config = ProptestConfig { failure_persistence: None, max_shrink_iters: 0, ..ProptestConfig::default() };
    config.cases = (f64::from(config.cases) * share).ceil() as u32;
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(20_130_430);
    }
    let ran = TestRunner::new(config).run(strategy, |case| {
        test(case);
        Ok(())
    });
    if let Err(error) = ran {
        panic!("{error}");
    }
}

/// Counterexamples: the first of each rule, and how many there were.
#[derive(Default)]
pub struct Failures(RefCell<BTreeMap<&'static str, (usize, String)>>);

impl Failures {
    pub fn note(&self, rule: &'static str, example: impl FnOnce() -> String) {
        let mut failures = self.0.borrow_mut();
        match failures.get_mut(rule) {
            Some((count, _)) => *count += 1,
            None => {
                failures.insert(rule, (1, example()));
            }
        }
    }

    pub fn has(&self, rule: &str) -> bool {
        self.0.borrow().contains_key(rule)
    }

    pub fn none_or_panic(&self, property: &str) {
        let failures = self.0.borrow();
        let said: Vec<String> =
            failures.iter().map(|(rule, (count, text))| format!("{rule}: {count} times, first:\n{text}")).collect();
        assert!(said.is_empty(), "{property} does not hold:\n\n{}", said.join("\n\n"));
    }
}

/// A finding by rule and place.
pub type Key = (&'static str, String);

/// What a finding says and cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub outcome: Outcome,
    pub because: Vec<String>,
    pub missing: Vec<String>,
}

impl Found {
    /// Whether it cites this place or one above it.
    pub fn cites(&self, pointer: &str) -> bool {
        let under = |upper: &String| {
            pointer.strip_prefix(upper.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.because.iter().chain(&self.missing).any(under)
    }
}

pub type Answers = BTreeMap<Key, Found>;

pub fn report(record: &Value, options: &Options) -> Report {
    Evaluator::new(options).unwrap().evaluate_json(record.to_string().as_bytes()).unwrap()
}

/// What all rules say of a valid record.
pub fn answers(record: &Value, options: &Options) -> Answers {
    answers_of(&report(record, options))
}

pub fn answers_of(report: &Report) -> Answers {
    let texts = |pointers: &mut dyn Iterator<Item = careinquiry::Pointer>| pointers.map(|p| p.to_string()).collect();
    report
        .findings()
        .map(|finding| {
            let found = Found {
                outcome: finding.outcome(),
                because: texts(&mut finding.because()),
                missing: texts(&mut finding.missing()),
            };
            ((finding.rule().id, finding.at().to_string()), found)
        })
        .collect()
}

/// The options with one rule alone, and outcomes alone.
pub fn only(options: &Options, rule: &str, detail: Detail) -> Options {
    Options { select: vec![rule.to_owned()], detail, ..options.clone() }
}
