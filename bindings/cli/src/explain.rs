//! `careinquiry explain`.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Error, Evaluator, FindingRef, Outcome, Pointer, Report};

use crate::args::ExplainArgs;
use crate::check::note;
use crate::fault::{Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::rulebook::find;
use crate::session::evaluate_each;
use crate::style::{Look, Style};
use crate::words::{self, Verdict, day, printable};

/// Explains what one rule says of a record.
pub fn run(args: &ExplainArgs) -> Result<Status, Stop> {
    let rule = find(&args.rule)?;
    let evaluator =
        Evaluator::new(&args.asked.options(&[rule.id.to_owned()], &[])).map_err(|error| named(error, rule.id))?;
    let mut output = Output::open(None)?;
    let style = Style::of(output.is_terminal);
    let on_terminal = output.is_terminal;
    let mut status = Status::default();
    evaluate_each(
        Inputs::new(std::slice::from_ref(&args.file)),
        &evaluator,
        args.asked.null_means.into(),
        on_terminal,
        |answer| {
            match &answer.report {
                Ok(report) => {
                    note(&mut status, report, false);
                    output.write_all(page(report, style).as_bytes())?;
                }
                Err(_) => status.bad_input = true,
            }
            Ok(())
        },
    )?;
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

fn page(report: &Report, style: Style) -> String {
    let mut page = String::new();
    for finding in report.findings() {
        let of = if finding.at().to_string().is_empty() { "the record".to_owned() } else { finding.at().in_words() };
        let id = printable(report.record_id());
        let heading = format!("{} of {id} ({of}) as at {}", finding.rule().id, day(report.as_at()));
        let _ = writeln!(page, "{}", style.paint(Look::Strong, &heading));
        finding_of(finding, style, &mut page);
    }
    if let Some(rule) = report.findings().next().map(FindingRef::rule) {
        let _ = writeln!(page, "{}\n", style.wrap("What it cannot show:  ", rule.note));
    }
    page
}

fn finding_of(finding: FindingRef<'_>, style: Style, page: &mut String) {
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
    let recorded = if verdict == Verdict::Lacking { "What the record does say" } else { "Facts that decided it" };
    facts(recorded, finding.because(), style, page);
    facts("Facts that are not recorded, and could decide it", finding.missing(), style, page);
    page.push('\n');
}

fn facts(heading: &str, pointers: impl ExactSizeIterator<Item = Pointer>, style: Style, page: &mut String) {
    if pointers.len() == 0 {
        return;
    }
    let _ = writeln!(page, "\n{heading}:");
    for pointer in pointers {
        let _ = writeln!(page, "{}", style.wrap("  - ", &words::capitalised(&pointer.in_words())));
        let shown = if pointer.to_string().is_empty() { "(the whole record)".to_owned() } else { pointer.to_string() };
        let _ = writeln!(page, "    {}", style.paint(Look::Quiet, &shown));
    }
}
