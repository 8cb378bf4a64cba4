//! A record as at a day: value and pointer are walked together, so that they cannot drift apart.
//!
//! An [`At`] is one entity, a [`Fact`] one field, a [`List`] one list. None of them is a value yet: asking one gives a
//! [`Judgement`], which cites what was asked. Where a parent is not recorded, so is all below it, and the parent's
//! pointer stands for it.

use std::marker::PhantomData;

use crate::day::{Day, Window};
use crate::judgement::{Gathering, Judgement, Trail};
use crate::logic::Truth;
use crate::model::{
    Bool, Child, ChildOr, Code, CodeList, Codes, Date, End, Entity, Id, Name, Numeric, Person, Ref, Refs, Target, Text,
    Texts,
};
use crate::options::NullMeans;
use crate::parameters::{Parameter, Values};
use crate::path::Path;
use crate::record::{Record, Slot, Span};
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
    /// The days that were read, where a timeline asks for them.
    pub(crate) dates: Option<std::cell::RefCell<Vec<(Path, Day)>>>,
}

/// One place of the record with what stands there.
#[derive(Clone, Copy)]
pub struct Cell<'r> {
    scope: &'r Scope<'r>,
    path: Path,
    slot: Slot,
    /// Whether it stands for a parent that is not there.
    of_parent: bool,
}

impl<'r> Cell<'r> {
    fn yes_or_no(self, value: bool) -> Judgement<'r> {
        Judgement::citing(self.scope, Truth::of(value), self.path)
    }

    fn not_recorded(self) -> Judgement<'r> {
        Judgement::citing(self.scope, Truth::Unknown, self.path)
    }

    /// Asks of a recorded value; recorded as none is `no`, not recorded `unknown`.
    #[inline]
    fn ask(self, value: impl FnOnce(Slot) -> Option<bool>) -> Judgement<'r> {
        match self.slot {
            Slot::Null => self.yes_or_no(false),
            slot => match value(slot) {
                Some(value) => self.yes_or_no(value),
                None => self.not_recorded(),
            },
        }
    }
}

/// One entity of the record.
#[derive(Clone, Copy)]
pub struct At<'r, E> {
    scope: &'r Scope<'r>,
    path: Path,
    /// Where its fields are; without them, what stands for every one of them.
    fields: Result<u32, Slot>,
    entity: PhantomData<E>,
}

impl<'r> At<'r, Child> {
    pub(crate) fn root(scope: &'r Scope<'r>) -> Self {
        Self { scope, path: Path::default(), fields: Ok(0), entity: PhantomData }
    }
}

impl<'r, E: Entity> At<'r, E> {
    pub(crate) fn of(cell: Cell<'r>) -> Self {
        let Cell { scope, path, slot, .. } = cell;
        let fields = if let Slot::One(start) = slot { Ok(start) } else { Err(slot) };
        Self { scope, path, fields, entity: PhantomData }.as_written()
    }

    /// What was written into the record later was not in it on the day asked about.
    fn as_written(self) -> Self {
        if self.written().truth() == Truth::No { Self { fields: Err(Slot::Absent), ..self } } else { self }
    }

    #[inline]
    pub(crate) fn cell(self, number: u8) -> Cell<'r> {
        let scope = self.scope;
        match self.fields {
            Ok(start) => {
                let slot = match scope.record.slot(start as usize + usize::from(number)) {
                    Slot::Null if scope.record.null_means == NullMeans::NotRecorded => Slot::Absent,
                    slot => slot,
                };
                let path = self.path.then(u16::from(number));
                if let (Some(dates), Slot::Day(day)) = (&scope.dates, slot) {
                    dates.borrow_mut().push((path, day));
                }
                Cell { scope, path, slot, of_parent: false }
            }
            Err(slot) => Cell { scope, path: self.path, slot, of_parent: true },
        }
    }

    pub(crate) fn path(self) -> Path {
        self.path
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

    /// The value of a parameter of the rule.
    #[must_use]
    pub fn value(self, parameter: &'static Parameter) -> f64 {
        self.scope.values.of(parameter)
    }

    /// The value of a parameter that counts days, months or years.
    #[must_use]
    #[allow(clippy::cast_possible_truncation)]
    pub fn count(self, parameter: &'static Parameter) -> i32 {
        self.value(parameter) as i32
    }

    /// The whole record.
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
        match self.fields {
            Ok(_) => Judgement::citing(self.scope, Truth::Yes, self.path),
            Err(slot) => Cell { scope: self.scope, path: self.path, slot, of_parent: true }.ask(|_| None),
        }
    }

    /// Whether it was in the record on the day `known_at`; without one, without asking.
    pub(crate) fn written(self) -> Judgement<'r> {
        let yes = Judgement::bare(self.scope, Truth::Yes);
        let (Some(known_at), Ok(_)) = (self.scope.known_at, self.fields) else { return yes };
        let Some(number) = E::DESCRIPTION.fields.iter().position(|field| field.name == "recorded_on") else {
            return yes;
        };
        let cell = self.cell(u8::try_from(number).unwrap_or(u8::MAX));
        if let Slot::Day(day) = cell.slot { cell.yes_or_no(day <= known_at) } else { yes }
    }

    /// Whether it had come to exist by the day judged.
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
    pub(crate) fn new(cell: Cell<'r>) -> Self {
        Self { cell, kind: PhantomData }
    }

    /// Whether it is recorded: no where it is recorded as none.
    pub fn known(self) -> Judgement<'r> {
        self.cell.ask(|slot| (slot != Slot::Absent).then_some(true))
    }

    /// `judge` by a deadline: until it has passed, what is recorded as none may still come.
    pub fn awaited_until(self, deadline: Day, judge: impl FnOnce(Self) -> Judgement<'r>) -> Judgement<'r> {
        let none = matches!(self.cell.slot, Slot::Null | Slot::Text(false));
        if none && self.cell.scope.as_at <= deadline {
            return self.cell.not_recorded();
        }
        judge(self)
    }

    /// Where it stands.
    pub(crate) fn path(self) -> Path {
        self.cell.path
    }

    /// Recorded, but in a code that does not say: unknown, with this as what is missing.
    pub fn does_not_say(self) -> Judgement<'r> {
        self.cell.not_recorded()
    }
}

impl<'r> Fact<'r, Bool> {
    /// Whether it is `true`.
    pub fn is_true(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(value) } else { None })
    }

    /// Whether it is `false`; recorded as none is not.
    pub fn is_false(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Bool(value) = slot { Some(!value) } else { None })
    }
}

impl<'r> Fact<'r, Text> {
    /// Whether something was written.
    pub fn written(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Text(written) = slot { Some(written) } else { None })
    }
}

impl<'r> Fact<'r, Texts> {
    /// Whether at least one text was written.
    pub fn written(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Texts(count) = slot { Some(count > 0) } else { None })
    }
}

impl<'r, C: Codes> Fact<'r, Code<C>> {
    /// Whether it is this code.
    pub fn is(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Code(number) = slot { Some(number == code.number()) } else { None })
    }

    /// Whether it is one of these codes.
    pub fn is_any(self, codes: &[C]) -> Judgement<'r> {
        self.cell.ask(|slot| match slot {
            Slot::Code(number) => Some(codes.iter().any(|code| code.number() == number)),
            _ => None,
        })
    }

    /// Judges by what `table` has for the recorded code; a code that it does not have, and none, are `no`.
    pub fn look_up<T>(self, table: &[(C, T)], judge: impl FnOnce(&T) -> Judgement<'r>) -> Judgement<'r> {
        match table.iter().find(|(code, _)| Some(code.number()) == self.number()) {
            Some((_, entry)) => self.cell.yes_or_no(true).choose(|| judge(entry), || self.cell.yes_or_no(false)),
            None => self.is_any(&[]),
        }
    }

    /// Whether the two codes are the same.
    pub fn same(self, other: Self) -> Judgement<'r> {
        match (self.number(), other.number()) {
            (Some(a), Some(b)) => self.cell.yes_or_no(a == b).and(|| other.cell.yes_or_no(a == b)),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether it is one of these codes; in the code `unsaid`, it is not known, and this is what is missing.
    pub fn is_any_unless(self, unsaid: C, codes: &[C]) -> Judgement<'r> {
        if self.number() == Some(unsaid.number()) { self.cell.not_recorded() } else { self.is_any(codes) }
    }

    /// The code's number, where one is recorded.
    pub(crate) fn number(self) -> Option<u8> {
        if let Slot::Code(number) = self.cell.slot { Some(number) } else { None }
    }

    /// Whether it is a recorded code other than this.
    pub fn is_not(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Code(number) = slot { Some(number != code.number()) } else { None })
    }
}

impl<'r, C: Codes> Fact<'r, CodeList<C>> {
    /// Whether this code is in the list.
    pub fn has(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(bits) = slot { Some(bits >> code.number() & 1 == 1) } else { None })
    }

    /// Whether the list has a code other than this.
    pub fn has_other_than(self, code: C) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Codes(bits) = slot { Some(bits & !(1 << code.number()) != 0) } else { None })
    }
}

impl<'r, K: Numeric> Fact<'r, K> {
    fn number(self, test: impl FnOnce(f64) -> bool) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::Number(value) = slot { Some(test(value)) } else { None })
    }

    /// Whether it is at most this.
    pub fn at_most(self, most: f64) -> Judgement<'r> {
        self.number(|value| value <= most)
    }

    /// Whether it is more than this.
    pub fn more_than(self, least: f64) -> Judgement<'r> {
        self.number(|value| value > least)
    }

    /// Whether it is at least this.
    pub fn at_least(self, least: f64) -> Judgement<'r> {
        self.number(|value| value >= least)
    }

    /// Whether it is more than another number. Where one of the two is not recorded, the other says nothing.
    pub fn exceeds(self, other: Self) -> Judgement<'r> {
        match (self.cell.slot, other.cell.slot) {
            (Slot::Number(a), Slot::Number(b)) => self.cell.yes_or_no(a > b).and(|| other.cell.yes_or_no(a > b)),
            (Slot::Number(_), _) => other.known(),
            (_, Slot::Number(_)) => self.known(),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether there is none: recorded as none, or not.
    pub fn is_none(self) -> Judgement<'r> {
        !self.known()
    }
}

impl<'r> Fact<'r, Date> {
    /// The day, where one is recorded; to anchor a window whose use cites it.
    pub(crate) fn day(self) -> Option<Day> {
        if let Slot::Day(day) = self.cell.slot { Some(day) } else { None }
    }

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
    pub fn on_or_before(self, day: Day) -> Judgement<'r> {
        self.test(|this| this <= day)
    }

    /// Whether it is earlier than this day.
    pub fn before(self, day: Day) -> Judgement<'r> {
        self.test(|this| this < day)
    }

    /// Whether it is on this day or later.
    pub fn on_or_after(self, day: Day) -> Judgement<'r> {
        self.test(|this| this >= day)
    }

    /// Whether it is later than this day.
    pub fn after(self, day: Day) -> Judgement<'r> {
        self.test(|this| this > day)
    }

    /// Whether it lies in the window, up to the day judged.
    pub fn within(self, window: Window) -> Judgement<'r> {
        let as_at = self.cell.scope.as_at;
        self.test(|day| window.contains(day) && day <= as_at)
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
    pub fn against(self, other: Self, judge: impl FnOnce(Self, Day) -> Judgement<'r>) -> Judgement<'r> {
        let come = other.decided();
        if come.truth() == Truth::Unknown && self.cell.slot == Slot::Absent {
            return come.and(|| self.cell.not_recorded());
        }
        come.then(|| other.given(|day| judge(self, day)))
    }

    /// Judges by the day that is recorded; none is `no`.
    pub fn given(self, judge: impl FnOnce(Day) -> Judgement<'r>) -> Judgement<'r> {
        match self.day() {
            Some(day) => self.cell.yes_or_no(true).choose(|| judge(day), || self.cell.yes_or_no(false)),
            None => self.known(),
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
    pub fn over_by(self, day: Day) -> Judgement<'r> {
        if self.cell.of_parent && self.cell.slot == Slot::Absent {
            return self.cell.not_recorded();
        }
        self.cell.yes_or_no(self.day().is_some_and(|end| end <= day))
    }

    /// Whether it was over in the window, up to the day judged.
    pub fn within(self, window: Window) -> Judgement<'r> {
        let as_at = self.cell.scope.as_at;
        self.cell.yes_or_no(self.day().is_some_and(|end| window.contains(end) && end <= as_at))
    }
}

/// Kinds that hold an id.
pub trait Identifier {
    /// Whether it names its own entry.
    const IS_OWN: bool = false;
    /// Whether it must lead to an entry.
    const RESOLVES: bool = false;
}

impl Identifier for Id {
    const IS_OWN: bool = true;
}

impl Identifier for Name {}

impl Identifier for ChildOr {
    const RESOLVES: bool = true;
}

impl<T: Target> Identifier for Ref<T> {
    const RESOLVES: bool = true;
}

impl<'r, K: Identifier> Fact<'r, K> {
    fn bytes(self) -> Option<&'r [u8]> {
        if let Slot::Id(span) = self.cell.slot { Some(self.cell.scope.record.id(span)) } else { None }
    }

    /// Whether the two ids are the same. Where a reference is compared with the id of an entry, the reference is the
    /// reason: it has to lead to an entry, and ids are not shared.
    pub fn same<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        let same = self.bytes() == other.bytes();
        match (self.bytes(), other.bytes()) {
            (Some(_), _) if K::RESOLVES && O::IS_OWN => self.cell.yes_or_no(same),
            (_, Some(_)) if O::RESOLVES && K::IS_OWN => other.cell.yes_or_no(same),
            (None, _) if K::RESOLVES && O::IS_OWN => self.known(),
            (_, None) if O::RESOLVES && K::IS_OWN => other.known(),
            (Some(_), Some(_)) => self.cell.yes_or_no(same).and(|| other.cell.yes_or_no(same)),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether it is this id, which the rule knows.
    pub fn spells(self, id: &str) -> Judgement<'r> {
        let same = self.bytes().map(|bytes| bytes == id.as_bytes());
        self.cell.ask(|_| same)
    }
}

impl<'r> Fact<'r, ChildOr> {
    /// Whether it is about the child: no person is named.
    pub fn is_the_child(self) -> Judgement<'r> {
        if self.cell.of_parent && self.cell.slot == Slot::Absent {
            return self.cell.not_recorded();
        }
        self.cell.yes_or_no(self.bytes().is_none())
    }

    /// Judges by the person that is named; the child is `no`.
    pub fn given(self, judge: impl FnOnce(At<'r, Person>) -> Judgement<'r>) -> Judgement<'r> {
        match self.bytes().and_then(|id| find(self.cell.scope, id)) {
            Some(person) => self.cell.yes_or_no(true).choose(|| judge(person), || self.cell.yes_or_no(false)),
            None => self.cell.yes_or_no(false),
        }
    }

    /// Whether it is about this person; no person named is the child.
    pub fn is_person<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        if self.bytes().is_none() { self.cell.yes_or_no(false) } else { self.same(other) }
    }
}

impl<'r, T: Target> Fact<'r, Ref<T>> {
    /// The entry that is pointed to.
    pub(crate) fn entry(self) -> Option<At<'r, T>> {
        find(self.cell.scope, self.bytes()?)
    }

    /// Judges by the entry that is pointed to; none is `no`.
    pub fn given(self, judge: impl FnOnce(At<'r, T>) -> Judgement<'r>) -> Judgement<'r> {
        match self.entry() {
            Some(entry) => self.cell.yes_or_no(true).choose(|| judge(entry), || self.cell.yes_or_no(false)),
            None => self.known(),
        }
    }
}

// A list of ids is one fact, cited by its own pointer.
impl<'r, T: Target> Fact<'r, Refs<T>> {
    fn refs(self) -> Option<impl Iterator<Item = Fact<'r, Ref<T>>>> {
        let Slot::List(span) = self.cell.slot else { return None };
        Some(self.cell.scope.record.list(span).iter().map(move |slot| Fact::new(Cell { slot: *slot, ..self.cell })))
    }

    /// Whether it has this id.
    pub fn has<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        let Some(id) = other.bytes() else { return other.known() };
        match self.refs() {
            Some(mut refs) => {
                let has = refs.any(|entry| entry.bytes() == Some(id));
                let list = self.cell.yes_or_no(has);
                if O::IS_OWN { list } else { list.and(|| other.cell.yes_or_no(has)) }
            }
            None => self.known(),
        }
    }

    /// Whether it has an id.
    pub fn has_any(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::List(span) = slot { Some(span.len > 0) } else { None })
    }

    /// Whether one of its ids is as `judge` asks.
    pub fn any(self, judge: impl Fn(Fact<'r, Ref<T>>) -> Judgement<'r>) -> Judgement<'r> {
        self.refs().map_or_else(|| self.known(), |refs| any(self.cell, refs.map(judge)))
    }

    /// Whether all of its ids are as `judge` asks.
    pub fn all(self, judge: impl Fn(Fact<'r, Ref<T>>) -> Judgement<'r>) -> Judgement<'r> {
        self.known().then(|| all(self.cell, self.refs().into_iter().flatten().map(judge)))
    }
}

fn find<'r, T: Target>(scope: &'r Scope<'r>, id: &[u8]) -> Option<At<'r, T>> {
    let root = At::root(scope);
    let number = Child::DESCRIPTION.fields.iter().position(|field| field.name == T::LIST)?;
    let own = T::DESCRIPTION.fields.iter().position(|field| field.name == "id")?;
    let list = List::<T>::new(root.cell(u8::try_from(number).ok()?));
    let own = u8::try_from(own).ok()?;
    list.entries().find(|entry| Fact::<Id>::new(entry.cell(own)).bytes() == Some(id)).map(At::as_written)
}

/// A list of entities.
#[derive(Clone, Copy)]
pub struct List<'r, E> {
    cell: Cell<'r>,
    entity: PhantomData<E>,
}

fn any<'r>(list: Cell<'r>, parts: impl Iterator<Item = Judgement<'r>>) -> Judgement<'r> {
    let mut gathering = Gathering::new(list.scope, Truth::No);
    for part in parts {
        if part.truth() == Truth::Yes {
            return part;
        }
        gathering.or(part);
    }
    match gathering.truth() {
        Truth::No => gathering.finish_at(Truth::No, list.path),
        truth => gathering.finish(truth),
    }
}

fn all<'r>(list: Cell<'r>, parts: impl Iterator<Item = Judgement<'r>>) -> Judgement<'r> {
    let mut gathering = Gathering::new(list.scope, Truth::Yes);
    let mut empty = true;
    for part in parts {
        empty = false;
        gathering.and(part);
        if gathering.truth() == Truth::No && !list.scope.cites.get() {
            break;
        }
    }
    let truth = gathering.truth();
    if empty { gathering.finish_at(truth, list.path) } else { gathering.finish(truth) }
}

impl<'r, E: Entity> List<'r, E> {
    pub(crate) fn new(cell: Cell<'r>) -> Self {
        Self { cell, entity: PhantomData }
    }

    pub(crate) fn path(self) -> Path {
        self.cell.path
    }

    /// Where the entries are; `None` where the list is not recorded.
    fn span(self) -> Option<Span> {
        match self.cell.slot {
            Slot::List(span) => Some(span),
            Slot::Null => Some(Span { start: 0, len: 0 }),
            _ => None,
        }
    }

    pub(crate) fn is_recorded(self) -> bool {
        self.span().is_some()
    }

    /// What would have to stand here is still to come: unknown, with the list as what is missing.
    pub fn still_to_come(self) -> Judgement<'r> {
        self.cell.not_recorded()
    }

    /// Whether the list is recorded.
    pub fn recorded(self) -> Judgement<'r> {
        if self.is_recorded() { self.cell.yes_or_no(true) } else { self.cell.not_recorded() }
    }

    /// Every entry, those after the day judged included.
    pub(crate) fn entries(self) -> impl Iterator<Item = At<'r, E>> {
        let Cell { scope, path, .. } = self.cell;
        let slots = self.span().map(|span| scope.record.list(span)).unwrap_or_default();
        (0..).zip(slots).map(move |(index, slot)| At {
            scope,
            path: path.then(index),
            fields: if let Slot::One(start) = slot { Ok(*start) } else { Err(*slot) },
            entity: PhantomData,
        })
    }

    /// Whether an entry that existed by the day judged is as `judge` asks.
    ///
    /// Yes cites the first that is; no cites the list, in which none is.
    pub fn any(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        any(self.cell, self.entries().map(|entry| entry.exists().and(|| judge(entry))))
    }

    /// As [`Self::any`], of all that is written in the list, also of what begins only after the day judged.
    pub fn any_written(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        any(self.cell, self.entries().map(|entry| entry.written().and(|| judge(entry))))
    }

    /// Whether every entry that existed by the day judged is as `judge` asks.
    ///
    /// No cites each that is not; yes cites all (an empty list: the list).
    pub fn all(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        all(self.cell, self.entries().map(|entry| entry.exists().implies(|| judge(entry))))
    }

    /// As [`Self::any`], by a deadline: no only once it has passed by the day judged.
    pub fn any_by(self, deadline: Day, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        let any = self.any(judge);
        if self.cell.scope.as_at <= deadline { any.or_not_recorded(self.cell.path) } else { any }
    }

    /// As [`Self::any`]; where none is, it is not known, and the list is what is missing.
    pub fn any_or_unknown(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        self.any(judge).or_not_recorded(self.cell.path)
    }

    /// Whether it has an entry that existed by the day judged.
    pub fn has_entries(self) -> Judgement<'r> {
        self.any(|entry| entry.says(true))
    }

    /// Whether at least `least` entries are as `judge` asks.
    pub fn at_least(self, least: usize, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        let (mut yes, mut open) = (0, 0);
        let scope = self.cell.scope;
        let reasons = scope.cites.replace(false);
        for entry in self.entries() {
            match entry.exists().and(|| judge(entry)).truth() {
                Truth::Yes => yes += 1,
                Truth::Unknown => open += 1,
                Truth::No => {}
            }
        }
        scope.cites.set(reasons);
        let truth = match (yes >= least, yes + open >= least) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::Unknown,
            _ => Truth::No,
        };
        let mut gathering = Gathering::new(scope, truth);
        let mut found = 0;
        for entry in self.entries() {
            let part = entry.exists().and(|| judge(entry));
            if truth != Truth::Yes || (part.truth() == Truth::Yes && found < least) {
                gathering.keep(part);
                found += 1;
            }
        }
        if truth == Truth::No { gathering.finish_at(truth, self.cell.path) } else { gathering.finish(truth) }
    }

    /// Judges the latest entry that `which` picks, by the day that dates the entity; with none, no.
    pub fn latest(
        self,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.latest_or(Truth::No, which, judge)
    }

    /// Judges the latest entry that `which` picks; with none, it is not known, and the list is what is missing.
    pub fn latest_if_any(
        self,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.latest_or(Truth::Unknown, which, judge)
    }

    /// Where it is not certain which entry is the latest, the answer is what all that may be agree on. Of several on
    /// the same day each must be as `judge` asks, so that the order of the list never matters.
    fn latest_or(
        self,
        none: Truth,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        let scope = self.cell.scope;
        let picked = |entry: At<'r, E>| entry.exists().and(|| which(entry));
        let reasons = scope.cites.replace(false);
        let best = self.entries().filter(|entry| picked(*entry).truth() == Truth::Yes).filter_map(At::day).max();
        scope.cites.set(reasons);

        let mut certain = if best.is_some() { Truth::Yes } else { none };
        // What the entries that may be the latest, but need not be, would answer.
        let mut possible: Option<Truth> = None;
        let mut gathering = Gathering::new(scope, Truth::Yes);
        for entry in self.entries() {
            let pick = picked(entry);
            let older = entry.day().zip(best).is_some_and(|(day, best)| day < best);
            if older && pick.truth() != Truth::No {
                gathering.keep(entry.dated());
                continue;
            }
            gathering.keep(pick);
            if pick.truth() == Truth::No {
                continue;
            }
            let answer = judge(entry);
            gathering.keep(answer);
            if pick.truth() == Truth::Yes {
                certain = certain.and(answer.truth());
            } else {
                let so_far = possible.unwrap_or(answer.truth());
                possible = Some(if so_far == answer.truth() { so_far } else { Truth::Unknown });
            }
        }
        let truth = match possible {
            Some(possible) if possible != certain => Truth::Unknown,
            _ => certain,
        };
        match (best, possible) {
            (None, None) => gathering.finish_at(truth, self.cell.path),
            _ => gathering.finish(truth),
        }
    }
}

impl<'r, E: Entity> At<'r, E> {
    /// The day that dates it, cited.
    fn dated(self) -> Judgement<'r> {
        match E::DESCRIPTION.dated_by {
            Some(number) => Fact::<Date>::new(self.cell(number)).known(),
            None => Judgement::bare(self.scope, Truth::Yes),
        }
    }
}

/// An entity that lasts from one day to another.
pub trait Lasting<'r>: Copy {
    /// From when.
    fn starts(self) -> Fact<'r, Date>;
    /// Until when.
    fn ends(self) -> Fact<'r, End>;

    /// Whether it had begun and was not over on a day: `[start, end)`.
    fn open_on(self, day: Day) -> Judgement<'r> {
        self.starts().on_or_before(day).and(|| !self.ends().over_by(day))
    }
}

macro_rules! lasting {
    ($($entity:ident)+) => {
        $(impl<'r> Lasting<'r> for At<'r, crate::model::$entity> {
            fn starts(self) -> Fact<'r, Date> { self.start_date() }
            fn ends(self) -> Fact<'r, End> { self.end_date() }
        })+
    };
}

lasting! { CareEpisode LegalStatus LivingArrangement Restriction Placement Allocation Plan ContactArrangement CarerPayment }
