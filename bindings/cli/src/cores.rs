//! Work on all cores: read on a thread of its own, done by a thread for each core, handed on in the order of the input.
//!
//! What is under way travels in chunks that go round, from the reader to a worker, to whoever wants the answers, and back.
//! There are only so many of them, so that neither a slow worker nor a slow reader of the output makes it hold more.

use std::any::Any;
use std::collections::BTreeMap;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::fault::Stop;

/// Chunks for each core: one at work, one that waits for it, and one that is read or written meanwhile.
const CHUNKS: usize = 3;
/// A chunk is full at so many tasks, or so many bytes; on a machine of very many cores at fewer, so that all of them together
/// hold no more than this.
const TASKS: usize = 32;
const BYTES: usize = 256 << 10;
const BYTES_IN_ALL: usize = 16 << 20;

struct Chunk<T, A> {
    number: u64,
    tasks: Vec<T>,
    answers: Vec<A>,
}

/// A chunk that is done, or the panic of whoever worked on it.
type Done<T, A> = Result<Chunk<T, A>, Box<dyn Any + Send>>;

/// Nobody wants the answers any more.
#[derive(Debug)]
pub struct Gone;

/// Takes the tasks, in their order.
pub struct Queue<T, A> {
    empty: Receiver<Chunk<T, A>>,
    full: Sender<Chunk<T, A>>,
    /// How many chunks no worker has taken yet.
    waiting: Arc<AtomicUsize>,
    filling: Option<Chunk<T, A>>,
    bytes: usize,
    most_bytes: usize,
    next: u64,
}

impl<T, A> Queue<T, A> {
    /// One more task, of so many bytes. Waits where enough is under way.
    pub fn add(&mut self, task: T, bytes: usize) -> Result<(), Gone> {
        let mut chunk = match self.filling.take() {
            Some(chunk) => chunk,
            None => self.empty.recv().map_err(|_| Gone)?,
        };
        chunk.tasks.push(task);
        self.bytes += bytes;
        let is_full = chunk.tasks.len() >= TASKS || self.bytes >= self.most_bytes;
        self.filling = Some(chunk);
        // While a worker has nothing to do, no task waits for the rest of its chunk.
        if is_full || self.waiting.load(Ordering::Relaxed) == 0 { self.send() } else { Ok(()) }
    }

    fn send(&mut self) -> Result<(), Gone> {
        let Some(mut chunk) = self.filling.take() else { return Ok(()) };
        chunk.number = self.next;
        self.next += 1;
        self.bytes = 0;
        self.waiting.fetch_add(1, Ordering::Relaxed);
        self.full.send(chunk).map_err(|_| Gone)
    }
}

/// How many cores there are to work on.
pub fn all() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Works on every task that `read` adds, on so many cores, and hands the answers to `visit` in the order of the tasks.
///
/// The threads are not waited for where `visit` stops: one may be waiting for input that never comes.
pub fn in_order<T: Send + 'static, A: Send + 'static>(
    cores: usize,
    read: impl FnOnce(&mut Queue<T, A>) -> Result<(), Gone> + Send + 'static,
    work: impl Fn(T) -> A + Send + Sync + 'static,
    mut visit: impl FnMut(A) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let ((emptied, empty), (full, to_do), (finished, done)) = (channel(), channel(), channel());
    let (to_do, waiting, work) = (Arc::new(Mutex::new(to_do)), Arc::new(AtomicUsize::new(0)), Arc::new(work));
    let chunks = cores * CHUNKS;
    for _ in 0..chunks {
        // The other end is held until this function is left.
        let _ = emptied.send(Chunk { number: 0, tasks: Vec::new(), answers: Vec::new() });
    }
    for _ in 0..cores {
        let (to_do, waiting, work, finished) = (to_do.clone(), waiting.clone(), work.clone(), finished.clone());
        start(move || work_on(&to_do, &waiting, &*work, &finished))?;
    }
    drop(finished);
    let most_bytes = BYTES.min(BYTES_IN_ALL / chunks);
    let mut queue = Queue { empty, full, waiting, filling: None, bytes: 0, most_bytes, next: 0 };
    start(move || {
        // Where nobody wants more, there is nobody to tell.
        let _ = read(&mut queue).and_then(|()| queue.send());
    })?;
    let (mut early, mut next) = (BTreeMap::new(), 0);
    for chunk in done {
        let chunk = chunk.unwrap_or_else(|panic| resume_unwind(panic));
        early.insert(chunk.number, chunk);
        while let Some(mut chunk) = early.remove(&next) {
            next += 1;
            chunk.answers.drain(..).try_for_each(&mut visit)?;
            // The reader has gone where it has read all.
            let _ = emptied.send(chunk);
        }
    }
    Ok(())
}

fn start(run: impl FnOnce() + Send + 'static) -> Result<(), Stop> {
    let started = thread::Builder::new().spawn(run);
    started.map(drop).map_err(|error| Stop::Failed(format!("no thread could be started: {}", error.kind())))
}

/// What a worker does until nothing more comes.
fn work_on<T, A>(
    to_do: &Mutex<Receiver<Chunk<T, A>>>,
    waiting: &AtomicUsize,
    work: impl Fn(T) -> A,
    finished: &Sender<Done<T, A>>,
) {
    loop {
        let next = to_do.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(mut chunk) = next else { return };
        waiting.fetch_sub(1, Ordering::Relaxed);
        let done = catch_unwind(AssertUnwindSafe(|| {
            chunk.answers.extend(chunk.tasks.drain(..).map(&work));
            chunk
        }));
        if finished.send(done).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;
    use std::time::Duration;

    use super::*;

    const CORES: usize = 3;

    #[test]
    fn answers_come_in_the_order_of_the_tasks() {
        let tasks = 5_000_u64;
        let mut seen = Vec::new();
        in_order(
            CORES,
            move |queue| (0..tasks).try_for_each(|task| queue.add(task, 1)),
            |task| {
                // Now and then one that takes far longer than those after it.
                if task % 97 == 0 {
                    thread::sleep(Duration::from_micros(300));
                }
                task * 2
            },
            |answer| {
                seen.push(answer);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(seen, (0..tasks).map(|task| task * 2).collect::<Vec<_>>());
    }

    #[test]
    fn no_more_is_read_than_goes_round() {
        let most = CORES * CHUNKS * TASKS;
        let read = Arc::new(AtomicUsize::new(0));
        let (reading, mut visited) = (read.clone(), 0);
        in_order(
            CORES,
            move |queue| {
                (0..20 * most).try_for_each(|task| {
                    reading.fetch_add(1, Ordering::SeqCst);
                    queue.add(task, 1)
                })
            },
            |task| task,
            |_| {
                // At the first answer, everything else has time to run ahead of it.
                if visited == 0 {
                    thread::sleep(Duration::from_millis(200));
                }
                // One more is at hand, for which there is no chunk yet.
                assert!(read.load(Ordering::SeqCst) <= visited + most + TASKS + 1, "after {visited}");
                visited += 1;
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(visited, 20 * most);
    }

    #[test]
    fn a_task_does_not_wait_for_those_after_it() {
        let (answered, wait) = channel();
        let mut last = None;
        in_order(
            CORES,
            move |queue| {
                queue.add(1, 1)?;
                // The second is not there before the first is answered.
                wait.recv_timeout(Duration::from_secs(60)).map_err(|_| Gone)?;
                queue.add(2, 1)
            },
            |task| task,
            |answer| {
                last = Some(answer);
                let _ = answered.send(());
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(last, Some(2));
    }

    #[test]
    fn whoever_stops_is_not_kept_waiting_for_input() {
        static LEFT: AtomicBool = AtomicBool::new(false);
        let stopped = in_order(
            CORES,
            |queue| {
                queue.add(1, 1)?;
                thread::sleep(Duration::from_secs(600));
                LEFT.store(true, Ordering::SeqCst);
                Ok(())
            },
            |task| task,
            |_| Err(Stop::Pipe),
        );
        assert!(matches!(stopped, Err(Stop::Pipe)) && !LEFT.load(Ordering::SeqCst));
    }

    #[test]
    #[should_panic(expected = "the third")]
    fn a_panic_at_work_is_a_panic_of_the_whole() {
        let read = |queue: &mut Queue<i32, i32>| (0..100_000).try_for_each(|task| queue.add(task, 1));
        let _ = in_order(CORES, read, |task| if task == 3 { panic!("the third") } else { task }, |_| Ok(()));
    }
}
