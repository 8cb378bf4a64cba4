//! A record as at a day: value and pointer are walked together, so that they cannot drift apart.
//!
//! An [`At`] is one entity, a [`Fact`] one field, a [`List`] one list. None of them is a value yet: asking one gives a
//! [`Judgement`], which cites what was asked. Where a parent is not recorded, so is all below it, and the parent's
//! pointer stands for it.

mod dates;
mod facts;
mod ids;
mod lists;
mod numbers;

pub use ids::Identifier;
pub use numbers::Ratio;

use std::marker::PhantomData;

use crate::day::{Day, Window};
use crate::judgement::{Judgement, Trail};
use crate::logic::Truth;
use crate::model::{Child, Date, Document, End, Entity};
use crate::options::NullMeans;
use crate::order::Order;
use crate::parameters::{Parameter, Setting, Values};
use crate::path::{Path, Place};
use crate::record::{Record, Slot};
use crate::share::Share;

/// What one evaluation is about.
#[derive(Debug)]
pub struct Scope<'r> {
    pub(crate) record: &'r Record,
    pub(crate) as_at: Day,
    pub(crate) period: Window,
    pub(crate) known_at: Option<Day>,
    pub(crate) values: &'r Values,
    pub(crate) trail: Trail,
    /// Whether reasons are asked for.
    pub(crate) cites: std::cell::Cell<bool>,
    /// The order of what can be cited, where reasons are asked for.
    pub(crate) order: Option<Order>,
    /// The day of the event at hand, where it is not recorded.
    pub(crate) undated: std::cell::Cell<Option<Place>>,
    /// The days that were read, where a timeline asks for them.
    pub(crate) dates: Option<std::cell::RefCell<Vec<(Place, Day)>>>,
}

impl Scope<'_> {
    /// Notes a day that was read.
    #[cold]
    fn note(&self, place: Place) {
        if let (Some(dates), Slot::Day(day)) = (&self.dates, self.record.slot(place.slot())) {
            dates.borrow_mut().push((place, day));
        }
    }

    /// The path of a place.
    pub(crate) fn path(&self, place: Place) -> Path {
        match &self.order {
            Some(order) => order.path(order.rank(place)),
            None => self.record.path(place),
        }
    }
}

/// One place of the record with what stands there.
#[derive(Clone, Copy)]
pub struct Cell<'r> {
    scope: &'r Scope<'r>,
    place: Place,
    slot: Slot,
    /// Whether it stands for a parent that is not there.
    of_parent: bool,
}

impl<'r> Cell<'r> {
    #[inline]
    fn yes_or_no(self, value: bool) -> Judgement<'r> {
        Judgement::citing(self.scope, Truth::of(value), self.place)
    }

    #[inline]
    fn not_recorded(self) -> Judgement<'r> {
        Judgement::citing(self.scope, Truth::Unknown, self.place)
    }

    /// Whether it is recorded: no where it is recorded as none.
    fn known(self) -> Judgement<'r> {
        self.ask(|slot| (slot != Slot::Absent).then_some(true))
    }

    /// Compares what stands here with what stands in another place. Where one of the two is not recorded, the other says
    /// nothing.
    fn compared<A, B>(
        self,
        other: Self,
        values: (Option<A>, Option<B>),
        holds: impl FnOnce(A, B) -> bool,
    ) -> Judgement<'r> {
        match values {
            (Some(a), Some(b)) => {
                let holds = holds(a, b);
                self.yes_or_no(holds).and(|| other.yes_or_no(holds))
            }
            (Some(_), None) => other.known(),
            (None, Some(_)) => self.known(),
            (None, None) => self.known().and(|| other.known()),
        }
    }

    /// Asks of a recorded value; recorded as none is `no`, not recorded `unknown`.
    #[inline(always)]
    fn ask(self, value: impl FnOnce(Slot) -> Option<bool>) -> Judgement<'r> {
        let truth = match self.slot {
            Slot::Null => Truth::No,
            slot => value(slot).map_or(Truth::Unknown, Truth::of),
        };
        Judgement::citing(self.scope, truth, self.place)
    }
}

/// One entity of the record.
#[derive(Clone, Copy)]
pub struct At<'r, E> {
    scope: &'r Scope<'r>,
    here: Here,
    entity: PhantomData<E>,
}

/// The place of an entity and the slot where its fields begin, in one word: so an entity is handed on in two registers.
#[derive(Clone, Copy)]
struct Here(u64);

impl Here {
    /// In place of the first slot of an entity that is not there: what stands for each of its fields.
    const NULL: u32 = u32::MAX - 1;
    const ABSENT: u32 = u32::MAX;

    #[inline]
    fn new(place: Place, slot: Slot) -> Self {
        let start = match slot {
            Slot::One(start) => start,
            Slot::Null => Self::NULL,
            _ => Self::ABSENT,
        };
        Self(u64::from(start) << 32 | u64::from(place.number()))
    }

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "the lower half")]
    fn place(self) -> Place {
        Place::of(self.0 as u32)
    }

    /// The first slot of its fields, or what stands for every one of them.
    #[inline]
    fn start(self) -> Result<u32, Slot> {
        match (self.0 >> 32) as u32 {
            start if start < Self::NULL => Ok(start),
            Self::NULL => Err(Slot::Null),
            _ => Err(Slot::Absent),
        }
    }
}

impl<'r, D: Document> At<'r, D> {
    /// The whole record, which has to be of this kind.
    pub(crate) fn root(scope: &'r Scope<'r>) -> Self {
        Self::new(scope, Place::ROOT, Slot::One(0))
    }
}

impl<'r, E: Entity> At<'r, E> {
    #[inline]
    fn new(scope: &'r Scope<'r>, place: Place, slot: Slot) -> Self {
        Self { scope, here: Here::new(place, slot), entity: PhantomData }
    }

    #[inline]
    pub(crate) fn of(cell: Cell<'r>) -> Self {
        Self::new(cell.scope, cell.place, cell.slot).as_written()
    }

    /// What was written into the record later was not in it on the day asked about.
    #[inline]
    fn as_written(self) -> Self {
        if self.written().truth() == Truth::No { Self::new(self.scope, self.here.place(), Slot::Absent) } else { self }
    }

    #[inline(always)]
    pub(crate) fn cell(self, number: u8) -> Cell<'r> {
        let scope = self.scope;
        match self.here.start() {
            Ok(start) => {
                let place = Place::of(start + u32::from(number));
                let slot = match scope.record.slot(place.slot()) {
                    Slot::Null if scope.record.null_means == NullMeans::NotRecorded => Slot::Absent,
                    slot => slot,
                };
                if scope.dates.is_some() {
                    scope.note(place);
                }
                Cell { scope, place, slot, of_parent: false }
            }
            Err(slot) => Cell { scope, place: self.here.place(), slot, of_parent: true },
        }
    }

    /// Where it stands.
    pub(crate) fn place(self) -> Place {
        self.here.place()
    }

    /// The path of it.
    pub(crate) fn path(self) -> Path {
        self.scope.path(self.here.place())
    }

    /// The day judged.
    #[must_use]
    pub fn as_at(self) -> Day {
        self.scope.as_at
    }

    /// The days whose events are judged, both ends included.
    #[must_use]
    pub fn period(self) -> Window {
        self.scope.period
    }

    /// Begins to count a share.
    pub(crate) fn share(self) -> Share<'r> {
        Share::new(self.scope)
    }

    /// The value of a parameter of the rule that is a number.
    #[must_use]
    pub fn value(self, parameter: &'static Parameter) -> f64 {
        self.scope.values.of(parameter).number()
    }

    /// The day that a parameter of the rule is set to.
    #[must_use]
    pub fn day_set(self, parameter: &'static Parameter) -> Day {
        if let Setting::Day(day) = self.scope.values.of(parameter) { day } else { Day::MIN }
    }

    /// The value of a parameter that counts days, months or years.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)]
    pub fn count(self, parameter: &'static Parameter) -> i32 {
        self.value(parameter) as i32
    }

    /// The whole record of a child.
    #[must_use]
    pub fn child_record(self) -> At<'r, Child> {
        At::root(self.scope)
    }

    /// A truth that rests on no fact.
    pub fn says(self, value: bool) -> Judgement<'r> {
        Judgement::bare(self.scope, Truth::of(value))
    }

    /// Whether it is recorded: no where it is recorded as none.
    pub fn known(self) -> Judgement<'r> {
        match self.here.start() {
            Ok(_) => Judgement::citing(self.scope, Truth::Yes, self.here.place()),
            Err(slot) => Cell { scope: self.scope, place: self.here.place(), slot, of_parent: true }.ask(|_| None),
        }
    }

    /// Whether it was in the record on the day `known_at`; without one, without asking.
    #[inline(always)]
    pub(crate) fn written(self) -> Judgement<'r> {
        match self.scope.known_at {
            Some(known_at) => self.written_by(known_at),
            None => Judgement::bare(self.scope, Truth::Yes),
        }
    }

    #[cold]
    fn written_by(self, known_at: Day) -> Judgement<'r> {
        if let (Ok(_), Some(number)) = (self.here.start(), const { E::DESCRIPTION.number_of("recorded_on") }) {
            let cell = self.cell(number);
            if let Slot::Day(day) = cell.slot {
                return cell.yes_or_no(day <= known_at);
            }
        }
        Judgement::bare(self.scope, Truth::Yes)
    }

    /// Whether it had come to exist by the day judged.
    #[inline(always)]
    pub(crate) fn exists(self) -> Judgement<'r> {
        let written = self.written();
        match E::DESCRIPTION.dated_by {
            Some(number) if written.truth() == Truth::Yes => {
                written.and(|| Fact::<Date>::new(self.cell(number)).on_or_before(self.scope.as_at))
            }
            _ => written,
        }
    }

    fn day(self) -> Option<Day> {
        Fact::<Date>::new(self.cell(E::DESCRIPTION.dated_by?)).day()
    }
}
/// One field of an entity.
pub struct Fact<'r, K> {
    cell: Cell<'r>,
    kind: PhantomData<K>,
}

// Not derived: that would ask `K: Clone`, of which no value exists.
impl<K> Clone for Fact<'_, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Fact<'_, K> {}

impl<'r, K> Fact<'r, K> {
    #[inline]
    pub(crate) fn new(cell: Cell<'r>) -> Self {
        Self { cell, kind: PhantomData }
    }

    /// Whether it is recorded: no where it is recorded as none.
    pub fn known(self) -> Judgement<'r> {
        self.cell.known()
    }

    /// `judge` by a deadline: until it has passed, what is recorded as none may still come.
    pub fn awaited_until(self, deadline: Day, judge: impl FnOnce(Self) -> Judgement<'r>) -> Judgement<'r> {
        let none = matches!(self.cell.slot, Slot::Null | Slot::Text(false) | Slot::Wording { written: false, .. });
        if none && self.cell.scope.as_at <= deadline {
            return self.cell.not_recorded();
        }
        judge(self)
    }

    /// Where it stands.
    pub(crate) fn path(self) -> Path {
        self.cell.scope.path(self.cell.place)
    }

    /// Recorded, but in a code that does not say: unknown, with this as what is missing.
    pub fn does_not_say(self) -> Judgement<'r> {
        self.cell.not_recorded()
    }
}

/// A list of entities.
#[derive(Clone, Copy)]
pub struct List<'r, E> {
    cell: Cell<'r>,
    entity: PhantomData<E>,
}

/// An entity that lasts from one day to another.
pub trait Lasting<'r>: Copy {
    /// From when.
    fn starts(self) -> Fact<'r, Date>;
    /// Until when.
    fn ends(self) -> Fact<'r, End>;

    /// Whether it had begun and was not over on a day: `[start, end)`.
    #[inline]
    fn open_on(self, day: Day) -> Judgement<'r> {
        self.starts().on_or_before(day).and(|| !self.ends().over_by(day))
    }
}

macro_rules! lasting {
    ($($start:ident to $end:ident: $($entity:ident)+;)+) => {
        $($(impl<'r> Lasting<'r> for At<'r, crate::model::$entity> {
            fn starts(self) -> Fact<'r, Date> { self.$start() }
            fn ends(self) -> Fact<'r, End> { self.$end() }
        })+)+
    };
}

lasting! {
    start_date to end_date: CareEpisode LegalStatus LivingArrangement Restriction Placement Allocation Plan
        ContactArrangement CarerPayment StaffMember;
    effective_from to effective_to: Framework;
    in_force_from to in_force_to: Instrument;
}
