//! What an edition changed, and why; and which findings of records that changes.

mod comparison;
mod write;

use crate::editions::{Amendment, RuleSet};
use crate::error::Error;
use crate::rule::Rule;
use crate::wire::rule_json;

pub use comparison::{Comparison, FindingChange, RecordChange, Turn};

/// What differs between an edition and a later one that amends it, directly or through others.
#[derive(Clone, Debug)]
pub struct Diff {
    old: &'static RuleSet,
    new: &'static RuleSet,
    changes: Vec<RuleChange>,
}

/// A rule that differs.
#[derive(Clone, Debug)]
pub struct RuleChange {
    before: Option<&'static Rule>,
    after: Option<&'static Rule>,
    why: Vec<&'static str>,
}

wire_enum! {
    /// What became of a rule.
    Became {
        /// It is new.
        Added = "added",
        /// It has another meaning, or other words.
        Revised = "revised",
        /// It is no longer asked.
        Withdrawn = "withdrawn",
    }
}

wire_enum! {
    /// The least step of Semantic Versioning that changes call for.
    Step {
        /// Other words.
        Patch = "patch",
        /// Rules were added, or findings that lacked evidence are decided.
        Minor = "minor",
        /// Any other change of an outcome.
        Major = "major",
    }
}

/// What differs between two editions.
///
/// # Errors
///
/// `invalid_option` where `new` neither is `old` nor amends it, directly or through others.
pub fn diff(old: &'static RuleSet, new: &'static RuleSet) -> Result<Diff, Error> {
    let is_old = |set: &RuleSet| set.id == old.id && set.version == old.version;
    let mut between = Vec::new();
    let mut edition = new;
    while !is_old(edition) {
        between.push(edition);
        let expected = "expected an edition that the other amends, directly or through others, or the same edition";
        edition = edition.amends().ok_or_else(|| Error::option("old", expected))?;
    }
    let why = |id: &str| {
        let all = between.iter().rev().flat_map(|edition| edition.amendments());
        all.filter(|amendment| amendment.id() == id).map(Amendment::why).collect()
    };
    let (before, after) = (old.rules(), new.rules());
    let find = |rules: &[&'static Rule], id: &str| rules.iter().copied().find(|rule| rule.id == id);
    let withdrawn = before.iter().copied().filter(|rule| find(&after, rule.id).is_none());
    let differs = |rule: &&'static Rule| find(&before, rule.id).is_none_or(|old| !std::ptr::eq(old, *rule));
    let changes = after
        .iter()
        .copied()
        .filter(differs)
        .map(|rule| RuleChange { before: find(&before, rule.id), after: Some(rule), why: why(rule.id) })
        .chain(withdrawn.map(|rule| RuleChange { before: Some(rule), after: None, why: why(rule.id) }))
        .collect();
    Ok(Diff { old, new, changes })
}

impl Diff {
    /// The earlier edition.
    #[must_use]
    pub fn earlier(&self) -> &'static RuleSet {
        self.old
    }

    /// The later edition.
    #[must_use]
    pub fn later(&self) -> &'static RuleSet {
        self.new
    }

    /// Every rule that differs: those of the later edition in its order, then those that were withdrawn.
    #[must_use]
    pub fn changes(&self) -> &[RuleChange] {
        &self.changes
    }

    /// The least step of the version that the changes of the rules call for, as far as can be told without records.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.changes.iter().map(RuleChange::step).max_by_key(|step| *step as u8)
    }
}

impl RuleChange {
    /// What became of the rule.
    #[must_use]
    pub fn became(&self) -> Became {
        match (self.before, self.after) {
            (None, _) => Became::Added,
            (_, None) => Became::Withdrawn,
            _ => Became::Revised,
        }
    }

    /// The rule as it was; `None` where it was added.
    #[must_use]
    pub fn before(&self) -> Option<&'static Rule> {
        self.before
    }

    /// The rule as it is; `None` where it was withdrawn.
    #[must_use]
    pub fn after(&self) -> Option<&'static Rule> {
        self.after
    }

    /// The rule as it is, or where it was withdrawn, as it was.
    #[must_use]
    pub fn rule(&self) -> Option<&'static Rule> {
        self.after.or(self.before)
    }

    /// Why, in the words of each edition between, the oldest first.
    #[must_use]
    pub fn why(&self) -> &[&'static str] {
        &self.why
    }

    /// Of a rule that was revised, what differs: `meaning` where the revision does, and the texts by their names.
    #[must_use]
    pub fn differs(&self) -> Vec<String> {
        let (Some(before), Some(after)) = (self.before, self.after) else { return Vec::new() };
        let mut names = Vec::new();
        if before.revision != after.revision {
            names.push("meaning".to_owned());
        }
        let (before, after) = (rule_json(before), rule_json(after));
        for (key, value) in after.as_object().into_iter().flatten() {
            let old = before.get(key);
            match (key.as_str(), value.as_object()) {
                ("revision", _) => {}
                ("says", Some(texts)) => {
                    let differs = |text: &&String| old.and_then(|old| old.get(*text)) != texts.get(*text);
                    names.extend(texts.keys().filter(differs).map(|text| format!("says.{text}")));
                }
                _ if old != Some(value) => names.push(key.clone()),
                _ => {}
            }
        }
        names
    }

    fn step(&self) -> Step {
        match (self.before, self.after) {
            (None, _) => Step::Minor,
            (_, None) => Step::Major,
            (Some(before), Some(after)) if before.revision == after.revision => Step::Patch,
            _ => Step::Minor,
        }
    }
}
