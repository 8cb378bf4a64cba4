//! What a caller asks. The defaults are the library's: what is not set here is left to it.

use std::collections::HashMap;

use careinquiry::{Day, Detail, NullMeans};

use crate::failure::{Answer, ask};

/// The options of an evaluation. Only the day is required; what is not set has the library's default.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Options {
    /// The day judged.
    pub as_at: Day,
    /// The first day of the period whose events are judged; 12 months before `as_at` unless told.
    #[uniffi(default)]
    pub since: Option<Day>,
    /// Only what had been recorded by this day; everything unless told.
    #[uniffi(default)]
    pub known_at: Option<Day>,
    /// Rule sets as `id@version`, or `id` for its newest; the newest `care-inquiry` unless told.
    #[uniffi(default)]
    pub rulesets: Vec<String>,
    /// Only these rules: ids or their beginnings (`CI-5`); all unless told.
    #[uniffi(default)]
    pub select: Vec<String>,
    /// Not these rules.
    #[uniffi(default)]
    pub ignore: Vec<String>,
    /// Parameters by name, with their values.
    #[uniffi(default)]
    pub parameters: HashMap<String, Setting>,
    /// Whether to say also what stricter and more lenient readings of open words would give. A parameter that is set is
    /// not read otherwise. Only an evaluation asks for it.
    #[uniffi(default)]
    pub readings: bool,
    /// What `null` says; recorded as none unless told.
    #[uniffi(default)]
    pub null_means: Option<NullMeans>,
    /// How much to say; findings with the facts that decided them unless told.
    #[uniffi(default)]
    pub detail: Option<Detail>,
    /// How large a record may be.
    #[uniffi(default)]
    pub limits: Option<Limits>,
}

/// What a parameter is set to.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Setting {
    /// A number of what the parameter counts.
    Number {
        /// The number.
        number: f64,
    },
    /// A day.
    Date {
        /// The day.
        day: Day,
    },
}

/// How large a record may be; what is not set has the library's default.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct Limits {
    /// Bytes of JSON: 4 MiB unless told; 256 MiB at the most.
    #[uniffi(default)]
    pub bytes: Option<i64>,
    /// Objects and lists within each other: 64 unless told; 120 at the most.
    #[uniffi(default)]
    pub depth: Option<i64>,
    /// Entries in one list: 10,000 unless told; 30,000 at the most.
    #[uniffi(default)]
    pub entries: Option<i64>,
}

/// Reads options from JSON, as every language writes them: `{"as_at": "2026-03-31", "select": ["CI-5"]}`.
#[uniffi::export]
pub fn read_options(json: String) -> Answer<Options> {
    ask(|| careinquiry::Options::from_json(json.as_bytes()).map(Options::from))
}

impl From<Options> for careinquiry::Options {
    fn from(options: Options) -> Self {
        let default = Self::new(options.as_at);
        Self {
            as_at: options.as_at,
            since: options.since,
            known_at: options.known_at,
            rulesets: options.rulesets,
            select: options.select,
            ignore: options.ignore,
            parameters: options.parameters.into_iter().map(|(name, value)| (name, value.into())).collect(),
            readings: options.readings,
            null_means: options.null_means.unwrap_or(default.null_means),
            detail: options.detail.unwrap_or(default.detail),
            limits: options.limits.map_or(default.limits, |limits| limits.over(default.limits)),
        }
    }
}

impl From<careinquiry::Options> for Options {
    fn from(options: careinquiry::Options) -> Self {
        let careinquiry::Options {
            as_at,
            since,
            known_at,
            rulesets,
            select,
            ignore,
            parameters,
            readings,
            null_means,
            detail,
            limits,
        } = options;
        Self {
            as_at,
            since,
            known_at,
            rulesets,
            select,
            ignore,
            parameters: parameters.into_iter().map(|(name, value)| (name, value.into())).collect(),
            readings,
            null_means: Some(null_means),
            detail: Some(detail),
            limits: Some(limits.into()),
        }
    }
}

impl Limits {
    fn over(self, default: careinquiry::Limits) -> careinquiry::Limits {
        // No limit is set so high that 31 bits do not hold it.
        let set = |limit: Option<i64>, default| {
            limit.map_or(default, |limit| usize::try_from(limit.clamp(0, i64::from(i32::MAX))).unwrap_or_default())
        };
        careinquiry::Limits {
            bytes: set(self.bytes, default.bytes),
            depth: set(self.depth, default.depth),
            entries: set(self.entries, default.entries),
        }
    }
}

impl From<careinquiry::Limits> for Limits {
    fn from(careinquiry::Limits { bytes, depth, entries }: careinquiry::Limits) -> Self {
        let size = |limit: usize| i64::try_from(limit).ok();
        Self { bytes: size(bytes), depth: size(depth), entries: size(entries) }
    }
}

impl From<Setting> for careinquiry::Setting {
    fn from(setting: Setting) -> Self {
        match setting {
            Setting::Number { number } => Self::Number(number),
            Setting::Date { day } => Self::Day(day),
        }
    }
}

impl From<careinquiry::Setting> for Setting {
    fn from(setting: careinquiry::Setting) -> Self {
        match setting {
            careinquiry::Setting::Number(number) => Self::Number { number },
            careinquiry::Setting::Day(day) => Self::Date { day },
        }
    }
}
