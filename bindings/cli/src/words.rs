//! The words that stand for codes, places, days and counts in what people read.

use careinquiry::model::Subject;
use careinquiry::{
    Basis, Day, FindingRef, Outcome, Parameter, Pointer, Reading, Rule, RuleSet, Setting, Strength, Theme, TimeBasis,
    Unit,
};

/// What a report is not.
pub const CAVEAT: &str = "Not met means that a recommendation of 2013 was not followed as far as the record shows. It \
    is not a finding of breach of law, poor care or harm.";

/// An outcome as a reader meets it: what only a statement shows is attested, never met in fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not met.
    NotMet,
    /// Insufficient evidence.
    Lacking,
    /// A justified departure.
    Departure,
    /// Met, by recorded facts.
    Met,
    /// Met, by a statement.
    Attested,
    /// Not applicable.
    NotApplicable,
}

impl Verdict {
    /// All of them, in the order in which a reader needs them.
    pub const ALL: [Self; 6] =
        [Self::NotMet, Self::Lacking, Self::Departure, Self::Met, Self::Attested, Self::NotApplicable];

    /// The verdict of a finding.
    pub fn of(finding: FindingRef<'_>) -> Self {
        Self::of_rule(finding.rule(), finding.outcome())
    }

    /// The verdict that an outcome of a rule is.
    pub fn of_rule(rule: &Rule, outcome: Outcome) -> Self {
        match outcome {
            Outcome::NotMet => Self::NotMet,
            Outcome::InsufficientEvidence => Self::Lacking,
            Outcome::JustifiedDeparture => Self::Departure,
            Outcome::Met if rule.basis == Basis::Attestation => Self::Attested,
            Outcome::Met => Self::Met,
            Outcome::NotApplicable => Self::NotApplicable,
        }
    }

    /// In words.
    pub fn label(self) -> &'static str {
        match self {
            Self::NotMet => "Not met",
            Self::Lacking => "Not enough recorded",
            Self::Departure => "Departure with a reason",
            Self::Met => "Met",
            Self::Attested => "Attested",
            Self::NotApplicable => "Not applicable",
        }
    }

    /// What it means, for somebody who meets it for the first time.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::NotMet => "The record shows that it was not done, and no reason that the Inquiry allows is recorded.",
            Self::Lacking => "The record does not say enough to tell. This is not a finding that it was not done.",
            Self::Departure => "It was not done, and the record gives a reason that the Inquiry allows.",
            Self::Met => "The record shows that it was done.",
            Self::Attested => "Somebody who may say so has stated that it was done. No recorded fact can show it.",
            Self::NotApplicable => "It was not asked for in these circumstances on this day.",
        }
    }

    /// The name by which pages style it.
    pub fn class(self) -> &'static str {
        match self {
            Self::NotMet => "not-met",
            Self::Lacking => "lacking",
            Self::Departure => "departure",
            Self::Met => "met",
            Self::Attested => "attested",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// A chapter of the report by its title.
pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Relationships => "Relationships",
        Theme::Involvement => "Involvement",
        Theme::Transitions => "Transitions",
        Theme::Workforce => "Workforce",
        Theme::System => "System",
    }
}

/// What a record is about, at the head of what is said of it.
pub fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Child => "Child",
        Subject::LocalAuthority => "Local authority",
        Subject::FosteringService => "Fostering service",
        Subject::ChildrensHome => "Children's home",
        Subject::AdoptionAgency => "Adoption agency",
        Subject::School => "School",
        Subject::InspectionFramework => "Inspection framework",
        Subject::CommissioningFramework => "Commissioning framework",
        Subject::NationalPolicy => "National policy",
    }
}

/// How strongly the source asks.
pub fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Must => "Must: the Inquiry says that it has to be done",
        Strength::Should => "Should: the Inquiry recommends it",
        Strength::May => "May: the Inquiry allows it",
    }
}

/// What an answer rests on.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Direct => "Recorded fact: the thing itself is recorded",
        Basis::Proxy => "Stand-in: a recorded fact that stands for it, and can mislead",
        Basis::Attestation => "Statement: only a person's recorded statement can show it",
    }
}

/// Whether the source says it of such a record.
pub fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::Stated => "stated by the Inquiry",
        Reading::Implied => "implied by what the Inquiry says",
    }
}

/// When it is asked.
pub fn time(time: TimeBasis) -> String {
    match time {
        TimeBasis::Continuous => "on any day".to_owned(),
        TimeBasis::Annual => "over a year".to_owned(),
        TimeBasis::PerVersion => "of each version".to_owned(),
        other => other.as_str().replace('_', " "),
    }
}

/// Where the source asks it: 'Making not Breaking, paragraph 5.6 sentence 1'.
pub fn paragraph(paragraph: &str) -> String {
    format!("Making not Breaking (2013), paragraph {paragraph}")
}

/// A rule set by its name, and whether it is a draft.
pub fn ruleset(set: &RuleSet) -> String {
    format!("{}{}", set.name(), if set.is_draft() { " (a draft, which may still change)" } else { "" })
}

/// A parameter that was set: '`near_max_miles` is 15 miles, not 20'.
pub fn parameter(parameter: &Parameter, value: Setting) -> String {
    format!("{} is {}, not {}", parameter.name, counted(parameter, value), parameter.default)
}

/// A setting with what it counts: '15 miles'; a day alone.
pub fn counted(parameter: &Parameter, value: Setting) -> String {
    match parameter.unit {
        Unit::Date => value.to_string(),
        unit => format!("{value} {}", unit.as_str()),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// 'Jan 2026'.
pub fn month(month: u8, year: i32) -> String {
    format!("{} {year}", month_name(month).get(..3).unwrap_or_default())
}

/// '31 March 2026'.
pub fn day(day: Day) -> String {
    let (year, month, day) = day.civil();
    format!("{day} {} {year}", month_name(month))
}

/// '1 record', '2 records'.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Facts of one thing in words, and their pointers.
#[derive(Debug, PartialEq)]
pub struct Place {
    /// 'first sibling, first living arrangement: looked after, start date'.
    pub words: String,
    /// Where they stand.
    pub pointers: Vec<String>,
}

/// Places in words, those that follow each other in one thing together.
pub fn places(pointers: impl Iterator<Item = Pointer>) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut last_thing = String::new();
    for pointer in pointers {
        let words = pointer.in_words();
        let (thing, fact) = words.rsplit_once(", ").unwrap_or(("", &words));
        match places.last_mut() {
            Some(place) if thing == last_thing && !thing.is_empty() => {
                place.words.push_str(", ");
                place.words.push_str(fact);
                place.pointers.push(pointer.to_string());
            }
            _ => {
                let said = if thing.is_empty() { fact.to_owned() } else { format!("{thing}: {fact}") };
                places.push(Place { words: said, pointers: vec![pointer.to_string()] });
            }
        }
        thing.clone_into(&mut last_thing);
    }
    places
}

/// A doc comment as paragraphs of one line each.
pub fn paragraphs(doc: &str) -> Vec<String> {
    let lines: Vec<&str> = doc.lines().map(str::trim).collect();
    lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(|lines| lines.join(" ")).collect()
}

/// Text that came from outside, safe in XML: control characters are shown, not sent.
pub fn without_controls(text: &str) -> String {
    shown_where(text, char::is_control)
}

/// Text that came from outside, safe in a terminal: nor are characters sent that are not seen themselves, but turn others
/// round, hide between them or break their line.
pub fn printable(text: &str) -> String {
    shown_where(text, |letter| letter.is_control() || is_format(letter))
}

fn shown_where(text: &str, is_unsafe: impl Fn(char) -> bool) -> String {
    text.chars().map(|letter| if is_unsafe(letter) { char::REPLACEMENT_CHARACTER } else { letter }).collect()
}

/// The marks that turn the direction of writing, characters without any width, separators of lines, and tags.
fn is_format(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_counts_are_english() {
        assert_eq!(day("2026-03-01".parse().unwrap()), "1 March 2026");
        assert_eq!(count(1, "record", "records"), "1 record");
        assert_eq!(count(0, "record", "records"), "0 records");
    }

    #[test]
    fn control_characters_are_not_sent_to_a_terminal() {
        assert_eq!(printable("r-1\u{1b}[31m\n\u{9b}"), "r-1\u{fffd}[31m\u{fffd}\u{fffd}");
        assert_eq!(printable("r-\u{202e}1\u{200b}\u{2067}\u{2028}é"), "r-\u{fffd}1\u{fffd}\u{fffd}\u{fffd}é");
        assert_eq!(without_controls("r-\u{202e}1\u{1b}"), "r-\u{202e}1\u{fffd}");
    }
}
