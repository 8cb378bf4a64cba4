//! What a caller asks: the day, the rules, and how much to say. Defaults live here and nowhere else.

mod given;

use serde_json::Value;

use crate::day::Day;
use crate::error::{Error, ErrorCode};
use crate::limits::Limits;
use crate::parameters::Setting;
use given::Given;

/// What `null` says where the model has no 'none' for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NullMeans {
    /// Recorded as none; an error where the model has no none.
    #[default]
    None,
    /// Not recorded, wherever it stands for a key's value: for systems that write `null` for whatever they do not hold. An
    /// entry of a list is there, so `null` is none.
    NotRecorded,
}

impl NullMeans {
    /// Reads the spelling on the wire.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "none" => Some(Self::None),
            "not_recorded" => Some(Self::NotRecorded),
            _ => None,
        }
    }
}

/// How much a report says of each finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// The rule, the place and the outcome.
    Outcomes,
    /// With the facts that decided it, and those that are missing.
    #[default]
    Findings,
    /// With the texts as well.
    Full,
}

impl Detail {
    /// Reads the spelling on the wire.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "outcomes" => Some(Self::Outcomes),
            "findings" => Some(Self::Findings),
            "full" => Some(Self::Full),
            _ => None,
        }
    }
}

/// The options of an evaluation. Only `as_at` is required.
///
/// ```
/// let mut options = careinquiry::Options::new("2026-03-31".parse()?);
/// options.select = vec!["CI-5.6".into()];
/// # Ok::<(), careinquiry::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The day judged.
    pub as_at: Day,
    /// The first day of the period whose events are judged; 12 months before `as_at` unless told.
    pub since: Option<Day>,
    /// Only what had been recorded by this day; everything unless told.
    pub known_at: Option<Day>,
    /// Rule sets as `id@version`, or `id` for its newest; the newest `care-inquiry` unless told.
    pub rulesets: Vec<String>,
    /// Only these rules: ids or their beginnings (`CI-5`); all unless told.
    pub select: Vec<String>,
    /// Not these rules.
    pub ignore: Vec<String>,
    /// Parameters by name, each once, with their values.
    pub parameters: Vec<(String, Setting)>,
    /// Whether to say also what stricter and more lenient readings of open words would give. A parameter that is set is
    /// not read otherwise. Only an evaluation asks for it.
    pub readings: bool,
    /// What `null` says.
    pub null_means: NullMeans,
    /// How much to say.
    pub detail: Detail,
    /// How large a record may be.
    pub limits: Limits,
}

impl Options {
    /// The defaults, as at a day.
    #[must_use]
    pub fn new(as_at: Day) -> Self {
        Self {
            as_at,
            since: None,
            known_at: None,
            rulesets: Vec::new(),
            select: Vec::new(),
            ignore: Vec::new(),
            parameters: Vec::new(),
            readings: false,
            null_means: NullMeans::default(),
            detail: Detail::default(),
            limits: Limits::default(),
        }
    }

    /// Reads options from JSON.
    ///
    /// # Errors
    ///
    /// `invalid_json` where the text is not JSON; `invalid_option`, with the option's pointer, where a key is unknown
    /// or stands twice, or a value is not of its form.
    pub fn from_json(json: &[u8]) -> Result<Self, Error> {
        let invalid = |error: serde_json::Error| {
            let place = format!("expected JSON; reading stopped at line {}, column {}", error.line(), error.column());
            Error::new(ErrorCode::InvalidJson, None, place)
        };
        let Given::Object(given) = serde_json::from_slice(json).map_err(invalid)? else {
            return Err(Error::new(ErrorCode::InvalidOption, Some(String::new()), "expected an object of options"));
        };
        let as_at = given.iter().find(|(name, _)| name == "as_at").map(|(_, value)| value);
        let as_at = as_at.ok_or_else(|| Error::option("as_at", "expected a day: it is required"))?;
        let mut options = Self::new(day("as_at", as_at)?);
        let mut before = None;
        for (name, value) in &given {
            // An unknown name was refused the first time: no other name than an option's is repeated.
            if before.replace(name) == Some(name) {
                return Err(Error::option(name, "expected each option once"));
            }
            match name.as_str() {
                "as_at" => {}
                // An option that is null is not set.
                "since" | "known_at" | "rulesets" | "select" | "ignore" | "parameters" | "readings" | "null_means"
                | "detail" | "limits"
                    if value.plain().is_some_and(Value::is_null) => {}
                "since" => options.since = Some(day(name, value)?),
                "known_at" => options.known_at = Some(day(name, value)?),
                "rulesets" => options.rulesets = texts(name, value)?,
                "select" => options.select = texts(name, value)?,
                "ignore" => options.ignore = texts(name, value)?,
                "parameters" => options.parameters = settings(value)?,
                "readings" => {
                    options.readings = value
                        .plain()
                        .and_then(Value::as_bool)
                        .ok_or_else(|| Error::option(name, "expected true or false"))?;
                }
                "null_means" => {
                    let read = value.plain().and_then(Value::as_str).and_then(NullMeans::parse);
                    options.null_means = read.ok_or_else(|| Error::option(name, "expected none or not_recorded"))?;
                }
                "detail" => {
                    let read = value.plain().and_then(Value::as_str).and_then(Detail::parse);
                    options.detail = read.ok_or_else(|| Error::option(name, "expected outcomes, findings or full"))?;
                }
                "limits" => options.limits = limits(value)?,
                _ => {
                    let known = "expected only as_at, since, known_at, rulesets, select, ignore, parameters, readings, null_means, detail and limits";
                    return Err(Error::new(ErrorCode::InvalidOption, Some(String::new()), known));
                }
            }
        }
        Ok(options)
    }
}

impl std::str::FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let expected = "expected a day of the calendar, written YYYY-MM-DD";
        Self::parse(text).ok_or_else(|| Error::new(ErrorCode::InvalidOption, None, expected))
    }
}

fn day(name: &str, value: &Given) -> Result<Day, Error> {
    let read = value.plain().and_then(Value::as_str).and_then(Day::parse);
    read.ok_or_else(|| Error::option(name, "expected a day of the calendar, written YYYY-MM-DD"))
}

fn texts(name: &str, value: &Given) -> Result<Vec<String>, Error> {
    let list = value.plain().and_then(Value::as_array);
    let read = list.and_then(|list| list.iter().map(|text| text.as_str().map(str::to_owned)).collect());
    read.ok_or_else(|| Error::option(name, "expected a list of texts"))
}

/// One that stands twice is kept twice: whoever goes by them refuses it, however they were given.
fn settings(value: &Given) -> Result<Vec<(String, Setting)>, Error> {
    let setting = |value: &Given| match value.plain()? {
        Value::String(text) => Day::parse(text).map(Setting::Day),
        value => value.as_f64().map(Setting::Number),
    };
    let read = value
        .entries()
        .and_then(|entries| entries.iter().map(|(name, value)| Some((name.clone(), setting(value)?))).collect());
    let expected = "expected an object of numbers, or of days written YYYY-MM-DD, by parameter";
    read.ok_or_else(|| Error::option("parameters", expected))
}

fn limits(value: &Given) -> Result<Limits, Error> {
    let mut limits = Limits::default();
    let expected =
        || Error::option("limits", "expected an object with whole numbers for bytes, depth or entries, each once");
    let mut before = None;
    for (name, value) in value.entries().ok_or_else(expected)? {
        let number = value.plain().and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        let number = number.filter(|_| before.replace(name) != Some(name)).ok_or_else(expected)?;
        match name.as_str() {
            "bytes" => limits.bytes = number,
            "depth" => limits.depth = number,
            "entries" => limits.entries = number,
            _ => return Err(expected()),
        }
    }
    Ok(limits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_set_to_a_number_or_to_a_day() {
        let read = Options::from_json(br#"{"as_at": "2026-03-31", "parameters": {"a": 20, "b": "2013-04-30"}}"#);
        let set = [("a".to_owned(), Setting::Number(20.0)), ("b".to_owned(), "2013-04-30".parse().unwrap())];
        assert_eq!(read.map(|options| options.parameters), Ok(set.to_vec()));
        let wrong = Options::from_json(br#"{"as_at": "2026-03-31", "parameters": {"b": "2013-02-30"}}"#);
        assert_eq!(wrong.map_err(|error| error.pointer), Err(Some("/parameters".to_owned())));
    }
    #[test]
    fn what_stands_twice_is_refused_and_named() {
        let refused = |options: &str| {
            let read = Options::from_json(options.as_bytes());
            let error = read.and_then(|options| crate::Evaluator::new(&options)).map(drop).unwrap_err();
            assert_eq!(error.code, ErrorCode::InvalidOption, "{options}");
            error.pointer.unwrap()
        };
        assert_eq!(refused(r#"{"as_at": "2026-03-31", "as_at": "2025-03-31"}"#), "/as_at");
        assert_eq!(refused(r#"{"as_at": "2026-03-31", "detail": null, "since": null, "detail": "full"}"#), "/detail");
        assert_eq!(refused(r#"{"as_at": "2026-03-31", "limits": {"bytes": 9, "depth": 9, "bytes": 9}}"#), "/limits");
        let near = r#"{"as_at": "2026-03-31", "parameters": {"near_max_miles": 15, "near_max_miles": 200}}"#;
        assert_eq!(refused(near), "/parameters/near_max_miles");
        // A name that is no option's is not repeated.
        assert_eq!(refused(r#"{"as_at": "2026-03-31", "a": 1, "a": 2}"#), "");
        assert_eq!(refused("[]"), "");
    }
}
