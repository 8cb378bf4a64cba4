//! A diff as text. Of an edition and itself there is nothing to say.

use std::fmt::Write as _;

use careinquiry::{Became, Comparison, Diff, RuleChange};

use super::{differs, heading, label, lead, rule, verdict};
use crate::style::{Look, Style};
use crate::words::{count, printable};

/// The page; empty where nothing differs.
pub fn page(diff: &Diff, over: Option<&Comparison>, style: Style) -> String {
    let mut page = String::new();
    if diff.changes().is_empty() {
        return page;
    }
    let _ = writeln!(page, "{}", style.paint(Look::Strong, &heading(diff)));
    let step = over.map_or_else(|| diff.step(), Comparison::step);
    if let Some(step) = step {
        let _ = writeln!(page, "The changes call for a {step} step of the version, or more.");
    }
    for became in Became::ALL {
        let those: Vec<&RuleChange> = diff.changes().iter().filter(|change| change.became() == *became).collect();
        if !those.is_empty() {
            let heading = format!("{} ({})", label(*became), those.len());
            let _ = writeln!(page, "\n{}", style.paint(Look::Strong, &heading));
        }
        for change in those {
            changed(change, style, &mut page);
        }
    }
    if let Some(comparison) = over {
        records(comparison, style, &mut page);
    }
    page
}

fn changed(change: &RuleChange, style: Style, page: &mut String) {
    let title = change.rule().map_or("", |rule| rule.title);
    let _ = writeln!(page, "\n{}", style.wrap("  ", title));
    for why in change.why() {
        let _ = writeln!(page, "{}", style.wrap("    Why:      ", why));
    }
    if change.became() == Became::Revised {
        let _ = writeln!(page, "{}", style.wrap("    Differs:  ", &differs(change)));
    }
    let _ = writeln!(page, "    Rule:     {}", rule(change));
}

fn records(comparison: &Comparison, style: Style, page: &mut String) {
    let seen = count(comparison.seen(), "record", "records");
    let _ = writeln!(page, "\n{}\n", style.paint(Look::Strong, &format!("What it changes in {seen}")));
    let _ = writeln!(page, "{}", style.wrap("  ", &lead(comparison)));
    if comparison.records().is_empty() {
        return;
    }
    page.push('\n');
    for turn in comparison.turns() {
        let (before, after) = (verdict(turn.rule, turn.before), verdict(turn.rule, turn.after));
        let records = count(turn.records, "record", "records");
        let line = format!("{before} to {}: {records}", after.to_lowercase());
        let _ = writeln!(page, "{}", style.wrap(&format!("  {:<14} ", turn.rule.id), &line));
    }
    for record in comparison.records() {
        let id = printable(&record.record_id);
        let _ = writeln!(page, "\n{}\n", style.paint(Look::Strong, &format!("Record {id}")));
        for change in &record.findings {
            let of =
                if change.at.to_string().is_empty() { String::new() } else { format!(", {}", change.at.in_words()) };
            let (before, after) = (verdict(change.rule, change.before), verdict(change.rule, change.after));
            let line = format!("{before} to {}{of}", after.to_lowercase());
            let _ = writeln!(page, "{}", style.wrap(&format!("  {:<14} ", change.rule.id), &line));
        }
    }
}
