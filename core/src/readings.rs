//! Words that the source leaves open, as data: the value by which we read each, and how a stricter and a more lenient
//! reader would set it. A finding that turns on such a choice can say so.

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::evaluate::{Evaluator, Findings};
use crate::logic::Outcome;
#[allow(clippy::wildcard_imports, reason = "every open parameter is named here")]
use crate::parameters::*;
use crate::record::Record;
use crate::report::Finding;
use crate::rule::Rule;

wire_enum! {
    /// How an open word is read.
    Stance {
        /// So as to ask more.
        Strict = "strict",
        /// By the parameter's default.
        Central = "central",
        /// So as to ask less.
        Lenient = "lenient",
    }
}

/// An open word, and how else it can be read. The central reading is the parameter's default.
#[derive(Debug)]
pub struct OpenWord {
    /// The parameter that stands in for it.
    pub parameter: &'static Parameter,
    /// The word, as the source has it.
    pub word: &'static str,
    /// The strict reading, and why a strict reader would choose it.
    pub strict: (f64, &'static str),
    /// The lenient reading, and why a lenient reader would choose it.
    pub lenient: (f64, &'static str),
}

impl OpenWord {
    /// Whether a rule reads it: it goes by its parameter, and not for something else.
    #[must_use]
    pub fn is_read_in(&self, rule: &Rule) -> bool {
        let borrowed = BORROWED.iter().any(|(parameter, id, _)| *parameter == self.parameter && *id == rule.id);
        rule.parameters.contains(&self.parameter) && !borrowed
    }

    /// The value of a reading.
    #[must_use]
    pub fn value(&self, stance: Stance) -> Setting {
        match stance {
            Stance::Strict => self.strict.0.into(),
            Stance::Central => self.parameter.default,
            Stance::Lenient => self.lenient.0.into(),
        }
    }
}

impl Parameter {
    /// The open word that it stands in for, where other readings of it are offered.
    #[must_use]
    pub fn open_word(&self) -> Option<&'static OpenWord> {
        OPEN_WORDS.iter().find(|word| word.parameter == self)
    }
}

/// `{"word", "strict": {"value", "why"}, "lenient": {"value", "why"}}`
impl Serialize for OpenWord {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let side = |(value, why): (f64, &str)| serde_json::json!({"value": Setting::from(value), "why": why});
        let mut map = to.serialize_map(Some(3))?;
        map.serialize_entry("word", self.word)?;
        map.serialize_entry("strict", &side(self.strict))?;
        map.serialize_entry("lenient", &side(self.lenient))?;
        map.end()
    }
}

/// The values by which the words were read: `{"near_max_miles": {"strict": 10, "central": 20, "lenient": 40}}`.
impl Serialize for Readings {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.words.iter().map(|word| {
            let read = |stance: &Stance| (stance.as_str(), word.value(*stance));
            (word.parameter.name, Stance::ALL.iter().map(read).collect::<BTreeMap<_, _>>())
        }))
    }
}

/// The other readings of an evaluation. What the caller has set is not read otherwise.
#[derive(Clone, Debug)]
pub(crate) struct Readings {
    words: Vec<&'static OpenWord>,
    set: Values,
}

impl Readings {
    /// Of these rules.
    pub(crate) fn new(set: &Values, rules: &[&'static Rule]) -> Self {
        let goes_by = |word: &&OpenWord| rules.iter().any(|rule| word.is_read_in(rule));
        let is_set = |word: &&OpenWord| set.0.iter().any(|(parameter, _)| *parameter == word.parameter);
        Self { words: OPEN_WORDS.iter().filter(|word| goes_by(word) && !is_set(word)).collect(), set: set.clone() }
    }

    /// The open words.
    pub(crate) fn words(&self) -> &[&'static OpenWord] {
        &self.words
    }

    /// The open words that a rule reads.
    pub(crate) fn of(&self, rule: &Rule) -> impl Iterator<Item = &'static OpenWord> {
        self.words.iter().copied().filter(|word| word.is_read_in(rule))
    }

    /// The values of the parameters by which a rule is read.
    fn values(&self, rule: &Rule, stance: Stance) -> Values {
        let read = self.of(rule).map(|word| (word.parameter, word.value(stance)));
        Values(read.chain(self.set.0.iter().copied()).collect())
    }
}

impl Evaluator {
    /// Notes with each finding that turns on the reading of an open word what each reading gives.
    pub(crate) fn read_otherwise(&self, readings: &Readings, record: &Record, found: &mut [Finding]) {
        for rule in self.rules().iter().filter(|rule| readings.of(rule).next().is_some()) {
            let [strict, lenient] = [Stance::Strict, Stance::Lenient].map(|stance| {
                let values = readings.values(rule, stance);
                let scope = self.scope_by(record, &values, false);
                let mut findings = Findings::new(&scope);
                findings.judge(rule);
                findings.into_found()
            });
            for finding in found.iter_mut().filter(|finding| std::ptr::eq(finding.rule, *rule)) {
                let of = |other: &[Finding]| {
                    other.iter().find(|other| other.at == finding.at).map_or(Outcome::NotApplicable, |one| one.outcome)
                };
                let outcomes = [of(&strict), finding.outcome, of(&lenient)];
                finding.readings = outcomes.iter().any(|one| *one != finding.outcome).then_some(outcomes);
            }
        }
    }
}

macro_rules! open_words {
    ($($parameter:ident, $word:literal: $strict:literal, $why_strict:literal; $lenient:literal, $why_lenient:literal;)+) => {
        /// Every word that is open, with its readings, in the order of the parameters.
        pub static OPEN_WORDS: &[OpenWord] = &[$(OpenWord {
            parameter: &$parameter, word: $word, strict: ($strict, $why_strict), lenient: ($lenient, $why_lenient),
        }),+];
    };
}

open_words! {
    ADMIN_CHANGES_MAX, "minimise":
        0.0, "Fewer than none there is not: the default is the strict reading.";
        1.0, "One reorganisation in a year may be beyond what a service can help.";
    CONTACT_FULFILMENT_MIN, "promote":
        0.9, "What is agreed and promoted should fail only by illness or accident, one time in ten.";
        0.5, "Contact that takes place more often than not is still being promoted.";
    COST_HORIZON_AGE, "longer-term":
        30.0, "What good care saves shows in work, health and one's own children, some years into adult life.";
        21.0, "Outcomes at 21 lie beyond every budget of the year.";
    FAMILY_FINDING_MAX_GAP_DAYS, "proactive":
        30.0, "Somebody who looks actively does something every month.";
        182.0, "Something between two reviews shows that the search has not been given up.";
    FAMILY_WORK_MAX_GAP_DAYS, "continuing":
        42.0, "Work that goes on keeps the rhythm of visits to the child, which is six weeks.";
        182.0, "Contact once in each review cycle is thin, but has not ceased.";
    HANDOVER_MIN_DAYS, "high-quality":
        28.0, "Four weeks leave time to meet the child twice together, and to say goodbye.";
        7.0, "A week allows one joint visit.";
    IRO_MAX_CASELOAD, "time":
        50.0, "The statutory handbook of 2010 gives 50 as the lower end of what a full-time officer can do well.";
        85.0, "Officers whose children live near, and whose cases are settled, may manage some more than the handbook says.";
    LEAVING_SHORTLY_DAYS, "shortly":
        182.0, "A worker who goes within half a year will have met the child at one review at most.";
        28.0, "A month is about what remains when notice has been given and leave is taken.";
    LIFE_STORY_REOFFER_MONTHS, "available":
        6.0, "What is available is offered again at each review.";
        24.0, "A child who has said no may be left in peace for two years.";
    NEAR_MAX_MILES, "near":
        10.0, "Ten miles allow the same school, friends after it, and a visit on a weekday.";
        40.0, "Forty miles are about an hour by road: a visit is still possible within a day.";
    NEEDS_ASSESSMENT_MAX_MONTHS, "emerging":
        6.0, "Needs that emerge show within a review cycle.";
        24.0, "Two years is the longest for which a picture of a child's needs can be called present.";
    POLICY_REVIEW_MAX_MONTHS, "renewed":
        12.0, "What is renewed is looked at again each year.";
        60.0, "A strategy may be made for five years.";
    REQUEST_RESPONSE_DAYS, "quick":
        14.0, "A fortnight is as long as a child can be asked to wait for a plain answer.";
        56.0, "Eight weeks leave room for a panel or a manager who meets once a month.";
    RETURN_HOME_MONITORING_MAX_GAP_DAYS, "monitor":
        14.0, "The first weeks at home are the most fragile: somebody looks in each fortnight.";
        91.0, "Once a quarter is the least that can be called watching over.";
    SEEN_BEFORE_REVIEW_MAX_DAYS, "before each review":
        14.0, "What a child says two weeks before the review is still what they think at it.";
        56.0, "Two months before still lies nearer to this review than to the last.";
    SUPERVISION_COVERAGE_MIN, "supervision":
        1.0, "What each professional answers for stands in each record.";
        0.5, "A topic that more often than not is on the agenda is part of supervision.";
    TRAINING_COVERAGE_MIN, "should have":
        1.0, "All should have it: the default is the strict reading.";
        0.9, "Some are always new in post, or away.";
    VERY_TEMPORARY_MAX_DAYS, "very temporary":
        2.0, "A weekend, or the nights until a court sits.";
        28.0, "Four weeks bridge a gap between two homes, and the child knows that it is a bridge.";
    WELL_KNOWN_MONTHS, "knows well":
        6.0, "Half a year of visits is enough to know and be known.";
        24.0, "It takes two years, with two summers and two birthdays in them, to know a young person well.";
}

/// Open parameters that no word of the source stands behind, each with the reason why one reading is enough.
pub static ONE_READING: &[(&Parameter, &str)] = &[
    (&ATTESTATION_MAX_MONTHS, "No word of the source is read: how long a statement counts is a rule of evidence."),
    (
        &IDENTITY_TALK_MAX_MONTHS,
        "The source asks that it is talked about, not how often: the year is a yardstick of time.",
    ),
    (&LEAVING_CARE_PLANNING_AGE, "The law of 2013 set the age."),
    (&MANAGER_CLOCK_START, "No word of the source is read: it is the day from which its two years run."),
    (&MIN_CHILDREN_FOR_SHARE, "No word of the source is read: a share of a few children is not taken for a finding."),
    (&PERMANENCE_PLAN_BY_DAYS, "Guidance set the time, by the second review."),
    (&REVIEW_CYCLE_MONTHS, "Regulations set the cycle of reviews; it is a yardstick of time."),
    (&YEARLY_MAX_MONTHS, "No word of the source is read: the year is a yardstick of time."),
];

/// Rules that go by the parameter of an open word for something else, each with what: there the word is not read.
static BORROWED: &[(&Parameter, &str, &str)] = &[
    (
        &NEEDS_ASSESSMENT_MAX_MONTHS,
        "CI-5.14.1/a",
        "How long a map of who matters may stand unchanged: the paragraph speaks of no need that emerges.",
    ),
    (
        &NEEDS_ASSESSMENT_MAX_MONTHS,
        "CI-9.4.2/a",
        "How long ago a right to assessment was last met: the paragraph speaks of no need that emerges.",
    ),
    (
        &REQUEST_RESPONSE_DAYS,
        "CI-7.2.2/a",
        "How long a worker stays after a transition is no answer to a request: a longer time asks more there, not less.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_open_parameter_has_three_readings_or_a_reason_why_one_is_enough() {
        for parameter in ALL {
            let three = OPEN_WORDS.iter().filter(|word| word.parameter == *parameter).count();
            let one = ONE_READING.iter().filter(|(one, _)| one == parameter).count();
            let expected = usize::from(parameter.origin == Origin::Open);
            assert_eq!(
                three + one,
                expected,
                "{}: an open parameter stands once in core/src/readings.rs, a stated one not at all",
                parameter.name
            );
        }
        assert!(ONE_READING.iter().all(|(_, why)| why.ends_with('.')), "a reason is a sentence");
    }

    #[test]
    fn what_is_borrowed_is_a_parameter_of_its_rule() {
        for (parameter, id, why) in BORROWED {
            assert!(crate::rule(id).is_some_and(|rule| rule.parameters.contains(parameter)), "{id}");
            assert!(parameter.open_word().is_some() && why.ends_with('.'), "{id}");
        }
    }

    #[test]
    fn the_default_lies_between_the_readings_and_each_has_its_reason() {
        for word in OPEN_WORDS {
            let OpenWord { parameter, strict, lenient, .. } = word;
            let [strictly, centrally, leniently] =
                [Stance::Strict, Stance::Central, Stance::Lenient].map(|stance| word.value(stance));
            let between =
                (strictly <= centrally && centrally <= leniently) || (strictly >= centrally && centrally >= leniently);
            let taken = parameter.takes(strictly) && parameter.takes(leniently) && strictly != leniently;
            assert!(between && taken, "{}: {strictly}, {centrally}, {leniently}", parameter.name);
            assert!(!word.word.is_empty() && strict.1.ends_with('.') && lenient.1.ends_with('.'), "{}", parameter.name);
        }
    }
}
