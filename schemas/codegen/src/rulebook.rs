//! The rulebook: an index, and a page for each clause.

use std::fmt::Write;

use careinquiry::{Rule, RuleSet, Theme};

use crate::examples::{Vector, Vectors};
use crate::{COMMAND, Files};

/// Adds the pages of an edition.
pub fn write(set: &RuleSet, vectors: &Vectors, files: &mut Files) {
    let mut index = format!(
        "<!-- Generated: {COMMAND} -->\n\n# The rulebook of {}\n\n{}.\n\n{} rules{}. A rule's id is its check in the \
         clause register: the clause, then a letter.\n",
        set.name(),
        set.title,
        set.rules.len(),
        if set.is_draft() { ", a draft that may still change" } else { "" }
    );
    for theme in Theme::ALL {
        let rules: Vec<&Rule> = set.rules.iter().copied().filter(|rule| rule.theme == *theme).collect();
        if rules.is_empty() {
            continue;
        }
        let _ = write!(
            index,
            "\n## {}\n\n| rule | asks | paragraph | strength | rests on |\n| --- | --- | --- | --- | --- |\n",
            capitalised(theme.as_str())
        );
        for rule in rules {
            let Rule { id, title, paragraph, strength, basis, .. } = rule;
            let _ = writeln!(index, "| [{id}]({}.md) | {title} | {paragraph} | {strength} | {basis} |", rule.clause());
        }
    }
    files.insert("schemas/rulebook/index.md".into(), index);

    let mut clauses: Vec<&str> = set.rules.iter().map(|rule| rule.clause()).collect();
    clauses.dedup();
    for clause in clauses {
        let mut page = format!("<!-- Generated: {COMMAND} -->\n\n# Clause {clause}\n");
        for rule in set.rules.iter().filter(|rule| rule.clause() == clause) {
            section(rule, vectors, &mut page);
        }
        files.insert(format!("schemas/rulebook/{clause}.md").into(), page);
    }
}

fn section(rule: &Rule, vectors: &Vectors, page: &mut String) {
    let Rule { id, revision, title, source, paragraph, strength, basis, reading, note, says, .. } = rule;
    let time = rule.time.as_str().replace('_', " ");
    let finding = if rule.is_event_rule() { "one for each event in the period" } else { "one, as at the day" };
    let _ = write!(
        page,
        "\n## {id}: {title}\n\n{}\n\n- Source: {source} ({paragraph}), {reading}\n- Strength: {strength}\n\
         - Rests on: {basis}\n- Asked: {time}; findings: {finding}\n- Revision: {revision}\n",
        paragraphs(rule.doc)
    );
    page.push_str("\n### What it cannot show\n\n");
    page.push_str(note);
    page.push_str("\n\n### Parameters\n\n");
    if rule.parameters.is_empty() {
        page.push_str("None.\n");
    } else {
        page.push_str("| name | default | unit | origin | why |\n| --- | --- | --- | --- | --- |\n");
        for parameter in rule.parameters {
            let (unit, origin) = (parameter.unit.as_str(), parameter.origin.as_str());
            let _ = writeln!(page, "| `{}` | {} | {unit} | {origin} | {} |", parameter.name, parameter.default, parameter.why);
        }
    }
    page.push_str("\n### Facts it reads\n\n");
    for fact in vectors.facts(id) {
        let _ = writeln!(page, "- `{fact}`");
    }
    page.push_str("\n### What it says\n\n| outcome | to a practitioner |\n| --- | --- |\n");
    let met = if basis.as_str() == "attestation" { "met (attested)" } else { "met" };
    let said = [(met, Some(says.met)), ("not met", Some(says.not_met)), ("justified departure", says.departed)];
    for (outcome, text) in said.into_iter().chain([("insufficient evidence", Some(says.unclear))]) {
        if let Some(text) = text {
            let _ = writeln!(page, "| {outcome} | {text} |");
        }
    }
    let _ = write!(page, "\nTo put it right: {}\n\nTo the young person: {}\n", says.action, says.plain);
    for (outcome, heading) in [("met", "An example that meets it"), ("not_met", "An example that does not")] {
        if let Some(vector) = vectors.of(id).iter().find(|vector| vector.outcome() == outcome) {
            example(heading, vector, page);
        }
    }
}

fn example(heading: &str, vector: &Vector, page: &mut String) {
    let as_at = vector.text.pointer("/options/as_at").and_then(|day| day.as_str()).unwrap_or_default();
    let _ = write!(page, "\n### {heading}\n\nVector `{}`, as at {as_at}: {}. It turns on:\n\n", vector.id(), vector.title());
    for pointer in vector.cited("because") {
        match vector.record.pointer(pointer) {
            Some(value) if value.is_array() || value.is_object() => {
                let _ = writeln!(page, "- `{pointer}`");
            }
            Some(value) => {
                let _ = writeln!(page, "- `{pointer}`: `{value}`");
            }
            None => {
                let _ = writeln!(page, "- `{pointer}`: no key");
            }
        }
    }
}

/// A doc comment as paragraphs of one line each.
fn paragraphs(doc: &str) -> String {
    let lines: Vec<&str> = doc.lines().map(str::trim).collect();
    lines.split(|line| line.is_empty()).map(|lines| lines.join(" ")).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
