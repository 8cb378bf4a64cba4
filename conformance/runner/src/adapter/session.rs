//! One life of an adapter: a child process, lines to it and lines from it. It never blocks, whatever the child does.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::command::Command;
use super::hello::Hello;
use super::limits::Limits;

/// Lines that may wait to be read before the child has to wait too.
const WAITING: usize = 256;

/// How long a child may take to end once it has been told.
const GOODBYE: Duration = Duration::from_secs(2);

/// How often it is looked whether a child has ended.
const MOMENT: Duration = Duration::from_millis(5);

/// What comes from a child.
#[derive(Debug)]
pub enum Event {
    /// A whole line, without its end.
    Line(Vec<u8>),
    /// A line without its end, and then nothing.
    HalfLine,
    /// A line that is longer than the limit.
    LongLine,
    /// More on standard error than the limit.
    Flood,
    /// Its standard output is at its end.
    End,
    /// Nothing, until the time given.
    Silence,
}

/// Standard error, kept up to the limit: over every life of an adapter.
#[derive(Clone, Debug, Default)]
pub struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    bytes: Arc<AtomicUsize>,
}

impl Log {
    /// What was kept.
    pub fn text(&self) -> Vec<u8> {
        self.text.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps what there is room for; says whether that was all.
    fn keep(&self, bytes: &[u8], limit: usize) -> bool {
        let before = self.bytes.fetch_add(bytes.len(), Ordering::Relaxed);
        let room = limit.saturating_sub(before).min(bytes.len());
        let kept = bytes.get(..room).unwrap_or_default();
        self.text.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(kept);
        before + bytes.len() <= limit
    }
}

/// A child process that is being talked to.
#[derive(Debug)]
pub struct Session {
    child: Child,
    to: Option<Sender<Vec<u8>>>,
    from: Receiver<Event>,
    /// Lines that have come.
    pub lines: usize,
}

impl Session {
    /// Starts the child.
    ///
    /// # Errors
    ///
    /// The program cannot be started.
    pub fn start(command: &Command, limits: &Limits, log: &Log) -> io::Result<Self> {
        let mut process = std::process::Command::new(&command.program);
        process.args(&command.args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // A group of its own: what it starts ends with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut process, 0);
        let mut child = process.spawn()?;
        let (to, lines) = mpsc::channel();
        let (events, from) = mpsc::sync_channel(WAITING);
        if let Some(stdin) = child.stdin.take() {
            thread::spawn(move || write(stdin, &lines));
        }
        if let Some(stdout) = child.stdout.take() {
            let (events, limit) = (events.clone(), limits.line_bytes);
            thread::spawn(move || read(stdout, limit, &events));
        }
        if let Some(stderr) = child.stderr.take() {
            let (log, limit) = (log.clone(), limits.stderr_bytes);
            thread::spawn(move || listen(stderr, &log, limit, &events));
        }
        Ok(Self { child, to: Some(to), from, lines: 0 })
    }

    /// Sends a message. That nobody reads it shows in what comes, or does not come.
    pub fn send(&mut self, message: &Value) {
        let mut line = message.to_string().into_bytes();
        line.push(b'\n');
        if let Some(to) = &self.to {
            let _ = to.send(line);
        }
    }

    /// What comes next, or silence at that time.
    pub fn next(&mut self, until: Instant) -> Event {
        match self.from.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(event) => {
                self.lines += usize::from(matches!(event, Event::Line(_)));
                event
            }
            Err(RecvTimeoutError::Timeout) => Event::Silence,
            Err(RecvTimeoutError::Disconnected) => Event::End,
        }
    }

    /// Says goodbye, and waits a little for the end. What should not have come after the last answer, if anything did.
    pub fn end(mut self) -> Option<&'static str> {
        self.send(&Hello::bye());
        self.to = None;
        let until = Instant::now() + GOODBYE;
        match self.next(until) {
            Event::End => self.after_its_output(until),
            Event::Silence => Some("the end of the program after bye"),
            Event::Flood => Some("less on standard error than the limit"),
            Event::Line(_) | Event::HalfLine | Event::LongLine => Some("nothing after the last answer"),
        }
    }

    /// What is still wrong when standard output is at its end: the program may go on, and may write to its log.
    fn after_its_output(&mut self, until: Instant) -> Option<&'static str> {
        while matches!(self.child.try_wait(), Ok(None)) {
            if Instant::now() >= until {
                return Some("the end of the program after bye");
            }
            thread::sleep(MOMENT);
        }
        matches!(self.next(until), Event::Flood).then_some("less on standard error than the limit")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw) {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        // The log is whole when nobody is left to read it: often it says why the program ended.
        let until = Instant::now() + GOODBYE;
        while Instant::now() < until && self.from.recv_timeout(until.saturating_duration_since(Instant::now())).is_ok()
        {
        }
    }
}

fn write(mut stdin: ChildStdin, lines: &Receiver<Vec<u8>>) {
    // A child that no longer reads: its output says how that ends.
    while let Ok(line) = lines.recv() {
        if stdin.write_all(&line).and_then(|()| stdin.flush()).is_err() {
            break;
        }
    }
}

fn read(stdout: ChildStdout, limit: usize, events: &SyncSender<Event>) {
    let mut stdout = BufReader::new(stdout);
    loop {
        let mut line = Vec::new();
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let event = match stdout.by_ref().take(most).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => Event::End,
            Ok(_) if line.last() == Some(&b'\n') => {
                line.pop();
                Event::Line(line)
            }
            Ok(_) if line.len() > limit => Event::LongLine,
            Ok(_) => Event::HalfLine,
        };
        let is_last = !matches!(event, Event::Line(_));
        if events.send(event).is_err() || is_last {
            break;
        }
    }
}

fn listen(mut stderr: impl Read, log: &Log, limit: usize, events: &SyncSender<Event>) {
    let mut piece = [0; 8192];
    while let Ok(length @ 1..) = stderr.read(&mut piece) {
        if !log.keep(piece.get(..length).unwrap_or_default(), limit) {
            let _ = events.send(Event::Flood);
            break;
        }
    }
}
