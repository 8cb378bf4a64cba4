//! `careinquiry timeline`.

mod drawing;
mod html;

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Change, Day, Evaluator, Timeline};

use crate::args::{PageFormat, TimelineArgs};
use crate::document::Document;
use crate::fault::{Fault, Status, Stop};
use crate::input::Inputs;
use crate::output::Output;
use crate::session::each_document;
use crate::style::{Look, Style};
use crate::words::{Verdict, capitalised, count, day, printable, subject};

/// Follows records through a span of days.
pub fn run(args: &TimelineArgs) -> Result<Status, Stop> {
    let options = args.terms.options(args.to, &args.select, &args.ignore);
    if args.from > args.to {
        return Err(Stop::Failed("--from: invalid_option: expected a day not after --to".to_owned()));
    }
    if args.terms.since.is_some_and(|since| since > args.from) {
        return Err(Stop::Failed("--since: invalid_option: expected a day not after --from".to_owned()));
    }
    let evaluator = Evaluator::new(&options)?;
    let inputs = Inputs::new(&args.files);
    let single = inputs.single;
    let mut output = Output::open(args.output.as_deref(), Some(&inputs))?;
    let mut status = Status::default();
    let mut timelines = Vec::new();
    let (null_means, from, to) = (options.null_means, args.from, args.to);
    let follow = move |document: Result<Document, Fault>| {
        document.map_err(|fault| vec![fault])?.timeline(&evaluator, null_means, from, to)
    };
    each_document(inputs, output.is_terminal, follow, |followed| {
        match followed {
            Ok(timeline) => timelines.push(timeline),
            Err(faults) => {
                status.bad_input = true;
                return Ok(faults);
            }
        }
        Ok(Vec::new())
    })?;
    match args.format {
        PageFormat::Text => text(&timelines, Style::of(output.is_terminal), &mut output)?,
        PageFormat::Json => json(&timelines, single, &mut output)?,
        PageFormat::Html => html::page(&timelines, &mut output)?,
    }
    output.close(!timelines.is_empty() || !status.bad_input)?;
    Ok(status)
}

fn json(timelines: &[Timeline], single: bool, output: &mut Output) -> Result<(), Stop> {
    let written = match timelines {
        [one] if single => serde_json::to_writer(&mut *output, one),
        all => serde_json::to_writer(&mut *output, all),
    };
    written.map_err(std::io::Error::from)?;
    writeln!(output)?;
    Ok(())
}

fn text(timelines: &[Timeline], style: Style, output: &mut Output) -> Result<(), Stop> {
    for timeline in timelines {
        let (about, id) = (subject(timeline.subject()), printable(timeline.record_id()));
        let heading = format!("{about} {id} from {} to {}", day(timeline.from()), day(timeline.to()));
        writeln!(output, "{}\n", style.paint(Look::Strong, &heading))?;
        for (on, changes) in days(timeline.changes()) {
            output.write_all(of_day(on, on == timeline.from(), changes, style).as_bytes())?;
        }
    }
    Ok(())
}

/// The changes of each day together.
fn days(changes: &[Change]) -> impl Iterator<Item = (Day, &[Change])> {
    changes.chunk_by(|a, b| a.day() == b.day()).filter_map(|day| Some((day.first()?.day(), day)))
}

fn of_day(on: Day, first: bool, changes: &[Change], style: Style) -> String {
    let mut text = format!("{}\n", style.paint(Look::Strong, &day(on)));
    if first {
        for verdict in Verdict::ALL {
            let number = changes.iter().filter(|change| after(change) == Some(verdict)).count();
            if number > 0 {
                let _ = writeln!(text, "  {}: {}", verdict.label(), count(number, "finding", "findings"));
            }
        }
    } else {
        for change in changes {
            let _ = writeln!(text, "{}", style.wrap("  ", &sentence(change)));
        }
        let because: Vec<String> = changes.iter().flat_map(Change::because).map(|place| place.in_words()).collect();
        let mut said: Vec<&String> = because.iter().collect();
        said.sort();
        said.dedup();
        let said: Vec<&str> = said.into_iter().map(String::as_str).collect();
        let _ = writeln!(text, "{}", style.wrap("    What came or ran out:  ", &said.join("; ")));
    }
    text.push('\n');
    text
}

fn after(change: &Change) -> Option<Verdict> {
    change.after().map(|outcome| Verdict::of_rule(change.rule(), outcome))
}

fn before(change: &Change) -> Option<Verdict> {
    change.before().map(|outcome| Verdict::of_rule(change.rule(), outcome))
}

/// What changed, in words.
fn sentence(change: &Change) -> String {
    let of = if change.at().to_string().is_empty() { String::new() } else { format!(" ({})", change.at().in_words()) };
    let turned = turn(change);
    format!("{turned}: {}{of} [{}]", change.rule().title, change.rule().id)
}

/// From what to what.
fn turn(change: &Change) -> String {
    let label = |verdict: Verdict| verdict.label();
    match (before(change), after(change)) {
        (None, Some(now)) => format!("Now asked: {}", label(now).to_lowercase()),
        (Some(was), None) => format!("No longer asked, was {}", label(was).to_lowercase()),
        (Some(was), Some(now)) => capitalised(&format!("{} to {}", label(was), label(now).to_lowercase())),
        (None, None) => String::new(),
    }
}
