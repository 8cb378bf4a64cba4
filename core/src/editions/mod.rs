//! Rule sets: named editions, each an explicit list of rules.

mod care_inquiry_1_0_0;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Error, ErrorCode};
use crate::rule::Rule;

/// A named edition of rules.
#[derive(Debug)]
pub struct RuleSet {
    /// The pack: `care-inquiry`.
    pub id: &'static str,
    /// The edition, by Semantic Versioning; a draft has a pre-release part.
    pub version: &'static str,
    /// The digest of its manifest: every rule's texts and vectors (`sha256:` and hexadecimal digits).
    pub digest: &'static str,
    /// What the pack is drawn from.
    pub title: &'static str,
    /// Its rules, in their order.
    pub rules: &'static [&'static Rule],
}

impl RuleSet {
    /// `id@version`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// Whether it may still change: its version is a pre-release.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.version.contains('-')
    }
}

impl Serialize for RuleSet {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("version", self.version)?;
        map.serialize_entry("digest", self.digest)?;
        map.end()
    }
}

/// Every edition, the newest of a pack last.
static ALL: &[&RuleSet] = &[&care_inquiry_1_0_0::EDITION];

/// Every edition of every pack, the newest of a pack last.
#[must_use]
pub fn rulesets() -> &'static [&'static RuleSet] {
    ALL
}

/// The rule of an id, in the newest edition that has it.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    ALL.iter().rev().flat_map(|set| set.rules.iter().copied()).find(|rule| rule.id == id)
}

/// The editions of these names: `id@version`, or `id` for its newest. None named: the newest `care-inquiry`.
pub(crate) fn choose(names: &[String]) -> Result<Vec<&'static RuleSet>, Error> {
    let newest = |id: &str| ALL.iter().rev().filter(|set| set.id == id).min_by_key(|set| set.is_draft()).copied();
    let default = ["care-inquiry".to_owned()];
    let names = if names.is_empty() { &default } else { names };
    let mut chosen: Vec<&'static RuleSet> = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let set = match name.split_once('@') {
            Some((id, version)) => ALL.iter().find(|set| set.id == id && set.version == version).copied(),
            None => newest(name),
        };
        let unknown = || {
            let known: Vec<String> = ALL.iter().map(|set| set.name()).collect();
            let pointer = Some(format!("/rulesets/{index}"));
            Error::new(ErrorCode::UnknownRuleset, pointer, format!("expected one of {}", known.join(", ")))
        };
        let set = set.ok_or_else(unknown)?;
        if chosen.iter().any(|other| other.id == set.id) {
            return Err(Error::option(&format!("rulesets/{index}"), "expected one edition of each rule set"));
        }
        chosen.push(set);
    }
    Ok(chosen)
}
