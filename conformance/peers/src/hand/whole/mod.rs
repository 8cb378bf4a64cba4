//! Everything that the records hold.

#[allow(dead_code, reason = "what no rule reads is read into memory all the same: that is what is compared")]
pub mod model;
#[path = "../rules.rs"]
pub mod rules;
