//! Makes values of the model at random.

use careinquiry::model::{Description, Field, Shape};
use careinquiry::{Basis, Day};
use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::{integrity, root};

/// Windows of the rules, in days and months, at whose ends dates are placed.
const DAYS: [i32; 8] = [0, 1, 28, 91, 122, 14, 60, 400];
const MONTHS: [i32; 6] = [3, 6, 12, 24, 2, 40];
/// Ages that the law or the rules turn on.
const AGES: [i32; 7] = [9, 13, 16, 18, 21, 23, 25];

/// What every record has.
pub(crate) const ENVELOPE: [&str; 3] = ["document_type", "schema_version", "record_id"];

/// Makes values of the model.
#[derive(Clone, Debug)]
pub struct Maker {
    rng: Rng,
    today: Day,
    /// How many keys of a hundred are recorded.
    density: usize,
    /// The most entries of a list, and of a list within a list.
    longest: usize,
    /// Days given out already, to which others are set in relation.
    days: Vec<Day>,
    /// The ids of the lists at the root that may be pointed to.
    ids: Vec<(&'static str, Vec<String>)>,
    /// What every text and id begins with.
    mark: &'static str,
}

impl Maker {
    /// A maker of records about the time before a day.
    #[must_use]
    pub fn new(rng: Rng, today: Day) -> Self {
        Self { rng, today, density: 90, longest: 2, days: Vec::new(), ids: Vec::new(), mark: "m" }
    }

    /// Begins every text and every id with this.
    #[must_use]
    pub fn marking(self, mark: &'static str) -> Self {
        Self { mark, ..self }
    }

    /// What chance does next.
    #[must_use]
    pub fn into_rng(self) -> Rng {
        self.rng
    }

    /// A number below a limit; nought where the limit is.
    pub fn below(&mut self, limit: usize) -> usize {
        self.rng.usize(..limit.max(1))
    }

    /// Yes so many times of a hundred.
    pub fn of_a_hundred(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of a list.
    ///
    /// # Panics
    ///
    /// Where the list is empty: the choices are the caller's own.
    #[allow(clippy::indexing_slicing, reason = "choices are never empty")]
    pub fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Puts a list in another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        self.rng.shuffle(list);
    }

    /// How many keys of a hundred are recorded in what is made.
    pub fn recording(&mut self, density: usize) {
        self.density = density;
    }

    /// Takes the ids and days that a record has, so that what is made can point to them.
    pub fn know(&mut self, record: &Value) {
        let ids = |field: &Field| {
            let ids: Vec<String> = record.get(field.name)?.as_array()?.iter().filter_map(id_of).collect();
            Some((field.name, ids))
        };
        self.ids = root(record).fields.iter().filter_map(ids).collect();
        self.days.clear();
        days_of(record, &mut self.days);
    }

    fn ids(&self, list: &str) -> &[String] {
        self.ids.iter().find(|(name, _)| *name == list).map(|(_, ids)| ids.as_slice()).unwrap_or_default()
    }

    /// A record of a type of document, as whole or as poor as chance has it. It may lack integrity.
    pub fn record(&mut self, document_type: &str) -> Value {
        let mut record = Map::new();
        for (key, value) in [("document_type", document_type), ("schema_version", "1"), ("record_id", "record")] {
            record.insert(key.into(), json!(value));
        }
        let fields = root(&json!({"document_type": document_type})).fields;
        self.density = self.one_of(&[35, 70, 90, 97, 100]);
        self.longest = 1 + self.below(3);
        // Lists that others point into are given their ids before anything is made.
        let mut sizes = Vec::new();
        for field in fields {
            if let Shape::Many(entity) = field.shape {
                let size = self.size();
                sizes.push((field.name, size));
                if entity.fields.iter().any(|field| matches!(field.shape, Shape::Id)) && self.is_recorded() {
                    let ids = (0..size).map(|_| self.fresh_id()).collect();
                    self.ids.push((field.name, ids));
                }
            }
        }
        for field in fields.iter().filter(|field| !ENVELOPE.contains(&field.name)) {
            let made = match field.shape {
                Shape::Many(entity) => {
                    let ids = self.ids(field.name).to_vec();
                    let size = sizes.iter().find(|(name, _)| *name == field.name).map_or(0, |(_, size)| *size);
                    let is_pointed_to = !ids.is_empty();
                    (is_pointed_to || self.is_recorded()).then(|| {
                        let mut entries: Vec<Value> = (0..size).map(|_| self.entity(entity)).collect();
                        for (entry, id) in entries.iter_mut().filter_map(Value::as_object_mut).zip(ids) {
                            entry.insert("id".into(), json!(id));
                        }
                        Value::Array(entries)
                    })
                }
                _ => self.field(field),
            };
            if let Some(value) = made {
                record.insert(field.name.to_owned(), value);
            }
        }
        let mut record = Value::Object(record);
        integrity::arrange(&mut record, self);
        record
    }

    fn is_recorded(&mut self) -> bool {
        self.of_a_hundred(self.density)
    }

    fn size(&mut self) -> usize {
        if self.of_a_hundred(12) { 0 } else { 1 + self.below(self.longest) }
    }

    /// An id that nothing else has.
    pub fn fresh_id(&mut self) -> String {
        format!("{}{:08x}", self.mark, self.rng.u32(..))
    }

    fn text(&mut self) -> String {
        if self.of_a_hundred(12) { self.one_of(&["", "  ", "\n"]).to_owned() } else { format!("{} said", self.mark) }
    }

    /// A field: not recorded, recorded as none, or recorded.
    fn field(&mut self, field: &Field) -> Option<Value> {
        if !self.is_recorded() {
            return None;
        }
        // What points to something is left out where there is nothing to point to.
        Some(self.any(field)).filter(|value| field.nullable || !value.is_null())
    }

    /// Something that the field may hold.
    pub fn any(&mut self, field: &Field) -> Value {
        if field.nullable && self.of_a_hundred(15) { Value::Null } else { self.value(field) }
    }

    /// An entry or part.
    pub fn entity(&mut self, entity: &'static Description) -> Value {
        let mut object = Map::new();
        for field in entity.fields {
            if field.name == "recorded_on" && !self.of_a_hundred(20) {
                continue;
            }
            if let Some(value) = self.field(field) {
                object.insert(field.name.to_owned(), value);
            }
        }
        Value::Object(object)
    }

    /// A value of a field that is not none; `null` where it points to something and there is nothing to point to.
    pub fn value(&mut self, field: &Field) -> Value {
        match field.shape {
            Shape::Id => json!(self.fresh_id()),
            Shape::Name => self.name(field.name),
            Shape::Text => json!(self.text()),
            Shape::TextWith(word) => {
                let other = self.text();
                json!(if self.of_a_hundred(50) { word } else { &other })
            }
            Shape::Texts => {
                let size = self.size();
                (0..size).map(|_| self.text()).collect()
            }
            Shape::Bool => json!(self.of_a_hundred(50)),
            Shape::Date | Shape::End => json!(self.date(field.name).to_string()),
            Shape::Number { min, max, whole } => self.number(min, max, whole),
            Shape::Code(set) => json!(self.one_of(set.codes)),
            Shape::Codes(set) => {
                let size = self.size();
                (0..size).map(|_| self.one_of(set.codes)).collect()
            }
            Shape::Ref(list) | Shape::ChildOr(list) => {
                let ids = self.ids(list).to_vec();
                if ids.is_empty() { Value::Null } else { json!(self.one_of(&ids)) }
            }
            Shape::Refs(list) => {
                let mut ids = self.ids(list).to_vec();
                self.shuffle(&mut ids);
                let size = self.below(ids.len() + 1);
                ids.truncate(size);
                json!(ids)
            }
            Shape::One(entity) => self.entity(entity),
            Shape::Many(entity) => {
                let size = self.size();
                (0..size).map(|_| self.entity(entity)).collect()
            }
        }
    }

    fn name(&mut self, key: &str) -> Value {
        let checks: Vec<&str> = careinquiry::rulesets()
            .iter()
            .flat_map(|set| set.rules())
            .filter(|rule| rule.basis == Basis::Attestation)
            .map(|rule| rule.id)
            .collect();
        match key {
            "check_id" if !checks.is_empty() && self.of_a_hundred(90) => json!(self.one_of(&checks)),
            "about_id" => {
                let ids: Vec<String> =
                    ["placements", "moves", "decisions"].iter().flat_map(|list| self.ids(list).to_vec()).collect();
                if ids.is_empty() { json!(self.fresh_id()) } else { json!(self.one_of(&ids)) }
            }
            // Compared between the entries of a list.
            "measure" => {
                let which = self.below(3);
                json!(format!("{}measure{which}", self.mark))
            }
            _ => json!(self.fresh_id()),
        }
    }

    fn number(&mut self, min: f64, max: f64, whole: bool) -> Value {
        let edges = [
            min, max, 0.0, 1.0, 20.0, 20.01, 19.5, 21.0, 24.0, 25.0, 26.0, 18.0, 5.0, 300.0, 2.0, 3.0, 10.0, 40.0,
            60.0, 70.0, 0.5, 0.75, 0.8,
        ];
        let fitting: Vec<f64> =
            edges.into_iter().filter(|edge| (min..=max).contains(edge) && !(whole && edge.fract() != 0.0)).collect();
        let number = self.one_of(&fitting);
        if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }
    }

    /// A day near the end of some window, of the day judged or of a day given out before.
    fn date(&mut self, key: &str) -> Day {
        if key == "date_of_birth" {
            let age = self.one_of(&AGES);
            let slip = self.one_of(&[0, 0, 1, -1, 40, 200]);
            return self.today.plus_months(-12 * age).plus_days(slip);
        }
        if key == "extracted_on" {
            let later = self.below(40);
            return self.today.plus_days(later as i32);
        }
        let near_another = !self.days.is_empty() && self.of_a_hundred(35);
        let from = if near_another { self.one_of(&self.days.clone()) } else { self.today };
        let slip = self.one_of(&[0, 0, 1, -1]);
        let later = if near_another { self.of_a_hundred(60) } else { self.of_a_hundred(6) };
        let sign = if later { 1 } else { -1 };
        let day = match self.below(8) {
            0..4 => from.plus_days(sign * self.one_of(&DAYS)),
            4..7 => from.plus_months(sign * self.one_of(&MONTHS)),
            _ => from.plus_days(sign * self.below(900) as i32),
        };
        let day = day.plus_days(slip).max(self.today.plus_months(-72).min(from));
        self.days.push(day);
        day
    }
}

fn id_of(entry: &Value) -> Option<String> {
    Some(entry.get("id")?.as_str()?.to_owned())
}

fn days_of(value: &Value, days: &mut Vec<Day>) {
    match value {
        Value::String(text) => days.extend(text.parse::<Day>()),
        Value::Array(list) => list.iter().for_each(|entry| days_of(entry, days)),
        Value::Object(object) => object.values().for_each(|value| days_of(value, days)),
        _ => {}
    }
}
