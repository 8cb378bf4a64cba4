//! Compares counted instructions with those that were written down, or writes them down.
//!
//! `counts check|write FILE TOOLCHAIN < SUMMARIES`, the summaries as gungraun writes them: one benchmark a line, in JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::{env, fs, io};

use serde_json::Value;

/// How much more or less a path may count than was written down, in per cent. Less is a fault as well: the room that it
/// leaves would hide what is lost later.
const TOLERANCE: f64 = 5.0;

type Counts = BTreeMap<String, u64>;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let done = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["check", file, toolchain] => counted().and_then(|counts| check(&counts, file, toolchain)),
        ["write", file, toolchain] => counted().and_then(|counts| write(&counts, file, toolchain)),
        _ => Err("expected: counts check|write FILE TOOLCHAIN".to_owned()),
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// What was counted, by the name of the path.
fn counted() -> Result<Counts, String> {
    let mut counts = Counts::new();
    for line in io::stdin().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let summary: Value = serde_json::from_str(&line).map_err(|_| "expected a summary of gungraun a line")?;
        let text = |key: &str| summary[key].as_str().unwrap_or_default();
        let name = format!("{}/{}", text("function_name"), text("id"));
        let total = summary.pointer("/profiles/0/data/total/metrics/Ir/values/new").and_then(Value::as_u64);
        counts.insert(name.clone(), total.ok_or(format!("{name}: expected its instructions"))?);
    }
    if counts.is_empty() { Err("nothing was counted".to_owned()) } else { Ok(counts) }
}

/// What the counts hold for: they are another compiler's to compare with no others.
fn heading(toolchain: &str) -> String {
    format!("# Instructions by path, {toolchain}. Written by `make counts`.")
}

fn write(counts: &Counts, file: &str, toolchain: &str) -> Result<String, String> {
    let lines: String = counts.iter().map(|(name, count)| format!("{name}\t{count}\n")).collect();
    let text = format!("{}\n{lines}", heading(toolchain));
    fs::write(file, &text).map_err(|error| format!("{file}: {error}"))?;
    Ok(text)
}

fn check(counts: &Counts, file: &str, toolchain: &str) -> Result<String, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let (first, lines) = text.split_once('\n').unwrap_or_default();
    if first != heading(toolchain) {
        return Err(format!("{file} is not of {toolchain}: write it again with `make counts`"));
    }
    let written: Counts = lines
        .lines()
        .map(|line| line.split_once('\t').and_then(|(name, count)| Some((name.to_owned(), count.parse().ok()?))))
        .collect::<Option<_>>()
        .ok_or_else(|| format!("{file}: expected a path, a tab and a number a line"))?;
    let mut wrong = BTreeSet::new();
    let mut said = format!("Instructions, compared with {file} ({toolchain}; {TOLERANCE} per cent either way):\n");
    for name in written.keys().chain(counts.keys()).collect::<BTreeSet<_>>() {
        let (before, now) = (written.get(name), counts.get(name));
        let change = before.zip(now).map(|(before, now)| (*now as f64 / *before as f64 - 1.0) * 100.0);
        if change.is_none_or(|change| change.abs() > TOLERANCE) {
            wrong.insert(name);
        }
        let number = |count: Option<&u64>| count.map_or("none".to_owned(), u64::to_string);
        let change = change.map(|change| format!("{change:+.1} %")).unwrap_or_default();
        said.push_str(&format!("  {name:<24}{:>12}{:>12}  {change}\n", number(before), number(now)));
    }
    if wrong.is_empty() {
        return Ok(format!("{said}{} paths, all within it", counts.len()));
    }
    let names: Vec<&str> = wrong.into_iter().map(String::as_str).collect();
    Err(format!("{said}not within it: {}. Where that is meant: `make counts`", names.join(", ")))
}
