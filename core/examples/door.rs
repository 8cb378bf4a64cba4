//! The JSON door over lines: a question a line in, the bytes of its answer a line out. The tests of the bindings compare
//! what they answer with this.
//!
//! `{"ask": "evaluate", "record": "...", "options": "..."}`, or `would_decide` with `rule` and `at`, or `timeline` with
//! `from` and `to`; `record` and `options` are JSON as text.

use std::io::{self, BufRead, Write};

use careinquiry::{Error, wire};
use serde_json::Value;

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Value = serde_json::from_str(&line?)?;
        let bytes = answer(&question).unwrap_or_else(|error| wire::error(&error));
        out.write_all(&bytes)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn answer(question: &Value) -> Result<Vec<u8>, Error> {
    let given = |name: &str| question.get(name).and_then(Value::as_str);
    let text = |name: &str| given(name).unwrap_or_default();
    let (record, options) = (text("record").as_bytes(), text("options").as_bytes());
    match text("ask") {
        "would_decide" => wire::would_decide(record, options, text("rule"), given("at")),
        "timeline" => wire::timeline(record, options, text("from").parse()?, text("to").parse()?),
        "validate" => wire::validate(record),
        _ => wire::evaluate(record, options),
    }
}
