//! `careinquiry conformance adapter`: the library behind the protocol, over standard input and output.

use std::io::{self, BufRead, Write};

use careinquiry::ErrorCode;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::adapter::{Hello, Implementation, PROTOCOL, Reference};
use crate::question::Question;
use crate::suite::Edition;

/// Questions that the built-in adapter reads ahead.
const AHEAD: usize = 16;

/// What the library says of itself.
#[must_use]
pub fn hello() -> Hello {
    let edition = |set: &&careinquiry::RuleSet| Edition {
        id: set.id.to_owned(),
        version: set.version.to_owned(),
        digest: set.digest.trim().to_owned(),
    };
    Hello {
        implementation: Implementation {
            name: "careinquiry".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            vendor: "careinquiry".to_owned(),
            language: "Rust".to_owned(),
            build: None,
        },
        derived_from: None,
        rulesets: careinquiry::rulesets().iter().map(edition).collect(),
        profiles: ["child", "explain", "organisation", "timeline"].map(str::to_owned).to_vec(),
        known_deviations: Vec::new(),
        max_in_flight: AHEAD,
    }
}

/// Answers until `bye`, or until there is no more to read.
///
/// # Errors
///
/// What was read is not a message of the protocol, or nobody reads what is written.
pub fn serve(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut reference = Reference::default();
    for line in input.lines() {
        let line = line?;
        let message: Value = match serde_json::from_str(&line) {
            Ok(message) => message,
            Err(error) => {
                writeln!(output, "{}", unreadable(&line).ok_or(error)?)?;
                output.flush()?;
                continue;
            }
        };
        let reply = match message.get("type").and_then(Value::as_str) {
            Some("hello") if offers_protocol(&message) => hello().message(),
            Some("open") => match opened(&message) {
                Some(rulesets) => {
                    reference = Reference::new(rulesets);
                    json!({"type": "opened"})
                }
                None => json!({"type": "refused", "message": "expected rule sets that hello names"}),
            },
            Some("bye") => return Ok(()),
            _ => {
                let expected = || io::Error::new(io::ErrorKind::InvalidData, "expected a message of protocol 1");
                let question = Question::read(&message).ok_or_else(expected)?;
                let mut reply = reference.reply(&question);
                if let (Some(reply), Some(id)) = (reply.as_object_mut(), message.get("id")) {
                    reply.insert("id".to_owned(), id.clone());
                }
                reply
            }
        };
        writeln!(output, "{reply}")?;
        output.flush()?;
    }
    Ok(())
}

/// A message of which only that much can be read.
#[derive(Deserialize)]
struct Outline {
    r#type: String,
    id: String,
}

/// The reply to a question in which something stands that is written like JSON and cannot be read: a number beyond all
/// bounds, or half of a letter. `None` where it is no question, or nobody's.
fn unreadable(line: &str) -> Option<Value> {
    let Outline { r#type, id } = serde_json::from_str(line).ok()?;
    Question::read(&json!({"type": r#type}))?;
    Some(json!({"type": "error", "id": id, "code": ErrorCode::InvalidJson.as_str(), "pointer": null}))
}

fn offers_protocol(hello: &Value) -> bool {
    let offered = hello.get("protocols").and_then(Value::as_array);
    offered.is_some_and(|offered| offered.contains(&json!(PROTOCOL)))
}

/// The rule sets that are to be opened, where all of them are known.
fn opened(message: &Value) -> Option<Vec<String>> {
    let names = message.get("rulesets")?.as_array()?;
    let known = |name: &Value| {
        let name = name.as_str()?;
        careinquiry::rulesets().iter().any(|set| set.name() == name).then(|| name.to_owned())
    };
    names.iter().map(known).collect()
}
