//! `careinquiry conformance`: the kit on the command line.

mod args;
mod challenge;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use careinquiry_conformance::{self as kit, Command, Limits, Plan, Report, Suite};

pub use args::ConformanceArgs;
use args::{AskArgs, ConformanceCommand, DoctorArgs, RunArgs, VerifyArgs};

use crate::fault::{Status, Stop};
use crate::output::Output;
use crate::progress::Progress;
use crate::style::{Look, Style};
use crate::words::{printable, without_controls};

/// Cases that did not pass, shown on the terminal; the report has them all.
const SHOWN: usize = 10;

/// The files that a run writes.
const REPORTS: [&str; 5] = ["report.jsonl", "report.html", "junit.xml", "badge.json", "adapter.log"];

/// Does what is asked.
pub fn conformance(args: &ConformanceArgs) -> Result<Status, Stop> {
    match &args.command {
        ConformanceCommand::Run(args) if args.challenge.is_some() || args.replay.is_some() => {
            challenge::challenge(args)
        }
        ConformanceCommand::Run(args) => run(args),
        ConformanceCommand::Doctor(args) => doctor(args),
        ConformanceCommand::Adapter => {
            let served = kit::serve(io::stdin().lock(), io::stdout().lock());
            served.map(|()| Status::default()).map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                    Stop::Failed("standard input: expected messages of protocol 1, one a line".to_owned())
                }
                _ => error.into(),
            })
        }
        ConformanceCommand::Verify(args) => verify(args),
    }
}

fn run(args: &RunArgs) -> Result<Status, Stop> {
    let suite = suite(args.ask.suite.as_deref())?;
    known_profiles(&args.profile, &suite)?;
    let (command, limits, edition) = asked(&args.ask, &suite)?;
    ready(&command, args.output.as_deref(), &REPORTS)?;
    let plan = Plan {
        command,
        profiles: args.profile.iter().cloned().collect::<BTreeSet<_>>(),
        edition,
        limits,
        seed: args.seed.unwrap_or_else(kit::random_seed),
        by: without_controls(&args.by),
    };
    let mut progress = Progress::of_questions();
    let (report, log) = kit::run(&suite, &plan, &mut |done, of| progress.reach(done, of));
    drop(progress);
    let files = [
        report.to_jsonl().into_bytes(),
        report.to_html(&suite).into_bytes(),
        report.to_junit(&suite).into_bytes(),
        report.to_badge().into_bytes(),
        log,
    ];
    keep_and_tell(args.output.as_deref(), &REPORTS, &files, "report.html", |style| summary(&suite, &report, style))?;
    Ok(Status { not_met: !report.is_clean(), ..Status::default() })
}

fn known_profiles(profiles: &[String], suite: &Suite) -> Result<(), Stop> {
    if profiles.iter().all(|profile| suite.about.profiles.contains_key(profile)) {
        return Ok(());
    }
    let names: Vec<&str> = suite.about.profiles.keys().map(String::as_str).collect();
    Err(Stop::Failed(format!("--profile: expected one of {}", names.join(", "))))
}

fn doctor(args: &DoctorArgs) -> Result<Status, Stop> {
    let suite = suite(args.ask.suite.as_deref())?;
    let (command, limits, edition) = asked(&args.ask, &suite)?;
    let mut output = Output::standard();
    let style = Style::of(output.is_terminal);
    let mut well = true;
    for step in kit::doctor(&suite, command, limits, &edition) {
        let is_well = step.wrong.is_empty();
        well &= is_well;
        let mark = if is_well { style.paint(Look::Good, "ok   ") } else { style.paint(Look::Bad, "wrong") };
        writeln!(output, "{mark}  {}", step.what)?;
        for wrong in step.wrong {
            writeln!(output, "{}", style.wrap("       ", &printable(&wrong)))?;
        }
    }
    output.flush()?;
    Ok(Status { not_met: !well, ..Status::default() })
}

fn verify(args: &VerifyArgs) -> Result<Status, Stop> {
    let suite = suite(args.suite.as_deref())?;
    let name = printable(&args.report.display().to_string());
    let text = fs::read_to_string(&args.report)
        .map_err(|error| Stop::Failed(format!("{name}: expected a report that can be read ({})", error.kind())))?;
    let mut output = Output::standard();
    let found = kit::verify(&suite, &text, &kit::today());
    match &found {
        Ok(report) => {
            let of = report.footer.statuses.get("pass").copied().unwrap_or(0);
            writeln!(output, "valid: {of} of {} cases passed", report.footer.cases)?;
            for claim in &report.footer.claims {
                writeln!(output, "claim: {}", printable(claim))?;
            }
            for refused in &report.footer.refused {
                writeln!(
                    output,
                    "no claim of {}: {}",
                    printable(&refused.profile),
                    printable(&refused.why.join("; "))
                )?;
            }
        }
        Err(wrong) => {
            for wrong in wrong {
                writeln!(output, "invalid: {}", printable(wrong))?;
            }
        }
    }
    output.flush()?;
    Ok(Status { not_met: found.is_err(), ..Status::default() })
}

/// What a run came to, its last line the shortest.
fn summary(suite: &Suite, report: &Report, style: Style) -> String {
    let mut text = String::new();
    let footer = &report.footer;
    let failed: Vec<_> = report.cases.iter().filter(|case| case.status != kit::Status::Pass).collect();
    for case in failed.iter().take(SHOWN) {
        let title = suite.cases.iter().find(|known| known.id == case.id).map_or("", |known| &known.title);
        let first = format!("{}  {}  {}: ", case.id, case.rule.as_deref().unwrap_or("-"), case.status.as_str());
        let why = format!("{title}. {}", case.why.join("; "));
        let _ = writeln!(text, "{}", style.wrap_as(Look::Bad, &first, &printable(&why)));
    }
    if failed.len() > SHOWN {
        let _ = writeln!(text, "and {} more that did not pass", failed.len() - SHOWN);
    }
    for fault in &footer.faults {
        let _ = writeln!(text, "{}", style.wrap_as(Look::Warning, "adapter: ", &printable(fault)));
    }
    for (profile, share) in &footer.profiles {
        let _ = writeln!(text, "{profile}: {} of {} passed", share.count, share.of);
    }
    if footer.profiles.is_empty() {
        let names: Vec<&str> = suite.about.profiles.keys().map(String::as_str).collect();
        let why = format!("expected the adapter to declare one of {}", names.join(", "));
        let _ = writeln!(text, "{}", style.wrap_as(Look::Bad, "No claim: ", &why));
    }
    for refused in &footer.refused {
        let first = format!("No claim of {}: ", refused.profile);
        let _ = writeln!(text, "{}", style.wrap_as(Look::Bad, &first, &printable(&refused.why.join("; "))));
    }
    for claim in &footer.claims {
        let _ = writeln!(text, "{}", style.wrap_as(Look::Good, "Claim: ", claim));
    }
    text
}

fn asked(args: &AskArgs, suite: &Suite) -> Result<(Command, Limits, kit::Edition), Stop> {
    let limits = Limits { start_ms: args.start_seconds * 1000, case_ms: args.case_seconds * 1000, ..Limits::default() };
    Ok((Command::parse(&args.adapter)?, limits, suite.edition(args.ruleset.as_deref())?.clone()))
}

fn suite(folder: Option<&Path>) -> Result<Suite, Stop> {
    Ok(folder.map_or_else(Suite::embedded, Suite::from_folder)?)
}

/// Finds out before a run, which may be long, whether the adapter is there, and whether these files can be written at the
/// end. Those that are there stay as they are.
fn ready(command: &Command, folder: Option<&Path>, names: &[&str]) -> Result<(), Stop> {
    if !command.is_there() {
        return Err(Stop::Failed("--adapter: expected a command whose program can be started".to_owned()));
    }
    let Some(folder) = folder else { return Ok(()) };
    let can_write = |path: &Path| {
        let is_new = !path.exists();
        fs::OpenOptions::new().append(true).create(true).open(path)?;
        if is_new { fs::remove_file(path) } else { Ok(()) }
    };
    let tried =
        fs::create_dir_all(folder).and_then(|()| names.iter().try_for_each(|name| can_write(&folder.join(name))));
    tried.map_err(|error| unwritable(folder, &error))
}

/// Writes the reports into the folder, where one is named, then says what came of it and which of them is there to read.
/// Whoever reads along may go before the end, and the disk may be full: what came of it is not lost by either.
fn keep_and_tell(
    folder: Option<&Path>,
    names: &[&str],
    files: &[Vec<u8>],
    to_read: &str,
    summary: impl FnOnce(Style) -> String,
) -> Result<(), Stop> {
    let written = folder.map_or(Ok(()), |folder| write_all(folder, names, files));
    let mut output = Output::standard();
    output.write_all(summary(Style::of(output.is_terminal)).as_bytes())?;
    if let (Some(folder), Ok(())) = (folder, &written) {
        writeln!(output, "{}", printable(&folder.join(to_read).display().to_string()))?;
    }
    output.flush()?;
    written
}

fn write_all(folder: &Path, names: &[&str], files: &[Vec<u8>]) -> Result<(), Stop> {
    let mut both = names.iter().zip(files);
    both.try_for_each(|(name, bytes)| fs::write(folder.join(name), bytes)).map_err(|error| unwritable(folder, &error))
}

fn unwritable(folder: &Path, error: &io::Error) -> Stop {
    let name = printable(&folder.display().to_string());
    Stop::Failed(format!("--output: {name}: expected a folder that can be written to ({})", error.kind()))
}

impl From<kit::Error> for Stop {
    fn from(error: kit::Error) -> Self {
        Self::Failed(printable(&error.to_string()))
    }
}
