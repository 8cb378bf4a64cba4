//! Valid records at random, over the whole model: made from the model's tables, so that no field can be forgotten.
//!
//! A [`Maker`] makes records from nothing, and values that fit a field; [`sites`] are the places of a record where a fact
//! stands or could stand; [`near`] changes a few of them; the variants ([`shuffle`], [`extend`], [`rename`]) change what
//! no answer turns on. The same seed makes the same records.

#![allow(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "small numbers"
)]

mod edits;
mod integrity;
mod maker;
mod minimise;
mod variants;

pub use edits::{Site, State, at, near, sites};
pub use fastrand::Rng;
pub use integrity::{is_valid, problems, repaired};
pub use maker::Maker;
pub use minimise::minimise;
pub use variants::{extend, number, rename, shuffle};

use careinquiry::model::{Child, Description, Entity};

/// The types of document that the model has, with their tables.
pub const DOCUMENTS: [(&str, &Description); 1] = [("child", Child::DESCRIPTION)];

/// The table of a record's document; of a child's, where the record does not say.
#[must_use]
pub fn root(record: &serde_json::Value) -> &'static Description {
    let of = |(name, _): &&(&str, &'static Description)| record["document_type"] == **name;
    DOCUMENTS.iter().find(of).map_or(Child::DESCRIPTION, |(_, root)| root)
}
