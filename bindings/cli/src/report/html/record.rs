//! One record in the page.

use askama::Template;
use careinquiry::{FindingRef, Pointer, RecordNext, Report, Rule, Theme};

use super::super::readings::{Turning, turning};
use super::super::to_record::{Gap, gaps};
use crate::words::{self, Place, Verdict, capitalised, count, day, places, without_controls};

/// Gaps that are shown at once; the others open.
const FIRST: usize = 5;

/// `record.html`.
#[derive(Template)]
#[template(path = "record.html")]
pub struct RecordView {
    pub number: usize,
    pub id: String,
    pub about: &'static str,
    /// Whether there are others in the page.
    pub many: bool,
    pub tallies: Vec<Tally>,
    as_at: String,
    since: String,
    known_at: Option<String>,
    rulesets: Vec<(String, String)>,
    parameters: Vec<String>,
    lead: String,
    themes: Vec<&'static str>,
    gaps: Vec<GapView>,
    more_gaps: String,
    groups: Vec<Group>,
    /// The findings that turn on a reading, where readings were asked for.
    turning: Option<Vec<Turning>>,
}

/// How many findings have a verdict, in all and by theme.
pub struct Tally {
    pub verdict: Verdict,
    pub total: usize,
    by_theme: Vec<(&'static str, usize)>,
}

struct Group {
    verdict: Verdict,
    findings: Vec<FindingView>,
}

struct FindingView {
    rule: &'static Rule,
    at: Option<String>,
    message: &'static str,
    action_label: &'static str,
    recorded_label: &'static str,
    plain_outcome: &'static str,
    because: Vec<Place>,
    missing: Vec<Place>,
    source: String,
    strength: &'static str,
    basis: &'static str,
    reading: Option<String>,
}

struct GapView {
    words: String,
    pointers: Vec<String>,
    worth: String,
    rules: String,
}

impl RecordView {
    /// The view of a report, as the record of this number in the page.
    pub fn new(number: usize, report: &Report, next: &[RecordNext]) -> Self {
        let has = |theme: &Theme| report.findings().any(|finding| finding.rule().theme == *theme);
        let themes: Vec<Theme> = Theme::ALL.iter().copied().filter(has).collect();
        let tallies: Vec<Tally> = Verdict::ALL.iter().map(|verdict| Tally::new(*verdict, report, &themes)).collect();
        let gaps: Vec<GapView> = gaps(report, next).iter().map(GapView::new).collect();
        let more: usize = gaps.iter().skip(FIRST).map(|gap| gap.pointers.len()).sum();
        Self {
            number,
            id: without_controls(report.record_id()),
            about: words::subject(report.subject()),
            many: false,
            as_at: day(report.as_at()),
            since: day(report.since()),
            known_at: report.known_at().map(day),
            rulesets: report.rulesets().iter().map(|set| (words::ruleset(set), set.digest.trim().to_owned())).collect(),
            parameters: report.parameters().iter().map(|(name, value)| words::parameter(name, *value)).collect(),
            lead: lead(&tallies),
            themes: themes.into_iter().map(words::theme).collect(),
            more_gaps: format!("{} to record", count(more, "other fact", "other facts")),
            groups: Verdict::ALL.iter().filter_map(|verdict| Group::new(*verdict, report)).collect(),
            turning: report.read_otherwise().is_some().then(|| turning(report)),
            tallies,
            gaps,
        }
    }

    /// How many findings have a verdict.
    pub fn total(&self, verdict: Verdict) -> usize {
        total(&self.tallies, verdict)
    }

    fn first_gaps(&self) -> &[GapView] {
        self.gaps.get(..FIRST).unwrap_or(&self.gaps)
    }

    fn other_gaps(&self) -> &[GapView] {
        self.gaps.get(FIRST..).unwrap_or_default()
    }
}

fn total(tallies: &[Tally], verdict: Verdict) -> usize {
    tallies.iter().filter(|tally| tally.verdict == verdict).map(|tally| tally.total).sum()
}

fn lead(tallies: &[Tally]) -> String {
    let all: usize = tallies.iter().map(|tally| tally.total).sum();
    let not_met = match total(tallies, Verdict::NotMet) {
        0 => format!("Nothing was found not met, in {}.", count(all, "finding", "findings")),
        1 => format!("1 of {} is not met.", count(all, "finding", "findings")),
        number => format!("{number} of {} are not met.", count(all, "finding", "findings")),
    };
    match total(tallies, Verdict::Lacking) {
        0 => not_met,
        1 => format!("{not_met} For 1 the record does not say enough."),
        number => format!("{not_met} For {number} the record does not say enough."),
    }
}

impl Tally {
    fn new(verdict: Verdict, report: &Report, themes: &[Theme]) -> Self {
        let of = |theme: &Theme| {
            let counts = |finding: &FindingRef<'_>| finding.rule().theme == *theme && Verdict::of(*finding) == verdict;
            (words::theme(*theme), report.findings().filter(counts).count())
        };
        let by_theme: Vec<_> = themes.iter().map(of).collect();
        Self { verdict, total: by_theme.iter().map(|(_, number)| number).sum(), by_theme }
    }
}

impl Group {
    /// The findings of a verdict; `None` where there are none.
    fn new(verdict: Verdict, report: &Report) -> Option<Self> {
        let of = |finding: &FindingRef<'_>| Verdict::of(*finding) == verdict;
        let findings: Vec<FindingView> =
            report.findings().filter(of).map(|finding| FindingView::new(finding, verdict)).collect();
        (!findings.is_empty()).then_some(Self { verdict, findings })
    }
}

impl FindingView {
    fn new(finding: FindingRef<'_>, verdict: Verdict) -> Self {
        let rule = finding.rule();
        let at = finding.at();
        Self {
            rule,
            at: (!at.to_string().is_empty()).then(|| capitalised(&at.in_words())),
            message: finding.message(),
            action_label: match verdict {
                Verdict::NotMet => "What to do",
                Verdict::Lacking => "What to record",
                _ => "What the rule asks for",
            },
            recorded_label: if verdict == Verdict::Lacking { "What is recorded" } else { "What decided it" },
            plain_outcome: finding.plain_outcome(),
            because: facts(finding.because()),
            missing: facts(finding.missing()),
            source: format!("{}; {}", words::paragraph(rule.paragraph), words::reading(rule.reading)),
            strength: words::strength(rule.strength),
            basis: words::basis(rule.basis),
            reading: Turning::new(finding).map(|turning| turning.sentence()),
        }
    }
}

/// Places for the page: each begins a line.
fn facts(pointers: impl Iterator<Item = Pointer>) -> Vec<Place> {
    let mut places = places(pointers);
    for place in &mut places {
        place.words = capitalised(&place.words);
    }
    places
}

impl GapView {
    fn new(gap: &Gap) -> Self {
        Self {
            words: gap.in_words(),
            pointers: gap.pointers.iter().map(Pointer::to_string).collect(),
            worth: gap.worth(),
            rules: gap.rules.join(", "),
        }
    }
}
