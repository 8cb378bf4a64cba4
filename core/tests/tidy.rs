//! The conventions of the house, as tests. Each says what to do where it fails.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "tests fail by panicking"
)]
#![allow(clippy::float_cmp, reason = "parameters are compared with their own bounds")]

#[path = "generate/mod.rs"]
mod generate;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use careinquiry::model::{Description, Shape, Subject};
use careinquiry::{Detail, Evaluator, Options, Outcome, PARAMETERS, Parameter, Rule, Setting, Theme, Unit};

use generate::Vector;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target" && name != "corpus" && name != "artifacts") {
                found.extend(files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn rules() -> Vec<&'static Rule> {
    careinquiry::rulesets().last().unwrap().rules()
}

/// The rule files with their texts, by the name of their chapter's folder.
fn rule_files() -> Vec<(PathBuf, String)> {
    let mut files = files(&root().join("src/rules/care_inquiry"));
    let is_old = |path: &PathBuf| path.components().any(|part| part.as_os_str() == "superseded");
    files.retain(|path| path.file_name().unwrap() != "mod.rs" && !is_old(path));
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}

/// The ids that a file declares.
fn declared(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("id: \"")?.strip_suffix("\","))
        .filter(|id| id.starts_with("CI-"))
        .collect()
}

/// A file, and in it the text that declares a rule, from its `id:` to the next one.
fn text_of(id: &str) -> (PathBuf, String) {
    let found = rule_files().into_iter().find(|(_, text)| declared(text).contains(&id));
    let (path, text) = found.unwrap_or_else(|| panic!("{id}: no file under core/src/rules declares it"));
    let own = text.split("id: \"").find(|part| part.starts_with(&format!("{id}\"")));
    (path, own.unwrap_or_default().to_owned())
}

fn none(wrong: &[String], what_to_do: &str) {
    assert!(wrong.is_empty(), "{what_to_do}:\n  {}", wrong.join("\n  "));
}

#[test]
fn every_rule_of_every_file_is_in_the_newest_edition() {
    let registered: BTreeSet<&str> = rules().iter().map(|rule| rule.id).collect();
    let mut wrong = Vec::new();
    for (path, text) in rule_files() {
        let ids = declared(&text);
        if ids.is_empty() {
            wrong.push(format!("{} declares no rule", path.display()));
        }
        wrong.extend(ids.iter().filter(|id| !registered.contains(*id)).map(|id| format!("{id} ({})", path.display())));
    }
    none(&wrong, "add the rule to the newest edition in core/src/editions, or take the file away");
}

#[test]
fn ids_are_unique_and_stand_in_the_file_of_their_clause() {
    let mut seen = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, text) in rule_files() {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let clause = text.strip_prefix("//! Clause ").and_then(|rest| rest.split(':').next()).unwrap_or_default();
        for id in declared(&text) {
            if let Some(other) = seen.insert(id.to_owned(), file.clone()) {
                wrong.push(format!("{id} stands in {other} and in {file}"));
            }
            if id.split_once('/').is_none_or(|(before, _)| before != clause) {
                wrong.push(format!("{file}: its first line says clause '{clause}', but it declares {id}"));
            }
        }
    }
    let in_order: BTreeSet<&str> = rules().iter().map(|rule| rule.id).collect();
    assert_eq!(in_order.len(), rules().len(), "a rule stands twice in the newest edition");
    none(&wrong, "an id is permanent and unique; a file holds one clause and begins '//! Clause CI-...:'");
}

#[test]
fn ids_say_their_paragraph_and_theme() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let well_formed =
            rule.id.strip_prefix("CI-").and_then(|rest| rest.split_once('/')).is_some_and(|(clause, check)| {
                let segments: Vec<&str> = clause.split('.').collect();
                let number = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
                let letter = |text: &&str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_lowercase());
                segments.len() >= 2
                    && segments[..2].iter().all(number)
                    && segments[2..].iter().all(|segment| number(segment) || letter(segment))
                    && letter(&check)
            });
        let chapter = rule.id.trim_start_matches("CI-").split('.').next().unwrap_or_default();
        let paragraph: String =
            rule.id.trim_start_matches("CI-").split(['.', '/']).take(2).collect::<Vec<_>>().join(".");
        let theme = match chapter {
            "5" => Theme::Relationships,
            "6" => Theme::Involvement,
            "7" => Theme::Transitions,
            "8" => Theme::Workforce,
            _ => Theme::System,
        };
        if !well_formed
            || rule.theme != theme
            || rule.source != format!("care-inquiry {paragraph}")
            || rule.revision == 0
        {
            wrong.push(format!(
                "{}: theme {}, source '{}', revision {}",
                rule.id, rule.theme, rule.source, rule.revision
            ));
        }
    }
    none(
        &wrong,
        "an id is CI-<chapter>.<paragraph>[.<part>]/<check>; the theme is the chapter's; the source is its paragraph",
    );
}

#[test]
fn a_path_has_room_for_the_deepest_place_of_the_model() {
    fn deepest(entity: &'static Description) -> usize {
        let below = |shape: Shape| match shape {
            Shape::One(inner) => 1 + deepest(inner),
            Shape::Many(inner) => 2 + deepest(inner),
            Shape::Refs(_) | Shape::Codes(_) | Shape::Texts => 2,
            _ => 1,
        };
        entity.fields.iter().map(|field| below(field.shape)).max().unwrap_or(0)
    }
    let steps = Subject::ALL.iter().map(|subject| deepest(subject.description())).max().unwrap_or(0);
    let room = format!("const STEPS: usize = {steps};");
    let path = fs::read_to_string(root().join("src/path.rs")).unwrap();
    assert!(path.contains(&room), "write '{room}' in core/src/path.rs: a longer path would be cut off in silence");
}

#[test]
fn a_list_of_codes_is_no_longer_than_a_field_can_hold() {
    fn longest(entity: &'static Description) -> usize {
        let of = |shape: Shape| match shape {
            Shape::One(inner) | Shape::Many(inner) => longest(inner),
            Shape::Codes(set) => set.codes.len(),
            _ => 0,
        };
        entity.fields.iter().map(|field| of(field.shape)).max().unwrap_or(0)
    }
    let longest = Subject::ALL.iter().map(|subject| longest(subject.description())).max().unwrap_or(0);
    let bytes = fs::read_to_string(root().join("src/record.rs")).unwrap();
    assert!(bytes.contains("struct CodeBits([u8; 15])"), "say here how many bytes a list of codes has");
    assert!(longest <= 15 * 8, "a list of {longest} codes does not fit CodeBits in core/src/record.rs");
}

#[test]
fn texts_are_whole_sentences_without_values() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let says = &rule.says;
        let mut sentences = vec![
            ("met", says.met),
            ("not_met", says.not_met),
            ("unclear", says.unclear),
            ("action", says.action),
            ("plain", says.plain),
            ("note", rule.note),
        ];
        sentences.extend(says.departed.map(|departed| ("departed", departed)));
        for (name, text) in sentences {
            let placeholder = ['{', '}', '%', '<', '>', '$'].iter().any(|mark| text.contains(*mark));
            let spaced = text.contains("  ") || text.trim() != text;
            if !text.ends_with('.') || placeholder || spaced || text.len() < 12 {
                wrong.push(format!("{} {name}: {text:?}", rule.id));
            }
        }
        if !rule.title.ends_with('?')
            || rule.paragraph.is_empty()
            || !rule.doc.contains("Why:")
            || !rule.doc.contains("How it is read:")
        {
            wrong.push(format!("{}: a title is a question, and a manual says 'Why:' and 'How it is read:'", rule.id));
        }
    }
    for parameter in PARAMETERS {
        let is_day = matches!(parameter.default, Setting::Day(_));
        if !parameter.why.ends_with('.')
            || !(parameter.min..=parameter.max).contains(&parameter.default)
            || is_day != (parameter.unit == Unit::Date)
        {
            wrong.push(format!(
                "parameter {}: its reason is a sentence, its default within bounds, and a date a day",
                parameter.name
            ));
        }
    }
    none(&wrong, "a text is one or more whole sentences, and names no value");
}

fn outcome_of(vector: &Vector, options: &Options) -> BTreeMap<String, Outcome> {
    let report = Evaluator::new(options).unwrap().evaluate_json(vector.record.to_string().as_bytes()).unwrap();
    report.findings().map(|finding| (finding.at().to_string(), finding.outcome())).collect()
}

/// The values of a parameter to try: those at and near which something may turn.
fn values(parameter: &Parameter) -> Vec<Setting> {
    let near = [-40, -12, -7, -6, -3, -2, -1, 1, 2, 3, 6, 7, 12, 40];
    let mut values = vec![parameter.min, parameter.max];
    values.extend(near.map(|by| match parameter.default {
        Setting::Number(number) => Setting::Number(number + f64::from(by)),
        Setting::Day(day) => Setting::Day(day.plus_days(by)),
    }));
    values.retain(|value| (parameter.min..=parameter.max).contains(value) && *value != parameter.default);
    values
}

#[test]
fn a_rule_declares_the_parameters_that_it_uses() {
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    for vector in generate::vectors() {
        let Some(rule) = rules().into_iter().find(|rule| rule.id == vector.rule) else { continue };
        let plain = generate::only(&vector.options, rule.id, Detail::Outcomes);
        let before = outcome_of(vector, &plain);
        for parameter in PARAMETERS {
            if used.contains(&(rule.id, parameter.name)) {
                continue;
            }
            for value in values(parameter) {
                let mut options = plain.clone();
                options.parameters.retain(|(name, _)| name != parameter.name);
                options.parameters.push((parameter.name.to_owned(), value));
                if outcome_of(vector, &options) != before {
                    used.insert((rule.id, parameter.name));
                    break;
                }
            }
        }
    }
    let mut wrong = Vec::new();
    for rule in rules() {
        for parameter in PARAMETERS {
            let declares = rule.parameters.iter().any(|declared| declared.name == parameter.name);
            match (declares, used.contains(&(rule.id, parameter.name))) {
                (true, false) => wrong.push(format!(
                    "{} declares {}, and no value of it changes the outcome of any vector",
                    rule.id, parameter.name
                )),
                (false, true) => wrong.push(format!("{} does not declare {}, which it uses", rule.id, parameter.name)),
                _ => {}
            }
        }
    }
    none(&wrong, "declare each parameter that the rule goes by and no other, and give each a vector at its edge");
}

#[test]
fn no_number_stands_bare_in_a_rule() {
    let mut wrong = Vec::new();
    for (path, text) in rule_files() {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        // What counts days, months or ages is named; 'the day before' and 'at least two' are words, not thresholds.
        for call in
            ["plus_days(", "plus_months(", "days_to(", "months_to(", "birthday(", "at_most(", "at_least(", "more_than("]
        {
            for (at, _) in text.match_indices(call) {
                let rest = &text[at + call.len()..];
                let argument: String = rest.chars().take_while(|char| !")(".contains(*char)).collect();
                let numbers: Vec<&str> = argument
                    .split(|char: char| !char.is_alphanumeric() && char != '_' && char != '.')
                    .filter(|word| word.starts_with(|char: char| char.is_ascii_digit()))
                    .collect();
                if numbers.iter().any(|number| !["0", "1", "2"].contains(&number.trim_end_matches(".0"))) {
                    wrong.push(format!("{file}: {call}{argument}"));
                }
            }
        }
    }
    none(&wrong, "name the number as a parameter in core/src/parameters.rs, with its reason");
}

#[test]
fn every_parameter_belongs_to_a_rule() {
    let declared: BTreeSet<&str> =
        rules().iter().flat_map(|rule| rule.parameters).map(|parameter| parameter.name).collect();
    let unused: Vec<String> = PARAMETERS
        .iter()
        .map(|parameter| parameter.name)
        .filter(|name| !declared.contains(name))
        .map(str::to_owned)
        .collect();
    none(&unused, "take the parameter away, or declare it in the rule that goes by it");
}

/// Whether it is about every record: so it says, or being able and willing to say is no field (the register's ruling 19).
fn always_applies(rule: &Rule) -> bool {
    rule.id == "CI-6.1.1/b" || text_of(rule.id).1.contains("applies: always")
}

#[test]
fn every_rule_has_vectors_of_each_outcome_that_it_can_give() {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for vector in generate::vectors() {
        seen.entry(vector.rule.as_str()).or_default().insert(vector.outcome.as_str());
    }
    let mut wrong = Vec::new();
    for rule in rules() {
        let seen = seen.get(rule.id).cloned().unwrap_or_default();
        let departs = seen.contains(Outcome::JustifiedDeparture.as_str());
        if departs != rule.allows_departure() {
            wrong.push(format!(
                "{}: 'departed' is said where a vector expects justified_departure, and only there",
                rule.id
            ));
        }
        for outcome in [Outcome::Met, Outcome::NotMet, Outcome::NotApplicable, Outcome::InsufficientEvidence] {
            let possible = outcome != Outcome::NotApplicable || !always_applies(rule);
            if possible && !seen.contains(outcome.as_str()) {
                wrong.push(format!("{}: no vector expects {}", rule.id, outcome.as_str()));
            }
        }
    }
    none(&wrong, "write the vector in conformance/vectors/rules");
}

#[test]
fn vectors_are_of_rules_and_have_ids_of_their_own() {
    let mut ids = BTreeSet::new();
    let twice: Vec<String> =
        generate::vectors().iter().filter(|vector| !ids.insert(&vector.id)).map(|vector| vector.id.clone()).collect();
    none(&twice, "give each vector an id of its own");
}

#[test]
fn an_attestation_reads_the_statement_on_itself() {
    let mut wrong = Vec::new();
    for rule in rules().iter().filter(|rule| rule.basis == careinquiry::Basis::Attestation) {
        let (_, text) = text_of(rule.id);
        if text.contains("attested(") && !text.contains(&format!("\"{}\"", rule.id)) {
            wrong.push(rule.id.to_owned());
        }
    }
    none(&wrong, "the check named in attested(...) is not the rule's own id");
}

/// Lines of a file that a person can hold in mind.
const LONGEST: usize = 400;

#[test]
fn files_are_short_and_nothing_is_left_undone() {
    let mut wrong = Vec::new();
    let words = ["TODO", "FIXME", "XXX", "HACK"].map(|word| format!("{word}{}", ':'));
    for folder in ["src", "tests", "benches", "fuzz"] {
        let folder = root().join(folder);
        for path in if folder.exists() { files(&folder) } else { Vec::new() } {
            let text = fs::read_to_string(&path).unwrap();
            let shown = path.strip_prefix(root()).unwrap().display().to_string();
            let lines = text.lines().count();
            let generated = text.lines().take(3).any(|line| line.contains("enerated"));
            if lines >= LONGEST && !generated {
                wrong.push(format!("{shown} has {lines} lines"));
            }
            for word in ["todo!", "unimplemented!", "dbg!"].map(str::to_owned).iter().chain(&words) {
                if text.contains(word.as_str()) && !shown.ends_with("tidy.rs") {
                    wrong.push(format!("{shown} says {word}"));
                }
            }
        }
    }
    none(&wrong, "a file has fewer than 400 lines, and nothing is left undone in it");
}
