//! A report as HTML for notebooks.

use std::fmt::{self, Write};

use careinquiry::{FindingRef, Outcome, Report};

use crate::report::COUNTED;

/// The most findings that a notebook is shown; the rest are counted.
const SHOWN: usize = 200;

/// Text in which nothing is markup.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            letter => f.write_char(letter),
        })
    }
}

/// The counts, and a row a finding that was asked for here, the worst first.
pub fn report(report: &Report) -> String {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = write(report, &mut page);
    page
}

fn write(report: &Report, page: &mut String) -> fmt::Result {
    let (id, as_at) = (Escaped(report.record_id()), report.as_at());
    write!(page, "<div><p><strong>{id}</strong>, as at {as_at}</p><table><thead><tr>")?;
    for outcome in COUNTED {
        write!(page, "<th scope=\"col\">{}</th>", words(outcome))?;
    }
    page.push_str("</tr></thead><tbody><tr>");
    for outcome in COUNTED {
        write!(page, "<td>{}</td>", report.count(outcome))?;
    }
    page.push_str("</tr></tbody></table><details><summary>Findings</summary><table><thead><tr>");
    for heading in ["rule", "asks", "about", "outcome", "facts"] {
        write!(page, "<th scope=\"col\">{heading}</th>")?;
    }
    page.push_str("</tr></thead><tbody>");
    let mut asked: Vec<_> = report.findings().filter(|finding| finding.outcome() != Outcome::NotApplicable).collect();
    asked.sort_by_key(|finding| finding.outcome());
    for finding in asked.iter().take(SHOWN) {
        row(*finding, page)?;
    }
    page.push_str("</tbody></table>");
    if let Some(more) = asked.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        write!(page, "<p>and {more} more</p>")?;
    }
    page.push_str("</details></div>");
    Ok(())
}

fn row(finding: FindingRef<'_>, page: &mut String) -> fmt::Result {
    let rule = finding.rule();
    let outcome = if finding.is_attested() { "attested".to_owned() } else { words(finding.outcome()) };
    let (id, title, at) = (rule.id, Escaped(rule.title), finding.at());
    write!(page, "<tr><td>{id}</td><td>{title}</td><td>{at}</td><td>{outcome}</td><td>")?;
    let facts = finding.because().map(|fact| (fact, "")).chain(finding.missing().map(|fact| (fact, " (not recorded)")));
    for (number, (fact, note)) in facts.enumerate() {
        write!(page, "{}<code>{fact}</code>{note}", if number > 0 { "<br>" } else { "" })?;
    }
    page.push_str("</td></tr>");
    Ok(())
}

fn words(outcome: Outcome) -> String {
    outcome.as_str().replace('_', " ")
}
