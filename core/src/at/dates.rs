//! What can be asked of days, and of ends.

use super::{At, Fact};
use crate::day::{Day, Window};
use crate::judgement::Judgement;
use crate::logic::Truth;
use crate::model::{Date, End, Entity};
use crate::record::Slot;

impl<'r, E: Entity> At<'r, E> {
    /// The day that dates it, cited.
    pub(super) fn dated(self) -> Judgement<'r> {
        match E::DESCRIPTION.dated_by {
            Some(number) => Fact::<Date>::new(self.cell(number)).known(),
            None => Judgement::bare(self.scope, Truth::Yes),
        }
    }

    /// Judges it as an event. Where it is not known when it was, what else is not recorded is missing as well.
    #[inline]
    pub(crate) fn as_event(self, when: Judgement<'_>, judge: impl FnOnce()) {
        if when.truth() == Truth::Unknown {
            let cell = E::DESCRIPTION.dated_by.map(|number| self.cell(number));
            self.scope.undated.set(cell.filter(|cell| cell.slot == Slot::Absent).map(|cell| cell.place));
        }
        judge();
        self.scope.undated.set(None);
    }
}

impl<'r> Fact<'r, Date> {
    /// The day, where one is recorded; to anchor a window whose use cites it.
    pub(crate) fn day(self) -> Option<Day> {
        if let Slot::Day(day) = self.cell.slot { Some(day) } else { None }
    }

    #[inline]
    fn test(self, test: impl FnOnce(Day) -> bool) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Day(day) = slot { Some(test(day)) } else { None })
    }

    /// Whether it had come by the day judged.
    pub fn happened(self) -> Judgement<'r> {
        self.on_or_before(self.cell.scope.as_at)
    }

    /// Whether a decision of this day stands: one still to come is not known yet, and one without a day stands.
    pub fn decided(self) -> Judgement<'r> {
        match self.cell.slot {
            Slot::Day(day) if day > self.cell.scope.as_at => self.cell.not_recorded(),
            Slot::Absent => self.cell.not_recorded(),
            _ => self.cell.yes_or_no(true),
        }
    }

    /// Whether something of this day had been done by the day judged: recorded as done without a day, it had.
    pub fn done(self) -> Judgement<'r> {
        if self.cell.slot == Slot::Null { self.cell.yes_or_no(true) } else { self.happened() }
    }

    /// Whether it is this day.
    pub fn on(self, day: Day) -> Judgement<'r> {
        self.test(|this| this == day)
    }

    /// Whether it is on this day or earlier.
    #[inline]
    pub fn on_or_before(self, day: Day) -> Judgement<'r> {
        self.test(|this| this <= day)
    }

    /// Whether it is earlier than this day.
    #[inline]
    pub fn before(self, day: Day) -> Judgement<'r> {
        self.test(|this| this < day)
    }

    /// Whether it is on this day or later.
    #[inline]
    pub fn on_or_after(self, day: Day) -> Judgement<'r> {
        self.test(|this| this >= day)
    }

    /// Whether it is later than this day.
    #[inline]
    pub fn after(self, day: Day) -> Judgement<'r> {
        self.test(|this| this > day)
    }

    /// Whether it lies in the window, up to the day judged.
    #[inline]
    pub fn within(self, window: Window) -> Judgement<'r> {
        let as_at = self.cell.scope.as_at;
        self.test(|day| window.contains(day) && day <= as_at)
    }

    /// As [`Self::within`], of a day that is the last of several and the only one recorded: where it came after the window,
    /// the record does not say whether there was another in it.
    pub fn last_within(self, window: Window) -> Judgement<'r> {
        self.within(window).or(|| self.after(window.to).and(|| self.does_not_say()))
    }

    /// Whether it came by the deadline. No only once the deadline has passed by the day judged: until then, what has
    /// not happened may still happen.
    pub fn by(self, deadline: Day) -> Judgement<'r> {
        let as_at = self.cell.scope.as_at;
        match self.cell.slot {
            Slot::Day(day) if day <= as_at => self.cell.yes_or_no(day <= deadline),
            Slot::Day(_) | Slot::Null if as_at > deadline => self.cell.yes_or_no(false),
            _ => self.cell.not_recorded(),
        }
    }

    /// `judge`, once another day is known and has come. Until then a day that is recorded says nothing; one that is not
    /// recorded is missing as well.
    pub fn against(self, other: Self, judge: impl Fn(Self, Day) -> Judgement<'r>) -> Judgement<'r> {
        let come = other.decided();
        if come.truth() == Truth::Unknown && self.cell.slot == Slot::Absent {
            return come.and(|| self.cell.not_recorded());
        }
        come.then(|| other.given(|day| judge(self, day)))
    }

    /// Judges by the day that is recorded; none is `no`.
    pub fn given(self, judge: impl Fn(Day) -> Judgement<'r>) -> Judgement<'r> {
        match self.day() {
            Some(day) => self.cell.yes_or_no(true).choose(|| judge(day), || self.cell.yes_or_no(false)),
            None if self.cell.scope.undated.get() == Some(self.cell.place) => self.supposed(&judge),
            None => self.known(),
        }
    }

    /// As [`Self::given`], judging another day by this one: where neither is recorded, both are missing.
    pub fn given_with(self, other: Self, judge: impl Fn(Day, Self) -> Judgement<'r>) -> Judgement<'r> {
        if self.cell.slot == Slot::Absent && other.cell.slot == Slot::Absent {
            return self.known().and(|| other.known());
        }
        self.given(|day| judge(day, other))
    }

    /// The day of an event is not recorded; what else is not is missing as well, if it is on both ends of the period.
    #[cold]
    fn supposed(self, judge: &dyn Fn(Day) -> Judgement<'r>) -> Judgement<'r> {
        let period = self.cell.scope.period;
        if judge(period.from).truth() == Truth::Unknown {
            self.known().then_also(|| judge(period.to))
        } else {
            self.known()
        }
    }
}

impl<'r> Fact<'r, End> {
    /// The day, where one is recorded.
    pub(crate) fn day(self) -> Option<Day> {
        if let Slot::Day(day) = self.cell.slot { Some(day) } else { None }
    }

    /// Judges by the day on which it was over; not over is `no`.
    pub fn given(self, judge: impl FnOnce(Day) -> Judgement<'r>) -> Judgement<'r> {
        match self.day() {
            Some(day) => self.cell.yes_or_no(true).choose(|| judge(day), || self.cell.yes_or_no(false)),
            None => self.cell.yes_or_no(false),
        }
    }

    /// Whether it was over by this day. Not recorded is not over, save where the whole entity is not recorded.
    #[inline]
    pub fn over_by(self, day: Day) -> Judgement<'r> {
        if self.cell.of_parent && self.cell.slot == Slot::Absent {
            return self.cell.not_recorded();
        }
        self.cell.yes_or_no(self.day().is_some_and(|end| end <= day))
    }

    /// Whether it was over in the window, up to the day judged.
    #[inline]
    pub fn within(self, window: Window) -> Judgement<'r> {
        let as_at = self.cell.scope.as_at;
        self.cell.yes_or_no(self.day().is_some_and(|end| window.contains(end) && end <= as_at))
    }
}
