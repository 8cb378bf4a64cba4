//! The suite: every vector, with the digests that say which suite it is.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::{Bases, Case};
use crate::digest::digest;
use crate::error::Error;
use crate::read::Field;

static VECTORS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../vectors");
static SUITE: &str = include_str!("../../suite.json");
static RETRACTED: &str = include_str!("../../retracted.json");
static SPEC: &str = include_str!("../../SPEC.md");
static MESSAGES: &str = include_str!("../../schemas/messages.schema.json");

/// A suite, read and checked against its own digests.
#[derive(Clone, Debug)]
pub struct Suite {
    /// What `suite.json` says.
    pub about: About,
    /// The digest of `suite.json`, which holds the digest of every other file.
    pub digest: String,
    /// Every case that has not been retracted, in the order of the files.
    pub cases: Vec<Case>,
}

/// `suite.json`.
#[derive(Clone, Debug, Deserialize)]
pub struct About {
    /// The suite's own version, by Semantic Versioning.
    pub version: String,
    /// The editions that it covers.
    pub editions: Vec<Edition>,
    /// The profiles by name.
    pub profiles: BTreeMap<String, Profile>,
    /// Every file of the suite, with its digest.
    pub files: BTreeMap<String, String>,
}

/// An edition of a rule set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The pack: `care-inquiry`.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The digest of its manifest.
    pub digest: String,
}

/// What an implementation may claim to do.
#[derive(Clone, Debug, Deserialize)]
pub struct Profile {
    /// What a claim of it says.
    pub meaning: String,
    /// How many vectors it has.
    pub vectors: usize,
}

impl Edition {
    /// `id@version`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}

impl Suite {
    /// The suite that this program was built with.
    ///
    /// # Errors
    ///
    /// A file that is not what `suite.json` says: the program was built from a stale tree.
    pub fn embedded() -> Result<Self, Error> {
        Self::load(SUITE.as_bytes(), |path| match path {
            "retracted.json" => Some(Cow::Borrowed(RETRACTED.as_bytes())),
            "SPEC.md" => Some(Cow::Borrowed(SPEC.as_bytes())),
            "schemas/messages.schema.json" => Some(Cow::Borrowed(MESSAGES.as_bytes())),
            _ => Some(Cow::Borrowed(VECTORS.get_file(path.strip_prefix("vectors/")?)?.contents())),
        })
    }

    /// The suite in a folder.
    ///
    /// # Errors
    ///
    /// A file that is missing, not well formed, or not what `suite.json` says.
    pub fn from_folder(folder: &Path) -> Result<Self, Error> {
        let missing = || Error::new(folder.display().to_string(), "a folder with suite.json in it");
        let about = fs::read(folder.join("suite.json")).map_err(|_| missing())?;
        Self::load(&about, |path| fs::read(folder.join(path)).ok().map(Cow::Owned))
    }

    /// The newest edition that it covers, or the one of this name.
    ///
    /// # Errors
    ///
    /// An edition that it does not cover.
    pub fn edition(&self, name: Option<&str>) -> Result<&Edition, Error> {
        let chosen = match name {
            None => self.about.editions.last(),
            Some(name) => self.about.editions.iter().find(|edition| edition.name() == name),
        };
        let names: Vec<String> = self.about.editions.iter().map(Edition::name).collect();
        chosen.ok_or_else(|| Error::new("the rule set", format!("one that the suite covers: {}", names.join(", "))))
    }

    /// The cases of these profiles that are about an edition.
    #[must_use]
    pub fn cases_of(&self, profiles: &BTreeSet<String>, edition: &Edition) -> Vec<&Case> {
        let Ok(version) = semver::Version::parse(&edition.version) else { return Vec::new() };
        let is_asked = |case: &&Case| profiles.contains(&case.profile) && case.ruleset.matches(&version);
        self.cases.iter().filter(is_asked).collect()
    }

    fn load<'f>(about: &[u8], file: impl Fn(&str) -> Option<Cow<'f, [u8]>>) -> Result<Self, Error> {
        let digest_of_all = digest(about);
        let about: About = serde_json::from_slice(about)
            .map_err(|_| Error::new("suite.json", "version, editions, profiles and files"))?;
        let mut bases = Bases::new();
        let mut vectors = Vec::new();
        let mut retracted = BTreeSet::new();
        for (path, expected) in &about.files {
            let bytes = file(path).ok_or_else(|| Error::new(path, "the file that suite.json lists"))?;
            if digest(&bytes) != *expected {
                return Err(Error::new(path, "the text whose digest suite.json holds (make codegen renews it)"));
            }
            let json =
                || -> Result<Value, Error> { serde_json::from_slice(&bytes).map_err(|_| Error::new(path, "JSON")) };
            match path.split('/').collect::<Vec<_>>().as_slice() {
                ["retracted.json"] => retracted = withdrawn(path, &json()?)?,
                ["vectors", "bases", name] => drop(bases.insert(name.trim_end_matches(".json").to_owned(), json()?)),
                ["vectors", topic, _] => vectors.push((path, (*topic).to_owned(), json()?)),
                _ => {}
            }
        }
        let mut cases = Vec::new();
        for (path, topic, json) in &vectors {
            let list = Field::whole(json).get("vectors").list().map_err(|wrong| Error::of(path, &wrong))?;
            for vector in list {
                let vector = vector.value().map_err(|wrong| Error::of(path, &wrong))?;
                let id = vector.get("id").and_then(Value::as_str).unwrap_or_default();
                let case = Case::read(topic, vector, &bases);
                let case = case.map_err(|wrong| Error::of(&format!("{path}: {id}"), &wrong))?;
                if !about.profiles.contains_key(&case.profile) {
                    return Err(Error::new(format!("{path}: {id}: /profile"), "a profile of suite.json"));
                }
                if !retracted.contains(&case.id) {
                    cases.push(case);
                }
            }
        }
        let mut seen = BTreeSet::new();
        match cases.iter().find(|case| !seen.insert(&case.id)) {
            Some(twice) => Err(Error::new(&twice.id, "an id of its own")),
            None => Ok(Self { about, digest: digest_of_all, cases }),
        }
    }
}

/// The ids of `retracted.json`.
fn withdrawn(path: &str, json: &Value) -> Result<BTreeSet<String>, Error> {
    let list = Field::whole(json).get("retracted").list();
    let ids = list.and_then(|list| list.iter().map(|entry| entry.get("id").printable()).collect());
    ids.map_err(|wrong| Error::of(path, &wrong))
}
