//! Days, and the arithmetic of years and months that the rules use.

use std::fmt;

/// A calendar day of the proleptic Gregorian calendar, without a time or a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

impl Day {
    pub(crate) const MIN: Self = Self(-719_162);
    pub(crate) const MAX: Self = Self(2_932_896);

    /// The day `year-month-day`, or `None` where there is no such day.
    #[must_use]
    pub const fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || (day > 28 && day > days_in(year, month)) {
            return None;
        }
        // Years are counted from March, so that the leap day is the last of its year
        // (Howard Hinnant, "chrono-compatible low-level date algorithms").
        let (year, month) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
        let leap_days = year / 4 - year / 100 + year / 400;
        let day_of_year = (153 * month as i32 + 2) / 5 + day as i32 - 1;
        Some(Self(year * 365 + leap_days + day_of_year - 719_468))
    }

    /// The day that `YYYY-MM-DD` writes; `None` for any other text and for days that do not exist.
    #[must_use]
    pub const fn parse(text: &str) -> Option<Self> {
        Self::parse_bytes(text.as_bytes())
    }

    pub(crate) const fn parse_bytes(text: &[u8]) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
            return None;
        };
        // Eight digits at once, each in a byte of its own.
        let digits = u64::from_le_bytes([y1, y2, y3, y4, m1, m2, d1, d2]) ^ (ONES * b'0' as u64);
        // The highest bit of a byte is set where it is more than nine.
        if (digits.wrapping_add(ONES * 0x76) | digits) & (ONES * 0x80) != 0 {
            return None;
        }
        // Every second byte becomes the number of two digits.
        let [century, _, year, _, month, _, day, _] = (digits * 10 + (digits >> 8)).to_le_bytes();
        Self::new(century as i32 * 100 + year as i32, month, day)
    }

    /// Year, month and day of the month.
    #[must_use]
    pub const fn civil(self) -> (i32, u8, u8) {
        let days = self.0 + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_of_year = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_of_year + 2) / 5 + 1;
        let month = if month_of_year < 10 { month_of_year + 3 } else { month_of_year - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        // A month is 1 to 12 and a day 1 to 31 by construction.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (year, month as u8, day as u8)
    }

    /// This many days later (earlier, if negative).
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// This many calendar months later (earlier, if negative), clamped to the last day of the month.
    #[must_use]
    pub const fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.civil();
        let count = year * 12 + month as i32 - 1 + months;
        let year = count.div_euclid(12);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let month = count.rem_euclid(12) as u8 + 1;
        let last = days_in(year, month);
        match Self::new(year, month, if day > last { last } else { day }) {
            Some(day) => day,
            None => self,
        }
    }

    /// The day on which somebody born on this day reaches an age: the start of the birthday
    /// (Family Law Reform Act 1969, s. 9); for 29 February, 1 March in a common year.
    #[must_use]
    pub const fn birthday(self, age: i32) -> Self {
        let (year, month, day) = self.civil();
        match Self::new(year + age, month, day) {
            Some(day) => day,
            None => match Self::new(year + age, 3, 1) {
                Some(day) => day,
                None => self,
            },
        }
    }

    /// Days from `earlier` to this day.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);

const fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A stretch of days, both ends in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
}

impl Window {
    /// The months up to `day`, which is in it.
    #[must_use]
    pub const fn months_to(day: Day, months: i32) -> Self {
        Self { from: day.plus_months(-months), to: day }
    }

    /// The months before `day`, which is not in it.
    #[must_use]
    pub const fn months_before(day: Day, months: i32) -> Self {
        Self { from: day.plus_months(-months), to: day.plus_days(-1) }
    }

    /// The days up to `day`, which is in it.
    #[must_use]
    pub const fn days_to(day: Day, days: i32) -> Self {
        Self { from: day.plus_days(-days), to: day }
    }

    /// Every day up to `day`, which is in it.
    #[must_use]
    pub const fn up_to(day: Day) -> Self {
        Self { from: Day::MIN, to: day }
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn every_day_of_two_centuries_reads_back() {
        let mut today = day("1900-01-01");
        let mut before = today.plus_days(-1);
        while today < day("2100-12-31") {
            assert_eq!(Day::parse(&today.to_string()), Some(today));
            assert_eq!(today.days_since(before), 1);
            before = today;
            today = today.plus_days(1);
        }
        assert_eq!(day("1970-01-01").days_since(day("1969-12-31")), 1);
        assert_eq!(day("2000-03-01").days_since(day("2000-02-28")), 2);
        assert_eq!(day("1900-03-01").days_since(day("1900-02-28")), 1);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-30", "2025-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        for text in ["", "2026-1-1", "2026-01-01T00:00", "20260101", "2026/01/01", "२०२६-०१-०१", "-026-01-01"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert!(Day::parse("2024-02-29").is_some());
        for place in 0..10 {
            for byte in 0..=u8::MAX {
                let mut text = *b"2022-02-22";
                text[place] = byte;
                let is_day = match place {
                    4 | 7 => byte == b'-',
                    5 => byte == b'0' || byte == b'1',
                    6 => (b'1'..=b'9').contains(&byte),
                    8 => (b'0'..=b'2').contains(&byte),
                    9 => (b'0'..=b'8').contains(&byte),
                    _ => byte.is_ascii_digit(),
                };
                assert_eq!(Day::parse_bytes(&text).is_some(), is_day, "{byte} at {place}");
            }
        }
    }

    #[test]
    fn months_clamp_to_the_end_of_the_month() {
        assert_eq!(day("2026-08-31").plus_months(-6), day("2026-02-28"));
        assert_eq!(day("2024-02-29").plus_months(12), day("2025-02-28"));
        assert_eq!(day("2025-12-31").plus_months(2), day("2026-02-28"));
        assert_eq!(day("2026-01-15").plus_months(-1), day("2025-12-15"));
    }

    #[test]
    fn a_leap_day_child_comes_of_age_on_the_first_of_march() {
        assert_eq!(day("2008-02-29").birthday(18), day("2026-03-01"));
        assert_eq!(day("2008-02-29").birthday(16), day("2024-02-29"));
        assert_eq!(day("2008-07-04").birthday(18), day("2026-07-04"));
    }

    #[test]
    fn both_ends_of_a_window_are_in_it() {
        let window = Window::months_to(day("2026-03-31"), 6);
        assert_eq!(window.from, day("2025-09-30"));
        assert!(window.contains(day("2025-09-30")) && window.contains(day("2026-03-31")));
        assert!(!window.contains(day("2025-09-29")) && !window.contains(day("2026-04-01")));
        assert!(!Window::months_before(day("2026-03-31"), 6).contains(day("2026-03-31")));
        assert_eq!(Window::days_to(day("2026-03-31"), 91).from, day("2025-12-30"));
    }
}
