//! A question: all that crosses the wire of a case, but for its id.

use serde_json::{Map, Value, json};

/// What is asked of an implementation. It holds inputs and nothing of what is expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What to do with the record.
    pub verb: Verb,
    /// The options, as the JSON door takes them.
    pub options: Value,
    /// The record.
    pub record: Input,
}

/// What to do with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Say what each rule that is asked finds.
    Evaluate,
    /// Say what changes over a span of days.
    Timeline {
        /// The first day, `YYYY-MM-DD`.
        from: String,
        /// The last day.
        to: String,
    },
    /// Say which facts would decide a finding that lacks evidence.
    WouldDecide {
        /// The rule.
        rule: String,
        /// What the finding is about: an event, or the empty pointer for the whole record.
        at: String,
    },
}

/// A record as it is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// JSON.
    Json(Value),
    /// A text that may be no JSON at all, or no record.
    Text(String),
}

impl Question {
    /// One rule of a record, as at the day of the options.
    #[must_use]
    pub fn evaluate(options: Value, record: Value) -> Self {
        Self { verb: Verb::Evaluate, options, record: Input::Json(record) }
    }

    /// Reads a message: what an adapter does with it. `None` where it asks nothing that the protocol has.
    ///
    /// A text that is not there is read as an empty one, and options as `null`: whoever is asked refuses them, as any others
    /// that are not valid.
    #[must_use]
    pub fn read(message: &Value) -> Option<Self> {
        let text = |name: &str| message.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let verb = match message.get("type")?.as_str()? {
            "evaluate" => Verb::Evaluate,
            "timeline" => Verb::Timeline { from: text("from"), to: text("to") },
            "would_decide" => Verb::WouldDecide { rule: text("rule"), at: text("at") },
            _ => return None,
        };
        let record = message.get("record").cloned().map_or_else(|| Input::Text(text("record_text")), Input::Json);
        Some(Self { verb, options: message.get("options").cloned().unwrap_or_default(), record })
    }

    /// The question as a message under an id.
    #[must_use]
    pub fn message(&self, id: &str) -> Value {
        let mut message = Map::new();
        message.insert("id".to_owned(), json!(id));
        message.insert("options".to_owned(), self.options.clone());
        match &self.record {
            Input::Json(record) => message.insert("record".to_owned(), record.clone()),
            Input::Text(text) => message.insert("record_text".to_owned(), json!(text)),
        };
        let kind = match &self.verb {
            Verb::Evaluate => "evaluate",
            Verb::Timeline { from, to } => {
                message.insert("from".to_owned(), json!(from));
                message.insert("to".to_owned(), json!(to));
                "timeline"
            }
            Verb::WouldDecide { rule, at } => {
                message.insert("rule".to_owned(), json!(rule));
                message.insert("at".to_owned(), json!(at));
                "would_decide"
            }
        };
        message.insert("type".to_owned(), json!(kind));
        Value::Object(message)
    }
}
