//! An answer: what an implementation said to a question, or how it failed to say anything.

use std::collections::{BTreeMap, BTreeSet};

use careinquiry::{ErrorCode, Outcome};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::read::{Field, Wrong, outcome};

/// What was answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Answer {
    /// To `evaluate`: the findings.
    Result {
        /// In the order in which they came.
        findings: Vec<Finding>,
    },
    /// To `timeline`: the changes.
    Changes {
        /// In the order in which they came.
        changes: Vec<Change>,
    },
    /// To `would_decide`: the sets of facts.
    Sets {
        /// In the order in which they came.
        sets: Vec<FactSet>,
    },
    /// The input was refused.
    Error {
        /// The code, such as `invalid_record`.
        code: String,
        /// Where in the record, or in the options.
        pointer: Option<String>,
    },
    /// Nothing came in time.
    Timeout,
    /// What came is not an answer by the protocol.
    InvalidResponse {
        /// What was expected.
        why: String,
    },
    /// The implementation ended, or was not there to be asked.
    NoResponse {
        /// What happened.
        why: String,
    },
}

/// What a rule says of a record, or of one event in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: String,
    /// The event, or the empty pointer for the whole record.
    pub at: String,
    /// The outcome.
    #[serde(with = "as_text")]
    pub outcome: Outcome,
    /// The facts that decided it.
    pub because: BTreeSet<String>,
    /// The facts that are not recorded and would decide it.
    pub missing: BTreeSet<String>,
}

/// One change of an outcome from one day to the next.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    /// The first day on which it is so.
    pub day: String,
    /// The rule.
    pub rule: String,
    /// The event, or the empty pointer.
    pub at: String,
    /// The outcome before; `None` where there was no such finding.
    #[serde(with = "as_text_or_null")]
    pub from: Option<Outcome>,
    /// The outcome from that day; `None` where there is no such finding any more.
    #[serde(with = "as_text_or_null")]
    pub to: Option<Outcome>,
    /// The days of the record that came or ran out.
    pub because: BTreeSet<String>,
}

/// Facts that together would decide a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FactSet {
    /// The outcome that they are said to give.
    #[serde(with = "as_text")]
    pub outcome: Outcome,
    /// The facts, in the order in which they can be recorded; as in `SPEC.md`.
    pub facts: Vec<BTreeMap<String, Value>>,
}

impl Answer {
    /// Whether anything came: an answer or a refusal, whatever it says.
    #[must_use]
    pub fn came(&self) -> bool {
        !matches!(self, Self::Timeout | Self::InvalidResponse { .. } | Self::NoResponse { .. })
    }

    /// The findings, if that is what came.
    #[must_use]
    pub fn findings(&self) -> Option<&[Finding]> {
        match self {
            Self::Result { findings } => Some(findings),
            _ => None,
        }
    }

    /// The outcome of a rule at a place, if a finding came for it.
    #[must_use]
    pub fn outcome(&self, rule: &str, at: &str) -> Option<Outcome> {
        let found = self.findings()?.iter().find(|finding| finding.rule == rule && finding.at == at)?;
        Some(found.outcome)
    }

    /// Reads a reply whose `id` is known already.
    ///
    /// # Errors
    ///
    /// The first field that is not as the protocol has it.
    pub(crate) fn read(message: &Value) -> Result<Self, Wrong> {
        let message = Field::whole(message);
        match message.get("type").text()? {
            "result" => {
                let findings = message.get("findings").list()?;
                Ok(Self::Result { findings: findings.iter().map(finding).collect::<Result<_, _>>()? })
            }
            "changes" => {
                let changes = message.get("changes").list()?;
                Ok(Self::Changes {
                    changes: changes.iter().map(|entry| change(entry, None)).collect::<Result<_, _>>()?,
                })
            }
            "sets" => {
                let sets = message.get("sets").list()?;
                Ok(Self::Sets { sets: sets.iter().map(fact_set).collect::<Result<_, _>>()? })
            }
            "error" => Ok(Self::Error { code: code(&message.get("code"))?, pointer: place(&message.get("pointer"))? }),
            _ => message.get("type").wrong("result, changes, sets or error"),
        }
    }
}

/// The code of a refusal.
fn code(field: &Field<'_>) -> Result<String, Wrong> {
    let codes = ErrorCode::ALL.map(ErrorCode::as_str);
    let code = codes.into_iter().find(|code| field.exactly(code).is_ok());
    code.map_or_else(|| field.wrong(format!("one of {}", codes.join(", "))), |code| Ok(code.to_owned()))
}

/// The place of a refusal; `null` has to be said.
fn place(field: &Field<'_>) -> Result<Option<String>, Wrong> {
    match field.value() {
        Ok(Value::Null) => Ok(None),
        Ok(Value::String(_)) => field.json_pointer().map(Some),
        _ => field.wrong("a JSON Pointer or null"),
    }
}

fn finding(field: &Field<'_>) -> Result<Finding, Wrong> {
    Ok(Finding {
        rule: field.get("rule").printable()?,
        at: field.get("at").json_pointer()?,
        outcome: field.get("outcome").outcome()?,
        because: field.get("because").pointers()?,
        missing: field.get("missing").pointers()?,
    })
}

/// Reads a change; of the rule given, where a file names it once for all.
pub(crate) fn change(field: &Field<'_>, rule: Option<&str>) -> Result<Change, Wrong> {
    Ok(Change {
        day: field.get("day").printable()?,
        rule: rule.map_or_else(|| field.get("rule").printable(), |rule| Ok(rule.to_owned()))?,
        at: field.get("at").json_pointer()?,
        from: field.get("from").outcome_or_null()?,
        to: field.get("to").outcome_or_null()?,
        because: field.get("because").pointers()?,
    })
}

fn fact_set(field: &Field<'_>) -> Result<FactSet, Wrong> {
    let facts = field.get("facts").list()?;
    let fact = |field: &Field<'_>| {
        field.get("pointer").json_pointer()?;
        let Value::Object(fact) = field.value()? else { return field.wrong("an object") };
        Ok(fact.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
    };
    Ok(FactSet { outcome: field.get("outcome").outcome()?, facts: facts.iter().map(fact).collect::<Result<_, _>>()? })
}

/// An outcome in a report, by its spelling on the wire.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
pub(crate) mod as_text {
    use super::{Deserialize, Deserializer, Outcome, Serializer, outcome};

    pub fn serialize<S: Serializer>(value: &Outcome, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(value.as_str())
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Outcome, D::Error> {
        let text = String::deserialize(from)?;
        outcome(&text).ok_or_else(|| serde::de::Error::custom("expected an outcome"))
    }
}

/// An outcome or `null`.
#[allow(clippy::trivially_copy_pass_by_ref, clippy::ref_option, reason = "serde gives a reference")]
pub(crate) mod as_text_or_null {
    use super::{Deserialize, Deserializer, Outcome, Serialize, Serializer, outcome};

    pub fn serialize<S: Serializer>(value: &Option<Outcome>, to: S) -> Result<S::Ok, S::Error> {
        value.map(Outcome::as_str).serialize(to)
    }

    pub fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Outcome>, D::Error> {
        match Option::<String>::deserialize(from)? {
            None => Ok(None),
            Some(text) => outcome(&text).map(Some).ok_or_else(|| serde::de::Error::custom("expected an outcome")),
        }
    }
}
