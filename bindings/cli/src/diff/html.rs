//! A diff as one self-contained page.

use askama::Template;
use careinquiry::{Became, Comparison, Diff, RuleChange};

use super::{differs, heading, label, lead, rule, verdict};
use crate::fault::Stop;
use crate::output::Output;
use crate::words::{self, capitalised, without_controls};

/// `diff.html`.
#[derive(Template)]
#[template(path = "diff.html")]
struct Page {
    version: &'static str,
    caveat: &'static str,
    heading: String,
    step: Option<&'static str>,
    groups: Vec<Group>,
    over: Option<Over>,
}

struct Group {
    name: &'static str,
    changes: Vec<View>,
}

struct View {
    title: &'static str,
    rule: String,
    differs: String,
    why: Vec<&'static str>,
}

struct Over {
    lead: String,
    turns: Vec<Row>,
    findings: Vec<Row>,
}

struct Row {
    /// The rule, or the record.
    first: String,
    /// The rest of what it is about.
    of: String,
    before: &'static str,
    after: &'static str,
    number: usize,
}

/// Writes the page.
pub fn page(diff: &Diff, over: Option<&Comparison>, output: &mut Output) -> Result<(), Stop> {
    let step = over.map_or_else(|| diff.step(), Comparison::step);
    let groups = Became::ALL.iter().filter_map(|became| Group::new(*became, diff)).collect();
    let page = Page {
        version: env!("CARGO_PKG_VERSION"),
        caveat: words::CAVEAT,
        heading: heading(diff),
        step: step.map(careinquiry::Step::as_str),
        groups,
        over: over.map(Over::new),
    };
    page.write_into(output)?;
    Ok(())
}

impl Group {
    /// What became of rules; `None` where it became of none.
    fn new(became: Became, diff: &Diff) -> Option<Self> {
        let changes: Vec<View> =
            diff.changes().iter().filter(|change| change.became() == became).map(View::new).collect();
        (!changes.is_empty()).then_some(Self { name: label(became), changes })
    }
}

impl View {
    fn new(change: &RuleChange) -> Self {
        Self {
            title: change.rule().map_or("", |rule| rule.title),
            rule: rule(change),
            differs: capitalised(&differs(change)),
            why: change.why().to_vec(),
        }
    }
}

impl Over {
    fn new(comparison: &Comparison) -> Self {
        let turns = comparison.turns().map(|turn| Row {
            first: turn.rule.title.to_owned(),
            of: turn.rule.id.to_owned(),
            before: verdict(turn.rule, turn.before),
            after: verdict(turn.rule, turn.after),
            number: turn.records,
        });
        let findings = comparison.records().iter().flat_map(|record| {
            record.findings.iter().map(|change| Row {
                first: without_controls(&record.record_id),
                of: match change.at.in_words() {
                    place if change.at.to_string().is_empty() || place.is_empty() => change.rule.id.to_owned(),
                    place => format!("{}, {place}", change.rule.id),
                },
                before: verdict(change.rule, change.before),
                after: verdict(change.rule, change.after),
                number: 1,
            })
        });
        Self { lead: lead(comparison), turns: turns.collect(), findings: findings.collect() }
    }
}
