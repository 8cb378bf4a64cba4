//! The calls that may take long. Each works on a thread of its own, and stops early where nobody waits for it.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::thread;

use careinquiry::{Day, Error, Evaluator, Record, wire};
use futures_channel::oneshot::{self, Receiver, Sender};

use crate::decide::WouldDecide;
use crate::failure::{Answer, CareInquiryError, ask, internal};
use crate::options::Options;
use crate::report::Report;
use crate::timeline::Timeline;

/// What became of one record of many.
#[allow(clippy::large_enum_variant, reason = "most records are judged")]
#[derive(Debug, uniffi::Enum)]
pub enum Evaluated {
    /// It was judged.
    Judged {
        /// Its report.
        report: Report,
    },
    /// It could not be judged; the others were.
    Refused {
        /// Why not.
        error: CareInquiryError,
    },
}

/// Judges many records on all cores, and gives an answer for each, in their order.
#[uniffi::export(default(canceller = None))]
pub async fn evaluate_many(
    records: Vec<Vec<u8>>,
    options: Options,
    canceller: Option<Arc<Canceller>>,
) -> Answer<Vec<Evaluated>> {
    answered(canceller, move |unwanted| {
        let options = careinquiry::Options::from(options);
        let evaluator = Evaluator::new(&options)?;
        on_all_cores(&records, unwanted, |record| {
            let report = ask(|| Ok(Report::new(&evaluator.evaluate_json(record)?, options.detail)));
            report.map_or_else(|error| Evaluated::Refused { error }, |report| Evaluated::Judged { report })
        })
    })
    .await
}

/// For the findings of a rule that lack evidence (all of them, or the one at a pointer): the smallest sets of facts that
/// would decide it, and the outcome that each gives.
#[uniffi::export(default(at = None, canceller = None))]
pub async fn would_decide(
    record: Vec<u8>,
    options: Options,
    rule: String,
    at: Option<String>,
    canceller: Option<Arc<Canceller>>,
) -> Answer<Vec<WouldDecide>> {
    answered(canceller, move |_| {
        let options = careinquiry::Options::from(options);
        let record = Record::from_json(&record, options.null_means, &options.limits)?;
        let decide = Evaluator::new(&options)?.would_decide(&record, &rule, at.as_deref())?;
        Ok(decide.iter().map(WouldDecide::from).collect())
    })
    .await
}

/// As `would_decide`. Options and answer are JSON: the bytes that every language gives.
#[uniffi::export(default(at = None, canceller = None))]
pub async fn would_decide_json(
    record: Vec<u8>,
    options: Vec<u8>,
    rule: String,
    at: Option<String>,
    canceller: Option<Arc<Canceller>>,
) -> Answer<Vec<u8>> {
    answered(canceller, move |_| wire::would_decide(&record, &options, &rule, at.as_deref())).await
}

/// Outcomes of one record from one day to another: only what changes, and why. The day in the options only has to go with the rest of them.
#[uniffi::export(default(canceller = None))]
pub async fn timeline(
    record: Vec<u8>,
    options: Options,
    from: Day,
    to: Day,
    canceller: Option<Arc<Canceller>>,
) -> Answer<Timeline> {
    answered(canceller, move |_| {
        let options = careinquiry::Options::from(options);
        let record = Record::from_json(&record, options.null_means, &options.limits)?;
        let timeline = Evaluator::new(&options)?.timeline(&record, from, to)?;
        Ok(Timeline::from(&timeline))
    })
    .await
}

/// As `timeline`. Options and answer are JSON: the bytes that every language gives.
#[uniffi::export(default(canceller = None))]
pub async fn timeline_json(
    record: Vec<u8>,
    options: Vec<u8>,
    from: Day,
    to: Day,
    canceller: Option<Arc<Canceller>>,
) -> Answer<Vec<u8>> {
    answered(canceller, move |_| wire::timeline(&record, &options, from, to)).await
}

/// Panics on another thread, for a test that a panic is an error and never the end of an app.
#[uniffi::export]
pub async fn panics_async() -> Answer<()> {
    #[allow(clippy::panic)] // it is what it is for
    answered(None, |_| panic!("a panic that a test asked for")).await
}

/// Gives calls up: those that it was handed to end with `Cancelled`, at once. Kotlin needs it for no more than to end a call
/// from elsewhere: a coroutine that is cancelled gives its call up by itself.
#[derive(Debug, Default, uniffi::Object)]
pub struct Canceller(Mutex<Cancelling>);

#[derive(Debug, Default)]
struct Cancelling {
    given_up: bool,
    waiting: Vec<Sender<()>>,
}

#[uniffi::export]
impl Canceller {
    /// Nothing is given up yet.
    #[uniffi::constructor]
    pub fn new() -> Answer<Arc<Self>> {
        ask(|| Ok(Arc::default()))
    }

    /// Gives up every call that it was handed to, and those that it will be.
    pub fn cancel(&self) -> Answer<()> {
        ask(|| {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.given_up = true;
            for waiting in state.waiting.drain(..) {
                // A call that has its answer listens no more.
                let _ = waiting.send(());
            }
            Ok(())
        })
    }
}

impl Canceller {
    /// Hears of it when this gives up.
    fn listen(&self) -> Receiver<()> {
        let (tell, told) = oneshot::channel();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.waiting.retain(|waiting| !waiting.is_canceled());
        if state.given_up {
            // The receiver is at hand.
            let _ = tell.send(());
        } else {
            state.waiting.push(tell);
        }
        told
    }
}

/// Whether nobody waits for an answer any more.
type Unwanted<'a> = &'a (dyn Fn() -> bool + Sync);

/// Works on a thread of its own. The work is told where nobody waits any more: the call was given up, or its coroutine.
async fn answered<T: Send + 'static>(
    canceller: Option<Arc<Canceller>>,
    work: impl FnOnce(Unwanted<'_>) -> Result<T, Error> + Send + 'static,
) -> Answer<T> {
    let (send, mut receive) = oneshot::channel();
    let mut given_up = canceller.map(|canceller| canceller.listen());
    let work = move || {
        let answer = ask(|| work(&|| send.is_canceled()));
        // Nobody may be waiting for it.
        let _ = send.send(answer);
    };
    let started = thread::Builder::new().name("careinquiry".to_owned()).spawn(work);
    started.map_err(|_| internal("expected a thread to work on"))?;
    poll_fn(move |context| {
        if let Some(given_up) = &mut given_up
            && Pin::new(given_up).poll(context) == Poll::Ready(Ok(()))
        {
            return Poll::Ready(Err(CareInquiryError::Cancelled));
        }
        let answer = Pin::new(&mut receive).poll(context);
        answer.map(|answer| answer.unwrap_or_else(|_| Err(internal("the thread that worked has gone").into())))
    })
    .await
}

/// Asks of each record, on all cores; the answers are in the order of the records. Stops early where nobody waits.
fn on_all_cores<T: Send>(
    records: &[Vec<u8>],
    unwanted: Unwanted<'_>,
    ask: impl Fn(&[u8]) -> T + Sync,
) -> Result<Vec<T>, Error> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut answers = Vec::new();
        while !unwanted() {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(record) = records.get(number) else { break };
            answers.push((number, ask(record)));
        }
        answers
    };
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get).min(records.len());
    let mut answers = thread::scope(|scope| {
        // Where no other thread is to be had, this one does it all.
        let help = || thread::Builder::new().name("careinquiry".to_owned()).spawn_scoped(scope, work).ok();
        let helpers: Vec<_> = (1..cores).filter_map(|_| help()).collect();
        let mut answers = work();
        for helper in helpers {
            answers.extend(helper.join().map_err(|_| internal("a thread that worked has gone"))?);
        }
        Ok::<_, Error>(answers)
    })?;
    answers.sort_unstable_by_key(|(number, _)| *number);
    Ok(answers.into_iter().map(|(_, answer)| answer).collect())
}
