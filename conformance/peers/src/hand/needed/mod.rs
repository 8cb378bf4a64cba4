//! Only the needed fields.

pub mod model;
#[path = "../rules.rs"]
pub mod rules;
