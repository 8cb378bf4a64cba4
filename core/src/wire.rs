//! The JSON door: JSON in, JSON out, for every language that embeds the library.
//!
//! The functions take a record and options as bytes and give bytes: the same input gives the same bytes, always.
//! An error is JSON too: `code`, `pointer` (where it is about the input) and `message`.

use serde::Serialize;
use serde_json::{Value, json};

use crate::day::Day;
use crate::diff::Comparison;
use crate::editions;
use crate::error::{Error, ErrorCode, Problem};
use crate::evaluate::Evaluator;
use crate::limits::Limits;
use crate::model::Subject;
use crate::options::{NullMeans, Options};
use crate::record::Record;
use crate::report::Report;
use crate::rule::Rule;

/// One record to a report.
///
/// # Errors
///
/// Any but `internal`: see [`ErrorCode`].
pub fn evaluate(record: &[u8], options: &[u8]) -> Result<Vec<u8>, Error> {
    let evaluator = Evaluator::new(&Options::from_json(options)?)?;
    report(&evaluator.evaluate_json(record)?)
}

/// A report as [`evaluate`] gives it, for a caller that keeps its evaluator.
///
/// # Errors
///
/// None that a record or options can cause.
pub fn report(report: &Report) -> Result<Vec<u8>, Error> {
    bytes(report)
}

/// Outcomes of one record from one day to another: only what changes, and why.
///
/// # Errors
///
/// As [`evaluate`], and `invalid_option` where the days are in the wrong order, or `since` is after the first.
pub fn timeline(record: &[u8], options: &[u8], from: Day, to: Day) -> Result<Vec<u8>, Error> {
    let options = Options::from_json(options)?;
    let record = Record::from_json(record, options.null_means, &options.limits)?;
    bytes(&Evaluator::new(&options)?.timeline(&record, from, to)?)
}

/// For the findings of a rule that lack evidence (all of them, or the one at a pointer): the smallest sets of facts that
/// would decide it, and the outcome that each gives.
///
/// ```json
/// [{"rule": "CI-5.6.1/a", "at": "", "outcome": "insufficient_evidence",
///   "question": {"practitioner": "...", "plain": "..."},
///   "sets": [{"outcome": "met", "facts": [
///     {"pointer": "/attestations/2", "in_words": "third attestation", "values": [{}]},
///     {"pointer": "/attestations/2/made_on", "in_words": "...", "from": "2025-04-01", "to": "2026-03-31"}]}]}]
/// ```
///
/// A set is applied fact by fact, each as an RFC 6902 `add` of any one of its values at its pointer:
///
/// - `values`: one of these, as it stands;
/// - `from` and `to`: a day or a number between them, both included; where `from` is `null`, any earlier day from the
///   child's birth on (from 1900 on, where that is not recorded);
/// - `written`: any text that is not blank; `written_list`: a list of one such text;
/// - `copy_of`: a copy of the id that stands at one of these pointers; `list_of`: a list of one such id.
///
/// The outcome is that of the finding at `at`. Where facts put findings about events in its place, it is the worst of
/// them; where they take the event out of the period, `not_applicable`.
///
/// # Errors
///
/// As [`evaluate`], and `unknown_rule`, and `invalid_option` where the rule says nothing at that pointer.
pub fn would_decide(record: &[u8], options: &[u8], rule: &str, at: Option<&str>) -> Result<Vec<u8>, Error> {
    let options = Options::from_json(options)?;
    let record = Record::from_json(record, options.null_means, &options.limits)?;
    bytes(&Evaluator::new(&options)?.would_decide(&record, rule, at)?)
}

/// The missing facts of a record: first those that would settle the most rules, each recorded alone; then those that the
/// most rules name: `[{"pointer", "in_words", "settles": [rule, ...], "named_by": [rule, ...]}]`.
///
/// # Errors
///
/// As [`evaluate`].
pub fn record_next(record: &[u8], options: &[u8]) -> Result<Vec<u8>, Error> {
    let options = Options::from_json(options)?;
    let record = Record::from_json(record, options.null_means, &options.limits)?;
    bytes(&Evaluator::new(&options)?.record_next(&record)?)
}

/// Every problem of a record: `{"valid": ..., "problems": [{"code", "pointer", "expected"}]}`.
///
/// # Errors
///
/// None that a record can cause.
pub fn validate(record: &[u8]) -> Result<Vec<u8>, Error> {
    let problems = crate::validate(record, NullMeans::None, &Limits::default());
    let list: Vec<Value> = problems.iter().map(problem).collect();
    bytes(&json!({"valid": problems.is_empty(), "problems": list}))
}

/// A problem as JSON.
#[must_use]
pub fn problem(problem: &Problem) -> Value {
    json!({
        "code": problem.code.as_str(),
        "pointer": problem.pointer.to_string(),
        "expected": problem.expected,
    })
}

/// Every rule set: `[{"id", "version", "digest", "title", "draft", "rules": [id, ...]}]`.
///
/// # Errors
///
/// None.
pub fn rulesets() -> Result<Vec<u8>, Error> {
    let list: Vec<Value> = editions::rulesets()
        .iter()
        .map(|set| {
            let rules: Vec<&str> = set.rules().iter().map(|rule| rule.id).collect();
            json!({"id": set.id, "version": set.version, "digest": set.digest, "title": set.title,
                   "draft": set.is_draft(), "rules": rules})
        })
        .collect();
    bytes(&list)
}

/// The rules that options choose, as data (see [`rule_json`]).
///
/// # Errors
///
/// As [`Evaluator::new`]; `as_at` is not needed.
pub fn rules(names: &[String]) -> Result<Vec<u8>, Error> {
    let list: Vec<Value> = editions::choose(names)?.iter().flat_map(|set| set.rules()).map(rule_json).collect();
    bytes(&list)
}

/// How an edition covers its sources: each passage with the rules that encode it, and counts by theme and by subject.
///
/// ```json
/// {"ruleset": {"id": "care-inquiry", "version": "...", "digest": "..."},
///  "passages": [{"paragraph": "5.2", "bullet": 1, "theme": "relationships", "gist": "...",
///    "rules": [{"id": "CI-5.2.a.1/a", "revision": 1, "paragraph": "5.2 bullet 1", "strength": "should",
///               "basis": "direct", "reading": "stated", "subject": "child"}], "no_rule": null}],
///  "by_theme": {"relationships": {"passages": 23, "rules": 60, "must": 18, "should": 41, "may": 1,
///                                 "direct": 40, "proxy": 16, "attestation": 4}},
///  "by_subject": {"child": {"passages": 60, "...": 0}}}
/// ```
///
/// `gist` is what the passage asks for, in the library's own words. Where `rules` is empty, `no_rule` says why none can
/// encode it; it is null otherwise. The words of the source are not repeated.
///
/// # Errors
///
/// `unknown_ruleset`.
pub fn coverage(ruleset: &str) -> Result<Vec<u8>, Error> {
    bytes(&editions::ruleset(ruleset)?.coverage())
}

/// What differs between an edition and a later one that amends it, directly or through others, and why.
///
/// ```json
/// {"library": "...", "old": {"id": "...", "version": "1.0.0", "digest": "..."}, "new": {"...": "..."}, "step": "major",
///  "added": [{"rule": "CI-5.5.1/a", "title": "...", "revision": 1, "why": ["..."]}],
///  "revised": [{"rule": "CI-5.2.b.1/a", "title": "...", "from": 1, "to": 2, "differs": ["meaning", "says.met"],
///               "why": ["..."]}],
///  "withdrawn": [{"rule": "CI-5.3.c.1/a", "title": "...", "revision": 1, "why": ["..."]}],
///  "records": null}
/// ```
///
/// `step` is the least step of the version that the changes call for; null where nothing differs.
///
/// # Errors
///
/// `unknown_ruleset`, and `invalid_option` where the later edition does not amend the earlier one.
pub fn diff(old: &str, new: &str) -> Result<Vec<u8>, Error> {
    bytes(&crate::diff::diff(editions::named(old, "old")?, editions::named(new, "new")?)?)
}

/// As [`diff`], with what it changes in records, each a text of JSON. Of the options, `rulesets` is not looked at.
///
/// ```json
/// {"...": "...", "records": {"as_at": "2026-03-31", "since": "2025-03-31", "seen": 8, "changed": 3, "changed_state": 1,
///   "turns": [{"rule": "CI-5.2.b.1/a", "from": "met", "to": "not_met", "records": 1}],
///   "findings": [{"record_id": "r-0042", "rule": "CI-5.2.b.1/a", "at": "/placements/6", "from": "met", "to": "not_met"}]}}
/// ```
///
/// `changed` records have a finding that changes; `changed_state`, those whose worst outcome is another. In `turns`, what a
/// rule says of a record is the worst of its findings. `from` and `to` are null where that edition does not ask.
///
/// # Errors
///
/// As [`diff`] and [`evaluate`], for the first record that has one.
pub fn diff_over(old: &str, new: &str, records: &[&[u8]], options: &[u8]) -> Result<Vec<u8>, Error> {
    let options = Options::from_json(options)?;
    let (old, new) = (editions::named(old, "old")?, editions::named(new, "new")?);
    let mut comparison = Comparison::new(old, new, &options)?;
    for record in records {
        comparison.add(&Record::from_json(record, options.null_means, &options.limits)?)?;
    }
    bytes(&comparison)
}

/// One rule as data.
///
/// # Errors
///
/// `unknown_rule`.
pub fn rule(id: &str) -> Result<Vec<u8>, Error> {
    let unknown = || Error::new(ErrorCode::UnknownRule, None, "expected the id of a rule, such as CI-5.6.1/a");
    bytes(&rule_json(editions::rule(id).ok_or_else(unknown)?))
}

/// A rule as JSON: its metadata, parameters, texts, note and manual.
#[must_use]
pub fn rule_json(rule: &Rule) -> Value {
    let parameters: Vec<Value> = rule
        .parameters
        .iter()
        .map(|parameter| {
            json!({"name": parameter.name, "default": parameter.default, "unit": parameter.unit.as_str(),
                   "min": parameter.min, "max": parameter.max,
                   "origin": parameter.origin.as_str(), "why": parameter.why,
                   "open_word": parameter.open_word()})
        })
        .collect();
    json!({
        "id": rule.id, "revision": rule.revision, "clause": rule.clause(), "title": rule.title,
        "source": rule.source, "paragraph": rule.paragraph, "theme": rule.theme.as_str(),
        "subject": rule.subject().as_str(), "strength": rule.strength.as_str(), "basis": rule.basis.as_str(),
        "reading": rule.reading.as_str(), "time_basis": rule.time.as_str(), "each_event": rule.is_event_rule(),
        "allows_departure": rule.allows_departure(), "parameters": parameters,
        "says": {"met": rule.says.met, "not_met": rule.says.not_met, "departed": rule.says.departed,
                 "unclear": rule.says.unclear, "action": rule.says.action, "plain": rule.says.plain},
        "note": rule.note, "manual": rule.doc.trim(),
    })
}

/// A JSON Schema by the type of document (`child`, `local_authority`), or of what is answered: `answers`.
///
/// # Errors
///
/// `invalid_option` where there is none of that name.
pub fn schema(name: &str) -> Result<Vec<u8>, Error> {
    let unknown = || {
        let names: Vec<&str> = Subject::ALL.iter().map(|subject| subject.as_str()).chain(["answers"]).collect();
        Error::new(ErrorCode::InvalidOption, None, format!("expected the name of a schema: {}", names.join(", ")))
    };
    bytes(&crate::schema(name).ok_or_else(unknown)?)
}

/// An error as JSON: `{"code", "pointer", "message"}`.
#[must_use]
pub fn error(error: &Error) -> Vec<u8> {
    let value = json!({"code": error.code.as_str(), "pointer": error.pointer, "message": error.message});
    value.to_string().into_bytes()
}

fn bytes(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(value).map_err(|_| Error::new(ErrorCode::Internal, None, "the answer could not be written"))
}
