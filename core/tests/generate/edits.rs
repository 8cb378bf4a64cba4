//! The places of a record where a fact stands or could stand.

use careinquiry::model::{Child, Description, Entity, Field, Shape};
use serde_json::Value;

use super::Maker;

/// One key of one object of a record, recorded or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum State {
    Absent,
    /// A fact: anything but an object or a list of objects with something in it.
    Leaf,
    /// An object, or a list of objects with something in it.
    Tree,
}

#[derive(Clone, Debug)]
pub struct Site {
    pub pointer: String,
    /// The entity whose key it is.
    pub entity: &'static str,
    pub field: &'static Field,
    pub state: State,
}

impl Site {
    pub fn is_absent(&self) -> bool {
        self.state == State::Absent
    }

    pub fn is_leaf(&self) -> bool {
        self.state == State::Leaf
    }

    /// Whether its absence is a recorded state: no end, the child, or no day of writing.
    pub fn says_something_by_absence(&self) -> bool {
        matches!(self.field.shape, Shape::End | Shape::ChildOr(_)) || self.field.name == "recorded_on"
    }

    pub fn remove(&self, record: &mut Value) {
        let (parent, key) = self.pointer.rsplit_once('/').unwrap();
        if let Some(object) = record.pointer_mut(parent).and_then(Value::as_object_mut) {
            object.remove(key);
        }
    }

    pub fn set(&self, record: &mut Value, value: Value) {
        let (parent, key) = self.pointer.rsplit_once('/').unwrap();
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

/// Every key that a record has or could have, but for the three of its envelope and the ids that name entries.
pub fn sites(record: &Value) -> Vec<Site> {
    let mut sites = Vec::new();
    walk(record, Child::DESCRIPTION, "", &mut sites);
    sites.retain(|site| !["/document_type", "/schema_version", "/record_id"].contains(&site.pointer.as_str()));
    sites
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

/// The place of a pointer that names a key, or an entry of a list (then the list's).
pub fn at(pointer: &str) -> Option<Site> {
    let mut entity = Child::DESCRIPTION;
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
