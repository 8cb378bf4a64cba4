//! Rule sets: named editions. A first edition is a list of rules; a later one says what it changes in the one before.

mod care_inquiry_1_0_0;
#[cfg(any(test, feature = "made-editions"))]
mod made;

use std::cmp::Ordering;

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
    /// What is in it.
    pub contents: Contents,
}

/// What is in an edition.
#[derive(Clone, Copy, Debug)]
pub enum Contents {
    /// A first edition: its rules, a list for each document, in their order.
    Whole(&'static [&'static [&'static Rule]]),
    /// A later edition: the one that it amends, and how. What is not mentioned is the same rule.
    Amends(&'static RuleSet, &'static [Amendment]),
}

/// What an edition changes in the one that it amends, and why.
#[derive(Clone, Copy, Debug)]
pub enum Amendment {
    /// A new rule; it stands where its number puts it.
    Add(&'static Rule, &'static str),
    /// Another meaning, which is the next revision, or at the same revision other words.
    Revise(&'static Rule, &'static str),
    /// The rule of this id is no longer asked. Its id is not used again.
    Withdraw(&'static str, &'static str),
}

impl Amendment {
    /// The id of the rule that it is about.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Add(rule, _) | Self::Revise(rule, _) => rule.id,
            Self::Withdraw(id, _) => id,
        }
    }

    /// Why: a sentence.
    #[must_use]
    pub fn why(&self) -> &'static str {
        match self {
            Self::Add(_, why) | Self::Revise(_, why) | Self::Withdraw(_, why) => why,
        }
    }
}

impl RuleSet {
    /// Its rules, in their order: those of the edition that it amends, as amended.
    #[must_use]
    pub fn rules(&self) -> Vec<&'static Rule> {
        let (amended, amendments) = match self.contents {
            Contents::Whole(lists) => return lists.concat(),
            Contents::Amends(amended, amendments) => (amended, amendments),
        };
        let mut rules = amended.rules();
        for amendment in amendments {
            match *amendment {
                Amendment::Add(rule, _) => {
                    let later = |other: &&Rule| in_order(other, rule) == Ordering::Greater;
                    rules.insert(rules.iter().position(later).unwrap_or(rules.len()), rule);
                }
                Amendment::Revise(rule, _) => {
                    rules.iter_mut().filter(|other| other.id == rule.id).for_each(|other| *other = rule);
                }
                Amendment::Withdraw(id, _) => rules.retain(|rule| rule.id != id),
            }
        }
        rules
    }

    /// The edition that it amends.
    #[must_use]
    pub fn amends(&self) -> Option<&'static RuleSet> {
        match self.contents {
            Contents::Whole(_) => None,
            Contents::Amends(amended, _) => Some(amended),
        }
    }

    /// What it changes in the edition that it amends; nothing for a first edition.
    #[must_use]
    pub fn amendments(&self) -> &'static [Amendment] {
        match self.contents {
            Contents::Whole(_) => &[],
            Contents::Amends(_, amendments) => amendments,
        }
    }

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

/// Editions that can be named, and are in no list.
#[cfg(any(test, feature = "made-editions"))]
static MADE: &[&RuleSet] = made::EDITIONS;
#[cfg(not(any(test, feature = "made-editions")))]
static MADE: &[&RuleSet] = &[];

/// Every edition of every pack, the newest of a pack last.
#[must_use]
pub fn rulesets() -> &'static [&'static RuleSet] {
    ALL
}

/// Document by document, the child's first, and in each in the order of the source.
fn in_order(a: &Rule, b: &Rule) -> Ordering {
    (a.subject() as u8).cmp(&(b.subject() as u8)).then_with(|| by_number(a.id, b.id))
}

/// The order of the source: part by part, by number where it is one, and numbers before letters.
fn by_number(a: &str, b: &str) -> Ordering {
    fn parts(id: &str) -> impl Iterator<Item = (bool, u32, &str)> {
        id.split(['.', '/', '-']).map(|part| part.parse().map_or((true, 0, part), |number| (false, number, "")))
    }
    parts(a).cmp(parts(b))
}

/// The rule of an id, in the newest edition that has it.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    ALL.iter().rev().flat_map(|set| set.rules()).find(|rule| rule.id == id)
}

/// The edition of a name: `id@version`, or `id` for its newest, which is the newest draft only until one is sealed.
///
/// # Errors
///
/// `unknown_ruleset`.
pub fn ruleset(name: &str) -> Result<&'static RuleSet, Error> {
    named(name, "ruleset")
}

/// As [`ruleset`], for the option that names it.
pub(crate) fn named(name: &str, option: &str) -> Result<&'static RuleSet, Error> {
    let known = || ALL.iter().chain(MADE).rev().copied();
    let found = match name.split_once('@') {
        Some((id, version)) => known().find(|set| set.id == id && set.version == version),
        None => known().filter(|set| set.id == name).min_by_key(|set| set.is_draft()),
    };
    found.ok_or_else(|| {
        let names: Vec<String> = ALL.iter().map(|set| set.name()).collect();
        let expected = format!("expected one of {}", names.join(", "));
        Error::new(ErrorCode::UnknownRuleset, Some(format!("/{option}")), expected)
    })
}

/// The editions of these names: `id@version`, or `id` for its newest. None named: the newest `care-inquiry`.
pub(crate) fn choose(names: &[String]) -> Result<Vec<&'static RuleSet>, Error> {
    let default = ["care-inquiry".to_owned()];
    let names = if names.is_empty() { &default } else { names };
    let mut chosen: Vec<&'static RuleSet> = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let set = named(name, &format!("rulesets/{index}"))?;
        if chosen.iter().any(|other| other.id == set.id) {
            return Err(Error::option(&format!("rulesets/{index}"), "expected one edition of each rule set"));
        }
        chosen.push(set);
    }
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn rules(name: &str) -> Vec<(&'static str, u16)> {
        ruleset(name).unwrap().rules().iter().map(|rule| (rule.id, rule.revision)).collect()
    }

    #[test]
    fn an_edition_has_the_rules_of_the_one_that_it_amends_as_amended() {
        let first = [("CI-5.2.b.1/a", 1), ("CI-5.3.c.1/a", 1), ("CI-5.6.1/a", 1), ("CI-6.3/a", 1)];
        assert_eq!(rules("made-for-tests@1.0.0"), first);
        assert_eq!(rules("made-for-tests@1.0.1"), first);
        let [near, file, siblings, space] = first;
        assert_eq!(rules("made-for-tests@1.1.0"), [near, file, ("CI-5.5.1/a", 1), siblings, space]);
        assert_eq!(
            rules("made-for-tests@2.0.0"),
            [("CI-5.2.b.1/a", 2), ("CI-5.5.1/a", 1), siblings, space],
            "what it does not mention is the same rule, whichever edition before it brought that"
        );
    }

    #[test]
    fn a_revised_rule_keeps_its_place_and_the_edition_before_keeps_its_own() {
        let action = |name: &str| ruleset(name).unwrap().rules().last().unwrap().says.action;
        assert_ne!(action("made-for-tests@1.0.0"), action("made-for-tests@1.0.1"));
        assert_eq!(action("made-for-tests@1.0.1"), action("made-for-tests@2.0.0"));
    }

    #[test]
    fn an_edition_stands_in_the_order_of_the_source_document_by_document() {
        for set in rulesets() {
            let rules = set.rules();
            for pair in rules.windows(2) {
                let [before, after] = pair else { continue };
                assert_eq!(in_order(before, after), Ordering::Less, "{} before {}", before.id, after.id);
            }
        }
    }

    #[test]
    fn a_name_alone_is_the_newest_edition_and_made_editions_are_in_no_list() {
        assert_eq!(ruleset("made-for-tests").unwrap().version, "2.0.0");
        assert_eq!(ruleset("care-inquiry").unwrap().id, "care-inquiry");
        assert!(ruleset("made-for-tests@3.0.0").is_err() && ruleset("made").is_err());
        assert!(rulesets().iter().all(|set| set.id != "made-for-tests"));
        let message = ruleset("nothing").unwrap_err().message;
        assert!(!message.contains("made-for-tests"), "{message}");
    }
}
