//! Runs the command line as somebody would, and reads what it says.

#![allow(dead_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// The day that the tests ask about.
pub const AS_AT: &str = "2026-03-31";

/// What a run said, and how it ended.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The command, with its colours as in a pipe.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careinquiry"));
    command.env_remove("NO_COLOR").stdin(Stdio::null());
    command
}

/// Runs it.
pub fn run<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Ran {
    command().args(args).output().unwrap().into()
}

/// Runs it with this on its standard input.
pub fn run_with_input(args: &[&str], input: &[u8]) -> Ran {
    let mut command = command();
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // The child may stop reading early: what it does not want is not our fault.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}

/// `check FILE --as-at ... MORE`.
pub fn check(file: &Path, more: &[&str]) -> Ran {
    let mut args = vec!["check", file.to_str().unwrap(), "--as-at", AS_AT];
    args.extend(more);
    run(&args)
}

/// A folder of its own for a test, gone at its end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, and says where.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// One of the example records.
pub fn example(name: &str) -> PathBuf {
    examples().join(format!("{name}.json"))
}

/// All of them.
pub fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/records")
}

/// A record with these entities, on one line.
pub fn record(id: &str, entities: &str) -> String {
    let comma = if entities.is_empty() { "" } else { ", " };
    format!(r#"{{"document_type": "child", "schema_version": "1", "record_id": "{id}"{comma}{entities}}}"#)
}

const IN_CARE: &str = r#""care_episodes": [{"id": "e-1", "start_date": "2024-02-05"}]"#;

/// A child whose only brother lives elsewhere, without a reason: CI-5.6.1/a is not met.
pub fn apart(id: &str) -> String {
    let home = r#"{"start_date": "2024-02-05", "looked_after": true, "lives_with_child": false}"#;
    let sibling = format!(r#"{{"person_id": "p-1", "living_arrangements": [{home}], "separation_decisions": []}}"#);
    let people = r#""people": [{"id": "p-1", "role": "sibling", "kind": "family"}]"#;
    record(id, &format!("{IN_CARE}, {people}, \"siblings\": [{sibling}]"))
}

/// A child without brothers or sisters: CI-5.6.1/a is not applicable.
pub fn alone(id: &str) -> String {
    record(id, &format!("{IN_CARE}, \"siblings\": []"))
}

/// A child of whose brothers and sisters nothing is recorded: for CI-5.6.1/a there is insufficient evidence.
pub fn unknown(id: &str) -> String {
    record(id, IN_CARE)
}

/// Only this rule.
pub const SIBLINGS: [&str; 2] = ["--select", "CI-5.6.1/a"];

/// How many example records there are.
pub fn number_of_examples() -> usize {
    std::fs::read_dir(examples()).unwrap().count()
}
