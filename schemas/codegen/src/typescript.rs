//! The TypeScript types of the documents and of the answers, from their JSON Schemas.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::{COMMAND, Files};

/// Where they stand.
pub const FOLDER: &str = "bindings/node/lib/types";

/// Adds the module of a schema: an interface for its root, where it describes a document, and one for each definition.
pub fn write(name: &str, schema: &Value, files: &mut Files) {
    let mut text = format!("// Generated: {COMMAND}\n");
    let definitions = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
    let root = schema.get("properties").map(|_| (pascal(name), schema));
    for (name, definition) in root.into_iter().chain(definitions.map(|(name, value)| (name.clone(), value))) {
        declare(&name, definition, &mut text);
    }
    files.insert(format!("{FOLDER}/{name}.d.ts").into(), text);
}

/// Adds the module that names every document.
pub fn index(names: &[&str], files: &mut Files) {
    let mut text = format!("// Generated: {COMMAND}\n\n");
    for name in names {
        let _ = writeln!(text, "import type {{ {} }} from './{name}'", pascal(name));
    }
    let all: Vec<String> = names.iter().map(|name| pascal(name)).collect();
    let _ = write!(
        text,
        "\nexport type {{ {} }}\n\n/** A document of the model. */\nexport type Document =\n  | {}\n",
        all.join(", "),
        all.join("\n  | ")
    );
    files.insert(format!("{FOLDER}/documents.d.ts").into(), text);
}

fn pascal(name: &str) -> String {
    name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

fn declare(name: &str, schema: &Value, text: &mut String) {
    text.push('\n');
    describe(schema, "", text);
    match schema.get("properties").and_then(Value::as_object) {
        Some(properties) => {
            let _ = writeln!(text, "export interface {name} {{");
            keys(schema, properties, text);
            text.push_str("}\n");
        }
        None => {
            let _ = writeln!(text, "export type {name} = {}", of(schema));
        }
    }
}

fn keys(schema: &Value, properties: &Map<String, Value>, text: &mut String) {
    let required = schema.get("required").and_then(Value::as_array);
    for (key, property) in properties {
        describe(property, "  ", text);
        let needed = required.is_some_and(|list| list.iter().any(|name| name == key));
        let _ = writeln!(text, "  {key}{}: {}", if needed { "" } else { "?" }, of(property));
    }
}

fn describe(schema: &Value, indent: &str, text: &mut String) {
    if let Some(doc) = schema.get("description").and_then(Value::as_str) {
        let _ = writeln!(text, "{indent}/** {} */", doc.replace("*/", "* /").replace('\n', " "));
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
