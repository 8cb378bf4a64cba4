//! `careinquiry explain`.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Error, Evaluator, Explanation, Fact, FindingRef, Outcome, Part, Pointer, Rule, Truth, WouldDecide};
use serde_json::Value as Json;

use crate::args::ExplainArgs;
use crate::check::note;
use crate::document::{Document, Explained};
use crate::fault::{Fault, Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::rulebook::find;
use crate::session::each_document;
use crate::style::{Look, Style};
use crate::words::{self, Verdict, day, printable};

/// Explains what one rule says of a record.
pub fn run(args: &ExplainArgs) -> Result<Status, Stop> {
    let rule = find(&args.rule)?;
    let evaluator =
        Evaluator::new(&args.asked.options(&[rule.id.to_owned()], &[])).map_err(|error| named(error, rule.id))?;
    let mut output = Output::standard();
    let style = Style::of(output.is_terminal);
    let on_terminal = output.is_terminal;
    let mut status = Status::default();
    let null_means = args.asked.terms.null_means.into();
    let explain = move |document: Result<Document, Fault>| {
        document.map_err(|fault| vec![fault])?.explain(&evaluator, null_means, rule.id)
    };
    each_document(Inputs::new(std::slice::from_ref(&args.file)), on_terminal, explain, |explained| match explained {
        Ok(explained) => {
            note(&mut status, &explained.report, false);
            output.write_all(page(rule, &explained, style).as_bytes())?;
            Ok(Vec::new())
        }
        Err(faults) => {
            status.bad_input = true;
            Ok(faults)
        }
    })?;
    output.flush()?;
    Ok(status)
}

/// The rule was named by `--rule`, not by `--select`.
fn named(error: Error, id: &str) -> Stop {
    match error.pointer.as_deref() {
        Some("/select/0") => {
            Stop::Failed(format!("--rule: {}: expected a rule of the rule set; {id} is not one", error.code))
        }
        _ => error.into(),
    }
}

fn page(rule: &Rule, explained: &Explained, style: Style) -> String {
    let report = &explained.report;
    let id = printable(report.record_id());
    let about = words::subject(report.subject()).to_lowercase();
    let mut page = String::new();
    if report.subject() != rule.subject() {
        let heading = format!("{} of {about} {id} as at {}", rule.id, day(report.as_at()));
        let why =
            format!("The rule is about another kind of record: {}.", words::subject(rule.subject()).to_lowercase());
        let heading = style.paint(Look::Strong, &heading);
        return format!("{heading}\n{}\n\nNot asked\n{}\n\n", style.wrap("", rule.title), style.wrap("  ", &why));
    }
    for (finding, parts) in report.findings().zip(&explained.parts) {
        let of = if finding.at().to_string().is_empty() { "the record".to_owned() } else { finding.at().in_words() };
        let heading = format!("{} of {about} {id} ({of}) as at {}", finding.rule().id, day(report.as_at()));
        let _ = writeln!(page, "{}", style.paint(Look::Strong, &heading));
        finding_of(finding, parts, style, &mut page);
        if let Some(decide) = explained.decide.iter().find(|decide| decide.at() == finding.at()) {
            what_would_decide(decide, style, &mut page);
        }
    }
    if let Some(rule) = report.findings().next().map(FindingRef::rule) {
        let _ = writeln!(page, "{}\n", style.wrap("What it cannot show:  ", rule.note));
    }
    page
}

fn finding_of(finding: FindingRef<'_>, parts: &Explanation, style: Style, page: &mut String) {
    let rule = finding.rule();
    let _ = writeln!(page, "{}\n", style.wrap("", rule.title));
    let verdict = Verdict::of(finding);
    let look = match verdict {
        Verdict::NotMet => Look::Bad,
        Verdict::Lacking | Verdict::Departure => Look::Warning,
        Verdict::Met | Verdict::Attested => Look::Good,
        Verdict::NotApplicable => Look::Quiet,
    };
    let _ = writeln!(page, "{}", style.paint(look, verdict.label()));
    let _ = writeln!(page, "{}", style.wrap("  ", finding.message()));
    if matches!(finding.outcome(), Outcome::NotMet | Outcome::InsufficientEvidence) {
        let _ = writeln!(page, "{}", style.wrap("  Do:  ", rule.says.action));
    }
    let departs = if rule.allows_departure() { Some("Is there a reason that the text allows?") } else { None };
    let asked =
        [(Some("Does it apply?"), parts.applies()), (Some("Was it done?"), parts.holds()), (departs, parts.departs())];
    for (question, part) in asked {
        let Some(question) = question else { continue };
        let answer = match part.map(Part::truth) {
            Some(Truth::Yes) => "Yes.",
            Some(Truth::No) => "No.",
            Some(Truth::Unknown) => "Not known.",
            None => "The answer does not turn on it.",
        };
        let _ = writeln!(page, "\n{} {answer}", style.paint(Look::Strong, question));
        if let Some(part) = part {
            facts("Decided by", part.because(), style, page);
            facts("Not recorded", part.missing(), style, page);
        }
    }
    page.push('\n');
}

/// The smallest sets of facts that would decide a finding, by the outcome that they would give.
fn what_would_decide(decide: &WouldDecide, style: Style, page: &mut String) {
    let _ = writeln!(page, "{}", style.paint(Look::Strong, "What would decide it"));
    let _ = writeln!(page, "{}", style.wrap("  To ask:  ", &decide.question()));
    let _ = writeln!(page, "{}", style.wrap("  To the young person:  ", &decide.plain_question()));
    for set in decide.sets() {
        let verdict = Verdict::of_rule(decide.rule(), set.outcome()).label();
        let _ = writeln!(page, "  {verdict}, if this is recorded:");
        for fact in set.facts() {
            let place = words::capitalised(&fact.pointer().in_words());
            let _ = writeln!(page, "{}", style.wrap("    - ", &format!("{place}: {}", value_of(fact))));
        }
    }
    page.push('\n');
}

/// The values that a fact may have, in words.
fn value_of(fact: &Fact) -> String {
    let mut ways: Vec<String> = fact.values().iter().map(said).collect();
    if let Some((from, to)) = fact.range() {
        ways.push(match from {
            Json::Null => format!("{} or earlier", said(to)),
            _ if from == to => said(from),
            _ => format!("from {} to {}", said(from), said(to)),
        });
    }
    if fact.is_written() || fact.is_written_list() {
        ways.push("something written".to_owned());
    }
    for place in fact.copy_of().iter().chain(&fact.list_of()) {
        ways.push(format!("the same as {}", place.in_words()));
    }
    ways.join(", or ")
}

fn said(value: &Json) -> String {
    match value {
        Json::Null => "recorded as none".to_owned(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::String(text) if text.is_empty() => "nothing written".to_owned(),
        Json::String(text) => text.parse().map_or_else(|_| text.replace('_', " "), day),
        Json::Array(entries) if entries.is_empty() => "an empty list".to_owned(),
        Json::Array(entries) if entries.iter().all(Json::is_object) => "a list of one entry".to_owned(),
        Json::Array(entries) => entries.iter().map(said).collect::<Vec<_>>().join(" and "),
        Json::Object(_) => "an entry".to_owned(),
        Json::Number(number) => number.to_string(),
    }
}

fn facts(heading: &str, pointers: impl ExactSizeIterator<Item = Pointer>, style: Style, page: &mut String) {
    if pointers.len() == 0 {
        return;
    }
    let _ = writeln!(page, "  {heading}:");
    for pointer in pointers {
        let _ = writeln!(page, "{}", style.wrap("    - ", &words::capitalised(&pointer.in_words())));
        let shown = if pointer.to_string().is_empty() { "(the whole record)".to_owned() } else { pointer.to_string() };
        let _ = writeln!(page, "      {}", style.paint(Look::Quiet, &shown));
    }
}
