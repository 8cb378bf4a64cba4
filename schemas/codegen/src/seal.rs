//! Sealing an edition, and seeing that a sealed one does not change.
//!
//! A sealed edition is one whose manifest says so: from then on it is kept as it stands, and compared with what the
//! library and the vectors make of the edition today.

use std::fs;
use std::path::{Path, PathBuf};

use careinquiry::{Amendment, RuleSet};
use serde_json::Value;

use crate::examples::Vectors;
use crate::{manifest, pretty};

/// Where the manifest of an edition stands, from the project's root.
pub fn manifest_of(set: &RuleSet) -> PathBuf {
    format!("schemas/editions/{}.json", set.name()).into()
}

/// Where the digest that the library carries stands.
pub fn digest_of(set: &RuleSet) -> PathBuf {
    let version = set.version.split('-').next().unwrap_or_default();
    format!("core/src/editions/{}.digest", format!("{}_{version}", set.id).replace(['-', '.'], "_")).into()
}

/// The manifest of an edition as it was sealed; `None` where it is not.
pub fn sealed(root: &Path, set: &RuleSet) -> Option<String> {
    let text = fs::read_to_string(root.join(manifest_of(set))).ok()?;
    let manifest: Value = serde_json::from_str(&text).ok()?;
    (manifest.get("sealed")? == true).then_some(text)
}

/// Seals an edition: writes its manifest and its digest for good.
///
/// # Errors
///
/// All that stands in the way, a line each.
pub fn seal(root: &Path, set: &RuleSet) -> Result<(), String> {
    let vectors = Vectors::read(&root.join("conformance/vectors"))?.within(set.version)?;
    let mut wrong = problems(set);
    let name = set.name();
    if set.is_draft() {
        wrong.push(format!("{name} is a draft: take the part after '-' from its version"));
    }
    if sealed(root, set).is_some() {
        wrong.push(format!("{name} is sealed already"));
    }
    if let Some(amended) = set.amends().filter(|amended| sealed(root, amended).is_none()) {
        wrong.push(format!("{name} amends {}, which is not sealed: seal that first", amended.name()));
    }
    for rule in set.rules().iter().filter(|rule| vectors.of(rule.id).next().is_none()) {
        wrong.push(format!("{} has no vector that holds for {name}", rule.id));
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let manifest = pretty(&manifest::of(set, &vectors, true))?;
    let digest = manifest::digest(&manifest);
    crate::write(root, &[(manifest_of(set), manifest), (digest_of(set), digest)].into())
}

/// What differs from what was sealed, and editions that are neither a draft nor sealed, or both; a line each.
///
/// # Errors
///
/// What could not be read, or is not a vector.
pub fn broken(root: &Path, sets: &[&RuleSet]) -> Result<Vec<String>, String> {
    let all = Vectors::read(&root.join("conformance/vectors"))?;
    let mut lines = Vec::new();
    for set in sets {
        lines.extend(problems(set));
        let name = set.name();
        let Some(sealed) = sealed(root, set) else {
            if !set.is_draft() {
                lines.push(format!("{name} is no draft and not sealed: run `{} -- seal {name}`", crate::COMMAND));
            }
            continue;
        };
        if set.is_draft() {
            lines.push(format!("{name} is a draft, and its manifest says that it is sealed"));
        }
        if digest_in(root, set) != manifest::digest(&sealed) {
            lines.push(format!(
                "{}: the manifest of {name} was changed after it was sealed",
                manifest_of(set).display()
            ));
        }
        let was: Value = serde_json::from_str(&sealed).map_err(|error| error.to_string())?;
        let is = manifest::of(set, &all.within(set.version)?, true);
        lines.extend(differences(&name, &was, &is));
    }
    Ok(lines)
}

fn digest_in(root: &Path, set: &RuleSet) -> String {
    fs::read_to_string(root.join(digest_of(set))).unwrap_or_default()
}

fn differences(name: &str, was: &Value, is: &Value) -> Vec<String> {
    let rules = |manifest: &Value| manifest.get("rules").and_then(Value::as_array).cloned().unwrap_or_default();
    let (old, new) = (rules(was), rules(is));
    let id = |rule: &Value| rule.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut lines = Vec::new();
    for rule in &old {
        let Some(now) = new.iter().find(|other| id(other) == id(rule)) else {
            lines.push(format!("{name} is sealed, and {} is no longer in it", id(rule)));
            continue;
        };
        for (key, what) in [("revision", "revision"), ("text", "text"), ("vectors_digest", "vectors")] {
            if rule.get(key) != now.get(key) {
                let instead = "put it back, and revise the rule in a new edition";
                lines.push(format!("{name} is sealed, and the {what} of {} changed: {instead}", id(rule)));
            }
        }
    }
    let added = new.iter().filter(|rule| old.iter().all(|other| id(other) != id(rule)));
    lines.extend(added.map(|rule| format!("{name} is sealed, and {} was added to it", id(rule))));
    if lines.is_empty() && was != is {
        lines.push(format!("{name} is sealed, and its order, its title or its amendments changed"));
    }
    lines
}

/// What is wrong with what an edition says that it amends; a line each.
#[must_use]
pub fn problems(set: &RuleSet) -> Vec<String> {
    let Some(amended) = set.amends() else { return Vec::new() };
    let name = set.name();
    let before = amended.rules();
    let mut lines = Vec::new();
    for (index, amendment) in set.amendments().iter().enumerate() {
        let id = amendment.id();
        let old = before.iter().find(|rule| rule.id == id);
        let wrong = match (amendment, old) {
            (Amendment::Add(..), Some(_)) => Some("is added, and was there"),
            (Amendment::Add(..), None) if used_before(amended, id) => Some("is added, and its id was used before"),
            (Amendment::Add(rule, _), None) if rule.revision != 1 => Some("is added, and is not at revision 1"),
            (Amendment::Revise(..) | Amendment::Withdraw(..), None) => {
                Some("is revised or withdrawn, and was not there")
            }
            (Amendment::Revise(rule, _), Some(old)) if std::ptr::eq(*rule, *old) => Some("is revised, and is the same"),
            (Amendment::Revise(rule, _), Some(old)) if ![old.revision, old.revision + 1].contains(&rule.revision) => {
                Some("is revised, and its revision is neither the same, for other words, nor the next")
            }
            _ => None,
        };
        lines.extend(wrong.map(|wrong| format!("{name}: {id} {wrong}")));
        if set.amendments().iter().take(index).any(|other| other.id() == id) {
            lines.push(format!("{name}: {id} is amended twice"));
        }
        if !amendment.why().ends_with('.') || amendment.why().len() < 12 {
            lines.push(format!("{name}: why {id} is amended is a sentence"));
        }
    }
    lines.extend(too_small_a_step(set, amended));
    lines
}

fn used_before(amended: &RuleSet, id: &str) -> bool {
    let mut edition = amended;
    while let Some(before) = edition.amends() {
        if before.rules().iter().any(|rule| rule.id == id) {
            return true;
        }
        edition = before;
    }
    false
}

fn too_small_a_step(set: &RuleSet, amended: &RuleSet) -> Option<String> {
    let parts = |set: &RuleSet| {
        semver::Version::parse(set.version).map(|version| (version.major, version.minor, version.patch))
    };
    let (Ok(before), Ok(after)) = (parts(amended), parts(set)) else {
        return Some(format!("{} or {} has no version of Semantic Versioning", amended.name(), set.name()));
    };
    let step = match (after.0 > before.0, after.1 > before.1, after.2 > before.2) {
        (true, ..) => careinquiry::Step::Major,
        (_, true, _) if after.0 == before.0 => careinquiry::Step::Minor,
        (_, _, true) if (after.0, after.1) == (before.0, before.1) => careinquiry::Step::Patch,
        _ => return Some(format!("{}: its version is not after that of {}", set.name(), amended.name())),
    };
    let needed = set.amendments().iter().map(|amendment| step_of(amendment, amended)).max_by_key(|step| *step as u8)?;
    let enough = step as u8 >= needed as u8;
    (!enough).then(|| {
        format!("{}: what it amends calls for a {needed} step, and its version takes a {step} one", set.name())
    })
}

fn step_of(amendment: &Amendment, amended: &RuleSet) -> careinquiry::Step {
    let reworded =
        |rule: &careinquiry::Rule| amended.rules().iter().any(|old| old.id == rule.id && old.revision == rule.revision);
    match amendment {
        Amendment::Withdraw(..) => careinquiry::Step::Major,
        Amendment::Revise(rule, _) if reworded(rule) => careinquiry::Step::Patch,
        _ => careinquiry::Step::Minor,
    }
}
