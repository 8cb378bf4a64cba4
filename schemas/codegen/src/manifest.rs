//! An edition's manifest: what it amends, and the digest of every rule's texts and of its vectors.

use careinquiry::{Amendment, Parameter, Rule, RuleSet};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::examples::{Vector, Vectors};

/// The form of what is digested. It is written down in each manifest; another form gets another number, and the
/// old one stays, since sealed editions are checked by it.
const FORM: u64 = 1;

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

/// The manifest of an edition, by the vectors that hold for it.
pub fn of(set: &RuleSet, vectors: &Vectors, sealed: bool) -> Value {
    let rules: Vec<Value> = set
        .rules()
        .iter()
        .map(|rule| {
            let own: Vec<Value> = vectors.of(rule.id).map(|vector| json!([question(vector), vector.record])).collect();
            json!({
                "id": rule.id,
                "revision": rule.revision,
                "text": digest(&text(rule).to_string()),
                "vectors": own.len(),
                "vectors_digest": digest(&Value::Array(own).to_string()),
            })
        })
        .collect();
    let amendments: Vec<Value> = set.amendments().iter().map(amendment).collect();
    json!({
        "generated_by": crate::COMMAND,
        "form": FORM,
        "id": set.id,
        "version": set.version,
        "title": set.title,
        "sealed": sealed,
        "amends": set.amends().map(RuleSet::name),
        "amendments": amendments,
        "rules": rules,
    })
}

fn amendment(amendment: &Amendment) -> Value {
    let what = match amendment {
        Amendment::Add(..) => "add",
        Amendment::Revise(..) => "revise",
        Amendment::Withdraw(..) => "withdraw",
    };
    json!({"rule": amendment.id(), "what": what, "why": amendment.why()})
}

/// A vector without the editions that it holds for: when a later edition revises its rule, that alone is narrowed.
fn question(vector: &Vector) -> Value {
    let mut text = vector.text.clone();
    if let Some(text) = text.as_object_mut() {
        text.remove("ruleset");
    }
    text
}

/// All that is said of a rule, in form 1. It is spelled out here and not borrowed from what the library tells, so that
/// the library can tell more without a sealed edition seeming to change.
fn text(rule: &Rule) -> Value {
    let says = &rule.says;
    let parameters: Vec<Value> = rule.parameters.iter().map(|parameter| number(parameter)).collect();
    json!({
        "id": rule.id, "revision": rule.revision, "title": rule.title, "source": rule.source,
        "paragraph": rule.paragraph, "theme": rule.theme.as_str(), "subject": rule.subject().as_str(),
        "strength": rule.strength.as_str(), "basis": rule.basis.as_str(), "reading": rule.reading.as_str(),
        "time": rule.time.as_str(), "each_event": rule.is_event_rule(), "parameters": parameters,
        "says": [says.met, says.not_met, says.departed.unwrap_or_default(), says.unclear, says.action, says.plain],
        "note": rule.note, "doc": rule.doc,
    })
}

fn number(parameter: &Parameter) -> Value {
    let readings = parameter
        .open_word()
        .map(|word| json!([word.word, word.strict.0, word.strict.1, word.lenient.0, word.lenient.1]));
    json!([
        parameter.name,
        parameter.default,
        parameter.min,
        parameter.max,
        parameter.unit.as_str(),
        parameter.origin.as_str(),
        parameter.why,
        readings
    ])
}
