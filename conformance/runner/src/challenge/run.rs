//! Asking the questions of a challenge, and judging what comes: by the reference, and by the relations.

use std::collections::{BTreeMap, BTreeSet};

use careinquiry::Outcome;
use careinquiry_generate::{is_valid, minimise};
use serde_json::Value;

use super::draw::{Drawn, draw};
use super::relation::{Relation, Variation, is_definite};
use super::report::{ChallengeFooter, ChallengeHeader, ChallengeReport, Mismatch, Shown};
use super::seed::Seed;
use crate::adapter::{Adapter, Command, Limits, Process, Reference};
use crate::answer::{Answer, Finding};
use crate::digest::digest;
use crate::error::Error;
use crate::grade::{compare, readable};
use crate::question::{Input, Question};
use crate::report::{AdapterAbout, SuiteAbout};
use crate::run::{day_and_time, this_program};
use crate::suite::{Edition, Suite};

/// So many mismatches are made small of those of the reference, and of each relation, no two of one rule; all are counted.
const MOST_SHRUNK: usize = 4;
/// So often the adapter is asked to make one small, and where it has to be started again for each.
const TRIES: usize = 400;
const TRIES_RESTARTING: usize = 40;

/// The place of chance that the order of the questions comes from; the questions' own count from 0.
const ORDER: usize = usize::MAX;

/// What is to be run.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// How to start the adapter.
    pub command: Command,
    /// The profiles that the rules belong to; those that the adapter declares, where this is empty.
    pub profiles: BTreeSet<String>,
    /// The edition.
    pub edition: Edition,
    /// The limits.
    pub limits: Limits,
    /// What the commissioner drew.
    pub nonce: String,
    /// The build that the vendor named beforehand; what the adapter says, where that was not asked for.
    pub build: Option<String>,
    /// How many questions.
    pub cases: usize,
    /// The digest of the questions, where a report says which they were.
    pub drawn: Option<String>,
    /// Who runs it.
    pub by: String,
}

/// Runs a challenge; `done` is told how many questions are answered, and of how many. The report, and what the adapter
/// wrote to standard error.
///
/// # Errors
///
/// An adapter that names another build than the vendor did, or questions that are not those of the report to be replayed.
pub fn challenge(
    suite: &Suite,
    plan: &Challenge,
    done: &mut dyn FnMut(usize, usize),
) -> Result<(ChallengeReport, Vec<u8>), Error> {
    let at = day_and_time(jiff::Timestamp::now());
    let files = plan.command.files();
    let mut adapter = Process::new(plan.command.clone(), plan.limits, plan.edition.name(), 0);
    let hello = adapter.hello().cloned();
    // One that cannot be had to say anything has named no other build.
    let said = match &hello {
        Some(hello) => hello.implementation.build.clone(),
        None => plan.build.clone(),
    };
    let said = said.unwrap_or_default();
    if plan.build.as_ref().is_some_and(|build| *build != said) {
        return Err(Error::new("hello: /implementation/build", "the build that the vendor named beforehand"));
    }
    let seed = Seed {
        nonce: plan.nonce.clone(),
        suite: suite.digest.clone(),
        ruleset: plan.edition.digest.clone(),
        build: said,
    };
    // The order is drawn too: a replay asks in the same one, since a fault may hang on what was asked before.
    adapter.reorder(seed.random(ORDER));
    let profiles = match hello {
        _ if !plan.profiles.is_empty() => plan.profiles.clone(),
        Some(hello) => hello.profiles.into_iter().collect(),
        // Nobody said anything: what was to be expected is everything.
        None => suite.about.profiles.keys().cloned().collect(),
    };
    let drawn = draw(&suite.cases_of(&profiles, &plan.edition), &seed, plan.cases);
    let digest = digest_of(&drawn);
    if plan.drawn.as_ref().is_some_and(|expected| *expected != digest) {
        return Err(Error::new("the report", "one whose questions this version of the program draws as well"));
    }
    let mut reference = Reference::new(vec![plan.edition.name()]);
    let judged = judge(&mut adapter, &mut reference, &drawn, done);
    adapter.end();
    let header = ChallengeHeader {
        runner: this_program(),
        suite: SuiteAbout { version: suite.about.version.clone(), digest: suite.digest.clone() },
        ruleset: plan.edition.clone(),
        adapter: AdapterAbout { command: plan.command.text.clone(), files, hello: adapter.hello_before().cloned() },
        profiles: profiles.into_iter().collect(),
        seed: seed.digest(),
        drawn_from: seed,
        cases: plan.cases,
        drawn: digest,
        limits: plan.limits,
        by: plan.by.clone(),
        at,
    };
    let (mismatches, footer) = judged;
    let footer = ChallengeFooter { faults: adapter.faults().to_vec(), restarts: adapter.restarts(), ..footer };
    Ok((ChallengeReport { header, mismatches, footer }, adapter.log()))
}

fn digest_of(drawn: &[Drawn]) -> String {
    let lines: Vec<String> = drawn.iter().map(|drawn| drawn.question.message("").to_string()).collect();
    digest(lines.join("\n").as_bytes())
}

/// Asks the questions and their variations, and says what is wrong with the answers, made small; and what it comes to.
pub fn judge(
    adapter: &mut dyn Adapter,
    reference: &mut dyn Adapter,
    drawn: &[Drawn],
    done: &mut dyn FnMut(usize, usize),
) -> (Vec<Mismatch>, ChallengeFooter) {
    let variations: Vec<Option<(Variation, Question)>> = drawn.iter().map(varied).collect();
    let all = drawn.len() + variations.iter().flatten().count();
    let questions: Vec<Question> = drawn.iter().map(|drawn| drawn.question.clone()).collect();
    let answers = adapter.ask(&questions, &mut |number| done(number, all));
    let expected = reference.ask(&questions, &mut |_| {});
    let mut asked = drawn.len();
    let mut again = BTreeMap::new();
    for ((index, first), varied) in questions.iter().enumerate().zip(&variations) {
        if let Some((variation, second)) = varied
            && let Some(between) = variation.distraction(first)
        {
            ask_one(adapter, &between);
            asked += 1;
            done(asked, all);
            again.extend(ask_one(adapter, second).map(|answer| (index, answer)));
        }
    }
    for restarted in [false, true] {
        let is_due = |variation: &Variation| {
            variation.relation != Relation::Twice && (variation.relation == Relation::Restarted) == restarted
        };
        let due = variations.iter().enumerate().filter_map(|(index, varied)| {
            let (variation, question) = varied.as_ref()?;
            is_due(variation).then(|| (index, question.clone()))
        });
        let (numbers, questions): (Vec<usize>, Vec<Question>) = due.unzip();
        if restarted && !questions.is_empty() {
            adapter.restart();
        }
        let came = adapter.ask(&questions, &mut |number| done(asked + number, all));
        asked += questions.len();
        again.extend(numbers.into_iter().zip(came));
    }

    let mut footer = ChallengeFooter::default();
    let mut mismatches = Vec::new();
    for (((index, drawn), answer), expected) in drawn.iter().enumerate().zip(&answers).zip(&expected) {
        let why = differs(expected, answer);
        footer.count(drawn, expected, answer, why.is_empty());
        if !why.is_empty() {
            let shown = vec![Shown::new(&drawn.question, answer)];
            mismatches.push(Mismatch::of(drawn, why, Some(expected.clone()), shown));
        }
        // What never came is a fault of the adapter, and says nothing about the relation.
        if let (Some(Some((variation, second))), Some(then)) = (variations.get(index), again.get(&index))
            && answer.came()
            && then.came()
        {
            let broken = variation.breaks(&drawn.question, answer, then);
            footer.relation(variation.relation, broken.is_none());
            if let Some(why) = broken {
                let shown = vec![Shown::new(&drawn.question, answer), Shown::new(second, then)];
                mismatches.push(Mismatch {
                    variation: Some(variation.clone()),
                    ..Mismatch::of(drawn, readable(vec![why]), None, shown)
                });
            }
        }
    }
    let mut seen: BTreeMap<Option<Relation>, BTreeSet<String>> = BTreeMap::new();
    for mismatch in &mut mismatches {
        let rules = seen.entry(mismatch.relation()).or_default();
        if rules.len() < MOST_SHRUNK && rules.insert(mismatch.rule.clone()) {
            make_small(mismatch, adapter, reference);
        }
    }
    (mismatches, footer)
}

fn varied(drawn: &Drawn) -> Option<(Variation, Question)> {
    let variation = Variation::of(drawn)?;
    let question = variation.question(&drawn.question)?;
    Some((variation, question))
}

/// What an answer has otherwise than was expected, a line each.
fn differs(expected: &Answer, answer: &Answer) -> Vec<String> {
    let (Some(expected), Some(said)) = (expected.findings(), answer.findings()) else {
        return match answer {
            Answer::Timeout => vec!["no answer came in time".to_owned()],
            Answer::InvalidResponse { why } | Answer::NoResponse { why } => vec![why.clone()],
            Answer::Error { code, .. } => vec![format!("expected an answer, was refused with {code}")],
            _ => vec!["expected an answer to the question that was asked".to_owned()],
        };
    };
    let mut why = Vec::new();
    let at = |list: &[Finding], finding: &Finding| {
        list.iter().filter(|other| other.rule == finding.rule && other.at == finding.at).cloned().collect::<Vec<_>>()
    };
    for finding in expected {
        match at(said, finding).as_slice() {
            [found] => {
                if found.outcome != finding.outcome {
                    let (expected, was) = (finding.outcome, found.outcome);
                    why.push(format!("at '{}': outcome: expected {expected}, was {was}", finding.at));
                }
                let mut lines = Vec::new();
                compare("because", &finding.because, &found.because, &mut lines);
                compare("missing", &finding.missing, &found.missing, &mut lines);
                why.extend(lines.into_iter().map(|line| format!("at '{}': {line}", finding.at)));
            }
            found => why.push(format!("at '{}': expected one finding, were {}", finding.at, found.len())),
        }
    }
    let stray = said.iter().filter(|finding| at(expected, finding).is_empty());
    why.extend(stray.map(|finding| format!("at '{}': expected no finding, was {}", finding.at, finding.outcome)));
    readable(why)
}

/// The outcomes of an answer, by place.
fn outcomes(answer: &Answer) -> Option<BTreeMap<&str, Outcome>> {
    Some(answer.findings()?.iter().map(|finding| (finding.at.as_str(), finding.outcome)).collect())
}

/// Whether one definite answer stands where the other has none, by place: the expected first.
pub(super) fn definite(expected: &Answer, answer: &Answer) -> Vec<(bool, bool)> {
    let said = outcomes(answer).unwrap_or_default();
    let of = |(at, outcome): (&str, Outcome)| (is_definite(outcome), said.get(at).copied().is_some_and(is_definite));
    outcomes(expected).unwrap_or_default().into_iter().map(of).collect()
}

/// Takes out of the record whatever is not needed for the answer to be wrong in the same way: by an outcome, where it was
/// that. An adapter that does not answer is wrong about nothing in the record.
fn make_small(mismatch: &mut Mismatch, adapter: &mut dyn Adapter, reference: &mut dyn Adapter) {
    let question = mismatch.question.clone();
    let Input::Json(record) = &question.record else { return };
    let has_answers = |shown: &Shown| matches!(shown.answer, Answer::Result { .. } | Answer::Error { .. });
    if !mismatch.shown.iter().all(has_answers) {
        return;
    }
    let tries = if mismatch.relation() == Some(Relation::Restarted) { TRIES_RESTARTING } else { TRIES };
    let of_outcomes = mismatch.is_of_outcomes();
    let mut wrong = |record: &Value| {
        let question = Question { record: Input::Json(record.clone()), ..question.clone() };
        let smaller = match &mismatch.variation {
            None => by_reference(mismatch, question, adapter, reference),
            Some(variation) => by_relation(mismatch, variation, question, adapter),
        };
        smaller.filter(|smaller| is_valid(record) && (!of_outcomes || smaller.is_of_outcomes()))
    };
    let [small] = minimise([record.clone()], tries, |[record]| wrong(record).is_some());
    if let Some(smaller) = wrong(&small) {
        *mismatch = smaller;
    }
}

fn by_reference(
    mismatch: &Mismatch,
    question: Question,
    adapter: &mut dyn Adapter,
    reference: &mut dyn Adapter,
) -> Option<Mismatch> {
    let (expected, answer) = (ask_one(reference, &question)?, ask_one(adapter, &question)?);
    let why = differs(&expected, &answer);
    let shown = vec![Shown::new(&question, &answer)];
    (!why.is_empty()).then(|| Mismatch {
        question,
        why,
        expected: Some(expected),
        shown,
        shrunk: true,
        ..mismatch.clone()
    })
}

fn by_relation(
    mismatch: &Mismatch,
    variation: &Variation,
    question: Question,
    adapter: &mut dyn Adapter,
) -> Option<Mismatch> {
    let second = variation.question(&question)?;
    let answer = ask_one(adapter, &question)?;
    if let Some(between) = variation.distraction(&question) {
        ask_one(adapter, &between);
    }
    if variation.relation == Relation::Restarted {
        adapter.restart();
    }
    let then = ask_one(adapter, &second)?;
    if !answer.came() || !then.came() {
        return None;
    }
    let why = readable(vec![variation.breaks(&question, &answer, &then)?]);
    let shown = vec![Shown::new(&question, &answer), Shown::new(&second, &then)];
    Some(Mismatch { question, why, shown, shrunk: true, ..mismatch.clone() })
}

fn ask_one(adapter: &mut dyn Adapter, question: &Question) -> Option<Answer> {
    adapter.ask(std::slice::from_ref(question), &mut |_| {}).pop()
}
