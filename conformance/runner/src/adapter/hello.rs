//! How a session begins: the runner says hello, the adapter says who it is, and a rule set is opened.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::limits::Limits;
use crate::read::{Field, Wrong};
use crate::suite::Edition;

/// The protocol that is spoken.
pub const PROTOCOL: u64 = 1;

/// More questions than this are never under way at once.
const MOST_IN_FLIGHT: u64 = 64;

/// What an adapter says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The product.
    pub implementation: Implementation,
    /// The engine that it builds on, such as `careinquiry 0.1.0`; `None` where it is its own.
    pub derived_from: Option<String>,
    /// The editions that it knows.
    pub rulesets: Vec<Edition>,
    /// The profiles that it means to keep.
    pub profiles: Vec<String>,
    /// What its vendor knows to be otherwise.
    pub known_deviations: Vec<Deviation>,
    /// How many questions it works on at once.
    pub max_in_flight: usize,
}

/// A product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implementation {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Who makes it.
    pub vendor: String,
    /// The language that it is written in.
    pub language: String,
    /// Which build, where the vendor says so.
    pub build: Option<String>,
}

/// Something that a vendor knows to be otherwise than the suite has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deviation {
    /// The rule.
    pub rule: String,
    /// What is otherwise.
    pub summary: String,
    /// Where it is said.
    pub url: String,
}

impl Hello {
    /// What the runner says first.
    #[must_use]
    pub fn request(limits: &Limits) -> Value {
        json!({
            "type": "hello",
            "protocols": [PROTOCOL],
            "runner": {"name": "careinquiry-conformance", "version": env!("CARGO_PKG_VERSION")},
            "limits": {"start_ms": limits.start_ms, "case_ms": limits.case_ms, "line_bytes": limits.line_bytes,
                       "stderr_bytes": limits.stderr_bytes},
        })
    }

    /// What the runner says when it has been greeted: these rule sets, `id@version`, are to be opened.
    #[must_use]
    pub fn open(rulesets: &[&str]) -> Value {
        json!({"type": "open", "rulesets": rulesets})
    }

    /// What the runner says last.
    #[must_use]
    pub fn bye() -> Value {
        json!({"type": "bye"})
    }

    /// As a message.
    #[must_use]
    pub fn message(&self) -> Value {
        json!({
            "type": "hello",
            "protocol": PROTOCOL,
            "implementation": self.implementation,
            "engine": {"derived_from": self.derived_from},
            "rulesets": self.rulesets,
            "profiles": self.profiles,
            "known_deviations": self.known_deviations,
            "max_in_flight": self.max_in_flight,
        })
    }

    /// Reads what the adapter answers.
    ///
    /// # Errors
    ///
    /// The first field that is not as the protocol has it.
    pub(crate) fn read(message: &Value) -> Result<Self, Wrong> {
        let message = Field::whole(message);
        message.get("type").exactly("hello")?;
        if message.get("protocol").number()? != PROTOCOL {
            return message.get("protocol").wrong("1, the protocol that the runner offers");
        }
        let most = message.get("max_in_flight");
        let max_in_flight = match most.number()? {
            number @ 1..=MOST_IN_FLIGHT => usize::try_from(number).unwrap_or(1),
            _ => return most.wrong(format!("a whole number from 1 to {MOST_IN_FLIGHT}")),
        };
        let engine = message.get("engine");
        if engine.value().is_ok_and(|engine| !engine.is_object()) {
            return engine.wrong("an object");
        }
        let product = message.get("implementation");
        Ok(Self {
            implementation: Implementation {
                name: product.get("name").printable()?,
                version: product.get("version").printable()?,
                vendor: product.get("vendor").printable()?,
                language: product.get("language").printable()?,
                build: product.get("build").printable_or_null()?,
            },
            derived_from: engine.get("derived_from").printable_or_null()?,
            rulesets: message.get("rulesets").list()?.iter().map(edition).collect::<Result<_, _>>()?,
            profiles: message.get("profiles").list()?.iter().map(Field::printable).collect::<Result<_, _>>()?,
            known_deviations: message
                .get("known_deviations")
                .list()?
                .iter()
                .map(deviation)
                .collect::<Result<_, _>>()?,
            max_in_flight,
        })
    }
}

fn edition(field: &Field<'_>) -> Result<Edition, Wrong> {
    Ok(Edition {
        id: field.get("id").printable()?,
        version: field.get("version").printable()?,
        digest: field.get("digest").printable()?,
    })
}

fn deviation(field: &Field<'_>) -> Result<Deviation, Wrong> {
    Ok(Deviation {
        rule: field.get("rule").printable()?,
        summary: field.get("summary").printable()?,
        url: field.get("url").printable()?,
    })
}
