//! The TypeScript types of the documents and of the answers, from their JSON Schemas.

use serde_json::{Map, Value};

/// A module with an interface for the root of a schema, named `root`, and one for each of its definitions.
pub(crate) fn module(schema: &Value, root: Option<&str>) -> String {
    let mut text = format!("// Written by `{}`.\n", crate::COMMAND);
    let definitions = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    let root = root.map(|name| (name, schema));
    for (name, definition) in root.into_iter().chain(definitions.map(|(name, value)| (name.as_str(), value))) {
        declare(name, definition, &mut text);
    }
    text
}

fn declare(name: &str, schema: &Value, text: &mut String) {
    text.push('\n');
    describe(schema, "", text);
    match schema.get("properties").and_then(Value::as_object) {
        Some(properties) => {
            text.push_str(&format!("export interface {name} {{\n"));
            keys(schema, properties, text);
            text.push_str("}\n");
        }
        None => text.push_str(&format!("export type {name} = {}\n", of(schema))),
    }
}

fn keys(schema: &Value, properties: &Map<String, Value>, text: &mut String) {
    let required = schema.get("required").and_then(Value::as_array);
    for (key, property) in properties {
        describe(property, "  ", text);
        let needed = required.is_some_and(|list| list.iter().any(|name| name == key));
        text.push_str(&format!("  {key}{}: {}\n", if needed { "" } else { "?" }, of(property)));
    }
}

fn describe(schema: &Value, indent: &str, text: &mut String) {
    if let Some(doc) = schema.get("description").and_then(Value::as_str) {
        text.push_str(&format!("{indent}/** {} */\n", doc.replace("*/", "* /").replace('\n', " ")));
    }
}

/// The type of a schema.
fn of(schema: &Value) -> String {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    let list = |key: &str| schema.get(key).and_then(Value::as_array);
    if let Some(reference) = text("$ref") {
        return reference.trim_start_matches("#/$defs/").to_owned();
    }
    if let Some(constant) = schema.get("const") {
        return constant.to_string();
    }
    if let Some(codes) = list("enum") {
        return codes.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    if let Some(parts) = list("anyOf") {
        return parts.iter().map(of).collect::<Vec<_>>().join(" | ");
    }
    match text("type") {
        Some("string") => "string".to_owned(),
        Some("number" | "integer") => "number".to_owned(),
        Some("boolean") => "boolean".to_owned(),
        Some("null") => "null".to_owned(),
        Some("array") => format!("ReadonlyArray<{}>", schema.get("items").map_or("unknown".to_owned(), of)),
        Some("object") => {
            let values = schema.get("additionalProperties").filter(|values| values.is_object());
            format!("Readonly<Record<string, {}>>", values.map_or("unknown".to_owned(), of))
        }
        _ => "unknown".to_owned(),
    }
}
