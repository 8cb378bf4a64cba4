//! What must hold of every record, shown on records at random: the three guarantees of the semantics, and that nothing
//! that should not matter does.
//!
//! 256 cases a property; `PROPTEST_CASES` asks for more, `PROPTEST_RNG_SEED` for others. A counterexample is printed
//! as the smallest pair of records that shows it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "numbers of cases are small"
)]

#[path = "../generate/mod.rs"]
mod generate;

mod door;
mod generator;
mod guarantees;
mod indifference;
mod privacy;
mod resolvable;
