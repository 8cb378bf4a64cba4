//! Reports as SARIF 2.1.0: a result for each finding that is not met or lacks evidence.

use std::fmt::Write as _;
use std::io::Write;

use careinquiry::{Basis, Evaluator, FindingRef, Outcome, Pointer, Report, Rule, Strength};
use serde_json::{Value, json};

use super::Writer;
use crate::fault::{Fault, Stop};
use crate::session::Answer;
use crate::words::{self, without_controls};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes SARIF.
pub struct Sarif {
    rules: Vec<&'static Rule>,
    written: bool,
    faults: Vec<Value>,
}

impl Sarif {
    /// With the rules that an evaluator applies.
    pub fn new(evaluator: &Evaluator) -> Self {
        Self { rules: evaluator.rules().to_vec(), written: false, faults: Vec::new() }
    }
}

impl Writer for Sarif {
    fn begin(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        let driver = json!({
            "name": "careinquiry",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": self.rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
        });
        write!(to, "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},")?;
        Ok(write!(to, "\"results\":[")?)
    }

    fn answer(&mut self, answer: Answer, to: &mut dyn Write) -> Result<(), Stop> {
        match &answer.report {
            Ok(report) => {
                for finding in report.findings() {
                    if let Some(result) = self.result(&answer, report, finding) {
                        let comma = if self.written { "," } else { "" };
                        self.written = true;
                        write!(to, "{comma}\n{result}")?;
                    }
                }
            }
            Err(faults) => self.faults.extend(faults.iter().map(notification)),
        }
        Ok(())
    }

    fn end(&mut self, to: &mut dyn Write) -> Result<(), Stop> {
        let invocation = json!({
            "executionSuccessful": self.faults.is_empty(),
            "toolExecutionNotifications": self.faults,
        });
        Ok(writeln!(to, "],\n\"invocations\":[{invocation}]}}]}}")?)
    }
}

impl Sarif {
    fn result(&self, answer: &Answer, report: &Report, finding: FindingRef<'_>) -> Option<Value> {
        let level = match finding.outcome() {
            Outcome::NotMet => "error",
            Outcome::InsufficientEvidence => "note",
            Outcome::JustifiedDeparture | Outcome::Met | Outcome::NotApplicable => return None,
        };
        let rule = finding.rule();
        let at = finding.at();
        let cited: Vec<Value> = finding
            .because()
            .chain(finding.missing())
            .map(|pointer| {
                json!({"logicalLocations": [logical(pointer)],
                "message": {"text": pointer.in_words()}})
            })
            .collect();
        let id = without_controls(report.record_id());
        Some(json!({
            "ruleId": rule.id,
            "ruleIndex": self.rules.iter().position(|other| std::ptr::eq(*other, rule)),
            "level": level,
            "message": {"text": format!("{} {}", finding.message(), rule.says.action)},
            "locations": [{
                "physicalLocation": physical(&answer.file, answer.line),
                "logicalLocations": [logical(at)],
            }],
            "relatedLocations": cited,
            "partialFingerprints": {"careinquiry/v1": format!("{id}:{}:{at}", rule.id)},
            "properties": {"document_type": report.subject().as_str(), "record_id": id, "as_at": report.as_at().to_string(), "outcome": finding.outcome().as_str()},
        }))
    }
}

fn descriptor(rule: &Rule) -> Value {
    let summary = words::paragraphs(rule.doc);
    let level = match rule.strength {
        Strength::Must | Strength::Should => "error",
        Strength::May => "warning",
    };
    let precision = match rule.basis {
        Basis::Direct => "high",
        Basis::Proxy | Basis::Attestation => "medium",
    };
    json!({
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": summary.join("\n\n")},
        "help": {"text": format!("{}\n\n{}", rule.says.action, rule.note)},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": [rule.theme.as_str()], "precision": precision, "strength": rule.strength.as_str(),
            "basis": rule.basis.as_str(), "source": rule.source, "paragraph": rule.paragraph,
            "revision": rule.revision},
    })
}

fn logical(pointer: Pointer) -> Value {
    let text = pointer.to_string();
    let last = text.rsplit('/').next().unwrap_or_default();
    // An entry of a list, and the record itself, are objects.
    let kind = if last.starts_with(|first: char| first.is_ascii_alphabetic()) { "property" } else { "object" };
    json!({"name": pointer.in_words(), "fullyQualifiedName": text, "kind": kind})
}

fn physical(file: &str, line: Option<u64>) -> Value {
    let mut place = json!({"artifactLocation": {"uri": uri(file)}});
    if let (Some(line), Some(map)) = (line, place.as_object_mut()) {
        map.insert("region".to_owned(), json!({"startLine": line}));
    }
    place
}

fn notification(fault: &Fault) -> Value {
    json!({
        "level": "error",
        "descriptor": {"id": fault.code},
        "message": {"text": fault.to_string()},
        "locations": [{"physicalLocation": physical(&fault.file, fault.line)}],
    })
}

/// A path as a relative or absolute URI reference.
fn uri(file: &str) -> String {
    let mut uri = String::with_capacity(file.len());
    for byte in file.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            b'\\' => uri.push('/'),
            byte => {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    if uri == "-" { "stdin".to_owned() } else { uri }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_escaped() {
        assert_eq!(uri("some records/é#1.json"), "some%20records/%C3%A9%231.json");
        assert_eq!(uri("-"), "stdin");
    }
}
