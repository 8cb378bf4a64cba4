//! `careinquiry diff`.

mod html;
mod text;

use std::io::Write;

use careinquiry::{Became, Comparison, Diff, Options, Outcome, Rule, RuleChange, RuleSet, diff, ruleset};
use serde::Serialize;

use crate::args::{DiffArgs, PageFormat};
use crate::fault::{Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::session::each_document;
use crate::style::Style;
use crate::words::{Verdict, count};

/// Says what an edition changed, and what that changes in records.
pub fn run(args: &DiffArgs) -> Result<Status, Stop> {
    let (old, new) = (edition(&args.old, "OLD")?, edition(&args.new, "NEW")?);
    let Some(as_at) = args.as_at else {
        let diff = diff(old, new)?;
        let mut output = Output::open(args.output.as_deref(), None)?;
        match args.format {
            PageFormat::Text => output.write_all(text::page(&diff, None, Style::of(output.is_terminal)).as_bytes())?,
            PageFormat::Json => json(&diff, &mut output)?,
            PageFormat::Html => html::page(&diff, None, &mut output)?,
        }
        output.close(true)?;
        return Ok(Status::default());
    };
    let options = Options {
        since: args.since,
        known_at: args.known_at,
        null_means: args.null_means.into(),
        ..Options::new(as_at)
    };
    let mut comparison = Comparison::new(old, new, &options)?;
    let inputs = Inputs::new(&args.records);
    let mut output = Output::open(args.output.as_deref(), Some(&inputs))?;
    let mut status = Status::default();
    each_document(
        inputs,
        output.is_terminal,
        |document| document,
        |document| {
            let compared = document
                .map_err(|fault| vec![fault])
                .and_then(|document| document.compare(&mut comparison, options.null_means));
            let faults = compared.err().unwrap_or_default();
            status.bad_input |= !faults.is_empty();
            Ok(faults)
        },
    )?;
    let (diff, over) = (comparison.diff(), Some(&comparison));
    match args.format {
        PageFormat::Text => output.write_all(text::page(diff, over, Style::of(output.is_terminal)).as_bytes())?,
        PageFormat::Json => json(&comparison, &mut output)?,
        PageFormat::Html => html::page(diff, over, &mut output)?,
    }
    output.close(comparison.seen() > 0 || !status.bad_input)?;
    Ok(status)
}

/// The edition that an argument names.
fn edition(name: &str, argument: &str) -> Result<&'static RuleSet, Stop> {
    ruleset(name).map_err(|error| Stop::Failed(format!("{argument}: {}: {}", error.code, error.message)))
}

fn json(answer: &impl Serialize, output: &mut Output) -> Result<(), Stop> {
    serde_json::to_writer(&mut *output, answer).map_err(std::io::Error::from)?;
    Ok(writeln!(output)?)
}

/// 'From care-inquiry@1.0.0 to care-inquiry@2.0.0'.
fn heading(diff: &Diff) -> String {
    format!("From {} to {}", diff.earlier().name(), diff.later().name())
}

/// What became of rules, in a heading.
fn label(became: Became) -> &'static str {
    match became {
        Became::Added => "Added",
        Became::Revised => "Revised",
        Became::Withdrawn => "Withdrawn",
    }
}

/// What differs in a rule that was revised, in words.
fn differs(change: &RuleChange) -> String {
    let names = change.differs();
    let words = names.iter().map(|name| match name.strip_prefix("says.") {
        Some(text) => format!("the sentence '{}'", text.replace('_', " ")),
        None => name.replace('_', " "),
    });
    words.collect::<Vec<_>>().join(", ")
}

/// 'CI-5.2.b.1/a, revision 1, now 2'.
fn rule(change: &RuleChange) -> String {
    match (change.before(), change.after()) {
        (Some(before), Some(after)) if before.revision != after.revision => {
            format!("{}, revision {}, now {}", after.id, before.revision, after.revision)
        }
        _ => change.rule().map(|rule| format!("{}, revision {}", rule.id, rule.revision)).unwrap_or_default(),
    }
}

/// The verdict of an outcome; where the edition does not ask, that.
fn verdict(rule: &Rule, outcome: Option<Outcome>) -> &'static str {
    outcome.map_or("Not asked", |outcome| Verdict::of_rule(rule, outcome).label())
}

/// '3 of 8 records have a finding that changes. Of 1 the worst outcome is another.'
fn lead(comparison: &Comparison) -> String {
    let seen = count(comparison.seen(), "record", "records");
    let changed = comparison.records().len();
    let have = if changed == 1 { "has" } else { "have" };
    let state = match comparison.changed_state() {
        0 => "None changes state".to_owned(),
        1 => "1 changes state".to_owned(),
        number => format!("{number} change state"),
    };
    format!("{changed} of {seen} {have} a finding that changes. {state}: the worst of all its outcomes is another.")
}
