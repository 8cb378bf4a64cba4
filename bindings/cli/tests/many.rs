//! Many records: every core works on them, and nobody can tell but by the clock.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use careinquiry::{Detail, Evaluator, Options};
use careinquiry_generate::Cohort;
use common::{AS_AT, Folder, check, command, examples, record};

const MIB: usize = 1 << 20;

/// The command, waiting for lines.
fn waiting() -> (Child, ChildStdin) {
    let mut command = command();
    command.args(["check", "-", "--as-at", AS_AT, "--select", "CI-5.6.1/a", "--format", "ndjson"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let stdin = child.stdin.take().unwrap();
    (child, stdin)
}

/// A record with so many bytes that no rule reads.
fn padded(id: &str, bytes: usize) -> String {
    record(id, &format!(r#""siblings": [], "extensions": {{"x": "{}"}}"#, "x".repeat(bytes)))
}

#[test]
fn answers_and_errors_come_in_the_order_of_the_lines_and_are_the_librarys_own() {
    let folder = Folder::new();
    let mut options = Options::new(AS_AT.parse().unwrap());
    options.detail = Detail::Outcomes;
    let evaluator = Evaluator::new(&options).unwrap();
    let mut cohort = Cohort::of_examples(&examples(), 3).unwrap();
    let (mut lines, mut expected, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..=150 {
        let json = match number % 10 {
            // Far larger than those after it, and so far later done.
            3 => padded(&format!("r-{number}"), MIB).into_bytes(),
            7 => b"{\"document_type\": \"child\"".to_vec(),
            9 => Vec::new(),
            _ => cohort.next_record().to_vec(),
        };
        match evaluator.evaluate_json(&json) {
            Ok(report) => expected.push(serde_json::to_string(&report).unwrap()),
            Err(_) if json.is_empty() => {}
            Err(_) => wrong.push(number),
        }
        lines.push(json);
    }
    let file = folder.write("all.ndjson", lines.join(&b'\n'));
    let ran = check(&file, &["--format", "ndjson", "--detail", "outcomes"]);
    assert_eq!(ran.code, 2);
    assert_eq!((expected.len(), wrong.len()), (120, 15));
    assert!(ran.out.lines().eq(expected.iter()), "the reports are others, or in another order");
    let place = |number: &u64| format!("{}:{number}: (record): invalid_json: ", file.display());
    let said: Vec<&str> = ran.err.lines().collect();
    assert_eq!(said.len(), wrong.len(), "{said:?}");
    assert!(wrong.iter().zip(said).all(|(number, line)| line.starts_with(&place(number))), "{}", ran.err);
}

#[test]
fn a_slow_reader_of_the_answers_holds_up_the_reading() {
    let (mut child, mut stdin) = waiting();
    let taken = Arc::new(AtomicUsize::new(0));
    let (counted, line) = (taken.clone(), format!("{}\n", record("r-1", "")));
    let writer = thread::spawn(move || {
        // Until the command is killed.
        while stdin.write_all(line.as_bytes()).is_ok() {
            counted.fetch_add(line.len(), Ordering::SeqCst);
        }
    });
    // Nobody reads the answers: once all that goes round is full, nothing more is taken.
    let (mut before, mut since) = (0, Instant::now());
    while since.elapsed() < Duration::from_secs(2) {
        thread::sleep(Duration::from_millis(50));
        let now = taken.load(Ordering::SeqCst);
        if now > before {
            (before, since) = (now, Instant::now());
        }
        assert!(now < 16 * MIB, "{now} bytes taken, and not one answer read");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
    assert!(before > 0);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    let (mut child, mut stdin) = waiting();
    let (count, unread) = (8_000, 2_000);
    // 320 MiB in all.
    let line = format!("{}\n", padded("r-1", 40 << 10));
    let writer = thread::spawn(move || {
        for _ in 0..count {
            stdin.write_all(line.as_bytes()).unwrap();
        }
        stdin
    });
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    // The last may be on their way still; the command waits for more.
    assert_eq!(answers.by_ref().take(count - unread).map(Result::unwrap).count(), count - unread);
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak: usize = peak.trim().strip_suffix(" kB").unwrap().trim().parse().unwrap();
    drop(thread::spawn(move || answers.for_each(drop)));
    drop(writer.join().unwrap());
    child.wait().unwrap();
    assert!(peak < 64 << 10, "a peak of {peak} KiB");
}
