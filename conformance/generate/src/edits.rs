//! The places of a record where a fact stands or could stand.

use careinquiry::model::{Description, Field, Shape};
use serde_json::Value;

use crate::maker::ENVELOPE;
use crate::{Maker, is_valid, root};

/// One key of one object of a record, recorded or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    /// Nothing.
    Absent,
    /// A fact: anything but an object or a list of objects with something in it.
    Leaf,
    /// An object, or a list of objects with something in it.
    Tree,
}

/// A place of a record where a fact stands or could stand.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where.
    pub pointer: String,
    /// The entity whose key it is.
    pub entity: &'static str,
    /// The key.
    pub field: &'static Field,
    /// What stands there.
    pub state: State,
}

impl Site {
    /// Whether nothing is recorded.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.state == State::Absent
    }

    /// Whether a fact is recorded.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        self.state == State::Leaf
    }

    /// Whether its absence is a recorded state: no end, the child, or no day of writing.
    #[must_use]
    pub fn says_something_by_absence(&self) -> bool {
        matches!(self.field.shape, Shape::End | Shape::ChildOr(_)) || self.field.name == "recorded_on"
    }

    /// Takes out what stands there.
    pub fn remove(&self, record: &mut Value) {
        let Some((parent, key)) = self.pointer.rsplit_once('/') else { return };
        if let Some(object) = record.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.remove(key);
        }
    }

    /// Records a value there.
    pub fn set(&self, record: &mut Value, value: Value) {
        let Some((parent, key)) = self.pointer.rsplit_once('/') else { return };
        if let Some(object) = record.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.insert(key.to_owned(), value);
        }
    }

    /// Puts something else there that the model allows. Where there is nothing to point to, nothing.
    pub fn replace(&self, record: &mut Value, maker: &mut Maker) -> bool {
        maker.know(record);
        let value = maker.any(self.field);
        if value.is_null() && !self.field.nullable {
            return false;
        }
        self.set(record, value);
        true
    }
}

/// Every key that a record has or could have, but for the three of its envelope.
#[must_use]
pub fn sites(record: &Value) -> Vec<Site> {
    let mut sites = Vec::new();
    walk(record, root(record), "", &mut sites);
    sites.retain(|site| !site.pointer.strip_prefix('/').is_some_and(|key| ENVELOPE.contains(&key)));
    sites
}

/// The record with up to so many of its facts changed, filled in or taken out; as valid as it was.
#[must_use]
pub fn near(record: &Value, most: usize, maker: &mut Maker) -> Value {
    let mut record = record.clone();
    for _ in 0..maker.below(most + 1) {
        let sites = sites(&record);
        let site = maker.one_of(&sites);
        let before = record.clone();
        if maker.of_a_hundred(25) {
            site.remove(&mut record);
        } else {
            site.replace(&mut record, maker);
        }
        if !is_valid(&record) {
            record = before;
        }
    }
    record
}

fn walk(value: &Value, entity: &'static Description, pointer: &str, sites: &mut Vec<Site>) {
    for field in entity.fields {
        let pointer = format!("{pointer}/{}", field.name);
        let state = match (field.shape, value.get(field.name)) {
            (_, None) => State::Absent,
            (Shape::One(entity), Some(value @ Value::Object(_))) => {
                walk(value, entity, &pointer, sites);
                State::Tree
            }
            (Shape::Many(entity), Some(Value::Array(list))) if !list.is_empty() => {
                for (index, entry) in list.iter().enumerate() {
                    walk(entry, entity, &format!("{pointer}/{index}"), sites);
                }
                State::Tree
            }
            _ => State::Leaf,
        };
        sites.push(Site { pointer, entity: entity.name, field, state });
    }
}

/// The place of a pointer into a record that names a key, or an entry of a list (then the list's).
#[must_use]
pub fn at(record: &Value, pointer: &str) -> Option<Site> {
    let mut entity = root(record);
    let mut here = String::new();
    let mut found = None;
    for segment in pointer.split('/').skip(1) {
        if segment.bytes().all(|byte| byte.is_ascii_digit()) {
            here = format!("{here}/{segment}");
            continue;
        }
        let field = entity.fields.iter().find(|field| field.name == segment)?;
        here = format!("{here}/{segment}");
        found = Some(Site { pointer: here.clone(), entity: entity.name, field, state: State::Absent });
        if let Shape::One(next) | Shape::Many(next) = field.shape {
            entity = next;
        }
    }
    found
}
