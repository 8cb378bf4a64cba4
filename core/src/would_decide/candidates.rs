//! Which values are worth trying in a place: what its shape allows, and for days and numbers the boundaries that the
//! rule can ask about.

use super::draft::{Place, Put, Source, Value, locate, own_id, parent};
use crate::at::Scope;
use crate::day::Day;
use crate::model::{CodeSet, Shape, Subject};
use crate::options::NullMeans;
use crate::parameters::{Setting, Unit};
use crate::path::Path;
use crate::record::{CodeBits, Record, Slot};
use crate::rule::Rule;

/// Ages that the law asks about, beside those that are parameters of a rule.
const AGES: [i32; 4] = [16, 18, 21, 25];
/// Numbers on either side of this far apart are told apart, where a number need not be whole.
pub(super) const GRID: f64 = 100.0;
/// Before this day nothing is tried, where the child's birth is not recorded.
pub(super) const EARLIEST: Option<Day> = Day::new(1900, 1, 1);

impl Asking<'_> {
    /// The parameters that count something.
    fn lengths(&self) -> impl Iterator<Item = (Unit, f64)> + Clone {
        self.parameters.iter().map(|(unit, setting)| (*unit, setting.number()))
    }

    /// The parameters that are days.
    fn days_set(&self) -> impl Iterator<Item = Day> + Clone {
        self.parameters.iter().filter_map(|(_, setting)| match setting {
            Setting::Day(day) => Some(*day),
            Setting::Number(_) => None,
        })
    }
}

/// What is asked, of which rule, and about what.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) rule: &'static Rule,
    pub(super) at: Path,
    pub(super) as_at: Day,
    pub(super) since: Day,
    pub(super) known_at: Option<Day>,
    pub(super) parameters: &'a [(Unit, Setting)],
    /// Made-up ids have greater numbers.
    pub(super) made_up: u32,
    /// How many entries a new list has, where one does not do.
    pub(super) several: Option<u8>,
}

/// The values of the rule's parameters.
pub(super) fn parameters(rule: &'static Rule, scope: &Scope<'_>) -> Vec<(Unit, Setting)> {
    rule.parameters.iter().map(|parameter| (parameter.unit, scope.values.of(parameter))).collect()
}

/// What to try where `missing` says that a fact is missing: each is one thing to record, or two where the second
/// needs the first. `because` are the facts that were looked at.
pub(super) fn candidates(asking: &Asking<'_>, record: &Record, missing: Path, because: &[Path]) -> Vec<Vec<Put>> {
    let Some(place) = locate(record, missing) else { return Vec::new() };
    let mut found = match (place.shape, place.slot) {
        (Shape::Many(_), Slot::List(span)) => {
            let entry = missing.then(u16::try_from(span.len).unwrap_or(u16::MAX));
            return vec![vec![Put { path: entry, value: Value::Entry(None) }]];
        }
        (Shape::One(_), Slot::One(_)) => return written_in_time(asking, record, missing),
        (Shape::Ref(target) | Shape::ChildOr(target), _) => references(asking, record, missing, target, false),
        (Shape::Refs(target), _) => references(asking, record, missing, target, true),
        (Shape::Name, _) => names(asking, record, missing, place),
        _ => values(asking, record, missing, place, because).into_iter().map(|value| one(missing, value)).collect(),
    };
    if place.nullable && record.null_means == NullMeans::None && place.slot != Slot::Null {
        found.push(one(missing, Value::Null));
    }
    found
}

fn one(path: Path, value: Value) -> Vec<Put> {
    vec![Put { path, value }]
}

/// All values that are worth trying in a place which holds one value of its own.
pub(super) fn values(asking: &Asking<'_>, record: &Record, path: Path, place: Place, because: &[Path]) -> Vec<Value> {
    match place.shape {
        Shape::Bool => vec![Value::Bool(true), Value::Bool(false)],
        Shape::Code(set) => codes(set).filter(|code| place.slot != Slot::Code(*code)).map(Value::Code).collect(),
        Shape::Codes(set) => code_lists(set),
        Shape::Text if place.nullable => vec![Value::Text(true)],
        Shape::Text => vec![Value::Text(true), Value::Text(false)],
        Shape::TextWith(_) => vec![Value::Wording(true), Value::Wording(false)],
        Shape::Texts => vec![Value::Texts(true), Value::Texts(false)],
        Shape::Id => vec![Value::Id(Source::New(asking.made_up + 1))],
        Shape::One(_) => vec![Value::Entity],
        Shape::Many(_) => match asking.several {
            Some(several) => vec![Value::ListOf(several), Value::ListOfOne(None), Value::EmptyList],
            None => vec![Value::EmptyList, Value::ListOfOne(None)],
        },
        Shape::Number { min, max, whole } => {
            let near = recorded_numbers(record, path, because);
            numbers(asking, (min, max), whole, &near).into_iter().map(Value::Number).collect()
        }
        Shape::Date | Shape::End => {
            let days = if place.name == "date_of_birth" { births(asking) } else { days(asking, record, path, because) };
            days.into_iter().map(Value::Day).collect()
        }
        Shape::Name | Shape::Ref(_) | Shape::ChildOr(_) | Shape::Refs(_) => Vec::new(),
    }
}

fn codes(set: &CodeSet) -> impl Iterator<Item = u8> + Clone {
    (0..).zip(set.codes).map(|(number, _)| number)
}

/// Each code alone, none, and all.
fn code_lists(set: &CodeSet) -> Vec<Value> {
    let alone = codes(set).map(|code| CodeBits::of([code]));
    alone.chain([CodeBits::default(), CodeBits::of(codes(set))]).map(Value::Codes).collect()
}

/// Something is there, but was written into the record too late to be known.
fn written_in_time(asking: &Asking<'_>, record: &Record, path: Path) -> Vec<Vec<Put>> {
    let Some(Place { shape: Shape::One(entity), .. }) = locate(record, path) else { return Vec::new() };
    let number = entity.fields.iter().position(|field| field.name == "recorded_on");
    let field = number.and_then(|number| u16::try_from(number).ok()).map(|number| path.then(number));
    field.zip(asking.known_at).map(|(field, day)| one(field, Value::Day(day))).into_iter().collect()
}

/// The ids of the entries of a list at the root: where they stand.
pub(super) fn ids_of(record: &Record, list: &str) -> Vec<Path> {
    let fields = record.root().fields;
    let Some(number) = fields.iter().position(|field| field.name == list) else { return Vec::new() };
    let list = Path::default().then(u16::try_from(number).unwrap_or(u16::MAX));
    let Some(Place { shape: Shape::Many(entity), slot: Slot::List(span), .. }) = locate(record, list) else {
        return Vec::new();
    };
    let Some(own) = own_id(entity).and_then(|own| u16::try_from(own).ok()) else { return Vec::new() };
    let entries = (0..u16::try_from(span.len).unwrap_or(u16::MAX)).map(|index| list.then(index).then(own));
    entries.filter(|id| locate(record, *id).is_some_and(|place| matches!(place.slot, Slot::Id(_)))).collect()
}

/// An id out of those that resolve; then an entry that is new, and its id.
fn references(asking: &Asking<'_>, record: &Record, path: Path, target: &str, list: bool) -> Vec<Vec<Put>> {
    let value = |source| if list { Value::Ids(Some(source)) } else { Value::Id(source) };
    let mut found: Vec<Vec<Put>> =
        ids_of(record, target).into_iter().map(|id| one(path, value(Source::Copy(id)))).collect();
    if list {
        found.push(one(path, Value::Ids(None)));
    }
    if let Some((entry, id)) = new_entry(asking, record, target) {
        found.push(vec![entry, Put { path, value: value(Source::Copy(id)) }]);
    }
    found
}

/// A new entry of a list at the root, with an id that is made up, and where that id stands.
fn new_entry(asking: &Asking<'_>, record: &Record, list: &str) -> Option<(Put, Path)> {
    let number = record.root().fields.iter().position(|field| field.name == list)?;
    let path = Path::default().then(u16::try_from(number).ok()?);
    let place = locate(record, path)?;
    let Shape::Many(entity) = place.shape else { return None };
    let own = u16::try_from(own_id(entity)?).ok()?;
    let id = Some(super::draft::made_up(record).max(asking.made_up) + 1);
    Some(match place.slot {
        Slot::List(span) => {
            let entry = path.then(u16::try_from(span.len).ok()?);
            (Put { path: entry, value: Value::Entry(id) }, entry.then(own))
        }
        _ => (Put { path, value: Value::ListOfOne(id) }, path.then(0).then(own)),
    })
}

/// A name that rules compare is a check's, or that of something else in the record.
fn names(asking: &Asking<'_>, record: &Record, path: Path, place: Place) -> Vec<Vec<Put>> {
    if place.name == "check_id" {
        return vec![one(path, Value::Id(Source::Rule(asking.rule.id)))];
    }
    if record.subject != Subject::Child {
        // Compared between the entries of one list.
        let same = entries_beside(record, path).into_iter().map(|other| one(path, Value::Id(Source::Copy(other))));
        return same.chain([one(path, Value::Id(Source::New(asking.made_up + 1)))]).collect();
    }
    let mut ids: Vec<Path> =
        ["placements", "moves", "decisions"].iter().flat_map(|list| ids_of(record, list)).collect();
    // What the finding is about comes first.
    ids.sort_by_key(|id| !id.is_under(&asking.at));
    ids.into_iter().map(|id| one(path, Value::Id(Source::Copy(id)))).collect()
}

/// The same field of the other entries of the list that a place is in, where an id stands in it.
fn entries_beside(record: &Record, path: Path) -> Vec<Path> {
    let entry = parent(path);
    let (list, Some(field)) = (parent(entry), path.steps().last()) else { return Vec::new() };
    let Some(Place { slot: Slot::List(span), .. }) = locate(record, list) else { return Vec::new() };
    let others =
        (0..u16::try_from(span.len).unwrap_or(u16::MAX)).map(|index| list.then(index)).filter(|at| *at != entry);
    let is_id = |path: &Path| locate(record, *path).is_some_and(|place| matches!(place.slot, Slot::Id(_)));
    others.map(|other| other.then(*field)).filter(is_id).collect()
}

/// The numbers beside a place, and those that a finding rests on: what stands in it may be a part of them, or they of it.
fn recorded_numbers(record: &Record, path: Path, because: &[Path]) -> Vec<f64> {
    let number = |slot: Slot| if let Slot::Number(number) = slot { Some(number) } else { None };
    let mut numbers: Vec<f64> = because.iter().filter_map(|path| number(locate(record, *path)?.slot)).collect();
    if let Some(Place { shape: Shape::One(entity), slot: Slot::One(start), .. }) = locate(record, parent(path)) {
        numbers.extend((0..entity.fields.len()).filter_map(|field| number(record.slot(start as usize + field))));
    }
    numbers
}

fn numbers(asking: &Asking<'_>, (min, max): (f64, f64), whole: bool, near: &[f64]) -> Vec<f64> {
    let step = if whole { 1.0 } else { 1.0 / GRID };
    let mut numbers = Vec::new();
    let known = asking.lengths().map(|(_, value)| value).chain(AGES.map(f64::from)).chain(near.iter().copied());
    for number in known.flat_map(|value| [value, value + step, value - step]).chain([min, 0.0, 1.0, max]) {
        let number = (number * GRID).round() / GRID;
        let fits = (min..=max).contains(&number) && !(whole && number.fract() != 0.0);
        if fits && !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// Days of birth on either side of the ages that can matter.
fn births(asking: &Asking<'_>) -> Vec<Day> {
    let ages = asking.lengths().filter(|(unit, _)| *unit == Unit::Years).map(|(_, age)| whole(age));
    let mut days = Vec::new();
    for age in AGES.into_iter().chain(ages).chain([1, 5, 10, 30]) {
        let birthday = asking.as_at.plus_months(-12 * age);
        for day in [birthday, birthday.plus_days(-1), birthday.plus_days(1)] {
            if !days.contains(&day) {
                days.push(day);
            }
        }
    }
    days
}

/// The day judged, the days that the finding rests on and those beside the place itself, each as it is, a day to
/// either side, and as far from it as the rule's parameters say.
fn days(asking: &Asking<'_>, record: &Record, path: Path, because: &[Path]) -> Vec<Day> {
    let mut anchors = vec![asking.as_at];
    let recorded = |path: &Path| match locate(record, *path)?.slot {
        Slot::Day(day) => Some(day),
        _ => None,
    };
    anchors.extend(because.iter().filter_map(recorded));
    anchors.extend(beside(record, parent(path)));
    anchors.extend(beside(record, asking.at));
    anchors.push(asking.since);
    anchors.extend(asking.days_set());
    let born = date_of_birth(record).or(EARLIEST).unwrap_or(asking.as_at);
    let mut days: Vec<Day> = Vec::new();
    let mut offer = |day: Day| {
        if born <= day && day <= asking.as_at && !days.contains(&day) {
            days.push(day);
        }
    };
    for anchor in &anchors {
        offer(*anchor);
    }
    for anchor in &anchors {
        offer(anchor.plus_days(-1));
        offer(anchor.plus_days(1));
        for (unit, length) in asking.lengths().chain([(Unit::Months, 12.0)]) {
            for sign in [-1, 1] {
                let far = match unit.as_str() {
                    "days" => anchor.plus_days(sign * whole(length)),
                    "weeks" => anchor.plus_days(sign * whole(length * 7.0)),
                    "months" => anchor.plus_months(sign * whole(length)),
                    "years" if asking.days_set().next().is_some() => anchor.plus_months(sign * 12 * whole(length)),
                    _ => continue,
                };
                offer(far);
                offer(far.plus_days(sign));
            }
        }
    }
    for months in [1, 3, 24, 60] {
        offer(asking.as_at.plus_months(-months));
    }
    offer(born);
    days
}

/// The days that an entity holds.
fn beside(record: &Record, path: Path) -> Vec<Day> {
    let Some(Place { shape: Shape::One(entity), slot: Slot::One(start), .. }) = locate(record, path) else {
        return Vec::new();
    };
    // The record itself is no event: its only day is the one up to which it is complete.
    let fields = if path == Path::default() { 0 } else { entity.fields.len() };
    let day = |number: usize| match record.slot(start as usize + number) {
        Slot::Day(day) => Some(day),
        _ => None,
    };
    (0..fields).filter_map(day).collect()
}

/// The child's day of birth, where it is recorded.
pub(super) fn date_of_birth(record: &Record) -> Option<Day> {
    let step = |path: Path, name: &str| {
        let Place { shape: Shape::One(entity), .. } = locate(record, path)? else { return None };
        let number = entity.fields.iter().position(|field| field.name == name)?;
        Some(path.then(u16::try_from(number).ok()?))
    };
    let child = step(Path::default(), "child")?;
    match locate(record, step(child, "date_of_birth")?)?.slot {
        Slot::Day(day) => Some(day),
        _ => None,
    }
}

#[allow(clippy::cast_possible_truncation)]
fn whole(value: f64) -> i32 {
    value as i32
}
