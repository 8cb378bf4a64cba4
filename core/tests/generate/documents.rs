//! The records that people wrote: of the conformance vectors, and the examples.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use careinquiry::{Evaluator, NullMeans, Options};
use serde_json::Value;

pub struct Vector {
    pub id: String,
    pub rule: String,
    pub options: Options,
    pub record: Value,
    pub at: String,
    pub outcome: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

/// Every conformance vector whose record is valid, with its patch applied.
pub fn vectors() -> &'static [Vector] {
    static VECTORS: LazyLock<Vec<Vector>> = LazyLock::new(|| {
        let files = files("conformance/vectors/rules");
        files
            .iter()
            .flat_map(|file| json(file)["vectors"].as_array().unwrap().clone())
            .filter_map(|vector| read(&vector))
            .collect()
    });
    &VECTORS
}

fn read(vector: &Value) -> Option<Vector> {
    let said = |key: &str| vector[key].as_str().unwrap_or_default().to_owned();
    let base = vector["record"]["base"].as_str()?;
    let mut record = json(&root().join(format!("conformance/vectors/bases/{base}.json")));
    let patch: json_patch::Patch = serde_json::from_value(vector["record"]["patch"].clone()).ok()?;
    json_patch::patch(&mut record, &patch).ok()?;
    let options = Options::from_json(vector["options"].to_string().as_bytes()).ok()?;
    let is_plain =
        options.null_means == NullMeans::None && Evaluator::new(&options).is_ok() && super::is_valid(&record);
    is_plain.then(|| Vector {
        id: said("id"),
        rule: said("rule"),
        options,
        record,
        at: vector["expect"]["at"].as_str().unwrap_or_default().to_owned(),
        outcome: vector["expect"]["outcome"].as_str().unwrap_or_default().to_owned(),
    })
}

/// The example records, by name.
pub fn examples() -> Vec<(String, Vec<u8>)> {
    let name = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    files("examples/records").iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}
