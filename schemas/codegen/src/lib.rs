//! The generated files: what each holds is a function of the library and the vectors, and nothing else.

mod coverage;
mod examples;
mod manifest;
mod python;
mod rulebook;
mod seal;
mod suite;
mod typescript;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use careinquiry::model::Subject;
use examples::Vectors;

pub use seal::{broken, problems, seal};

/// A generated file: its path from the project's root, and its text.
pub type Files = BTreeMap<PathBuf, String>;

/// Folders in which every file is generated.
const GENERATED: [&str; 4] = ["schemas/rulebook", "schemas/editions", python::FOLDER, typescript::FOLDER];

/// The command that writes them, said in each.
pub(crate) const COMMAND: &str = "cargo run -p careinquiry-codegen";

/// The project's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every generated file.
///
/// # Errors
///
/// What could not be read, or is not a vector.
pub fn generate(root: &Path) -> Result<Files, String> {
    let vectors = Vectors::read(&root.join("conformance/vectors"))?;
    let mut files = Files::new();
    for name in Subject::ALL.iter().map(|subject| subject.as_str()).chain(["answers"]) {
        let schema = careinquiry::schema(name).ok_or("no schema of that name")?;
        files.insert(format!("schemas/{name}.schema.json").into(), pretty(&schema)?);
        python::write(name, &schema, &mut files);
        typescript::write(name, &schema, &mut files);
    }
    let documents: Vec<&str> = Subject::ALL.iter().map(|subject| subject.as_str()).collect();
    typescript::index(&documents, &mut files);
    let mut editions = Vec::new();
    for set in careinquiry::rulesets() {
        let vectors = vectors.within(set.version)?;
        let manifest = match seal::sealed(root, set) {
            Some(sealed) => sealed,
            None => pretty(&manifest::of(set, &vectors, false))?,
        };
        let digest = manifest::digest(&manifest);
        editions.push(serde_json::json!({"id": set.id, "version": set.version, "digest": digest}));
        files.insert(seal::digest_of(set), digest);
        files.insert(seal::manifest_of(set), manifest);
        rulebook::write(set, &vectors, &mut files);
        files.insert("schemas/rulebook/coverage.md".into(), coverage::page(&set.coverage()));
    }
    suite::write(root, &editions, &mut files)?;
    Ok(files)
}

/// What is stale, a line each: files that differ or are missing, and files in a generated folder without a source.
#[must_use]
pub fn stale(root: &Path, files: &Files) -> Vec<String> {
    let mut lines = Vec::new();
    for (path, text) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
            lines.push(format!("{} is stale: run `{COMMAND}`", path.display()));
        }
    }
    for folder in GENERATED {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { continue };
        for entry in entries.flatten().filter(|entry| entry.path().is_file()) {
            let path = Path::new(folder).join(entry.file_name());
            if !files.contains_key(&path) {
                lines.push(format!("{} has no source: remove it", path.display()));
            }
        }
    }
    lines
}

/// Writes the files.
///
/// # Errors
///
/// What could not be written.
pub fn write(root: &Path, files: &Files) -> Result<(), String> {
    for (path, text) in files {
        let path = root.join(path);
        let parent = path.parent().ok_or("a file without a folder")?;
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn pretty(value: &serde_json::Value) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}
