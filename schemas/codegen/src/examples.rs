//! The conformance vectors, as the rulebook and the manifests need them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use serde_json::{Value, json};

/// The vectors of the rules, with their base records.
pub struct Vectors {
    by_rule: BTreeMap<String, Vec<Rc<Vector>>>,
}

/// One vector: the text it is in, and the record that it makes.
pub struct Vector {
    pub text: Value,
    pub record: Value,
}

impl Vector {
    pub fn outcome(&self) -> &str {
        self.text.pointer("/expect/outcome").and_then(Value::as_str).unwrap_or_default()
    }

    pub fn title(&self) -> &str {
        self.text.get("title").and_then(Value::as_str).unwrap_or_default()
    }

    pub fn id(&self) -> &str {
        self.text.get("id").and_then(Value::as_str).unwrap_or_default()
    }

    pub fn as_at(&self) -> &str {
        self.text.pointer("/options/as_at").and_then(Value::as_str).unwrap_or_default()
    }

    /// The editions that it holds for.
    fn range(&self) -> Result<semver::VersionReq, String> {
        let range = self.text.get("ruleset").and_then(Value::as_str).unwrap_or_default();
        semver::VersionReq::parse(range)
            .map_err(|_| format!("{}: expected a range of versions as its ruleset", self.id()))
    }

    /// The places that it expects to be cited.
    pub fn cited(&self, list: &str) -> impl Iterator<Item = &str> {
        let list = self.text.pointer(&format!("/expect/{list}")).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }
}

impl Vectors {
    /// Reads `rules/*.json` and the base records in `bases/`.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let mut bases = BTreeMap::new();
        for path in files(&folder.join("bases"))? {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            bases.insert(name, json_of(&path)?);
        }
        let mut by_rule: BTreeMap<String, Vec<Rc<Vector>>> = BTreeMap::new();
        for path in files(&folder.join("rules"))? {
            let file = json_of(&path)?;
            for text in file.get("vectors").and_then(Value::as_array).into_iter().flatten() {
                let vector =
                    vector(text, &bases).ok_or_else(|| format!("{}: a vector is not well formed", path.display()))?;
                let rule = text.get("rule").and_then(Value::as_str).unwrap_or_default();
                by_rule.entry(rule.to_owned()).or_default().push(Rc::new(vector));
            }
        }
        Ok(Self { by_rule })
    }

    /// Those that hold for an edition: their `ruleset` has its version in it, a draft's as that of the edition to be.
    pub fn within(&self, version: &str) -> Result<Self, String> {
        let mut version = semver::Version::parse(version).map_err(|error| format!("{version}: {error}"))?;
        version.pre = semver::Prerelease::EMPTY;
        let mut by_rule = self.by_rule.clone();
        for vectors in by_rule.values_mut() {
            for vector in vectors.iter() {
                vector.range()?;
            }
            vectors.retain(|vector| vector.range().is_ok_and(|range| range.matches(&version)));
        }
        Ok(Self { by_rule })
    }

    /// The vectors of a rule, in their order.
    pub fn of(&self, rule: &str) -> impl Iterator<Item = &Vector> {
        self.by_rule.get(rule).into_iter().flatten().map(Rc::as_ref)
    }

    /// The facts that a rule reads, as far as its vectors show: what its answers cite, whichever entry it is.
    pub fn facts(&self, rule: &str) -> BTreeSet<String> {
        let cited = self.of(rule).flat_map(|vector| vector.cited("because").chain(vector.cited("missing")));
        cited.map(without_indices).filter(|fact| !fact.is_empty()).collect()
    }
}

fn vector(text: &Value, bases: &BTreeMap<String, Value>) -> Option<Vector> {
    let base = text.pointer("/record/base")?.as_str()?;
    let mut record = bases.get(base)?.clone();
    let patch = text.pointer("/record/patch").cloned().unwrap_or_else(|| json!([]));
    let patch: json_patch::Patch = serde_json::from_value(patch).ok()?;
    json_patch::patch(&mut record, &patch).ok()?;
    Some(Vector { text: text.clone(), record })
}

/// What is in a folder, by name.
pub fn files(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn json_of(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// `/siblings/1/looked_after` as `siblings[].looked_after`.
fn without_indices(pointer: &str) -> String {
    let mut fact = String::new();
    for step in pointer.split('/').skip(1) {
        if step.parse::<usize>().is_ok() {
            fact.push_str("[]");
        } else {
            if !fact.is_empty() {
                fact.push('.');
            }
            fact.push_str(step);
        }
    }
    fact
}
