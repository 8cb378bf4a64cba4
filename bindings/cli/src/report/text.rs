//! The report as text: what was not met and where, departures, what to record next, and the rest as counts.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{FindingRef, Outcome, RecordNext, Report, Theme};

use super::Writer;
use super::readings::{Turning, turning};
use super::to_record::gaps;
use crate::fault::Stop;
use crate::session::Answer;
use crate::style::{Look, Style};
use crate::words::{self, Place, Verdict, count, day, places, printable};

/// Gaps that are named; the others are counted.
const GAPS_NAMED: usize = 5;

/// Writes text.
pub struct Text {
    style: Style,
    records: usize,
    bad: usize,
    not_met: usize,
}

impl Text {
    /// In a style.
    pub fn new(style: Style) -> Self {
        Self { style, records: 0, bad: 0, not_met: 0 }
    }
}

impl Writer for Text {
    fn answer(&mut self, answer: Answer, to: &mut dyn Write) -> Result<(), Stop> {
        let Ok(report) = answer.report else {
            self.bad += 1;
            return Ok(());
        };
        if self.records > 0 {
            writeln!(to, "\n{}\n", self.style.paint(Look::Quiet, &"─".repeat(self.style.width.min(100))))?;
        }
        self.records += 1;
        self.not_met += usize::from(report.count(Outcome::NotMet) > 0);
        Ok(to.write_all(self.record(&report, &answer.next).as_bytes())?)
    }

    fn end(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        if self.records == 0 {
            return Ok(());
        }
        writeln!(to)?;
        if self.records + self.bad > 1 {
            let mut total = format!(
                "{} checked; {} with something not met.",
                count(self.records, "record", "records"),
                count(self.not_met, "record", "records")
            );
            if self.bad > 0 {
                let _ = write!(total, " {} could not be read: see the errors.", count(self.bad, "other", "others"));
            }
            writeln!(to, "{}", self.style.wrap("", &total))?;
        }
        Ok(writeln!(to, "{}", self.style.wrap("", words::CAVEAT))?)
    }
}

impl Text {
    fn record(&self, report: &Report, next: &[RecordNext]) -> String {
        let mut page = self.heading(report);
        for (verdict, look) in [(Verdict::NotMet, Look::Bad), (Verdict::Departure, Look::Warning)] {
            let found: Vec<FindingRef<'_>> =
                report.findings().filter(|finding| Verdict::of(*finding) == verdict).collect();
            if !found.is_empty() {
                let _ =
                    writeln!(page, "\n{}", self.style.paint(look, &format!("{} ({})", verdict.label(), found.len())));
            }
            for finding in found {
                self.finding(finding, &mut page);
            }
        }
        if report.read_otherwise().is_some() {
            self.turning(&turning(report), &mut page);
        }
        self.to_record(report, next, &mut page);
        self.folded(report, &mut page);
        page
    }

    fn heading(&self, report: &Report) -> String {
        let id = printable(report.record_id());
        let mut page = format!(
            "{}\n",
            self.style.paint(
                Look::Strong,
                &format!("{} {id} as at {}", words::subject(report.subject()), day(report.as_at()))
            )
        );
        let sets: Vec<String> = report.rulesets().iter().map(|set| words::ruleset(set)).collect();
        let mut about = format!("Events since {}; rules {}", day(report.since()), sets.join(", "));
        if let Some(known_at) = report.known_at() {
            let _ = write!(about, "; only what had been recorded by {}", day(known_at));
        }
        for (parameter, value) in report.parameters() {
            let _ = write!(about, "; {}", words::parameter(parameter, *value));
        }
        let _ = writeln!(page, "{}", self.style.wrap("", &about));
        page
    }

    fn finding(&self, finding: FindingRef<'_>, page: &mut String) {
        let rule = finding.rule();
        let at = finding.at();
        let of = if at.to_string().is_empty() { String::new() } else { format!(" ({})", at.in_words()) };
        let title = self.style.wrap("  ", &format!("{}{of}", rule.title));
        let _ = writeln!(page, "\n{}", self.style.paint(Look::Strong, &title));
        let _ = writeln!(page, "{}", self.style.wrap("    ", finding.message()));
        self.list("    Where:  ", &places(finding.because()), page);
        if finding.outcome() == Outcome::NotMet {
            let _ = writeln!(page, "{}", self.style.wrap("    Do:     ", rule.says.action));
        }
        let why = format!("{} ({}, paragraph {})", rule.id, rule.strength, rule.paragraph);
        let _ = writeln!(page, "{}", self.style.wrap("    Rule:   ", &why));
    }

    fn turning(&self, findings: &[Turning], page: &mut String) {
        let heading = format!("Depends on how an open word is read ({})", findings.len());
        let _ = writeln!(page, "\n{}", self.style.paint(Look::Warning, &heading));
        for finding in findings {
            let of = if finding.of.is_empty() { String::new() } else { format!(" ({})", finding.of) };
            let title = self.style.wrap("  ", &format!("{}{of}", finding.rule.title));
            let _ = writeln!(page, "\n{}", self.style.paint(Look::Strong, &title));
            let _ = writeln!(page, "{}", self.style.wrap("    Read:   ", &finding.sentence()));
            for word in &finding.words {
                let _ = writeln!(page, "{}", self.style.wrap("    Word:   ", word));
            }
            let _ = writeln!(page, "    Rule:   {}", finding.rule.id);
        }
    }

    fn list(&self, first: &str, places: &[Place], page: &mut String) {
        let mut first = first.to_owned();
        for place in places {
            let _ = writeln!(page, "{}", self.style.wrap(&first, &place.words));
            first = " ".repeat(first.chars().count());
        }
    }

    fn to_record(&self, report: &Report, next: &[RecordNext], page: &mut String) {
        let gaps = gaps(report, next);
        let lacking = report.count(Outcome::InsufficientEvidence);
        if lacking == 0 {
            return;
        }
        let asking = count(lacking, "finding lacks evidence", "findings lack evidence");
        let _ = writeln!(page, "\n{}\n", self.style.paint(Look::Strong, &format!("What to record next ({asking})")));
        for (number, gap) in (1..).zip(gaps.iter().take(GAPS_NAMED)) {
            let text = format!("{} ({})", gap.in_words(), gap.worth());
            let _ = writeln!(page, "{}", self.style.wrap(&format!("  {number}. "), &text));
        }
        let more: usize = gaps.iter().skip(GAPS_NAMED).map(|gap| gap.pointers.len()).sum();
        if more > 0 {
            let more = format!("And {}: --format html names them all.", count(more, "other fact", "other facts"));
            let _ = writeln!(page, "{}", self.style.wrap("     ", &more));
        }
    }

    fn folded(&self, report: &Report, page: &mut String) {
        let mut lines: Vec<(Theme, String)> = Vec::new();
        for theme in Theme::ALL {
            let number = |verdict: Verdict| {
                report.findings().filter(|one| one.rule().theme == *theme && Verdict::of(*one) == verdict).count()
            };
            let [met, attested, not_applicable] = [Verdict::Met, Verdict::Attested, Verdict::NotApplicable].map(number);
            if met + attested + not_applicable > 0 {
                lines.push((*theme, format!("{met} met, {attested} attested, {not_applicable} not applicable")));
            }
        }
        if !lines.is_empty() {
            let _ = writeln!(page, "\n{}\n", self.style.paint(Look::Good, "Met, attested and not applicable"));
        }
        for (theme, line) in lines {
            let _ = writeln!(page, "{}", self.style.wrap(&format!("  {:<15}", words::theme(theme)), &line));
        }
    }
}
