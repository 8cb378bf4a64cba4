//! Where a fact stands in a record: small and copyable while rules run, text only when it is written.

use std::cmp::Ordering;
use std::fmt;

use crate::model::{Description, Shape};

/// The place of a value: fields by their number in their entity, entries by their index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Path {
    steps: [u16; Self::STEPS],
    len: u8,
}

impl Path {
    /// The deepest fact of the model is seven steps down
    /// (`/plans/0/domains/0/actions/0/done_on`); a test of the model holds it to that.
    pub(crate) const STEPS: usize = 7;

    #[inline]
    pub(crate) fn then(mut self, step: u16) -> Self {
        if let Some(place) = self.steps.get_mut(usize::from(self.len)) {
            *place = step;
            self.len += 1;
        }
        self
    }

    pub(crate) fn steps(&self) -> &[u16] {
        self.steps.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// Whether this is the place of `upper` or lies below it.
    pub(crate) fn is_under(&self, upper: &Self) -> bool {
        self.steps().starts_with(upper.steps())
    }
}

/// The place of a value while rules run: the number of its slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place(u32);

impl Place {
    /// The whole document, which stands in no slot.
    pub(crate) const ROOT: Self = Self(u32::MAX);

    #[inline]
    pub(crate) const fn of(slot: u32) -> Self {
        Self(slot)
    }

    #[inline]
    pub(crate) const fn slot(self) -> usize {
        self.0 as usize
    }

    #[inline]
    pub(crate) const fn number(self) -> u32 {
        self.0
    }
}

enum Segment {
    Name(&'static str),
    Index(u16),
}

struct Segments<'p> {
    shape: Option<Shape>,
    steps: &'p [u16],
}

impl Iterator for Segments<'_> {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        let (&step, rest) = self.steps.split_first()?;
        self.steps = rest;
        match self.shape {
            Some(Shape::One(entity)) => {
                let field = entity.fields.get(usize::from(step))?;
                self.shape = Some(field.shape);
                Some(Segment::Name(field.name))
            }
            Some(Shape::Many(entity)) => {
                self.shape = Some(Shape::One(entity));
                Some(Segment::Index(step))
            }
            _ => {
                self.shape = None;
                Some(Segment::Index(step))
            }
        }
    }
}

/// A place in a document of a known type, written as a JSON Pointer (RFC 6901).
///
/// Pointers are ordered as their texts are.
#[derive(Clone, Copy)]
pub struct Pointer {
    pub(crate) root: &'static Description,
    pub(crate) path: Path,
}

impl Pointer {
    fn segments(&self) -> Segments<'_> {
        Segments { shape: Some(Shape::One(self.root)), steps: self.path.steps() }
    }

    /// Writes it, without the machinery of formatting: a report has hundreds.
    pub(crate) fn write(&self, to: &mut impl fmt::Write) -> fmt::Result {
        for segment in self.segments() {
            to.write_char('/')?;
            match segment {
                Segment::Name(name) => to.write_str(name)?,
                Segment::Index(index) => {
                    let first = 10_u16.pow(index.checked_ilog10().unwrap_or_default());
                    let powers = std::iter::successors(Some(first), |power| Some(power / 10).filter(|less| *less > 0));
                    for power in powers {
                        to.write_char(char::from(b'0' + u8::try_from(index / power % 10).unwrap_or_default()))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The place in words, for a person: 'third placement, information for the child'.
    /// Never a value of the record. The whole document is 'the record'.
    #[must_use]
    pub fn in_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut list = None;
        for segment in self.segments() {
            match (segment, list.take()) {
                (Segment::Name(name), _) => {
                    words.push(name.replace('_', " "));
                    list = Some(name);
                }
                (Segment::Index(index), Some(name)) => {
                    words.pop();
                    words.push(format!("{} {}", ordinal(usize::from(index) + 1), singular(name)));
                }
                (Segment::Index(index), None) => words.push(ordinal(usize::from(index) + 1)),
            }
        }
        if words.is_empty() { "the record".to_owned() } else { words.join(", ") }
    }
}

impl PartialEq for Pointer {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.root.name == other.root.name
    }
}

impl Eq for Pointer {}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pointer {
    // Segment by segment is the same as byte by byte: '/' sorts below every character of a name or index. So the first
    // step that differs decides, and what it stands for is looked up for that step alone.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mine, theirs) = (self.path.steps(), other.path.steps());
        let Some(same) = mine.iter().zip(theirs).position(|(a, b)| a != b) else {
            return mine.len().cmp(&theirs.len());
        };
        match (self.segments().nth(same), other.segments().nth(same)) {
            (Some(Segment::Name(a)), Some(Segment::Name(b))) => a.cmp(b),
            (Some(Segment::Index(a)), Some(Segment::Index(b))) => compare_digits(a, b),
            _ => mine.cmp(theirs),
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// Two numbers in the order of their decimal digits as text: 10 before 2.
fn compare_digits(a: u16, b: u16) -> Ordering {
    let scaled = |value: u16, other: u16| {
        let (mut value, mut digits) = (u64::from(value), value.checked_ilog10().unwrap_or(0));
        while digits < other.checked_ilog10().unwrap_or(0) {
            value *= 10;
            digits += 1;
        }
        value
    };
    scaled(a, b).cmp(&scaled(b, a)).then(a.cmp(&b))
}

/// 'first' to 'tenth' in words, beyond that in figures.
fn ordinal(number: usize) -> String {
    const WORDS: [&str; 10] =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    if let Some(word) = WORDS.get(number.wrapping_sub(1)) {
        return (*word).to_owned();
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// One entry of a list, in words. The names of the model's lists are few: those that are not a plain plural stand here.
fn singular(list: &str) -> String {
    let plain = match list {
        "people" => "person",
        "needs_analyses" => "needs analysis",
        "searches" => "search step",
        "network_searches" => "network search",
        "alternative_family_search" => "family search step",
        "family_work" => "entry of family work",
        "identity_work" => "entry of identity work",
        "life_story_work" => "entry of life-story work",
        "file_access" => "request to read the file",
        "child_experience" => "account of how the child feels",
        "own_space" => "confirmation of own space",
        "information_for_child" => "piece of information for the child",
        "return_home" => "return home",
        "staying_on" => "staying-on arrangement",
        "evidence" => "item of evidence",
        "due_consideration" => "entry of due consideration",
        "future_significance" => "statement of future significance",
        "involvement_support" => "offer of help to take part",
        "support" => "help with contact",
        "carer_support" => "offer of carer support",
        "support_network" => "member of the support network",
        "monitoring" => "monitoring entry",
        "legal_statuses" => "legal status",
        "attainment" => "result",
        "criteria" => "criterion",
        "service_offer" => "service on offer",
        "staff" => "member of staff",
        "training" => "entry of training",
        _ => "",
    };
    if !plain.is_empty() {
        return plain.to_owned();
    }
    let one = match list.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => list.strip_suffix('s').unwrap_or(list).to_owned(),
    };
    one.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Subject;

    #[test]
    fn digits_sort_as_text() {
        let mut numbers: Vec<u16> = (0..300).collect();
        numbers.sort_by(|a, b| compare_digits(*a, *b));
        let mut texts: Vec<String> = (0..300).map(|n| n.to_string()).collect();
        texts.sort();
        assert_eq!(numbers.iter().map(ToString::to_string).collect::<Vec<_>>(), texts);
    }

    #[test]
    fn ordinals_are_english() {
        let said: Vec<String> = [1, 10, 11, 12, 13, 21, 22, 23, 101, 111].map(ordinal).into();
        assert_eq!(said, ["first", "tenth", "11th", "12th", "13th", "21st", "22nd", "23rd", "101st", "111th"]);
    }

    /// The names of the lists of an entity and of all under it.
    fn lists(entity: &'static Description, names: &mut std::collections::BTreeSet<&'static str>) {
        for field in entity.fields {
            match field.shape {
                Shape::One(part) => lists(part, names),
                Shape::Many(entry) => {
                    names.insert(field.name);
                    lists(entry, names);
                }
                _ => {}
            }
        }
    }

    #[test]
    fn an_entry_is_not_called_what_the_list_is() {
        let mut names = std::collections::BTreeSet::new();
        for subject in Subject::ALL {
            lists(subject.description(), &mut names);
        }
        // A return home is one.
        names.remove("return_home");
        assert!(names.len() > 50, "{names:?}");
        for name in names {
            let one = singular(name);
            assert_ne!(one, name.replace('_', " "));
            assert!(!one.ends_with("ie") && !one.ends_with("yse"), "{name} are each a {one}");
        }
        for (name, one) in [("policies", "policy"), ("enquiries", "enquiry"), ("needs_analyses", "needs analysis")] {
            assert_eq!(singular(name), one);
        }
    }
}
