//! The page of coverage: each passage of the sources with the rules that encode it.

use std::fmt::Write;

use careinquiry::{Coverage, CoverageCount, Theme};

use crate::COMMAND;
use crate::rulebook::capitalised;

/// The page of an edition.
pub fn page(coverage: &Coverage) -> String {
    let all = coverage.count(|_| true);
    let rows = coverage.rows();
    let bullets = rows.iter().filter(|row| row.passage.bullet.is_some()).count();
    let mut page = format!(
        "<!-- Generated: {COMMAND} -->\n\n# What {} encodes\n\n{} numbered paragraphs and {bullets} bullets; {} of them are \
         encoded, by {} rules. What a passage asks for is said in our own words.\n",
        coverage.ruleset().name(),
        rows.len() - bullets,
        all.passages,
        all.rules
    );
    for (name, counts) in [("chapter", coverage.by_theme()), ("asked of", coverage.by_subject())] {
        table(name, &counts, &mut page);
    }
    for theme in Theme::ALL {
        let of_theme = || rows.iter().filter(|row| row.passage.theme() == *theme);
        if of_theme().next().is_none() {
            continue;
        }
        let _ = write!(
            page,
            "\n## {}\n\n| passage | asks that | rules |\n| --- | --- | --- |\n",
            capitalised(theme.as_str())
        );
        for row in of_theme() {
            let rules: Vec<String> = row
                .rules
                .iter()
                .map(|rule| {
                    let (clause, subject) = (rule.clause(), rule.subject().as_str().replace('_', " "));
                    format!("[{}]({clause}.md) ({}, {}, {subject})", rule.id, rule.strength, rule.basis)
                })
                .collect();
            let rules = match row.passage.no_rule {
                Some(why) => format!("none: {why}"),
                None if rules.is_empty() => "none yet".to_owned(),
                None => rules.join("<br>"),
            };
            let _ = writeln!(page, "| {} | {} | {rules} |", row.passage, row.passage.gist);
        }
    }
    page
}

fn table(name: &str, counts: &[(&'static str, CoverageCount)], page: &mut String) {
    let _ = write!(
        page,
        "\n| {name} | passages | rules | must | should | may | direct | proxy | attestation |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    );
    for (value, count) in counts {
        let [must, should, may] = count.strengths;
        let [direct, proxy, attestation] = count.bases;
        let CoverageCount { passages, rules, .. } = count;
        let value = value.replace('_', " ");
        let _ = writeln!(
            page,
            "| {value} | {passages} | {rules} | {must} | {should} | {may} | {direct} | {proxy} | {attestation} |"
        );
    }
}
