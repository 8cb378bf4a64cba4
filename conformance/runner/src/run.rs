//! A run: every case of the profiles is asked, graded, and written down.

use std::collections::BTreeSet;
use std::{env, fs};

use crate::adapter::{Adapter, Command, Limits, Process, Reference};
use crate::answer::Answer;
use crate::case::Case;
use crate::digest::digest;
use crate::grade::grade;
use crate::report::{AdapterAbout, CaseLine, Footer, Header, Program, Report, SuiteAbout};
use crate::suite::{Edition, Suite};
use crate::tries::{Tried, Try, tries};

/// What is to be run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How to start the adapter.
    pub command: Command,
    /// The profiles; those that the adapter declares, where this is empty.
    pub profiles: BTreeSet<String>,
    /// The edition.
    pub edition: Edition,
    /// The limits.
    pub limits: Limits,
    /// Orders the questions and makes their ids.
    pub seed: u64,
    /// Who runs it.
    pub by: String,
}

/// Runs a plan; `done` is told how many questions are answered, and of how many. The report, and what the adapter wrote to
/// standard error.
pub fn run(suite: &Suite, plan: &Plan, done: &mut dyn FnMut(usize, usize)) -> (Report, Vec<u8>) {
    let began = jiff::Timestamp::now();
    let files = plan.command.files();
    let mut adapter = Process::new(plan.command.clone(), plan.limits, plan.edition.name(), plan.seed);
    let declared = adapter.hello().map(|hello| hello.profiles.iter().cloned().collect());
    let has_vectors = |name: &String| suite.about.profiles.get(name).is_some_and(|profile| profile.vectors > 0);
    let profiles: BTreeSet<String> = match declared {
        _ if !plan.profiles.is_empty() => plan.profiles.clone(),
        Some(declared) => BTreeSet::into_iter(declared).filter(has_vectors).collect(),
        // Nobody said anything: what was to be expected is everything.
        None => suite.about.profiles.keys().filter(|name| has_vectors(name)).cloned().collect(),
    };
    let cases: Vec<&Case> = suite.cases_of(&profiles, &plan.edition);
    let lines = ask(&mut adapter, &plan.edition, &cases, done);
    adapter.end();
    let header = Header {
        suite: SuiteAbout { version: suite.about.version.clone(), digest: suite.digest.clone() },
        ruleset: plan.edition.clone(),
        runner: this_program(),
        adapter: AdapterAbout { command: plan.command.text.clone(), files, hello: adapter.hello_before().cloned() },
        profiles: profiles.iter().cloned().collect(),
        seed: plan.seed.to_string(),
        limits: plan.limits,
        by: plan.by.clone(),
        at: day_and_time(began),
        expires: a_year_after(began),
    };
    let graded: Vec<(&Case, &CaseLine)> = cases.iter().copied().zip(&lines).collect();
    let footer = Footer::of(suite, &header, &graded, adapter.faults(), adapter.restarts());
    (Report { header, cases: lines, footer }, adapter.log())
}

/// Asks every case, then tries what was offered, and grades.
pub(crate) fn ask(
    adapter: &mut dyn Adapter,
    edition: &Edition,
    cases: &[&Case],
    done: &mut dyn FnMut(usize, usize),
) -> Vec<CaseLine> {
    let questions: Vec<_> = cases.iter().map(|case| case.question.clone()).collect();
    let answers = adapter.ask(&questions, &mut |number| done(number, questions.len()));
    let offered = |(case, answer): (&&Case, &Answer)| match answer {
        Answer::Sets { sets } => tries(case, sets).unwrap_or_default(),
        _ => Vec::new(),
    };
    let to_try: Vec<_> = cases.iter().zip(&answers).map(offered).collect();
    let questions: Vec<_> = to_try.iter().flatten().map(|each| each.question.clone()).collect();
    let came = adapter.ask(&questions, &mut |number| done(number, questions.len()));
    // Whoever makes facts up can agree with itself about them. So the library is asked as well, where it has the edition.
    let has_edition = careinquiry::rulesets().iter().any(|set| set.name() == edition.name());
    let also =
        if has_edition { Reference::new(vec![edition.name()]).ask(&questions, &mut |_| {}) } else { came.clone() };
    let mut both = came.into_iter().zip(also);
    let mut lines = Vec::with_capacity(cases.len());
    for ((case, answer), to_try) in cases.iter().zip(answers).zip(to_try) {
        let of = |(each, (said, also)): (&Try, (Answer, Answer))| {
            let tried = each.answered(case, &said);
            let also = Tried { of_library: true, ..each.answered(case, &also) };
            if tried.was == Some(tried.claimed) && also.was != tried.was { also } else { tried }
        };
        let tried: Vec<Tried> = to_try.iter().zip(both.by_ref()).map(of).collect();
        let grade = grade(case, &answer, &tried);
        lines.push(CaseLine::new(case, grade, answer, tried));
    }
    lines
}

/// The program that runs this.
pub(crate) fn this_program() -> Program {
    let bytes = env::current_exe().and_then(fs::read).unwrap_or_default();
    Program { version: env!("CARGO_PKG_VERSION").to_owned(), digest: digest(&bytes) }
}

pub(crate) fn day_and_time(at: jiff::Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

pub(crate) fn a_year_after(at: jiff::Timestamp) -> String {
    let year = jiff::Span::new().years(1);
    let day = at.to_zoned(jiff::tz::TimeZone::UTC).date();
    day.checked_add(year).unwrap_or(day).to_string()
}

/// Today, in UTC, as `YYYY-MM-DD`.
#[must_use]
pub fn today() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%d").to_string()
}

/// A seed that nobody chose.
#[must_use]
pub fn random_seed() -> u64 {
    fastrand::u64(..)
}
