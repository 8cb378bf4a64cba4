//! The calls that answer at once.

use careinquiry::{Day, Evaluator, Limits, NullMeans, wire};

use crate::failure::{Answer, ask, internal};
use crate::options::Options;
use crate::report::Report;
use crate::rulebook::{Rule, RuleSet};

/// One thing that is wrong with a record.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Problem {
    /// What kind of problem: `unknown_key`, `end_before_start`.
    pub code: String,
    /// Where, as a JSON Pointer.
    pub pointer: String,
    /// What was expected, never what was found.
    pub expected: String,
}

/// Judges one record, as JSON in UTF-8.
#[uniffi::export]
pub fn evaluate(record: Vec<u8>, options: Options) -> Answer<Report> {
    ask(|| {
        let options = options.into();
        let report = Evaluator::new(&options)?.evaluate_json(&record)?;
        Ok(Report::new(&report, options.detail))
    })
}

/// Judges one record. Options and report are JSON: the bytes that every language gives.
#[uniffi::export]
pub fn evaluate_json(record: Vec<u8>, options: Vec<u8>) -> Answer<Vec<u8>> {
    ask(|| wire::evaluate(&record, &options))
}

/// Every problem of a record, in the order in which they stand: none where it is valid.
#[uniffi::export]
pub fn validate(record: Vec<u8>) -> Answer<Vec<Problem>> {
    ask(|| {
        let problems = careinquiry::validate(&record, NullMeans::default(), &Limits::default());
        let problem = |problem: careinquiry::Problem| Problem {
            code: problem.code.as_str().to_owned(),
            pointer: problem.pointer.to_string(),
            expected: problem.expected,
        };
        Ok(problems.into_iter().map(problem).collect())
    })
}

/// Every problem of a record, as JSON: the bytes that every language gives.
#[uniffi::export]
pub fn validate_json(record: Vec<u8>) -> Answer<Vec<u8>> {
    ask(|| wire::validate(&record))
}

/// Every rule set.
#[uniffi::export]
pub fn rulesets() -> Answer<Vec<RuleSet>> {
    ask(|| Ok(careinquiry::rulesets().iter().copied().map(RuleSet::from).collect()))
}

/// The rules of rule sets, each as `id@version`, or `id` for its newest; of the newest `care-inquiry` where none is named.
#[uniffi::export(default(rulesets = []))]
pub fn rules(rulesets: Vec<String>) -> Answer<Vec<Rule>> {
    ask(|| {
        // Which rules there are does not turn on the day.
        let any_day = Day::new(2013, 4, 30).ok_or_else(|| internal("expected a day of the calendar"))?;
        let evaluator = Evaluator::new(&careinquiry::Options { rulesets, ..careinquiry::Options::new(any_day) })?;
        Ok(evaluator.rules().iter().copied().map(Rule::from).collect())
    })
}

/// One rule, by its id: `CI-5.6.1/a`.
#[uniffi::export]
pub fn rule(id: String) -> Answer<Rule> {
    ask(|| {
        // The door knows how to say that there is none.
        wire::rule(&id)?;
        careinquiry::rule(&id).map(Rule::from).ok_or_else(|| internal("expected the rule that was just found"))
    })
}

/// A JSON Schema, by the type of document (`child`, `local_authority`), or of what is answered: `answers`.
#[uniffi::export]
pub fn schema(name: String) -> Answer<String> {
    ask(|| String::from_utf8(wire::schema(&name)?).map_err(|_| internal("the schema is not UTF-8")))
}

/// Panics inside the library, for a test that a panic is an error and never the end of an app.
#[uniffi::export]
pub fn panics() -> Answer<()> {
    #[allow(clippy::panic)] // it is what it is for
    ask(|| panic!("a panic that a test asked for"))
}
