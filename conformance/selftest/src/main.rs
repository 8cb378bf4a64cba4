//! `selftest-adapter MODE`: one adapter that is honest, and many that are not, or that break.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "an adapter of the tests may fail by panicking")]

mod cheats;

use std::io::{self, BufRead, Write};
use std::process::exit;
use std::thread::sleep;
use std::time::Duration;

use careinquiry_conformance::{Deviation, Hello, Question, Reference, hello};
use serde_json::{Value, json};

use cheats::Cheat;

/// The question at which those that break do so.
const FIFTH: usize = 5;

fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    match mode.as_str() {
        "crash-at-start" => exit(3),
        "hang-at-start" => sleep(Duration::from_secs(3600)),
        "prose-at-start" => say("Loading the rules, please wait"),
        _ => {}
    }
    let mut cheat = Cheat::new(&mode);
    let reference = Reference::default();
    let mut asked = 0;
    for line in io::stdin().lock().lines() {
        let message: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let kind = message["type"].as_str().unwrap();
        match kind {
            "hello" => {
                let mut hello = introduction(&mode).message();
                if mode == "own-engine" {
                    hello["engine"] = json!("careinquiry 0.1.0");
                }
                say(&hello.to_string());
            }
            "open" if mode == "refuses" => say(r#"{"type": "refused", "message": "not today"}"#),
            "open" => say(r#"{"type": "opened"}"#),
            "bye" => return goodbye(&mode),
            _ => {
                asked += 1;
                breakdown(&mode, asked);
                let question = Question::read(&message).unwrap();
                let mut reply = cheat.reply(&message, &question).unwrap_or_else(|| reference.reply(&question));
                reply["id"] = message["id"].clone();
                send(&mode, asked, &mut reply);
            }
        }
    }
}

fn introduction(mode: &str) -> Hello {
    let mut hello = Hello { max_in_flight: 1, ..hello() };
    hello.implementation.name = format!("selftest {mode}");
    match mode {
        "honest" | "wrong-ids" | "duplicates" => hello.max_in_flight = 8,
        "false-deviation" | "true-deviation" => hello.known_deviations.push(Deviation {
            rule: "CI-5.6.1/a".to_owned(),
            summary: "Brothers and sisters apart are always not met.".to_owned(),
            url: "https://example.org/deviations".to_owned(),
        }),
        "other-edition" => hello.rulesets[0].digest = format!("sha256:{}", "0".repeat(64)),
        "no-profile" => hello.profiles = Vec::new(),
        "greedy" => hello.max_in_flight = 100_000,
        "new-name" => hello.implementation.version = std::process::id().to_string(),
        _ => {}
    }
    hello
}

/// What goes wrong before an answer.
fn breakdown(mode: &str, asked: usize) {
    match mode {
        "slow" => sleep(Duration::from_millis(2)),
        "crash" | "new-name" if asked == FIFTH => exit(3),
        "hang" if asked == FIFTH => sleep(Duration::from_secs(3600)),
        "flood" if asked == FIFTH => {
            let line = [b'.'; 1024];
            (0..2048).for_each(|_| io::stderr().write_all(&line).unwrap());
        }
        "prose" if asked == FIFTH => say("warning: this is taking longer than usual"),
        "long-line" if asked == FIFTH => say(&format!(r#"{{"padding": "{}"}}"#, "x".repeat(17 << 20))),
        _ => {}
    }
}

/// Writes an answer, or something like it.
fn send(mode: &str, asked: usize, reply: &mut Value) {
    match mode {
        "no-object" => say("[]"),
        "wrong-ids" => {
            reply["id"] = json!("another");
            say(&reply.to_string());
        }
        "duplicates" => {
            say(&reply.to_string());
            say(&reply.to_string());
        }
        "missing-ids" if asked == FIFTH => {}
        "half-line" if asked == FIFTH => {
            let text = reply.to_string();
            io::stdout().write_all(&text.as_bytes()[..text.len() / 2]).unwrap();
            exit(0);
        }
        _ => say(&reply.to_string()),
    }
}

fn goodbye(mode: &str) {
    match mode {
        "last-word" => say(r#"{"type": "result", "id": "one-more", "findings": []}"#),
        "stays" => sleep(Duration::from_secs(3600)),
        _ => {}
    }
}

fn say(line: &str) {
    let mut out = io::stdout().lock();
    // The runner may have gone: then there is nobody to tell.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
