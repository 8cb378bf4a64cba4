//! `conformance/suite.json`: what the suite is, and the digest of every file that belongs to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::manifest::digest;
use crate::{COMMAND, Files, pretty};

/// The files of the suite beside the vectors.
const BESIDE: [&str; 3] = ["SPEC.md", "retracted.json", "schemas/messages.schema.json"];

/// Adds `suite.json`; the editions are those whose manifests are among the files.
pub fn write(root: &Path, editions: &[Value], files: &mut Files) -> Result<(), String> {
    let folder = root.join("conformance");
    let about: Value = parsed(&read(&folder.join("about.json"))?)?;
    let mut digests = BTreeMap::new();
    let mut vectors: BTreeMap<String, u64> = BTreeMap::new();
    for name in BESIDE {
        digests.insert(name.to_owned(), digest(&read(&folder.join(name))?));
    }
    for path in json_files(&folder.join("vectors"))? {
        let text = read(&path)?;
        for vector in parsed(&text)?.get("vectors").and_then(Value::as_array).into_iter().flatten() {
            let profile = vector.get("profile").and_then(Value::as_str).unwrap_or_default();
            *vectors.entry(profile.to_owned()).or_default() += 1;
        }
        let name = path.strip_prefix(&folder).map_err(|error| error.to_string())?;
        digests.insert(name.to_string_lossy().replace('\\', "/"), digest(&text));
    }
    let profiles: BTreeMap<&String, Value> = about
        .get("profiles")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, meaning)| (name, json!({"meaning": meaning, "vectors": vectors.get(name).copied().unwrap_or(0)})))
        .collect();
    let suite = json!({
        "generated_by": COMMAND,
        "version": about.get("version"),
        "editions": editions,
        "profiles": profiles,
        "mutation_score": about.get("mutation_score"),
        "files": digests,
    });
    files.insert("conformance/suite.json".into(), pretty(&suite)?);
    Ok(())
}

fn json_files(folder: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let mut found = Vec::new();
    for path in crate::examples::files(folder)? {
        if path.is_dir() {
            found.extend(json_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
    Ok(found)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn parsed(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}
