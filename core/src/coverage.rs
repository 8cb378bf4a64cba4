//! Traceability: each passage of a source with the rules that encode it, and counts of both.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::editions::RuleSet;
use crate::model::Subject;
use crate::rule::{Basis, Rule, Strength, Theme};
use crate::sources::{Passage, Source, sources};

/// How an edition covers the sources that its rules name.
#[derive(Debug)]
pub struct Coverage {
    set: &'static RuleSet,
    rows: Vec<CoverageRow>,
    unplaced: Vec<&'static Rule>,
}

/// A passage, and the rules that encode it.
#[derive(Debug)]
pub struct CoverageRow {
    /// The passage.
    pub passage: &'static Passage,
    /// Its rules, in the order of the edition.
    pub rules: Vec<&'static Rule>,
}

/// Counts of passages and rules that have something in common.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CoverageCount {
    /// Passages that a rule of these encodes.
    pub passages: usize,
    /// The rules.
    pub rules: usize,
    /// The rules by strength, in the order of [`Strength::ALL`].
    pub strengths: [usize; 3],
    /// The rules by what they rest on, in the order of [`Basis::ALL`].
    pub bases: [usize; 3],
}

impl RuleSet {
    /// How it covers the sources that its rules name.
    #[must_use]
    pub fn coverage(&'static self) -> Coverage {
        let rules = self.rules();
        let named = |source: &&Source| rules.iter().any(|rule| Source::of(rule).is_some_and(|of| of.id == source.id));
        let of = |rule: &Rule| Source::of(rule).and_then(|source| source.passage(rule));
        let encode = |passage: &'static Passage| {
            let its = |rule: &&Rule| of(rule).is_some_and(|other| std::ptr::eq(other, passage));
            CoverageRow { passage, rules: rules.iter().copied().filter(its).collect() }
        };
        let passages = sources().iter().copied().filter(named).flat_map(|source| source.passages);
        Coverage {
            set: self,
            rows: passages.map(encode).collect(),
            unplaced: rules.iter().copied().filter(|rule| of(rule).is_none()).collect(),
        }
    }
}

impl Coverage {
    /// The edition.
    #[must_use]
    pub fn ruleset(&self) -> &'static RuleSet {
        self.set
    }

    /// Every passage of the sources, in their order.
    #[must_use]
    pub fn rows(&self) -> &[CoverageRow] {
        &self.rows
    }

    /// Rules that name no passage that there is.
    #[must_use]
    pub fn unplaced(&self) -> &[&'static Rule] {
        &self.unplaced
    }

    /// Passages that no rule encodes, and that give no reason for it.
    pub fn open(&self) -> impl Iterator<Item = &'static Passage> {
        self.rows.iter().filter(|row| row.rules.is_empty()).map(|row| row.passage).filter(|one| one.no_rule.is_none())
    }

    /// Counts over the rules of which something is so.
    #[must_use]
    pub fn count(&self, is: impl Fn(&Rule) -> bool) -> CoverageCount {
        let mut count = CoverageCount::default();
        for row in &self.rows {
            let before = count.rules;
            for rule in row.rules.iter().filter(|rule| is(rule)) {
                count.rules += 1;
                add(&mut count.strengths, Strength::ALL, rule.strength);
                add(&mut count.bases, Basis::ALL, rule.basis);
            }
            count.passages += usize::from(count.rules > before);
        }
        count
    }

    /// Counts by chapter: of those that have a rule.
    #[must_use]
    pub fn by_theme(&self) -> Vec<(&'static str, CoverageCount)> {
        self.by(Theme::ALL.iter().map(|theme| theme.as_str()), |rule| rule.theme.as_str())
    }

    /// Counts by whom the rules are about: of those about whom there is a rule.
    #[must_use]
    pub fn by_subject(&self) -> Vec<(&'static str, CoverageCount)> {
        self.by(Subject::ALL.iter().map(|subject| subject.as_str()), |rule| rule.subject().as_str())
    }

    fn by(
        &self,
        values: impl Iterator<Item = &'static str>,
        of: impl Fn(&Rule) -> &'static str,
    ) -> Vec<(&'static str, CoverageCount)> {
        values.map(|value| (value, self.count(|rule| of(rule) == value))).filter(|(_, count)| count.rules > 0).collect()
    }
}

fn add<T: PartialEq + Copy>(counts: &mut [usize; 3], all: &[T], one: T) {
    for (count, each) in counts.iter_mut().zip(all) {
        *count += usize::from(*each == one);
    }
}

impl Serialize for CoverageRow {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Passage { paragraph, bullet, gist, no_rule, .. } = self.passage;
        let rules: Vec<_> = self
            .rules
            .iter()
            .map(|rule| {
                serde_json::json!({"id": rule.id, "revision": rule.revision, "paragraph": rule.paragraph,
                    "strength": rule.strength.as_str(), "basis": rule.basis.as_str(),
                    "reading": rule.reading.as_str(), "subject": rule.subject().as_str()})
            })
            .collect();
        let mut map = to.serialize_map(Some(6))?;
        map.serialize_entry("paragraph", paragraph)?;
        map.serialize_entry("bullet", bullet)?;
        map.serialize_entry("theme", self.passage.theme().as_str())?;
        map.serialize_entry("gist", gist)?;
        map.serialize_entry("rules", &rules)?;
        map.serialize_entry("no_rule", no_rule)?;
        map.end()
    }
}

impl Serialize for CoverageCount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(8))?;
        map.serialize_entry("passages", &self.passages)?;
        map.serialize_entry("rules", &self.rules)?;
        for (strength, number) in Strength::ALL.iter().zip(&self.strengths) {
            map.serialize_entry(strength.as_str(), number)?;
        }
        for (basis, number) in Basis::ALL.iter().zip(&self.bases) {
            map.serialize_entry(basis.as_str(), number)?;
        }
        map.end()
    }
}

struct Named(Vec<(&'static str, CoverageCount)>);

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, count)| (name, count)))
    }
}

impl Serialize for Coverage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(4))?;
        map.serialize_entry("ruleset", self.set)?;
        map.serialize_entry("passages", &self.rows)?;
        map.serialize_entry("by_theme", &Named(self.by_theme()))?;
        map.serialize_entry("by_subject", &Named(self.by_subject()))?;
        map.end()
    }
}
