//! Many records on all cores: read in chunks, evaluated by threads that never touch Python, answered in their order.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use careinquiry::{Error, Evaluator, Options};
use careinquiry_guard::guard;
use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::failure::{exception, raise};
use crate::report::Report;
use crate::source::{Entry, Input, Source};

/// Chunks on their way for each thread: one in hand and one to go on with.
const AHEAD: usize = 2;
/// How long a wait goes on before Ctrl-C is looked for.
const PATIENCE: Duration = Duration::from_millis(20);

/// Records of one chunk on their way, and what became of them.
struct Chunk<T> {
    number: u64,
    entries: Vec<Entry<T>>,
}

/// What became of one record; what could not be read as one is carried along in its place.
enum Answer {
    Report(careinquiry::Report),
    Error(Error),
    Refused(Py<PyAny>),
}

/// Reports of many records, or what was wrong with them, in the order of the records.
#[pyclass(module = "careinquiry")]
pub struct Answers {
    source: Source,
    /// To the threads; `None` once nothing more will be read.
    jobs: Option<Sender<Chunk<Input>>>,
    done: Mutex<Receiver<Chunk<Answer>>>,
    stop: Arc<AtomicBool>,
    most: u64,
    sent: u64,
    taken: u64,
    early: BTreeMap<u64, Chunk<Answer>>,
    ready: VecDeque<Entry<Answer>>,
    /// What stopped the reading: raised once all that was read is answered.
    failure: Option<PyErr>,
    process: u32,
}

impl Answers {
    /// Starts the threads.
    ///
    /// # Errors
    ///
    /// Where options are not of their form, and where a thread cannot be started.
    pub fn new(py: Python<'_>, source: Source, options: &Options, threads: Option<usize>) -> PyResult<Self> {
        let evaluator = guard(|| Evaluator::new(options)).map_err(|error| raise(py, &error))?;
        let evaluator = Arc::new(evaluator);
        let threads = threads.unwrap_or_else(|| thread::available_parallelism().map_or(1, std::num::NonZero::get));
        let ((jobs, waiting), (finished, done)) = (channel(), channel());
        let waiting = Arc::new(Mutex::new(waiting));
        let stop = Arc::new(AtomicBool::new(false));
        for _ in 0..threads {
            let (waiting, finished) = (waiting.clone(), finished.clone());
            let (evaluator, stop) = (evaluator.clone(), stop.clone());
            let work = move || work(&waiting, &finished, &evaluator, &stop);
            thread::Builder::new().name("careinquiry".into()).spawn(work)?;
        }
        Ok(Self {
            source,
            jobs: Some(jobs),
            done: Mutex::new(done),
            stop,
            most: (threads * AHEAD) as u64,
            sent: 0,
            taken: 0,
            early: BTreeMap::new(),
            ready: VecDeque::new(),
            failure: None,
            process: std::process::id(),
        })
    }

    /// Reads ahead, as far as is allowed.
    fn fill(&mut self, py: Python<'_>) -> PyResult<()> {
        while self.jobs.is_some() && self.sent - self.taken < self.most {
            let read = self.source.read(py);
            if let (Some(jobs), false) = (&self.jobs, read.entries.is_empty()) {
                // The threads listen as long as this can send.
                let _ = jobs.send(Chunk { number: self.sent, entries: read.entries });
                self.sent += 1;
            }
            if read.ended {
                self.jobs = None;
            }
            if let Some(failure) = read.failure {
                if !failure.is_instance_of::<PyException>(py) {
                    return Err(failure);
                }
                self.failure = Some(failure);
            }
        }
        Ok(())
    }

    /// Waits for the next chunk of the order; Ctrl-C ends the wait.
    fn wait(&mut self, py: Python<'_>) -> PyResult<()> {
        loop {
            if let Some(chunk) = self.early.remove(&self.taken) {
                self.taken += 1;
                self.ready = chunk.entries.into();
                return Ok(());
            }
            let done = self.done.get_mut().unwrap_or_else(PoisonError::into_inner);
            match py.detach(move || done.recv_timeout(PATIENCE)) {
                Ok(chunk) => {
                    self.early.insert(chunk.number, chunk);
                }
                Err(RecvTimeoutError::Timeout) => py.check_signals()?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(PyRuntimeError::new_err("the threads that evaluate have gone"));
                }
            }
        }
    }
}

#[pymethods]
impl Answers {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        if self.process != std::process::id() {
            return Err(PyRuntimeError::new_err("expected the process that asked: its threads are not in a fork"));
        }
        loop {
            if let Some(Entry { position, line, content }) = self.ready.pop_front() {
                let error = match content {
                    Answer::Report(report) => {
                        return Bound::new(py, Report::new(report)).map(|report| Some(report.into_any()));
                    }
                    Answer::Error(error) => exception(py, &error)?,
                    Answer::Refused(error) => error.into_bound(py),
                };
                return rejected(py)?.call1((position, line, error)).map(Some);
            }
            py.check_signals()?;
            self.fill(py)?;
            if self.sent == self.taken {
                return self.failure.take().map_or(Ok(None), Err);
            }
            self.wait(py)?;
        }
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// The class of what could not be evaluated.
fn rejected(py: Python<'_>) -> PyResult<&Bound<'_, PyAny>> {
    static REJECTED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    REJECTED.import(py, "careinquiry._many", "Rejected")
}

/// What a thread does until nothing more comes.
fn work(
    waiting: &Mutex<Receiver<Chunk<Input>>>,
    finished: &Sender<Chunk<Answer>>,
    evaluator: &Evaluator,
    stop: &AtomicBool,
) {
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Chunk { number, entries }) = next else { return };
        let mut answers = Vec::with_capacity(entries.len());
        for Entry { position, line, content } in entries {
            if stop.load(Ordering::Relaxed) {
                return;
            }
            let content = match content {
                Input::Json(json) => {
                    guard(|| evaluator.evaluate_json(&json)).map_or_else(Answer::Error, Answer::Report)
                }
                Input::Refused(error) => Answer::Refused(error),
            };
            answers.push(Entry { position, line, content });
        }
        if finished.send(Chunk { number, entries: answers }).is_err() {
            return;
        }
    }
}
