//! What an adapter may take: time, and room.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The limits of a run. They are told to the adapter in `hello`, and stand in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Milliseconds until the adapter has said `hello`, and again until it has opened the rule sets.
    pub start_ms: u64,
    /// Milliseconds from a question that was sent to its answer.
    pub case_ms: u64,
    /// Bytes of a line, either way.
    pub line_bytes: usize,
    /// Bytes of standard error in a run.
    pub stderr_bytes: usize,
    /// How many times the adapter is started again.
    pub restarts: usize,
}

impl Limits {
    /// As a length of time.
    pub(crate) fn start(&self) -> Duration {
        Duration::from_millis(self.start_ms)
    }

    /// As a length of time.
    pub(crate) fn case(&self) -> Duration {
        Duration::from_millis(self.case_ms)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { start_ms: 30_000, case_ms: 5_000, line_bytes: 16 << 20, stderr_bytes: 1 << 20, restarts: 3 }
    }
}
