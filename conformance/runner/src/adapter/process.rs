//! A program that is asked over its standard input and output: kept to its limits, started again where it fails, three
//! times at most.

use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use serde_json::Value;

use super::Adapter;
use super::command::Command;
use super::hello::Hello;
use super::limits::Limits;
use super::session::{Event, Log, Session};
use crate::answer::Answer;
use crate::question::Question;
use crate::read::{Field, Wrong};

/// Letters of an id.
const ID_LETTERS: usize = 10;

/// An adapter as a program of its own.
#[derive(Debug)]
pub struct Process {
    command: Command,
    limits: Limits,
    ruleset: String,
    random: fastrand::Rng,
    session: Option<Session>,
    hello: Option<Hello>,
    failures: usize,
    faults: Vec<String>,
    log: Log,
}

impl Process {
    /// A program that is to be asked about an edition, `id@version`. It is started at the first question.
    ///
    /// The seed orders the questions and makes their ids.
    #[must_use]
    pub fn new(command: Command, limits: Limits, ruleset: String, seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        let (session, hello) = (None, None);
        Self { command, limits, ruleset, random, session, hello, failures: 0, faults: Vec::new(), log: Log::default() }
    }

    /// Orders the questions and makes their ids by another chance from here on.
    pub(crate) fn reorder(&mut self, random: fastrand::Rng) {
        self.random = random;
    }

    /// What it says of itself; it is started for that, if it is not there yet. `None` where it cannot be had to say so.
    pub fn hello(&mut self) -> Option<&Hello> {
        let _ = self.ensure();
        self.hello.as_ref()
    }

    /// What it said of itself, if it was ever started.
    #[must_use]
    pub fn hello_before(&self) -> Option<&Hello> {
        self.hello.as_ref()
    }

    /// What went wrong with the program itself, in order.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// How many times it was started again because of a fault.
    #[must_use]
    pub fn restarts(&self) -> usize {
        self.failures.min(self.limits.restarts)
    }

    /// What it wrote to standard error, as far as that was kept.
    #[must_use]
    pub fn log(&self) -> Vec<u8> {
        self.log.text()
    }

    /// Ends the program in good order; the next question starts it anew, which does not count as a fault.
    pub fn end(&mut self) {
        if let Some(session) = self.session.take() {
            let lines = session.lines;
            if let Some(expected) = session.end() {
                self.faults.push(format!("after line {lines}: expected {expected}"));
            }
        }
    }

    fn fail(&mut self, why: String) {
        self.session = None;
        self.failures += 1;
        self.faults.push(why);
    }

    /// Starts the program where it is not running.
    fn ensure(&mut self) -> Result<(), String> {
        while self.session.is_none() {
            if self.failures > self.limits.restarts {
                return Err(format!("the adapter had been started again {} times", self.limits.restarts));
            }
            match self.open() {
                Ok(session) => self.session = Some(session),
                Err(why) => self.fail(why),
            }
        }
        Ok(())
    }

    /// Starts the program, and goes through `hello` and `open` with it.
    fn open(&mut self) -> Result<Session, String> {
        let cannot = |error: std::io::Error| format!("expected a program that can be started ({})", error.kind());
        let mut session = Session::start(&self.command, &self.limits, &self.log).map_err(cannot)?;
        session.send(&Hello::request(&self.limits));
        let hello = self.first(&mut session, "hello", Hello::read)?;
        if self.hello.as_ref().is_some_and(|before| *before != hello) {
            return Err("line 1: expected the same hello at every start".to_owned());
        }
        self.hello = Some(hello);
        session.send(&Hello::open(&[&self.ruleset]));
        self.first(&mut session, "opened", |message| Field::whole(message).get("type").exactly("opened"))?;
        Ok(session)
    }

    /// One message that is due before any question.
    fn first<T>(
        &self,
        session: &mut Session,
        what: &str,
        read: impl FnOnce(&Value) -> Result<T, Wrong>,
    ) -> Result<T, String> {
        let event = session.next(Instant::now() + self.limits.start());
        let line = session.lines;
        match event {
            Event::Line(text) => {
                let message: Value = serde_json::from_slice(&text)
                    .map_err(|_| format!("line {line}: expected {what} as a JSON object"))?;
                read(&message).map_err(|wrong| format!("line {line}: {wrong}"))
            }
            event => Err(broken(&event, line).unwrap_or_else(|| format!("expected {what} in time"))),
        }
    }
}

impl Adapter for Process {
    fn restart(&mut self) {
        self.end();
    }

    fn ask(&mut self, questions: &[Question], done: &mut dyn FnMut(usize)) -> Vec<Answer> {
        let mut order: Vec<usize> = (0..questions.len()).collect();
        self.random.shuffle(&mut order);
        let mut round = Round::new(order);
        while !round.is_over() {
            let why = self.ensure().err();
            let Some(session) = self.session.as_mut() else {
                round.give_up(&why.unwrap_or_default());
                break;
            };
            let most = self.hello.as_ref().map_or(1, |hello| hello.max_in_flight);
            while round.in_flight.len() < most
                && let Some(index) = round.waiting.pop_front()
            {
                let mut id: String = (0..ID_LETTERS).map(|_| self.random.lowercase()).collect();
                while round.in_flight.contains_key(&id) || round.answered.contains_key(&id) {
                    id.push(self.random.lowercase());
                }
                if let Some(question) = questions.get(index) {
                    session.send(&question.message(&id));
                    round.in_flight.insert(id, (index, Instant::now()));
                }
            }
            if let Err(fault) = round.take(session, &self.limits) {
                self.fail(fault);
            }
            done(round.answers.len());
        }
        round.into_answers(questions.len())
    }
}

/// Questions on their way: each waits, is in flight, or is answered.
struct Round {
    waiting: VecDeque<usize>,
    in_flight: BTreeMap<String, (usize, Instant)>,
    answered: BTreeMap<String, usize>,
    answers: BTreeMap<usize, Answer>,
}

impl Round {
    fn new(order: Vec<usize>) -> Self {
        Self { waiting: order.into(), in_flight: BTreeMap::new(), answered: BTreeMap::new(), answers: BTreeMap::new() }
    }

    fn is_over(&self) -> bool {
        self.waiting.is_empty() && self.in_flight.is_empty()
    }

    /// Takes what comes next. A fault ends the session: who is to blame has its answer, the others are asked again.
    fn take(&mut self, session: &mut Session, limits: &Limits) -> Result<(), String> {
        let first = self.in_flight.values().map(|(_, sent)| *sent).min().unwrap_or_else(Instant::now);
        let event = session.next(first + limits.case());
        let line = session.lines;
        let fault = match event {
            Event::Line(text) => match self.line(&text) {
                Ok(()) => return Ok(()),
                Err(expected) => format!("line {line}: {expected}"),
            },
            Event::Silence => {
                let now = Instant::now();
                self.blame(|_, sent| sent + limits.case() <= now, &Answer::Timeout);
                format!("after line {line}: expected an answer in time")
            }
            event => {
                let why = broken(&event, line).unwrap_or_default();
                let answer = if matches!(event, Event::End) {
                    Answer::NoResponse { why: why.clone() }
                } else {
                    Answer::InvalidResponse { why: why.clone() }
                };
                self.blame(|_, _| true, &answer);
                why
            }
        };
        self.waiting.extend(std::mem::take(&mut self.in_flight).into_values().map(|(index, _)| index));
        Err(fault)
    }

    /// Takes a line; what was expected of it, where it is no answer to a question in flight.
    fn line(&mut self, text: &[u8]) -> Result<(), String> {
        let message: Value = serde_json::from_slice(text).unwrap_or_default();
        let id = message.get("id").and_then(Value::as_str);
        let Some(id) = id else {
            return Err(self.nobody("expected a JSON object with the id of a question"));
        };
        if let Some((index, _)) = self.in_flight.remove(id) {
            self.answered.insert(id.to_owned(), index);
            let read = Answer::read(&message).map_err(|wrong| wrong.to_string());
            let result = read.as_ref().map(|_| ()).map_err(Clone::clone);
            self.answers.insert(index, read.unwrap_or_else(|why| Answer::InvalidResponse { why }));
            return result;
        }
        if let Some(index) = self.answered.get(id) {
            let why = "/id: expected one answer to a question".to_owned();
            self.answers.insert(*index, Answer::InvalidResponse { why: why.clone() });
            return Err(why);
        }
        Err(self.nobody("/id: expected the id of a question that was asked"))
    }

    /// A line that is nobody's: which of those in flight went wrong cannot be told, so all did.
    fn nobody(&mut self, expected: &str) -> String {
        self.blame(|_, _| true, &Answer::InvalidResponse { why: expected.to_owned() });
        expected.to_owned()
    }

    fn blame(&mut self, who: impl Fn(usize, Instant) -> bool, answer: &Answer) {
        let (blamed, others) =
            std::mem::take(&mut self.in_flight).into_iter().partition(|(_, (index, sent))| who(*index, *sent));
        self.in_flight = others;
        let blamed: BTreeMap<String, (usize, Instant)> = blamed;
        self.answers.extend(blamed.into_values().map(|(index, _)| (index, answer.clone())));
    }

    fn give_up(&mut self, why: &str) {
        let rest = std::mem::take(&mut self.waiting);
        self.answers.extend(rest.into_iter().map(|index| (index, Answer::NoResponse { why: why.to_owned() })));
    }

    fn into_answers(mut self, number: usize) -> Vec<Answer> {
        let none = || Answer::NoResponse { why: "the question was not asked".to_owned() };
        (0..number).map(|index| self.answers.remove(&index).unwrap_or_else(none)).collect()
    }
}

/// What was expected where something else than a line came.
fn broken(event: &Event, line: usize) -> Option<String> {
    let expected = match event {
        Event::Line(_) | Event::Silence => return None,
        Event::HalfLine => "the end of the line",
        Event::LongLine => "a line within the limit",
        Event::Flood => "less on standard error than the limit",
        Event::End => "the program to go on",
    };
    Some(format!("after line {line}: expected {expected}"))
}
