//! The library itself, asked in this process: what our own adapter answers, and what the challenge compares with.

use careinquiry::{Day, Error, ErrorCode, wire};
use serde_json::{Value, json};

use crate::adapter::Adapter;
use crate::answer::Answer;
use crate::question::{Input, Question, Verb};

/// The reference implementation.
#[derive(Clone, Debug, Default)]
pub struct Reference {
    rulesets: Vec<String>,
}

impl Reference {
    /// With these rule sets open, as `id@version`; the newest, where there are none.
    #[must_use]
    pub fn new(rulesets: Vec<String>) -> Self {
        Self { rulesets }
    }

    /// The answer to a question as a message of the protocol, still without its id.
    #[must_use]
    pub fn reply(&self, question: &Question) -> Value {
        self.answer(question)
            .unwrap_or_else(|error| json!({"type": "error", "code": error.code.as_str(), "pointer": error.pointer}))
    }

    fn answer(&self, question: &Question) -> Result<Value, Error> {
        let mut options = question.options.clone();
        if let Some(options) = options.as_object_mut() {
            options.entry("rulesets").or_insert_with(|| json!(self.rulesets));
        }
        let options = options.to_string().into_bytes();
        let record = match &question.record {
            Input::Json(record) => record.to_string().into_bytes(),
            Input::Text(text) => text.clone().into_bytes(),
        };
        match &question.verb {
            Verb::Evaluate => {
                let report = parsed(&wire::evaluate(&record, &options)?)?;
                let kept = ["rule", "at", "outcome", "because", "missing"];
                Ok(json!({"type": "result", "findings": only(report.get("findings"), &kept)}))
            }
            Verb::Timeline { from, to } => {
                let timeline = parsed(&wire::timeline(&record, &options, day(from, "/from")?, day(to, "/to")?)?)?;
                Ok(json!({"type": "changes", "changes": timeline.get("changes")}))
            }
            Verb::WouldDecide { rule, at } => {
                let decided = parsed(&wire::would_decide(&record, &options, rule, Some(at))?)?;
                let sets =
                    decided.get(0).map_or_else(|| json!([]), |first| first.get("sets").cloned().unwrap_or_default());
                Ok(json!({"type": "sets", "sets": sets}))
            }
        }
    }
}

impl Adapter for Reference {
    fn restart(&mut self) {}

    fn ask(&mut self, questions: &[Question], done: &mut dyn FnMut(usize)) -> Vec<Answer> {
        let one = |(index, question): (usize, &Question)| {
            let answer = Answer::read(&self.reply(question));
            done(index + 1);
            answer.unwrap_or_else(|wrong| Answer::InvalidResponse { why: wrong.to_string() })
        };
        questions.iter().enumerate().map(one).collect()
    }
}

fn day(text: &str, pointer: &str) -> Result<Day, Error> {
    text.parse().map_err(|error: Error| Error { pointer: Some(pointer.to_owned()), ..error })
}

fn parsed(bytes: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(bytes).map_err(|_| Error {
        code: ErrorCode::Internal,
        pointer: None,
        message: "the answer could not be read again".to_owned(),
    })
}

/// The entries of a list with these of their keys.
fn only(list: Option<&Value>, keys: &[&str]) -> Vec<Value> {
    let entry = |entry: &Value| {
        keys.iter().map(|key| ((*key).to_owned(), entry.get(key).cloned().unwrap_or_default())).collect()
    };
    list.and_then(Value::as_array).into_iter().flatten().map(entry).collect()
}
