//! Chapter 5: relationships are the golden thread.

pub(crate) mod siblings_together;
pub(crate) mod status_changes_granted;
