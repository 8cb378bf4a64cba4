//! The drawing of a timeline: placements as bars, findings as marks. Shapes carry the meaning, so that it reads in
//! grey; the table beside it says the same to a screen reader.

use std::fmt::Write;

use careinquiry::model::Subject;
use careinquiry::{Day, Timeline};

use super::after;
use crate::words::{self, Verdict};

const LEFT: f64 = 150.0;
const WIDTH: f64 = 800.0;
const ROW: f64 = 18.0;
const TOP: f64 = 44.0;

/// One timeline as SVG.
pub fn svg(timeline: &Timeline, number: usize) -> String {
    let lanes = lanes(timeline);
    let homes = timeline.homes().len();
    #[allow(clippy::cast_precision_loss)]
    let rows = (homes + lanes.len()) as f64;
    let height = TOP + rows * ROW + 60.0;
    let what = if timeline.subject() == Subject::Child { "Placements and findings" } else { "Findings" };
    let mut svg = format!(
        "<svg viewBox=\"0 0 {} {height}\" role=\"img\" aria-labelledby=\"drawn-{number}\" aria-describedby=\"table-{number}\">\
         <title id=\"drawn-{number}\">{what} from {} to {}; the table below says the same</title>",
        LEFT + WIDTH + 20.0,
        words::day(timeline.from()),
        words::day(timeline.to())
    );
    ticks(timeline, height - 40.0, &mut svg);
    let mut y = TOP;
    for (index, home) in timeline.homes().iter().enumerate() {
        let start = across(timeline, home.from().max(timeline.from()));
        let end = across(timeline, home.until().unwrap_or(timeline.to()).min(timeline.to()));
        let shade = if index % 2 == 0 { "#505a5f" } else { "#b1b4b6" };
        label(&words::capitalised(&home.at().in_words()), y, &mut svg);
        let width = (end - start).max(2.0);
        let _ = write!(
            svg,
            "<rect x=\"{start:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"12\" fill=\"{shade}\" stroke=\"#0b0c0c\"/>"
        );
        y += ROW;
    }
    for (id, changes) in &lanes {
        label(id, y, &mut svg);
        let _ = write!(svg, "<path d=\"M{LEFT},{0:.1} h{WIDTH}\" stroke=\"#b1b4b6\"/>", y + 6.0);
        for (day, verdict) in changes {
            mark(*verdict, across(timeline, *day), y + 6.0, &mut svg);
        }
        y += ROW;
    }
    legend(y + 24.0, &mut svg);
    svg.push_str("</svg>");
    svg
}

/// The rules that changed after the first day, with each new state.
fn lanes(timeline: &Timeline) -> Vec<(&'static str, Vec<(Day, Verdict)>)> {
    let mut lanes: Vec<(&'static str, Vec<(Day, Verdict)>)> = Vec::new();
    let moved =
        |id: &str| timeline.changes().iter().any(|change| change.rule().id == id && change.day() > timeline.from());
    for change in timeline.changes() {
        let id = change.rule().id;
        let Some(verdict) = after(change) else { continue };
        if !moved(id) {
            continue;
        }
        match lanes.iter_mut().find(|(lane, _)| *lane == id) {
            Some((_, marks)) => marks.push((change.day(), verdict)),
            None => lanes.push((id, vec![(change.day(), verdict)])),
        }
    }
    lanes
}

fn across(timeline: &Timeline, day: Day) -> f64 {
    let span = f64::from(timeline.to().days_since(timeline.from()).max(1));
    LEFT + f64::from(day.days_since(timeline.from())) / span * WIDTH
}

fn label(text: &str, y: f64, svg: &mut String) {
    let _ = write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{text}</text>", LEFT - 8.0, y + 11.0);
}

/// A line at each turn of a quarter, or of a year where the span is long.
fn ticks(timeline: &Timeline, bottom: f64, svg: &mut String) {
    let months = if timeline.to().days_since(timeline.from()) > 1200 { 12 } else { 3 };
    let (year, _, _) = timeline.from().civil();
    let mut tick = Day::new(year, 1, 1);
    while let Some(day) = tick.filter(|day| *day <= timeline.to()) {
        if day >= timeline.from() {
            let x = across(timeline, day);
            let (year, month, _) = day.civil();
            let _ = write!(svg, "<path d=\"M{x:.1},30 V{bottom:.1}\" stroke=\"#dee0e2\"/>");
            let _ =
                write!(svg, "<text x=\"{x:.1}\" y=\"22\" text-anchor=\"middle\">{}</text>", words::month(month, year));
        }
        tick = Some(day.plus_months(months));
    }
}

/// A filled square is not met, a circle with a hole not enough recorded, a triangle a departure, a filled circle met
/// or attested, a short line not applicable.
fn mark(verdict: Verdict, x: f64, y: f64, svg: &mut String) {
    let _ = match verdict {
        Verdict::NotMet => {
            write!(svg, "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"10\" height=\"10\" fill=\"#0b0c0c\"/>", x - 5.0, y - 5.0)
        }
        Verdict::Lacking => {
            write!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4.5\" fill=\"#ffffff\" stroke=\"#0b0c0c\" stroke-width=\"2\"/>"
            )
        }
        Verdict::Departure => {
            let (left, right, up, down) = (x - 6.0, x + 6.0, y - 6.0, y + 5.0);
            write!(
                svg,
                "<path d=\"M{left:.1},{down:.1} H{right:.1} L{x:.1},{up:.1} Z\" fill=\"#505a5f\" stroke=\"#0b0c0c\"/>"
            )
        }
        Verdict::Met | Verdict::Attested => {
            write!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"#b1b4b6\" stroke=\"#0b0c0c\"/>")
        }
        Verdict::NotApplicable => {
            write!(svg, "<path d=\"M{x:.1},{:.1} v10\" stroke=\"#0b0c0c\" stroke-width=\"2\"/>", y - 5.0)
        }
    };
}

fn legend(y: f64, svg: &mut String) {
    let mut x = LEFT;
    for (verdict, said) in [
        (Verdict::NotMet, "not met"),
        (Verdict::Lacking, "not enough recorded"),
        (Verdict::Departure, "departure with a reason"),
        (Verdict::Met, "met or attested"),
        (Verdict::NotApplicable, "not applicable"),
    ] {
        mark(verdict, x, y, svg);
        let _ = write!(svg, "<text x=\"{:.1}\" y=\"{:.1}\">{said}</text>", x + 12.0, y + 4.0);
        x += 24.0 + 7.5 * f64::from(u8::try_from(said.len()).unwrap_or(u8::MAX));
    }
}
