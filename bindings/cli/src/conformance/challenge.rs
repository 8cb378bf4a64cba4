//! `conformance run --challenge` and `--replay`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use careinquiry_conformance::{self as kit, Challenge, ChallengeHeader, ChallengeReport, Mismatch, Relation, Share};

use super::args::RunArgs;
use super::{SHOWN, asked, keep_and_tell, known_profiles, ready, suite};
use crate::fault::{Status, Stop};
use crate::progress::Progress;
use crate::style::{Look, Style};
use crate::words::{printable, without_controls};

/// The files that a challenge writes.
const REPORTS: [&str; 2] = ["challenge.jsonl", "adapter.log"];

/// Asks questions that nobody has seen: of a nonce, or those of a report.
pub fn challenge(args: &RunArgs) -> Result<Status, Stop> {
    let suite = suite(args.ask.suite.as_deref())?;
    known_profiles(&args.profile, &suite)?;
    let before = args.replay.as_deref().map(header_of).transpose()?;
    if before.as_ref().is_some_and(|header| header.suite.digest != suite.digest) {
        return Err(Stop::Failed(
            "--replay: expected a report on this suite (another is given with --suite)".to_owned(),
        ));
    }
    let mut ask = args.ask.clone();
    if let Some(header) = &before {
        ask.ruleset = Some(header.ruleset.name());
    }
    let (command, limits, edition) = asked(&ask, &suite)?;
    ready(&command, args.output.as_deref(), &REPORTS)?;
    let plan = Challenge {
        command,
        profiles: before.as_ref().map_or(&args.profile, |header| &header.profiles).iter().cloned().collect(),
        edition,
        limits,
        nonce: before.as_ref().map_or_else(|| nonce(args), |header| Ok(header.drawn_from.nonce.clone()))?,
        build: before.as_ref().map(|header| header.drawn_from.build.clone()).or_else(|| args.build.clone()),
        cases: before.as_ref().map_or(args.cases as usize, |header| header.cases),
        drawn: before.map(|header| header.drawn),
        by: without_controls(&args.by),
    };
    let mut progress = Progress::of_questions();
    let (report, log) = kit::challenge(&suite, &plan, &mut |done, of| progress.reach(done, of))?;
    drop(progress);
    let files = [report.to_jsonl().into_bytes(), log];
    keep_and_tell(args.output.as_deref(), &REPORTS, &files, "challenge.jsonl", |style| summary(&report, style))?;
    Ok(Status { not_met: !report.footer.passed(), ..Status::default() })
}

fn nonce(args: &RunArgs) -> Result<String, Stop> {
    let nonce = args.challenge.clone().unwrap_or_default();
    let fits = !nonce.is_empty() && nonce.chars().count() <= 200 && !nonce.chars().any(char::is_control);
    let expected =
        || Stop::Failed("--challenge: expected 1 to 200 characters, none of them a control character".to_owned());
    fits.then_some(nonce).ok_or_else(expected)
}

fn header_of(path: &Path) -> Result<ChallengeHeader, Stop> {
    let name = printable(&path.display().to_string());
    let text = fs::read_to_string(path)
        .map_err(|error| Stop::Failed(format!("{name}: expected a report that can be read ({})", error.kind())))?;
    Ok(ChallengeHeader::of_report(&text)?)
}

/// What it came to, its last line the shortest.
fn summary(report: &ChallengeReport, style: Style) -> String {
    let mut text = String::new();
    let footer = &report.footer;
    let (mut small, mut others): (Vec<&Mismatch>, Vec<_>) = report.mismatches.iter().partition(|wrong| wrong.shrunk);
    small.append(&mut others);
    for wrong in small.iter().take(SHOWN) {
        let relation = wrong.relation().map_or("as the reference", Relation::as_str);
        let first = format!("question {}  {}  {relation}: ", wrong.number + 1, wrong.rule);
        let _ = writeln!(text, "{}", style.wrap_as(Look::Bad, &first, &printable(&wrong.why.join("; "))));
        if wrong.shrunk {
            for (place, shown) in wrong.shown.iter().enumerate() {
                let before = if place == 1 { wrong.between() } else { None };
                for question in before.iter().chain([&shown.question]) {
                    let _ = writeln!(text, "  asked: {}", printable(&question.message("question").to_string()));
                }
            }
        }
    }
    if small.len() > SHOWN {
        let _ = writeln!(text, "and {} more that are wrong", small.len() - SHOWN);
    }
    for fault in &footer.faults {
        let _ = writeln!(text, "{}", style.wrap_as(Look::Warning, "adapter: ", &printable(fault)));
    }
    let said = |share: &Share| format!("{} of {}", share.count, share.of);
    for (relation, share) in &footer.relations {
        let _ = writeln!(text, "{}: {}", relation.says(), said(share));
    }
    let _ = writeln!(text, "over-claim {}, over-abstain {}", said(&footer.over_claim), said(&footer.over_abstain));
    let _ = writeln!(text, "on the first or last day of an outcome: {}", said(&footer.on_boundary));
    let _ = writeln!(text, "always guessing the same outcome: at most {}", said(&footer.best_guess()));
    let _ = writeln!(text, "seed {}", report.header.seed);
    for sentence in kit::CANNOT_SHOW {
        let _ = writeln!(text, "{}", style.wrap_as(Look::Quiet, "It cannot show ", sentence));
    }
    let look = if footer.passed() { Look::Good } else { Look::Bad };
    let _ = writeln!(text, "{}", style.wrap_as(look, "Challenge: ", &format!("{} agree", said(&footer.agreed))));
    text
}
