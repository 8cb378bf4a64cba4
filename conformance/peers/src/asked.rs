//! What is asked of every record: the eight rules, the day judged, and the numbers that they turn on.

/// The rules, in the order of every answer.
pub const RULES: [&str; 8] =
    ["CI-5.2.b.1/a", "CI-6.2/a", "CI-6.2/b", "CI-9.6.2/a", "CI-5.3.1/b", "CI-5.6.1/a", "CI-7.2.1/a", "CI-9.8.f.2/a"];

/// The day judged.
pub const AS_AT: &str = "2026-03-31";
/// Twelve months before it.
pub const SINCE: &str = "2025-03-31";
/// The days before a review in which the child is to be seen.
pub const SEEN_SINCE: i32 = 28;
