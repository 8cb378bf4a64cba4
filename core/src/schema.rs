//! The JSON Schema of a document (draft 2020-12), from the model's tables.

use serde_json::{Map, Value, json};

use crate::model::{Description, Field, MODEL_VERSION, Shape, Subject};

/// The JSON Schema of a type of document, by its name (`child`, `local_authority`), or of what the library says: `answers`.
/// `None` where there is none.
#[must_use]
pub fn schema(name: &str) -> Option<Value> {
    if name == "answers" { Some(crate::answers::schema()) } else { Subject::parse(name).map(document) }
}

fn document(subject: Subject) -> Value {
    let name = subject.as_str();
    let mut definitions = Map::new();
    let mut root = object(subject.description(), &mut definitions);
    if let Some(map) = root.as_object_mut() {
        map.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        map.insert("$id".into(), json!(format!("https://careinquiry.org/schemas/1/{name}.schema.json")));
        map.insert("title".into(), json!(subject.title()));
        map.insert("required".into(), json!(["document_type", "schema_version", "record_id"]));
        if let Some(properties) = map.get_mut("properties").and_then(Value::as_object_mut) {
            properties
                .insert("document_type".into(), json!({"const": name, "description": "What the document is about."}));
            let version = json!({"const": MODEL_VERSION, "description": "The version of the model."});
            properties.insert("schema_version".into(), version);
        }
        map.insert("$defs".into(), Value::Object(definitions));
    }
    root
}

fn object(entity: &'static Description, definitions: &mut Map<String, Value>) -> Value {
    let mut properties = Map::new();
    for field in entity.fields {
        properties.insert(field.name.into(), property(field, definitions));
    }
    let carried = json!({"description": "Anything of the system's own: carried, never read."});
    properties.insert("extensions".into(), carried);
    json!({
        "type": "object",
        "description": text(entity.doc),
        "properties": properties,
        "additionalProperties": false,
    })
}

fn property(field: &Field, definitions: &mut Map<String, Value>) -> Value {
    let mut schema = shape(field.shape, definitions);
    if field.nullable {
        schema = json!({"anyOf": [schema, {"type": "null"}]});
    }
    if let Some(map) = schema.as_object_mut() {
        map.insert("description".into(), json!(text(field.doc)));
        if let Some(example) = example(field.shape) {
            map.insert("examples".into(), json!([example]));
        }
    }
    schema
}

fn shape(shape: Shape, definitions: &mut Map<String, Value>) -> Value {
    let id = json!({"type": "string", "minLength": 1, "maxLength": 128});
    match shape {
        Shape::Id | Shape::Name | Shape::Ref(_) | Shape::ChildOr(_) => id,
        Shape::Text | Shape::TextWith(_) => json!({"type": "string"}),
        Shape::Texts => json!({"type": "array", "items": {"type": "string"}}),
        Shape::Bool => json!({"type": "boolean"}),
        Shape::Date | Shape::End => json!({"type": "string", "format": "date"}),
        Shape::Number { min, max, whole } => {
            json!({"type": if whole { "integer" } else { "number" }, "minimum": min, "maximum": max})
        }
        Shape::Code(set) => json!({"enum": set.codes}),
        Shape::Codes(set) => json!({"type": "array", "items": {"enum": set.codes}}),
        Shape::Refs(_) => json!({"type": "array", "items": id}),
        Shape::One(entity) => define(entity, definitions),
        Shape::Many(entity) => json!({"type": "array", "items": define(entity, definitions)}),
    }
}

fn define(entity: &'static Description, definitions: &mut Map<String, Value>) -> Value {
    if !definitions.contains_key(entity.name) {
        let schema = object(entity, definitions);
        definitions.insert(entity.name.into(), schema);
    }
    json!({"$ref": format!("#/$defs/{}", entity.name)})
}

fn example(shape: Shape) -> Option<Value> {
    match shape {
        Shape::Id | Shape::Ref(_) | Shape::ChildOr(_) => Some(json!("p-1")),
        Shape::Date => Some(json!("2026-03-31")),
        Shape::End => Some(Value::Null),
        Shape::Bool => Some(json!(true)),
        Shape::Number { .. } => Some(json!(18)),
        Shape::Code(set) => set.codes.first().map(|code| json!(code)),
        Shape::Codes(set) => set.codes.first().map(|code| json!([code])),
        Shape::Refs(_) => Some(json!(["p-1"])),
        _ => None,
    }
}

/// A doc comment as one line.
pub(crate) fn text(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
