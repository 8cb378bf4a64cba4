//! What chapter 6 asks of a local authority.

pub(crate) mod experience_used;
