//! Records that say the same in another way: no outcome turns on these.

use std::collections::BTreeMap;

use careinquiry::model::{Description, Shape};
use serde_json::{Value, json};

use crate::{Maker, root};

/// Gives every object of a list a number of its own, from `next` on, under `extensions`, where nothing is read.
pub fn number(value: &mut Value, next: &mut u64) {
    match value {
        Value::Array(list) => {
            for entry in list {
                if let Some(object) = entry.as_object_mut() {
                    object.insert("extensions".into(), json!(*next));
                    *next += 1;
                }
                number(entry, next);
            }
        }
        Value::Object(object) => object.values_mut().for_each(|value| number(value, next)),
        _ => {}
    }
}

/// Puts every list in another order.
pub fn shuffle(value: &mut Value, maker: &mut Maker) {
    match value {
        Value::Array(list) => {
            for entry in list.iter_mut() {
                shuffle(entry, maker);
            }
            maker.shuffle(list);
        }
        Value::Object(object) => object.values_mut().for_each(|value| shuffle(value, maker)),
        _ => {}
    }
}

/// Adds `extensions` to the record and to every object in it.
pub fn extend(value: &mut Value, maker: &mut Maker) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|entry| extend(entry, maker)),
        Value::Object(object) => {
            object.values_mut().for_each(|value| extend(value, maker));
            let extra = [
                Value::Null,
                json!({"id": "p1", "start_date": [1.5, true, {}]}),
                json!("text"),
                json!(7),
                json!({"extensions": {}}),
            ];
            object.insert("extensions".into(), maker.one_of(&extra));
        }
        _ => {}
    }
}

/// Gives everything that an id names another id, and follows it wherever it is pointed to. The names of checks stay.
pub fn rename(record: &mut Value, maker: &mut Maker) {
    let mut names = BTreeMap::new();
    let root = root(record);
    renamed(record, root, &mut names, maker);
}

fn renamed(value: &mut Value, entity: &'static Description, names: &mut BTreeMap<String, String>, maker: &mut Maker) {
    for field in entity.fields {
        let Some(value) = value.get_mut(field.name) else { continue };
        match (field.shape, value) {
            (Shape::Name, _) if ["document_type", "schema_version", "check_id"].contains(&field.name) => {}
            (Shape::Id | Shape::Name | Shape::Ref(_) | Shape::ChildOr(_), Value::String(id)) => {
                another(id, names, maker);
            }
            (Shape::Refs(_), Value::Array(list)) => {
                for entry in list {
                    if let Value::String(id) = entry {
                        another(id, names, maker);
                    }
                }
            }
            (Shape::One(entity), value @ Value::Object(_)) => renamed(value, entity, names, maker),
            (Shape::Many(entity), Value::Array(list)) => {
                for entry in list {
                    renamed(entry, entity, names, maker);
                }
            }
            _ => {}
        }
    }
}

fn another(id: &mut String, names: &mut BTreeMap<String, String>, maker: &mut Maker) {
    let name = names.entry(id.clone()).or_insert_with(|| maker.fresh_id());
    id.clone_from(name);
}
