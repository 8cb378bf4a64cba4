//! What went wrong, and how a run ends.

use std::fmt;
use std::io;
use std::process::ExitCode;

use careinquiry::Error;

use crate::words::printable;

/// Something wrong with one input, said on one line without any value of it.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The file as it was named, or `-`.
    pub file: String,
    /// The line of it, where there is one.
    pub line: Option<u64>,
    /// Where in the record; the empty pointer is the whole of it, none is the file.
    pub pointer: Option<String>,
    /// A stable code.
    pub code: &'static str,
    /// What was expected.
    pub expected: String,
}

impl Fault {
    /// A fault of a whole file.
    pub fn of_file(file: &str, code: &'static str, expected: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, pointer: None, code, expected: expected.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&printable(&self.file))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        match self.pointer.as_deref() {
            None => {}
            Some("") => f.write_str(": (record)")?,
            Some(pointer) => write!(f, ": {pointer}")?,
        }
        write!(f, ": {}: expected {}", self.code, self.expected)
    }
}

/// Why a run ended before its work was done.
#[derive(Debug)]
pub enum Stop {
    /// The reader of the output has gone.
    Pipe,
    /// It cannot go on, for this reason.
    Failed(String),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            kind => Self::Failed(format!("the output could not be written: {kind}")),
        }
    }
}

impl From<Error> for Stop {
    /// An error about the options: said by the name of the option on the command line.
    fn from(error: Error) -> Self {
        let Error { code, pointer, message } = error;
        let place = pointer.as_deref().and_then(option_of).map(|option| format!("{option}: ")).unwrap_or_default();
        Self::Failed(format!("{place}{code}: {message}"))
    }
}

/// The option of the command line that a pointer into the library's options is about.
pub fn option_of(pointer: &str) -> Option<String> {
    let mut steps = pointer.split('/').skip(1);
    let name = steps.next()?;
    Some(match (name, steps.next()) {
        ("rulesets", _) => "--ruleset".to_owned(),
        ("parameters", Some(parameter)) => format!("--param {parameter}"),
        ("parameters", None) => "--param".to_owned(),
        ("old", _) => "OLD".to_owned(),
        _ => format!("--{}", name.replace('_', "-")),
    })
}

/// What was found over the whole of a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Status {
    /// Whether any input was bad.
    pub bad_input: bool,
    /// Whether anything was not met.
    pub not_met: bool,
    /// Whether evidence was lacking, where that was asked to count.
    pub lacking: bool,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status { bad_input: true, .. } => 2,
            Status { not_met: true, .. } => 1,
            Status { lacking: true, .. } => 3,
            _ => 0,
        })
    }
}
