//! The numbers that rules go by, each named once, with where it comes from.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::day::Day;
use crate::error::{Error, ErrorCode};

/// What a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Calendar months.
    Months,
    /// Years.
    Years,
    /// Miles.
    Miles,
    /// How many.
    Count,
    /// A part of a whole, from 0 to 1.
    Share,
    /// Weeks.
    Weeks,
    /// Parts of a hundred.
    Percent,
    /// A level of the national framework of qualifications.
    Level,
    /// Nothing: it is a day of the calendar.
    Date,
}

impl Unit {
    /// The spelling on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Months => "months",
            Self::Years => "years",
            Self::Miles => "miles",
            Self::Count => "count",
            Self::Share => "share",
            Self::Weeks => "weeks",
            Self::Percent => "percent",
            Self::Level => "level",
            Self::Date => "date",
        }
    }
}

/// Whether the source states a number, or leaves a word open that the number stands in for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The source states it: another number makes another rule.
    Stated,
    /// The source leaves it open: it may be set locally, and every report then prints it.
    Open,
}

impl Origin {
    /// The spelling on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Open => "open",
        }
    }
}

/// What a parameter is set to: a number, or a day of the calendar, which is written `YYYY-MM-DD` everywhere.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Setting {
    /// A number of what the parameter counts.
    Number(f64),
    /// A day.
    Day(Day),
}

impl Setting {
    /// A parameter that counts is set to a number; to anything else, nothing is counted.
    pub(crate) fn number(self) -> f64 {
        if let Self::Number(number) = self { number } else { 0.0 }
    }
}

impl From<f64> for Setting {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<Day> for Setting {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl std::str::FromStr for Setting {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let expected = "expected a number, or a day written YYYY-MM-DD";
        let number = || text.parse().ok().map(Self::Number);
        let read = Day::parse(text).map(Self::Day).or_else(number);
        read.ok_or_else(|| Error::new(ErrorCode::InvalidOption, None, expected))
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Day(day) => day.fmt(f),
        }
    }
}

impl Serialize for Setting {
    // A whole number is written as one.
    #[allow(clippy::cast_possible_truncation)]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Number(number) if number.fract() == 0.0 => to.serialize_i64(number as i64),
            Self::Number(number) => to.serialize_f64(number),
            Self::Day(day) => to.collect_str(&day),
        }
    }
}

/// A named number, or day, of one rule or several. It has one default everywhere.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its value unless told otherwise.
    pub default: Setting,
    /// The least value that it takes.
    pub min: Setting,
    /// The greatest value that it takes.
    pub max: Setting,
    /// What it counts.
    pub unit: Unit,
    /// Where the number comes from.
    pub origin: Origin,
    /// Why this default.
    pub why: &'static str,
}

impl Parameter {
    /// Whether it takes only whole numbers: all that count do, but for miles, shares and parts of a hundred.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !matches!(self.unit, Unit::Miles | Unit::Share | Unit::Percent | Unit::Date)
    }

    /// Whether it can be set so.
    pub(crate) fn takes(&self, setting: Setting) -> bool {
        let whole = !self.is_whole() || setting.number().fract() == 0.0;
        whole && (self.min..=self.max).contains(&setting)
    }

    /// What it takes, in words.
    pub(crate) fn expected(&self) -> String {
        let Self { min, max, unit, .. } = self;
        if *unit == Unit::Date {
            return format!("expected a day from {min} to {max}, written YYYY-MM-DD");
        }
        let what = match unit {
            Unit::Share => "share",
            Unit::Percent => "percentage",
            Unit::Count | Unit::Level => "whole number",
            _ if self.is_whole() => return format!("expected a whole number of {} from {min} to {max}", unit.as_str()),
            _ => return format!("expected a number of {} from {min} to {max}", unit.as_str()),
        };
        format!("expected a {what} from {min} to {max}")
    }
}

/// The values of the parameters in one evaluation: their defaults, but for those that were set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Values(pub(crate) Vec<(&'static Parameter, Setting)>);

impl Values {
    pub(crate) fn of(&self, parameter: &'static Parameter) -> Setting {
        let set = self.0.iter().find(|(set, _)| std::ptr::eq(*set, parameter));
        set.map_or(parameter.default, |(_, value)| *value)
    }
}

impl PartialEq for Parameter {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// A literal as a setting: `3.0`, or `"2013-04-30"` of a parameter that is a day.
macro_rules! setting {
    (Date $day:literal) => {
        Setting::Day(match Day::parse($day) {
            Some(day) => day,
            // Only ever while compiling.
            None => panic!("a day is written YYYY-MM-DD"),
        })
    };
    ($unit:ident $number:literal) => {
        Setting::Number($number)
    };
}

macro_rules! parameters {
    ($($(#[$doc:meta])+ $name:ident = $wire:literal, $default:literal, $unit:ident, $min:literal to $max:literal, $origin:ident, $why:literal;)+) => {
        $($(#[$doc])+
        pub static $name: Parameter = Parameter {
            name: $wire,
            default: setting!($unit $default), min: setting!($unit $min), max: setting!($unit $max),
            unit: Unit::$unit, origin: Origin::$origin, why: $why,
        };)+
        /// Every parameter, by name.
        pub static ALL: &[&Parameter] = &[$(&$name),+];
    };
}

parameters! {
    /// How many changes of worker for administrative reasons are few.
    ADMIN_CHANGES_MAX = "admin_changes_max", 0.0, Count, 0.0 to 100.0, Open,
        "To minimise has no number; each administrative change is surfaced so that it can be explained.";
    /// A year, where the text asks for one.
    ANNUAL_MAX_MONTHS = "annual_max_months", 12.0, Months, 1.0 to 120.0, Stated,
        "Paragraph 8.9 says each year.";
    /// How long a professional's statement counts.
    ATTESTATION_MAX_MONTHS = "attestation_max_months", 12.0, Months, 1.0 to 120.0, Open,
        "A professional statement goes stale; a year keeps it within one annual cycle.";
    /// The share of agreed contacts that should take place.
    CONTACT_FULFILMENT_MIN = "contact_fulfilment_min", 0.75, Share, 0.0 to 1.0, Open,
        "Contact that is promoted should mostly happen; three in four of those agreed is a screening line.";
    /// The age up to which costs and benefits in the longer term are followed.
    COST_HORIZON_AGE = "cost_horizon_age", 25.0, Years, 0.0 to 100.0, Open,
        "Longer-term has no number; 25 is the age that the report uses elsewhere for lasting support.";
    /// The age beyond which a supporter is expected to be there.
    ENDURING_AGE = "enduring_age", 25.0, Years, 18.0 to 100.0, Stated,
        "Paragraphs 5.5, 7.3 and 7.7 name age 25.";
    /// The longest silence in looking for a family.
    FAMILY_FINDING_MAX_GAP_DAYS = "family_finding_max_gap_days", 91.0, Days, 1.0 to 3660.0, Open,
        "An arrangement that has to be made should show activity at least quarterly until it succeeds.";
    /// The longest silence in work with parents.
    FAMILY_WORK_MAX_GAP_DAYS = "family_work_max_gap_days", 91.0, Days, 1.0 to 3660.0, Open,
        "To go on working with parents implies no long silence; a quarter is a lenient reading.";
    /// How long old and new worker should overlap.
    HANDOVER_MIN_DAYS = "handover_min_days", 14.0, Days, 0.0 to 366.0, Open,
        "A good handover is not a length of time; two weeks of overlap is a floor that leaves room for joint meetings.";
    /// How recent work on identity must be.
    IDENTITY_TALK_MAX_MONTHS = "identity_talk_max_months", 12.0, Months, 1.0 to 120.0, Open,
        "No interval in the text; yearly stops a single early conversation counting for ever.";
    /// How many children a reviewing officer working full time has at most.
    IRO_MAX_CASELOAD = "iro_max_caseload", 70.0, Count, 1.0 to 1000.0, Open,
        "The text asks for time, not a number. The statutory handbook of 2010 gives 50 to 70 children for each full-time officer; the upper end is used.";
    /// The age from which leaving care is planned.
    LEAVING_CARE_PLANNING_AGE = "leaving_care_planning_age", 16.0, Years, 10.0 to 25.0, Open,
        "Pathway planning for eligible children starts at 16.";
    /// How soon a leaving is soon.
    LEAVING_SHORTLY_DAYS = "leaving_shortly_days", 91.0, Days, 0.0 to 3660.0, Open,
        "The text does not say how soon; three months mirrors the notice period that its neighbouring bullet asks for.";
    /// When an offer of life-story work that was put off should come round again.
    LIFE_STORY_REOFFER_MONTHS = "life_story_reoffer_months", 12.0, Months, 1.0 to 120.0, Open,
        "An offer declined once should come round again; the text gives no interval.";
    /// The day from which managers of homes are asked to be qualified.
    MANAGER_CLOCK_START = "manager_clock_start", "2013-04-30", Date, "1990-01-01" to "2100-01-01", Open,
        "The next two years need a start, and the source gives no date; the report was launched on 30 April 2013. A service that adopts the rules later should set its own day of adoption.";
    /// How long managers who were in post have to qualify.
    MANAGER_QUALIFY_WITHIN_YEARS = "manager_qualify_within_years", 2.0, Years, 0.0 to 30.0, Stated,
        "Paragraph 8.13 says within the next two years.";
    /// The greatest weight of cost beside quality.
    MAX_COST_WEIGHT = "max_cost_weight", 40.0, Percent, 0.0 to 100.0, Stated,
        "The other side of the stated weighting of 60 to 40.";
    /// Of how many children a share says something.
    MIN_CHILDREN_FOR_SHARE = "min_children_for_share", 3.0, Count, 1.0 to 100.0, Open,
        "A share of one or two children is too small to tell anything. Below this the question does not arise: to call it a lack of evidence would promise that some fact could mend it.";
    /// The least weight of quality beside cost.
    MIN_QUALITY_WEIGHT = "min_quality_weight", 60.0, Percent, 0.0 to 100.0, Stated,
        "The text names 60 to 40 as the least.";
    /// The least level of qualification of the staff of homes.
    MIN_RESIDENTIAL_QUALIFICATION_LEVEL = "min_residential_qualification_level", 3.0, Level, 1.0 to 8.0, Stated,
        "Paragraph 8.11 names Level 3 or above.";
    /// How many suitable homes are more than one.
    MIN_SUITABLE_OPTIONS = "min_suitable_options", 2.0, Count, 1.0 to 100.0, Stated,
        "Paragraph 6.4 asks for more than one suitable placement.";
    /// The age to which a long-term plan with a foster family has to run.
    LONG_TERM_PLAN_UNTIL_AGE = "long_term_plan_until_age", 18.0, Years, 10.0 to 30.0, Stated,
        "Paragraph 9.1 names 18 as the least.";
    /// How far is near.
    NEAR_MAX_MILES = "near_max_miles", 20.0, Miles, 0.0 to 12500.0, Open,
        "The text gives no distance. 20 miles is the cut-off that the national statistics of looked-after children use for placements far from home, so it is familiar; it is a screening line, not the text's own.";
    /// How recent an assessment of need must be.
    NEEDS_ASSESSMENT_MAX_MONTHS = "needs_assessment_max_months", 12.0, Months, 1.0 to 120.0, Open,
        "Needs emerge; the yearly questionnaire return and health assessment of school-age children set the pace.";
    /// How long before leaving a social worker gives notice.
    NOTICE_PERIOD_MONTHS = "notice_period_months", 3.0, Months, 0.0 to 24.0, Stated,
        "Paragraph 9.8 names three months.";
    /// By when a plan for permanence is expected.
    PERMANENCE_PLAN_BY_DAYS = "permanence_plan_by_days", 122.0, Days, 0.0 to 3660.0, Open,
        "No number in the text; statutory guidance expects a permanence plan by the second review, about four months in.";
    /// How long a policy counts without a review.
    POLICY_REVIEW_MAX_MONTHS = "policy_review_max_months", 36.0, Months, 1.0 to 120.0, Open,
        "The text wants a live policy and gives no interval of review; three years is a common cycle.";
    /// How soon a request is answered.
    REQUEST_RESPONSE_DAYS = "request_response_days", 28.0, Days, 0.0 to 3660.0, Open,
        "The context paragraphs want a quick and clear answer; four weeks is a working reading.";
    /// The longest silence in looking after a return home.
    RETURN_HOME_MONITORING_MAX_GAP_DAYS = "return_home_monitoring_max_gap_days", 42.0, Days, 1.0 to 3660.0, Open,
        "No interval in the text; six weeks is the usual interval of visits to a child in placement.";
    /// How often what must be kept in mind is looked for.
    REVIEW_CYCLE_MONTHS = "review_cycle_months", 6.0, Months, 1.0 to 120.0, Open,
        "Something that must be kept in mind is looked for once per review cycle; six months is the longest gap between statutory reviews after the second.";
    /// How long before a review the reviewing officer should have seen the child.
    SEEN_BEFORE_REVIEW_MAX_DAYS = "seen_before_review_max_days", 28.0, Days, 0.0 to 366.0, Open,
        "The child is seen to find out how they are at the review; a meeting soon after the last one would not show that.";
    /// The age until which a young person can stay.
    STAY_UNTIL_AGE = "stay_until_age", 21.0, Years, 18.0 to 30.0, Stated,
        "Paragraph 7.5 names 21.";
    /// The share of records of supervision that should deal with a topic.
    SUPERVISION_COVERAGE_MIN = "supervision_coverage_min", 0.8, Share, 0.0 to 1.0, Open,
        "The share of sampled records that touch the topic; sampling makes all of them unrealistic, and the text gives no figure.";
    /// The share of a workforce that should have the training or meet the standard.
    TRAINING_COVERAGE_MIN = "training_coverage_min", 1.0, Share, 0.0 to 1.0, Open,
        "The text says that the workforce should have the knowledge and names no quota, so the honest default is everyone; an authority can lower it to follow its progress.";
    /// How long a very temporary placement lasts at most.
    VERY_TEMPORARY_MAX_DAYS = "very_temporary_max_days", 7.0, Days, 0.0 to 366.0, Open,
        "The text exempts a very temporary placement without a number; 7 days approximates the six working days for which the care planning regulations bear an emergency placement outside a carer's approval.";
    /// How long an allocation stands in for knowing well.
    WELL_KNOWN_MONTHS = "well_known_months", 12.0, Months, 1.0 to 120.0, Open,
        "Knowing a young person well is a judgement; a year of allocation stands in for it where nobody recorded the judgement.";
    /// A year, where the text gives no interval.
    YEARLY_MAX_MONTHS = "yearly_max_months", 12.0, Months, 1.0 to 120.0, Open,
        "A yearly cycle is assumed where the text gives no interval.";
}

#[cfg(test)]
mod tests {
    use super::*;

    static CLOCK: Parameter = Parameter {
        name: "clock",
        default: setting!(Date "2013-04-30"),
        min: setting!(Date "1990-01-01"),
        max: setting!(Date "2100-01-01"),
        unit: Unit::Date,
        origin: Origin::Open,
        why: "A test.",
    };

    fn read(text: &str) -> Option<Setting> {
        text.parse().ok()
    }

    #[test]
    fn a_parameter_may_be_a_day() {
        assert_eq!(read("2013-04-30"), Some(CLOCK.default));
        assert_eq!(CLOCK.default.to_string(), "2013-04-30");
        assert_eq!(serde_json::to_string(&CLOCK.default).ok().as_deref(), Some("\"2013-04-30\""));
        assert_eq!(CLOCK.expected(), "expected a day from 1990-01-01 to 2100-01-01, written YYYY-MM-DD");
        for (text, taken) in [("1990-01-01", true), ("1989-12-31", false), ("2100-01-01", true), ("2100-01-02", false)]
        {
            assert_eq!(read(text).is_some_and(|day| CLOCK.takes(day)), taken, "{text}");
        }
    }

    #[test]
    fn a_day_is_no_number_and_a_number_no_day() {
        assert!(!CLOCK.takes(Setting::Number(41_000.0)));
        let day = read("2013-04-30");
        assert!(
            ALL.iter().filter(|parameter| parameter.unit != Unit::Date).all(|parameter| {
                day.is_some_and(|day| !parameter.takes(day)) && parameter.takes(parameter.default)
            })
        );
        assert_eq!(read("2013-02-30"), None);
        assert_eq!(read("20"), Some(Setting::Number(20.0)));
    }

    #[test]
    fn what_a_parameter_takes_is_said_in_english() {
        let said = |unit| Parameter { min: 1.0.into(), max: 7.0.into(), unit, ..CLOCK }.expected();
        for (unit, what) in [
            (Unit::Share, "a share"),
            (Unit::Percent, "a percentage"),
            (Unit::Level, "a whole number"),
            (Unit::Count, "a whole number"),
            (Unit::Weeks, "a whole number of weeks"),
            (Unit::Miles, "a number of miles"),
        ] {
            assert_eq!(said(unit), format!("expected {what} from 1 to 7"));
        }
    }
}
