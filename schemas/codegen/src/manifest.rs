//! An edition's manifest: the digest of every rule's texts and of its vectors.

use careinquiry::RuleSet;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::examples::Vectors;

/// `sha256:` and the digest of a text in hexadecimal.
pub fn digest(text: &str) -> String {
    use std::fmt::Write;
    let mut hex = String::from("sha256:");
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The manifest of an edition.
pub fn of(set: &RuleSet, vectors: &Vectors) -> Value {
    let rules: Vec<Value> = set
        .rules()
        .iter()
        .map(|rule| {
            let own: Vec<Value> =
                vectors.of(rule.id).iter().map(|vector| json!([vector.text, vector.record])).collect();
            json!({
                "id": rule.id,
                "revision": rule.revision,
                "text": digest(&careinquiry::wire::rule_json(rule).to_string()),
                "vectors": own.len(),
                "vectors_digest": digest(&Value::Array(own).to_string()),
            })
        })
        .collect();
    json!({
        "generated_by": crate::COMMAND,
        "id": set.id,
        "version": set.version,
        "title": set.title,
        "sealed": false,
        "rules": rules,
    })
}
