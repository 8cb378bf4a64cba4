//! A timeline as Kotlin and Swift are given it.

use careinquiry::{Day, Outcome};

use crate::report::{Edition, editions, pointers};

/// How outcomes change over a span of days.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Timeline {
    /// The version of the library.
    pub library: String,
    /// The record's own identifier.
    pub record_id: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The rule sets that were applied.
    pub rulesets: Vec<Edition>,
    /// The placements of a child that fall into the span and whose first day is recorded, in the order of the record.
    pub placements: Vec<Home>,
    /// The changes by day, then by rule. Those of the first day are how things stood on it.
    pub changes: Vec<Change>,
}

/// A placement that falls into the span.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Home {
    /// The placement, as a JSON Pointer.
    pub at: String,
    /// Its first day.
    pub from: Day,
    /// The first day elsewhere; none while it goes on.
    pub until: Option<Day>,
}

/// One outcome that changed, or one finding that came or went.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Change {
    /// The day on which it did.
    pub day: Day,
    /// The rule's id.
    pub rule: String,
    /// The event that it is about, as a JSON Pointer; empty for the whole record.
    pub at: String,
    /// What the rule said before; none where it said nothing.
    pub from: Option<Outcome>,
    /// What it says from this day on; none where it says nothing.
    pub to: Option<Outcome>,
    /// JSON Pointers to the dates that came due.
    pub because: Vec<String>,
}

impl From<&careinquiry::Timeline> for Timeline {
    fn from(timeline: &careinquiry::Timeline) -> Self {
        Self {
            library: env!("CARGO_PKG_VERSION").to_owned(),
            record_id: timeline.record_id().to_owned(),
            from: timeline.from(),
            to: timeline.to(),
            rulesets: editions(timeline.rulesets()),
            placements: timeline.homes().iter().map(Home::from).collect(),
            changes: timeline.changes().iter().map(Change::from).collect(),
        }
    }
}

impl From<&careinquiry::Home> for Home {
    fn from(home: &careinquiry::Home) -> Self {
        Self { at: home.at().to_string(), from: home.from(), until: home.until() }
    }
}

impl From<&careinquiry::Change> for Change {
    fn from(change: &careinquiry::Change) -> Self {
        Self {
            day: change.day(),
            rule: change.rule().id.to_owned(),
            at: change.at().to_string(),
            from: change.before(),
            to: change.after(),
            because: pointers(change.because()),
        }
    }
}
