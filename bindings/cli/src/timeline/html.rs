//! A timeline as one self-contained page: the drawing, and the same as a table.

use askama::Template;
use careinquiry::model::Subject;
use careinquiry::{Change, Timeline};

use super::{after, before, drawing};
use crate::fault::Stop;
use crate::output::Output;
use crate::words::{self, Verdict, count};

/// `timeline.html`.
#[derive(Template)]
#[template(path = "timeline.html")]
struct Page {
    version: &'static str,
    caveat: &'static str,
    timelines: Vec<View>,
}

struct View {
    number: usize,
    about: &'static str,
    with_homes: bool,
    id: String,
    from: String,
    to: String,
    drawing: String,
    start: Vec<(&'static str, usize)>,
    rows: Vec<Row>,
    changed: String,
}

struct Row {
    day: String,
    title: &'static str,
    rule: &'static str,
    of: String,
    before: &'static str,
    after: &'static str,
    because: Vec<String>,
}

/// Writes the page.
pub fn page(timelines: &[Timeline], output: &mut Output) -> Result<(), Stop> {
    let timelines = timelines.iter().zip(1..).map(|(timeline, number)| View::new(timeline, number)).collect();
    let page = Page { version: env!("CARGO_PKG_VERSION"), caveat: words::CAVEAT, timelines };
    page.write_into(output)?;
    Ok(())
}

impl View {
    fn new(timeline: &Timeline, number: usize) -> Self {
        let (first, later): (Vec<&Change>, Vec<&Change>) =
            timeline.changes().iter().partition(|change| change.day() == timeline.from());
        let tally = |verdict| first.iter().filter(|change| after(change) == Some(verdict)).count();
        Self {
            number,
            about: words::subject(timeline.subject()),
            with_homes: timeline.subject() == Subject::Child,
            id: timeline.record_id().to_owned(),
            from: words::day(timeline.from()),
            to: words::day(timeline.to()),
            drawing: drawing::svg(timeline, number),
            start: Verdict::ALL.into_iter().map(|verdict| (verdict.label(), tally(verdict))).collect(),
            changed: count(later.len(), "change", "changes"),
            rows: later.into_iter().map(Row::new).collect(),
        }
    }
}

impl Row {
    fn new(change: &Change) -> Self {
        let place = change.at();
        Self {
            day: words::day(change.day()),
            title: change.rule().title,
            rule: change.rule().id,
            of: if place.to_string().is_empty() { String::new() } else { place.in_words() },
            before: before(change).map_or("not asked", Verdict::label),
            after: after(change).map_or("no longer asked", Verdict::label),
            because: change.because().map(|place| words::capitalised(&place.in_words())).collect(),
        }
    }
}
