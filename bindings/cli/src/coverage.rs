//! `careinquiry rules --coverage`: each passage of the sources with the rules that encode it, and counts of both.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Coverage, CoverageCount, CoverageRow, Theme, wire};

use crate::args::{PlainFormat, RulesArgs};
use crate::fault::{Status, Stop};
use crate::output::Output;
use crate::style::{Look, Style};
use crate::words::{self, count};

/// Prints how rule sets cover their sources.
pub fn run(args: &RulesArgs) -> Result<Status, Stop> {
    let default = ["care-inquiry".to_owned()];
    let names = if args.ruleset.is_empty() { &default[..] } else { &args.ruleset };
    let mut output = Output::standard();
    for name in names {
        match args.format {
            PlainFormat::Json => {
                output.write_all(&wire::coverage(name)?)?;
                output.write_all(b"\n")?;
            }
            PlainFormat::Text => {
                let coverage = careinquiry::ruleset(name)?.coverage();
                output.write_all(page(&coverage, Style::of(output.is_terminal)).as_bytes())?;
            }
        }
    }
    output.flush()?;
    Ok(Status::default())
}

fn page(coverage: &Coverage, style: Style) -> String {
    let mut page = format!("{}\n", style.paint(Look::Strong, &heading(coverage)));
    let _ = writeln!(page, "{}\n", style.wrap("", &lead(coverage)));
    for (name, counts) in [("Chapter", coverage.by_theme()), ("Asked of", coverage.by_subject())] {
        table(name, &counts, style, &mut page);
    }
    for theme in Theme::ALL {
        let rows: Vec<&CoverageRow> = coverage.rows().iter().filter(|row| row.passage.theme() == *theme).collect();
        if rows.is_empty() {
            continue;
        }
        let _ = writeln!(page, "{}\n", style.paint(Look::Strong, words::theme(*theme)));
        for row in rows {
            passage(row, style, &mut page);
        }
        page.push('\n');
    }
    page
}

fn heading(coverage: &Coverage) -> String {
    format!("What {} encodes", coverage.ruleset().name())
}

fn lead(coverage: &Coverage) -> String {
    let rows = coverage.rows();
    let bullets = rows.iter().filter(|row| row.passage.bullet.is_some()).count();
    let all = coverage.count(|_| true);
    let reasons = rows.iter().filter(|row| row.passage.no_rule.is_some()).count();
    let open = coverage.open().count();
    let mut lead = format!(
        "{} and {}: {} by {}; {} why none can.",
        count(rows.len() - bullets, "paragraph", "paragraphs"),
        count(bullets, "bullet", "bullets"),
        count(all.passages, "is encoded", "are encoded"),
        count(all.rules, "rule", "rules"),
        count(reasons, "has a reason", "have a reason"),
    );
    if open > 0 {
        let _ = write!(lead, " {} no rule yet.", count(open, "has", "have"));
    }
    lead
}

const COLUMNS: [&str; 8] = ["passages", "rules", "must", "should", "may", "direct", "proxy", "attested"];

fn table(name: &str, counts: &[(&'static str, CoverageCount)], style: Style, page: &mut String) {
    let first = 24;
    let mut line = format!("{name:<first$}");
    for column in COLUMNS {
        let _ = write!(line, "{column:>9}");
    }
    let _ = writeln!(page, "{}", style.paint(Look::Strong, &line));
    for (value, count) in counts {
        let [must, should, may] = count.strengths;
        let [direct, proxy, attestation] = count.bases;
        let _ = write!(page, "{:<first$}", words::capitalised(&value.replace('_', " ")));
        for number in [count.passages, count.rules, must, should, may, direct, proxy, attestation] {
            let _ = write!(page, "{number:>9}");
        }
        page.push('\n');
    }
    page.push('\n');
}

fn passage(row: &CoverageRow, style: Style, page: &mut String) {
    let place = row.passage.to_string();
    let _ = writeln!(page, "{}", style.wrap(&format!("  {place:<15}"), row.passage.gist));
    for rule in &row.rules {
        let (strength, basis) = (rule.strength.as_str(), rule.basis.as_str());
        let about = format!("{:<14} {strength:<6} {basis:<11} {}", rule.id, rule.subject().as_str().replace('_', " "));
        let _ = writeln!(page, "                 {about}");
    }
    if let Some(why) = row.passage.no_rule {
        let _ = writeln!(page, "{}", style.wrap("                 No rule: ", why));
    } else if row.rules.is_empty() {
        page.push_str("                 No rule yet.\n");
    }
}
