//! How far long work has come, for somebody who is waiting at a terminal.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is done sooner shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar on standard error; silent unless that is a terminal, and for the first second.
pub struct Progress {
    bar: ProgressBar,
    began: Instant,
    wanted: bool,
}

impl Progress {
    /// Work on so many bytes. While the answer itself scrolls by in the terminal, nothing else is shown.
    pub fn new(bytes: Option<u64>, answer_on_terminal: bool) -> Self {
        let bar = bytes.map_or_else(ProgressBar::no_length, ProgressBar::new);
        bar.set_draw_target(ProgressDrawTarget::hidden());
        let style = if bytes.is_some() {
            "{bar:32} {bytes} of {total_bytes}, {msg} ({eta} left)"
        } else {
            "{spinner} {bytes}, {msg}"
        };
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
        Self { bar, began: Instant::now(), wanted: io::stderr().is_terminal() && !answer_on_terminal }
    }

    /// Work on questions, however many there will be.
    pub fn of_questions() -> Self {
        let bar = ProgressBar::new(0);
        bar.set_draw_target(ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:32} {pos} of {len} answered ({eta} left)") {
            bar.set_style(style);
        }
        Self { bar, began: Instant::now(), wanted: io::stderr().is_terminal() }
    }

    /// So many of so many questions are answered.
    pub fn reach(&mut self, done: usize, of: usize) {
        if self.wanted {
            self.show_if_long();
            self.bar.set_length(of as u64);
            self.bar.set_position(done as u64);
        }
    }

    /// So many more bytes are done, and so many records in all.
    pub fn advance(&mut self, bytes: u64, records: u64) {
        if !self.wanted {
            return;
        }
        self.show_if_long();
        self.bar.set_message(format!("{records} records"));
        self.bar.inc(bytes);
    }

    fn show_if_long(&self) {
        if self.bar.is_hidden() && self.began.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Writes a line to standard error, above the bar.
    pub fn line(&self, text: &str) {
        self.bar.suspend(|| {
            // Nobody is left to tell if standard error is closed.
            let _ = writeln!(io::stderr(), "{text}");
        });
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
