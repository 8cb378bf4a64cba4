//! The challenge: the library stands it, and whoever is wrong in one way fails in that way.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use careinquiry::Outcome;
use careinquiry_conformance::{
    Adapter, Answer, Case, ChallengeFooter, Drawn, Expect, Finding, Input, Mismatch, Question, Reference, Relation,
    Seed, Suite, draw, grade, judge,
};
use serde_json::Value;

const CASES: usize = 400;

fn suite() -> Suite {
    Suite::embedded().unwrap()
}

/// Of no real suite: what these tests draw changes with the vectors only, not with every word of the suite.
fn seed(nonce: &str) -> Seed {
    let text = str::to_owned;
    Seed { nonce: text(nonce), suite: text("suite"), ruleset: text("ruleset"), build: text("build-1") }
}

fn drawn(nonce: &str, count: usize) -> Vec<Drawn> {
    let suite = suite();
    draw(&suite.cases.iter().collect::<Vec<_>>(), &seed(nonce), count)
}

fn challenged(adapter: &mut dyn Adapter, count: usize) -> (Vec<Mismatch>, ChallengeFooter) {
    static DRAWN: LazyLock<Vec<Drawn>> = LazyLock::new(|| drawn("test", CASES));
    judge(adapter, &mut Reference::default(), &DRAWN[..count], &mut |_, _| {})
}

/// The library with something wrong about it: what it says may be changed, given the question and how often it was asked
/// since it was started, and altogether.
struct Wrong<F: FnMut(&Question, [usize; 2], &mut Vec<Finding>)> {
    library: Reference,
    asked: BTreeMap<String, [usize; 2]>,
    change: F,
}

impl<F: FnMut(&Question, [usize; 2], &mut Vec<Finding>)> Wrong<F> {
    fn new(change: F) -> Self {
        Self { library: Reference::default(), asked: BTreeMap::new(), change }
    }
}

impl<F: FnMut(&Question, [usize; 2], &mut Vec<Finding>)> Adapter for Wrong<F> {
    fn ask(&mut self, questions: &[Question], done: &mut dyn FnMut(usize)) -> Vec<Answer> {
        let mut answers = self.library.ask(questions, done);
        for (question, answer) in questions.iter().zip(&mut answers) {
            let times = self.asked.entry(question.message("").to_string()).or_default();
            *times = times.map(|times| times + 1);
            if let Answer::Result { findings } = answer {
                (self.change)(question, *times, findings);
            }
        }
        answers
    }

    fn restart(&mut self) {
        self.asked.values_mut().for_each(|[since, _]| *since = 0);
    }
}

/// Says the opposite.
fn flip(findings: &mut [Finding]) {
    for finding in findings {
        finding.outcome = if finding.outcome == Outcome::Met { Outcome::NotMet } else { Outcome::Met };
    }
}

fn record(question: &Question) -> &Value {
    match &question.record {
        Input::Json(record) => record,
        Input::Text(_) => panic!("a challenge asks of records"),
    }
}

fn facts(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(facts).sum(),
        Value::Object(object) => object.values().map(facts).sum(),
        _ => 1,
    }
}

#[test]
fn the_library_stands_it() {
    let (mismatches, footer) = challenged(&mut Reference::default(), CASES);
    let said: Vec<String> =
        mismatches.iter().map(|wrong| format!("{} {:?} {:?}", wrong.rule, wrong.relation(), wrong.why)).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    assert!(footer.passed());
    assert_eq!(footer.agreed.of, CASES);
    for relation in Relation::ALL {
        assert!(
            footer.relations[&relation].of * 8 >= CASES,
            "{}: {:?}",
            relation.as_str(),
            footer.relations[&relation]
        );
    }
    // Guessing pays nothing, and boundaries are where implementations differ.
    let best = footer.best_guess();
    assert!(best.count * 10 <= best.of * 4, "the best guess is right {best:?} times");
    assert!(footer.on_boundary.of * 3 >= CASES, "{:?} are on a boundary", footer.on_boundary);
    let with_vectors: BTreeSet<String> = suite().cases.into_iter().filter_map(|case| case.rule).collect();
    assert!(footer.rules.len() == with_vectors.len(), "{} of {} rules", footer.rules.len(), with_vectors.len());
}

#[test]
fn the_same_seed_draws_the_same_and_another_draws_others() {
    assert_eq!(drawn("one", 60), drawn("one", 60));
    let (one, other) = (drawn("one", 60), drawn("another", 60));
    let same = one.iter().filter(|drawn| other.iter().any(|other| other.question == drawn.question)).count();
    assert!(same * 10 <= one.len(), "{same} of {} are the same", one.len());
    let of = |seed: Seed| seed.digest();
    let all = [
        of(seed("one")),
        of(seed("two")),
        of(Seed { suite: String::new(), ..seed("one") }),
        of(Seed { ruleset: String::new(), ..seed("one") }),
        of(Seed { build: String::new(), ..seed("one") }),
    ];
    assert!((1..all.len()).all(|index| !all[..index].contains(&all[index])), "every part of the seed counts");
}

/// What somebody does who learnt the public vectors: the answer of the vector that is nearest.
struct Memory(Vec<Case>);

fn leaves(value: &Value, at: &str, leaves: &mut BTreeMap<String, String>) {
    match value {
        Value::Array(list) if !list.is_empty() => {
            list.iter().enumerate().for_each(|(index, value)| self::leaves(value, &format!("{at}/{index}"), leaves));
        }
        Value::Object(object) if !object.is_empty() => {
            object.iter().for_each(|(key, value)| self::leaves(value, &format!("{at}/{key}"), leaves));
        }
        value => drop(leaves.insert(at.to_owned(), value.to_string())),
    }
}

fn distance(one: &Question, other: &Question) -> usize {
    let all = |question: &Question| {
        let mut all = BTreeMap::new();
        leaves(&question.message(""), "", &mut all);
        all
    };
    let (one, other) = (all(one), all(other));
    let lacking = |one: &BTreeMap<_, _>, other: &BTreeMap<_, _>| {
        one.iter().filter(|(at, value)| other.get(*at) != Some(*value)).count()
    };
    lacking(&one, &other) + lacking(&other, &one)
}

impl Adapter for Memory {
    fn ask(&mut self, questions: &[Question], _: &mut dyn FnMut(usize)) -> Vec<Answer> {
        let answer = |question: &Question| {
            let rule = question.options["select"][0].as_str().unwrap_or_default();
            let of_rule = || self.0.iter().filter(|case| case.rule.as_deref() == Some(rule));
            let nearest = of_rule().min_by_key(|case| distance(&case.question, question));
            // Several vectors may ask of one record, each about another event.
            let same =
                of_rule().filter(|case| nearest.is_some_and(|near| distance(&near.question, &case.question) == 0));
            let findings = same.filter_map(|case| match &case.expect {
                Expect::Finding { at, outcome, because, missing } => Some(Finding {
                    rule: rule.to_owned(),
                    at: at.clone(),
                    outcome: *outcome,
                    because: because.clone(),
                    missing: missing.clone(),
                }),
                _ => None,
            });
            let by_place: BTreeMap<String, Finding> = findings.map(|finding| (finding.at.clone(), finding)).collect();
            Answer::Result { findings: by_place.into_values().collect() }
        };
        questions.iter().map(answer).collect()
    }

    fn restart(&mut self) {}
}

#[test]
fn who_learnt_the_public_vectors_passes_them_and_fails_the_challenge() {
    let suite = suite();
    let learnt: Vec<Case> =
        suite.cases.iter().filter(|case| matches!(case.expect, Expect::Finding { .. })).cloned().collect();
    let mut memory = Memory(learnt.clone());
    // One of a hundred is enough: each is answered by itself.
    for case in learnt.iter().step_by(100) {
        let answer = memory.ask(std::slice::from_ref(&case.question), &mut |_| {}).remove(0);
        assert_eq!(grade(case, &answer, &[]).why, Vec::<String>::new(), "{}", case.id);
    }
    let (mismatches, footer) = challenged(&mut memory, 150);
    assert!(!footer.passed() && !mismatches.is_empty());
    println!("{:?} by outcome {:?}", footer.agreed, footer.outcomes);
    assert!(footer.agreed.count * 2 < footer.agreed.of, "memory is right {:?} times", footer.agreed);
}

/// That an adapter breaks this relation, and no other, and that it is shown by a small record.
fn breaks(relation: Relation, adapter: &mut dyn Adapter, alone: bool) {
    let (mismatches, footer) = challenged(adapter, CASES);
    let share = footer.relations[&relation];
    assert!(share.count < share.of, "{} held {share:?}", relation.as_str());
    assert!(!footer.passed());
    for (other, share) in &footer.relations {
        assert!(!alone || *other == relation || share.count == share.of, "{} is broken as well", other.as_str());
    }
    let of_it: Vec<&Mismatch> = mismatches.iter().filter(|wrong| wrong.relation() == Some(relation)).collect();
    assert_eq!(of_it.len(), share.of - share.count);
    let smallest =
        of_it.iter().filter(|wrong| wrong.shrunk).min_by_key(|wrong| facts(record(&wrong.question))).unwrap();
    assert_eq!(smallest.shown.len(), 2);
    assert!(facts(record(&smallest.question)) <= 12, "{}", record(&smallest.question));
}

#[test]
fn an_answer_that_changes_when_asked_twice() {
    let mut moody = Wrong::new(|_, [since, _], findings| {
        if since == 2 {
            flip(findings);
        }
    });
    let (_, footer) = challenged(&mut moody, 120);
    assert!(footer.relations[&Relation::Twice].count == 0 && !footer.passed());
    assert_eq!(footer.relations[&Relation::Restarted].count, footer.relations[&Relation::Restarted].of);
}

#[test]
fn an_answer_that_changes_after_a_new_start() {
    let mut forgetful = Wrong::new(|_, [since, ever], findings| {
        if since < ever {
            flip(findings);
        }
    });
    let (_, footer) = challenged(&mut forgetful, 120);
    assert!(footer.relations[&Relation::Restarted].count == 0 && !footer.passed());
}

#[test]
fn an_answer_that_turns_on_ids() {
    breaks(
        Relation::Renamed,
        &mut Wrong::new(|question, _, findings| {
            if record(question)["record_id"].as_str().is_some_and(|id| id.starts_with('m')) {
                flip(findings);
            }
        }),
        true,
    );
}

#[test]
fn an_answer_that_turns_on_extensions() {
    breaks(
        Relation::Extended,
        &mut Wrong::new(|question, _, findings| {
            if record(question).get("extensions").is_some() {
                flip(findings);
            }
        }),
        true,
    );
}

#[test]
fn an_answer_that_turns_on_the_order_of_lists() {
    breaks(
        Relation::Reordered,
        &mut Wrong::new(|question, _, findings| {
            let entry = |list: &Value, index: usize| list.get(index).map(ToString::to_string);
            let is_later = |list: &Value| entry(list, 1).is_some_and(|second| entry(list, 0) > Some(second));
            if record(question).as_object().unwrap().values().any(is_later) {
                flip(findings);
            }
        }),
        false,
    );
}

#[test]
fn an_answer_for_which_missing_is_false() {
    breaks(
        Relation::Filled,
        &mut Wrong::new(|_, _, findings| {
            for finding in findings {
                if finding.outcome == Outcome::InsufficientEvidence {
                    finding.outcome = Outcome::NotMet;
                }
            }
        }),
        true,
    );
}

#[test]
fn who_always_says_the_same_gets_no_more_than_a_share() {
    for outcome in Outcome::ALL {
        let mut constant = Wrong::new(|_, _, findings: &mut Vec<Finding>| {
            for finding in findings {
                finding.outcome = outcome;
            }
        });
        let (_, footer) = challenged(&mut constant, 120);
        assert!(footer.agreed.count * 10 <= footer.agreed.of * 4, "{outcome}: {:?}", footer.agreed);
    }
}

#[test]
fn what_is_wrong_about_one_fact_is_shown_by_little_more_than_that_fact() {
    let mut wrong = Wrong::new(|question, _, findings| {
        let in_a_hurry = |home: &Value| home["emergency"] == true;
        if record(question)["placements"].as_array().is_some_and(|homes| homes.iter().any(in_a_hurry)) {
            flip(findings);
        }
    });
    let (mismatches, footer) = challenged(&mut wrong, CASES);
    assert!(footer.agreed.count < footer.agreed.of);
    for wrong in mismatches.iter().filter(|wrong| wrong.relation().is_none() && wrong.shrunk) {
        let record = record(&wrong.question);
        assert!(record["placements"].to_string().contains("\"emergency\":true"), "{record}");
        assert!(facts(record) <= 12, "{record}");
        assert!(wrong.expected.is_some() && !wrong.why.is_empty());
    }
}
