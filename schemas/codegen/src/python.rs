//! Python's types of the documents and of the answers, a module a schema.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::{COMMAND, Files};

/// Where they stand.
pub const FOLDER: &str = "bindings/python/python/careinquiry/types";

/// Words of Python's that no class can have as a key.
const KEYWORDS: [&str; 9] = ["and", "class", "def", "for", "from", "import", "in", "is", "not"];

/// Adds the module of a schema.
pub fn write(name: &str, schema: &Value, files: &mut Files) {
    let definitions = schema.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    // A caller may write a day as a date; an answer has text.
    let day = if is_object(schema) { "Day" } else { "str" };
    let mut body = String::new();
    let mut names: Vec<String> = definitions.keys().cloned().collect();
    for (name, definition) in definitions.iter().filter(|(_, definition)| definition.get("enum").is_some()) {
        let _ = write!(body, "\n{name}: TypeAlias = {}\n\"\"\"{}\"\"\"\n", hint(definition, day), doc(definition));
    }
    for (name, definition) in definitions.iter().filter(|(_, definition)| is_object(definition)) {
        class(name, definition, day, &mut body);
    }
    if is_object(schema) {
        let root = capitalised(name);
        class(&root, schema, day, &mut body);
        names.push(root);
    }
    names.sort();
    let about = doc(schema);
    let mut page = format!("\"\"\"{about}\n\nGenerated: {COMMAND}\n\"\"\"\n\nfrom __future__ import annotations\n\n");
    if is_object(schema) {
        page.push_str("from datetime import date\n");
    }
    let mut typing = vec!["TypeAlias", "TypedDict"];
    typing.extend(["Any", "Literal"].into_iter().filter(|name| body.contains(name)));
    typing.sort_unstable();
    let _ = write!(page, "from typing import {}\n\n__all__ = [\n", typing.join(", "));
    for name in names {
        let _ = writeln!(page, "    \"{name}\",");
    }
    page.push_str("]\n");
    if is_object(schema) {
        page.push_str("\nDay: TypeAlias = date | str\n\"\"\"A day: a date, or ISO text.\"\"\"\n");
    }
    page.push_str(&body);
    files.insert(format!("{FOLDER}/{name}.py").into(), page);
    let index = format!(
        "\"\"\"Types of the documents and of the answers, for type checkers.\n\nGenerated: {COMMAND}\n\"\"\"\n"
    );
    files.insert(format!("{FOLDER}/__init__.py").into(), index);
}

/// A class for the keys that must be there, and one upon it with those that need not.
fn class(name: &str, schema: &Value, day: &str, body: &mut String) {
    let none = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
    let required: Vec<&str> =
        schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let keyword = |key: &str| KEYWORDS.contains(&key);
    let mut bases = Vec::new();
    for total in [true, false] {
        let keys: Vec<(&String, &Value)> =
            properties.iter().filter(|(key, _)| keyword(key) && required.contains(&key.as_str()) == total).collect();
        if keys.is_empty() {
            continue;
        }
        let base = format!("_{name}{}", if total { "Keywords" } else { "OptionalKeywords" });
        let _ = write!(body, "\n{base} = TypedDict(\n    \"{base}\",\n    {{\n");
        for (key, value) in keys {
            let _ = writeln!(body, "        \"{key}\": \"{}\",", hint(value, day));
        }
        body.push_str("    },\n");
        if !total {
            body.push_str("    total=False,\n");
        }
        body.push_str(")\n");
        bases.push(base);
    }
    let of = |total: bool| -> Vec<(&String, &Value)> {
        properties.iter().filter(|(key, _)| !keyword(key) && required.contains(&key.as_str()) == total).collect()
    };
    let (needed, free) = (of(true), of(false));
    if !needed.is_empty() && !free.is_empty() {
        let base = format!("_{name}Required");
        head(&base, &bases, true, body);
        let _ = writeln!(body, "    \"\"\"What every `{name}` has.\"\"\"");
        fields(&needed, day, body);
        bases = vec![base];
    }
    let total = free.is_empty();
    head(name, &bases, total, body);
    let _ = writeln!(body, "    \"\"\"{}\"\"\"", doc(schema));
    fields(if total { &needed } else { &free }, day, body);
}

fn head(name: &str, bases: &[String], total: bool, body: &mut String) {
    let bases = if bases.is_empty() { "TypedDict".to_owned() } else { bases.join(", ") };
    let _ = write!(body, "\n\nclass {name}({bases}{}):\n", if total { "" } else { ", total=False" });
}

fn fields(keys: &[(&String, &Value)], day: &str, body: &mut String) {
    for (key, value) in keys {
        let _ = write!(body, "\n    {key}: {}\n    \"\"\"{}\"\"\"\n", hint(value, day), doc(value));
    }
}

/// The type of what a schema allows.
fn hint(schema: &Value, day: &str) -> String {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return name.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(codes) = schema.get("enum").and_then(Value::as_array) {
        let codes: Vec<String> = codes.iter().map(Value::to_string).collect();
        return format!("Literal[{}]", codes.join(", "));
    }
    if let Some(value) = schema.get("const") {
        return format!("Literal[{value}]");
    }
    if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
        return choices.iter().map(|choice| hint(choice, day)).collect::<Vec<_>>().join(" | ");
    }
    let is_date = schema.get("format").and_then(Value::as_str) == Some("date");
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if is_date => day.to_owned(),
        Some("string") => "str".to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("integer") => "int".to_owned(),
        Some("number") => "float".to_owned(),
        Some("null") => "None".to_owned(),
        Some("array") => {
            format!("list[{}]", schema.get("items").map_or_else(|| "Any".to_owned(), |inner| hint(inner, day)))
        }
        Some("object") => {
            let values = schema.get("additionalProperties").filter(|values| values.is_object());
            format!("dict[str, {}]", values.map_or_else(|| "Any".to_owned(), |inner| hint(inner, day)))
        }
        _ => "Any".to_owned(),
    }
}

fn is_object(schema: &Value) -> bool {
    schema.get("properties").is_some()
}

fn doc(schema: &Value) -> String {
    schema.get("description").and_then(Value::as_str).unwrap_or_default().replace('\\', "\\\\").replace('"', "'")
}

fn capitalised(name: &str) -> String {
    name.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
        })
        .collect()
}
