//! What the rules are drawn from: every numbered paragraph and bullet of each source, in our own words.

mod care_inquiry;

use std::fmt;

use crate::rule::{Rule, Theme};

/// A source document.
#[derive(Debug)]
pub struct Source {
    /// Its name, as the rules give it: `care-inquiry`.
    pub id: &'static str,
    /// What the ids of its rules begin with.
    pub prefix: &'static str,
    /// Its title and year.
    pub title: &'static str,
    /// Its recommendations, in their order.
    pub passages: &'static [Passage],
}

/// A numbered paragraph without its bullets, or one bullet of it.
#[derive(Debug)]
pub struct Passage {
    /// The paragraph's number: `5.2`.
    pub paragraph: &'static str,
    /// The bullet, counted from 1; `None` for the paragraph itself.
    pub bullet: Option<u8>,
    /// How many sentences it has.
    pub sentences: u8,
    /// What it asks for, in our own words.
    pub gist: &'static str,
    /// Why no rule can encode it, where none can.
    pub no_rule: Option<&'static str>,
}

impl Passage {
    /// The chapter that it stands in.
    #[must_use]
    pub fn theme(&self) -> Theme {
        match self.paragraph.as_bytes().first() {
            Some(b'5') => Theme::Relationships,
            Some(b'6') => Theme::Involvement,
            Some(b'7') => Theme::Transitions,
            Some(b'8') => Theme::Workforce,
            _ => Theme::System,
        }
    }
}

/// As the rules refer to it: `5.2`, `5.2 bullet 1`.
impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.paragraph)?;
        self.bullet.map_or(Ok(()), |bullet| write!(f, " bullet {bullet}"))
    }
}

static ALL: &[&Source] = &[&care_inquiry::SOURCE];

/// Every source.
#[must_use]
pub fn sources() -> &'static [&'static Source] {
    ALL
}

impl Source {
    /// The source that a rule names.
    #[must_use]
    pub fn of(rule: &Rule) -> Option<&'static Self> {
        let name = rule.source.split(' ').next();
        sources().iter().copied().find(|source| Some(source.id) == name)
    }

    /// The passage that a rule encodes. `None` where what the rule says of it does not exist, or its id, its source and
    /// its paragraph say different things.
    #[must_use]
    pub fn passage(&self, rule: &Rule) -> Option<&'static Passage> {
        let reference = Reference::read(rule.paragraph)?;
        let in_id = numbered(rule.clause().strip_prefix(self.prefix)?.strip_prefix('-')?);
        let in_source = rule.source.strip_prefix(self.id)?.strip_prefix(' ')?;
        let passage = self.passages.iter().find(|passage| {
            in_source == passage.paragraph
                && in_id == Some((passage.paragraph, passage.bullet))
                && (reference.paragraph, reference.bullet) == (passage.paragraph, passage.bullet)
        })?;
        let has_bullets = self.passages.iter().any(|one| one.paragraph == passage.paragraph && one.bullet.is_some());
        let there = match reference.part {
            Part::All => true,
            Part::Lead => has_bullets && passage.bullet.is_none(),
            Part::Sentences(first, last) => 1 <= first && first <= last && last <= passage.sentences,
        };
        there.then_some(passage)
    }
}

/// `5.2.a.1` as its paragraph and bullet: 5.2 and 1.
fn numbered(clause: &str) -> Option<(&str, Option<u8>)> {
    let dot = clause.find('.')?;
    let after = clause.get(dot + 1..)?;
    let end = after.find('.').map_or(clause.len(), |end| dot + 1 + end);
    let letter = clause.get(end..)?.strip_prefix('.').and_then(|rest| rest.split('.').next());
    let bullet = match letter.map(str::as_bytes) {
        Some([letter @ b'a'..=b'z']) => Some(letter - b'a' + 1),
        _ => None,
    };
    Some((clause.get(..end)?, bullet))
}

/// What a rule's `paragraph` refers to.
struct Reference<'t> {
    paragraph: &'t str,
    bullet: Option<u8>,
    part: Part,
}

enum Part {
    All,
    /// What stands before the bullets.
    Lead,
    /// From the first to the last, counted from 1.
    Sentences(u8, u8),
}

impl<'t> Reference<'t> {
    /// Reads `5.2`, `5.2 bullet 2 sentence 2`, `5.3 sentences 1-2`, `7.5 sentence 1 parenthesis`, `9.17 lead`.
    fn read(text: &'t str) -> Option<Self> {
        let mut words: Vec<&str> = text.split(' ').collect();
        if words.last() == Some(&"parenthesis") {
            words.pop();
        }
        let (paragraph, rest) = words.split_first()?;
        let (bullet, rest) = match rest {
            ["bullet", number, rest @ ..] => (Some(number.parse().ok()?), rest),
            rest => (None, rest),
        };
        let part = match rest {
            [] => Part::All,
            ["lead"] => Part::Lead,
            ["sentence", one] => Part::Sentences(one.parse().ok()?, one.parse().ok()?),
            ["sentences", both] => {
                let (first, last) = both.split_once('-')?;
                Part::Sentences(first.parse().ok()?, last.parse().ok()?)
            }
            _ => return None,
        };
        Some(Self { paragraph, bullet, part })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;
    use crate::rules::care_inquiry::relationships::placed_near_home;

    /// The passage of a rule that says of itself where it stands.
    fn passage(id: &'static str, source: &'static str, paragraph: &'static str) -> Option<String> {
        let rule = Rule { id, source, paragraph, ..placed_near_home::A };
        Source::of(&rule).and_then(|source| source.passage(&rule)).map(ToString::to_string)
    }

    #[test]
    fn a_reference_finds_its_passage() {
        let found = |id, source, paragraph| passage(id, source, paragraph).unwrap();
        assert_eq!(found("CI-5.7.1/a", "care-inquiry 5.7", "5.7"), "5.7");
        assert_eq!(found("CI-5.6.2/a", "care-inquiry 5.6", "5.6 sentence 2"), "5.6");
        assert_eq!(found("CI-5.3.1/a", "care-inquiry 5.3", "5.3 sentences 1-2"), "5.3");
        assert_eq!(found("CI-7.5.2/a", "care-inquiry 7.5", "7.5 sentence 1 parenthesis"), "7.5");
        assert_eq!(found("CI-5.2.b.2/a", "care-inquiry 5.2", "5.2 bullet 2 sentence 2"), "5.2 bullet 2");
        assert_eq!(found("CI-9.17.1/a", "care-inquiry 9.17", "9.17 lead"), "9.17");
        assert_eq!(found("CI-9.17.d/a", "care-inquiry 9.17", "9.17 bullet 4"), "9.17 bullet 4");
    }

    #[test]
    fn a_reference_to_what_is_not_there_finds_nothing() {
        for (id, source, paragraph) in [
            ("CI-5.17/a", "care-inquiry 5.17", "5.17"),
            ("CI-5.6.3/a", "care-inquiry 5.6", "5.6 sentence 3"),
            ("CI-5.6.3/a", "care-inquiry 5.6", "5.6 sentence 0"),
            ("CI-5.6.3/a", "care-inquiry 5.6", "5.6 sentences 2-1"),
            ("CI-5.2.e/a", "care-inquiry 5.2", "5.2 bullet 5"),
            ("CI-5.2.a.1/a", "care-inquiry 5.2", "5.2 bullet 1 sentence 2"),
            ("CI-5.6.1/a", "care-inquiry 5.6", "5.6 lead"),
            ("CI-5.6.1/a", "care-inquiry 5.6", "5.6 footnote"),
            ("CI-5.6.1/a", "another 5.6", "5.6"),
            ("CI/a", "care-inquiry 5.6", "5.6"),
        ] {
            assert_eq!(passage(id, source, paragraph), None, "{id}, {source}, {paragraph}");
        }
    }

    #[test]
    fn id_source_and_paragraph_have_to_agree() {
        assert_eq!(passage("CI-5.6.1/a", "care-inquiry 5.6", "5.5"), None);
        assert_eq!(passage("CI-5.6.1/a", "care-inquiry 5.5", "5.6"), None);
        assert_eq!(passage("CI-5.5.1/a", "care-inquiry 5.6", "5.6"), None);
        assert_eq!(passage("CI-5.2.a.1/a", "care-inquiry 5.2", "5.2 bullet 2"), None);
        assert_eq!(passage("CI-5.2.1/a", "care-inquiry 5.2", "5.2 bullet 1"), None);
        assert_eq!(passage("CI-5.2.a.1/a", "care-inquiry 5.2", "5.2"), None);
    }
}
