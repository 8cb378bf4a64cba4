//! Hand-written Rust: the same rules over two typed models, the whole one and one of only the needed fields.

#[allow(dead_code, reason = "codes that no rule names")]
pub mod codes;
pub mod fact;
pub mod needed;
pub mod whole;

/// The number of a day of the calendar, counted from 1 March of the year 0.
pub fn days(date: &str) -> i32 {
    let number =
        |range: std::ops::Range<usize>| date.get(range).and_then(|digits| digits.parse::<i32>().ok()).unwrap_or(0);
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
}
