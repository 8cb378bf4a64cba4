//! The rulebook: an index, and a page for each clause.

use std::fmt::Write;

use careinquiry::{Rule, RuleSet, Theme};
use serde_json::{Value, json};

use crate::examples::{Vector, Vectors};
use crate::{COMMAND, Files};

/// Adds the pages of an edition.
pub fn write(set: &RuleSet, vectors: &Vectors, files: &mut Files) {
    let rules = set.rules();
    let mut index = format!(
        "<!-- Generated: {COMMAND} -->\n\n# The rulebook of {}\n\n{}.\n\n{} rules{}. A rule's id is its check in the \
         clause register: the clause, then a letter. [Coverage](coverage.md) has them by paragraph.\n",
        set.name(),
        set.title,
        rules.len(),
        if set.is_draft() { ", a draft that may still change" } else { "" }
    );
    for theme in Theme::ALL {
        let rules: Vec<&Rule> = rules.iter().copied().filter(|rule| rule.theme == *theme).collect();
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

    let data = rules.iter().map(|rule| (rule.id.to_owned(), data(rule, vectors))).collect();
    files.insert("schemas/rulebook/rulebook.json".into(), crate::pretty(&Value::Object(data)).unwrap_or_default());

    let mut clauses: Vec<&str> = rules.iter().map(|rule| rule.clause()).collect();
    clauses.dedup();
    for clause in clauses {
        let mut page = format!("<!-- Generated: {COMMAND} -->\n\n# Clause {clause}\n");
        for rule in rules.iter().filter(|rule| rule.clause() == clause) {
            section(rule, vectors, &mut page);
        }
        files.insert(format!("schemas/rulebook/{clause}.md").into(), page);
    }
}

/// What the vectors add to a rule, for programs that print its page: the facts that it reads, and two examples.
fn data(rule: &Rule, vectors: &Vectors) -> Value {
    let examples: Vec<Value> = examples(rule.id, vectors)
        .map(|(heading, vector)| {
            json!({"heading": heading, "vector": vector.id(), "as_at": vector.as_at(), "title": vector.title(),
                   "facts": turns_on(vector).collect::<Vec<_>>()})
        })
        .collect();
    json!({"facts": vectors.facts(rule.id), "examples": examples})
}

fn examples<'v>(id: &str, vectors: &'v Vectors) -> impl Iterator<Item = (&'static str, &'v Vector)> {
    [("met", "An example that meets it"), ("not_met", "An example that does not")]
        .into_iter()
        .filter_map(move |(outcome, heading)| {
            Some((heading, vectors.of(id).find(|vector| vector.outcome() == outcome)?))
        })
        .collect::<Vec<_>>()
        .into_iter()
}

/// The places that an example turns on, with what stands there in the vector's record.
fn turns_on(vector: &Vector) -> impl Iterator<Item = String> {
    vector.cited("because").map(|pointer| match vector.record.pointer(pointer) {
        Some(value) if value.is_array() || value.is_object() => pointer.to_owned(),
        Some(value) => format!("{pointer}: {value}"),
        None => format!("{pointer}: no key"),
    })
}

fn section(rule: &Rule, vectors: &Vectors, page: &mut String) {
    let Rule { id, revision, title, source, paragraph, strength, basis, reading, note, says, .. } = rule;
    let time = rule.time.as_str().replace('_', " ");
    let subject = rule.subject().as_str().replace('_', " ");
    let finding = if rule.is_event_rule() { "one for each event in the period" } else { "one, as at the day" };
    let _ = write!(
        page,
        "\n## {id}: {title}\n\n{}\n\n- Source: {source} ({paragraph}), {reading}\n- Asked of: {subject}\n- Strength: {strength}\n\
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
            let _ = writeln!(
                page,
                "| `{}` | {} | {unit} | {origin} | {} |",
                parameter.name, parameter.default, parameter.why
            );
        }
    }
    for word in rule.parameters.iter().filter_map(|parameter| parameter.open_word()) {
        if word.is_read_in(rule) {
            let (name, (strict, why_strict), (lenient, why_lenient)) = (word.parameter.name, word.strict, word.lenient);
            let _ = write!(
                page,
                "\nThe word \"{}\" (`{name}`) is open. Read strictly, {strict}: {why_strict} Read leniently, {lenient}: \
                 {why_lenient}\n",
                word.word
            );
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
    for (heading, vector) in examples(id, vectors) {
        let (id, as_at, title) = (vector.id(), vector.as_at(), vector.title());
        let _ = write!(page, "\n### {heading}\n\nVector `{id}`, as at {as_at}: {title}. It turns on:\n\n");
        for fact in turns_on(vector) {
            let _ = writeln!(page, "- `{fact}`");
        }
    }
}

/// A doc comment as paragraphs of one line each.
fn paragraphs(doc: &str) -> String {
    let lines: Vec<&str> = doc.lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .map(|lines| lines.join(" "))
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
