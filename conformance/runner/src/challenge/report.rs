//! What a challenge leaves behind: `challenge.jsonl`, from which it can be run again and every mismatch be asked again.

use std::collections::BTreeMap;

use careinquiry::Outcome;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::draw::Drawn;
use super::relation::{Relation, Variation};
use super::run::definite;
use super::seed::Seed;
use crate::adapter::Limits;
use crate::answer::Answer;
use crate::error::Error;
use crate::question::Question;
use crate::report::{AdapterAbout, Program, Share, SuiteAbout, line};
use crate::suite::Edition;

/// More questions than this are not drawn.
pub const MOST_CASES: u32 = 100_000;

/// What no challenge can show; every report says so.
pub const CANNOT_SHOW: [&str; 4] = [
    "that the adapter is the product on sale, or asks it",
    "that questions which were not drawn are answered rightly",
    "that the reference reads the recommendations rightly: where both are wrong alike, nothing shows",
    "that the seed was drawn fairly, unless the build was named before the nonce was drawn",
];

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct ChallengeReport {
    /// Who was asked what, by whom and when.
    pub header: ChallengeHeader,
    /// All that was wrong, in the order of the questions; those of the reference before those of a relation.
    pub mismatches: Vec<Mismatch>,
    /// What it comes to.
    pub footer: ChallengeFooter,
}

/// The first line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengeHeader {
    /// The program that asked, and that answered as the reference.
    pub runner: Program,
    /// Which suite the questions were drawn from.
    pub suite: SuiteAbout,
    /// Which edition of the rules.
    pub ruleset: Edition,
    /// The program that answered.
    pub adapter: AdapterAbout,
    /// The profiles that the rules belong to.
    pub profiles: Vec<String>,
    /// The seed: the SHA-256 of what it was drawn from.
    pub seed: String,
    /// What it was drawn from.
    pub drawn_from: Seed,
    /// How many questions were asked for.
    pub cases: usize,
    /// The SHA-256 of the questions, a line each.
    pub drawn: String,
    /// The limits.
    pub limits: Limits,
    /// Who ran it, as they say.
    pub by: String,
    /// When it began, in UTC.
    pub at: String,
}

/// A question and its answer, as a report shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The question.
    pub question: Question,
    /// What was answered.
    pub answer: Answer,
}

impl Shown {
    pub(super) fn new(question: &Question, answer: &Answer) -> Self {
        Self { question: question.clone(), answer: answer.clone() }
    }
}

/// Something that was wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Mismatch {
    /// The number of the question.
    pub number: usize,
    /// The rule.
    pub rule: String,
    /// The outcome that was due.
    pub outcome: Outcome,
    /// How the second question was made; `None` where the reference was disagreed with.
    pub variation: Option<Variation>,
    /// What was expected and what came.
    pub why: Vec<String>,
    /// The question, as small as it could be made.
    pub question: Question,
    /// What the reference answers to it, where it was disagreed with.
    pub expected: Option<Answer>,
    /// The question and its answer; of a relation, the second ones as well.
    pub shown: Vec<Shown>,
    /// Whether it was made small.
    pub shrunk: bool,
}

impl Mismatch {
    pub(super) fn of(drawn: &Drawn, why: Vec<String>, expected: Option<Answer>, shown: Vec<Shown>) -> Self {
        let Drawn { number, rule, outcome, question, .. } = drawn.clone();
        Self { number, rule, outcome, variation: None, why, question, expected, shown, shrunk: false }
    }

    /// The relation that is broken, if it is one.
    #[must_use]
    pub fn relation(&self) -> Option<Relation> {
        self.variation.as_ref().map(|variation| variation.relation)
    }

    /// What was asked right before the second question, where the relation asks something there.
    #[must_use]
    pub fn between(&self) -> Option<Question> {
        self.variation.as_ref()?.distraction(&self.question)
    }

    /// Whether an outcome is wrong, and not only what is cited.
    #[must_use]
    pub fn is_of_outcomes(&self) -> bool {
        let of = |answer: &Answer| {
            let findings = answer.findings()?;
            Some(findings.iter().map(|found| (found.at.clone(), found.outcome)).collect::<BTreeMap<_, _>>())
        };
        match (&self.expected, self.shown.as_slice()) {
            (Some(expected), [shown, ..]) => of(expected) != of(&shown.answer),
            (None, [first, second]) => of(&first.answer) != of(&second.answer),
            _ => true,
        }
    }

    fn to_json(&self) -> Value {
        let asked = |shown: &Shown| json!({"question": shown.question.message("question"), "answer": shown.answer});
        json!({
            "number": self.number, "rule": self.rule, "outcome": self.outcome.as_str(),
            "relation": self.relation(), "why": self.why, "expected": self.expected,
            "asked": self.shown.iter().map(asked).collect::<Vec<_>>(),
            "between": self.between().map(|question| question.message("question")), "shrunk": self.shrunk,
        })
    }
}

/// The last line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ChallengeFooter {
    /// How many agree with the reference.
    pub agreed: Share,
    /// The same, by rule.
    pub rules: BTreeMap<String, Share>,
    /// The same, by the outcome that was due.
    pub outcomes: BTreeMap<String, Share>,
    /// The same, of those on the first or last day of an outcome.
    pub on_boundary: Share,
    /// How often each relation held.
    pub relations: BTreeMap<Relation, Share>,
    /// Findings with a definite answer where the record cannot decide.
    pub over_claim: Share,
    /// Findings without one where the record decides.
    pub over_abstain: Share,
    /// How often the adapter was started again because of a fault.
    pub restarts: usize,
    /// What went wrong with the adapter itself.
    pub faults: Vec<String>,
}

impl ChallengeFooter {
    pub(super) fn count(&mut self, drawn: &Drawn, expected: &Answer, answer: &Answer, agrees: bool) {
        self.agreed.add(agrees);
        self.rules.entry(drawn.rule.clone()).or_default().add(agrees);
        self.outcomes.entry(drawn.outcome.as_str().to_owned()).or_default().add(agrees);
        if drawn.on_boundary {
            self.on_boundary.add(agrees);
        }
        for (is_definite, was_definite) in definite(expected, answer) {
            if is_definite {
                self.over_abstain.add(!was_definite);
            } else {
                self.over_claim.add(was_definite);
            }
        }
    }

    pub(super) fn relation(&mut self, relation: Relation, held: bool) {
        self.relations.entry(relation).or_default().add(held);
    }

    /// The most that somebody gets right who always gives the same outcome.
    #[must_use]
    pub fn best_guess(&self) -> Share {
        let most = self.outcomes.values().map(|share| share.of).max().unwrap_or(0);
        Share { count: most, of: self.agreed.of }
    }

    /// Whether nothing was wrong.
    #[must_use]
    pub fn passed(&self) -> bool {
        let all = |share: &Share| share.count == share.of;
        self.agreed.of > 0 && all(&self.agreed) && self.relations.values().all(all) && self.faults.is_empty()
    }
}

impl ChallengeReport {
    /// `challenge.jsonl`: the last line holds the digest of all before it.
    #[must_use]
    pub fn to_jsonl(&self) -> String {
        let mut text = line("challenge", &self.header);
        for mismatch in &self.mismatches {
            text.push_str(&line("mismatch", &mismatch.to_json()));
        }
        let digest = crate::digest::digest(text.as_bytes());
        let mut footer = serde_json::to_value(&self.footer).unwrap_or_default();
        if let Some(fields) = footer.as_object_mut() {
            fields.insert("passed".to_owned(), json!(self.footer.passed()));
            fields.insert("best_guess".to_owned(), json!(self.footer.best_guess()));
            fields.insert("cannot_show".to_owned(), json!(CANNOT_SHOW));
            fields.insert("digest".to_owned(), json!(digest));
        }
        text.push_str(&line("footer", &footer));
        text
    }
}

impl ChallengeHeader {
    /// The header of a report that is to be run again.
    ///
    /// # Errors
    ///
    /// A file that does not begin with the header of a challenge, or whose seed is not that of what it was drawn from.
    pub fn of_report(text: &str) -> Result<Self, Error> {
        let expected = || Error::new("the report: line 1", "the header of a challenge");
        let first: Value = serde_json::from_str(text.lines().next().unwrap_or_default()).map_err(|_| expected())?;
        if first.get("type") != Some(&json!("challenge")) {
            return Err(expected());
        }
        let header: Self = serde_json::from_value(first).map_err(|_| expected())?;
        if !(1..=MOST_CASES as usize).contains(&header.cases) {
            return Err(Error::new("the report: /cases", format!("a whole number from 1 to {MOST_CASES}")));
        }
        if header.seed != header.drawn_from.digest() {
            return Err(Error::new("the report: /seed", "the SHA-256 of what it says that it was drawn from"));
        }
        Ok(header)
    }
}
