//! A case: one vector, as the question that it puts and the answer that it expects.

use std::collections::{BTreeMap, BTreeSet};

use careinquiry::Outcome;
use serde_json::{Value, json};

use crate::answer::{Change, change};
use crate::question::{Input, Question, Verb};
use crate::read::{Field, Wrong};

/// A vector, ready to be asked.
#[derive(Clone, Debug)]
pub struct Case {
    /// The vector's id: opaque, permanent, and never sent.
    pub id: String,
    /// The folder that it stands in, such as `rules` or `robustness`.
    pub topic: String,
    /// What it shows, in words.
    pub title: String,
    /// The profile that it belongs to.
    pub profile: String,
    /// The rule that is asked, where it is one.
    pub rule: Option<String>,
    /// Which editions it is about, as a range of versions.
    pub ruleset: semver::VersionReq,
    /// Where the source says so: `care-inquiry 5.6`.
    pub source: String,
    /// What is asked.
    pub question: Question,
    /// What must be answered.
    pub expect: Expect,
}

/// What must be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect {
    /// A finding.
    Finding {
        /// What it is about.
        at: String,
        /// Its outcome.
        outcome: Outcome,
        /// The facts that decided it, all of them and no other.
        because: BTreeSet<String>,
        /// The facts that lack, all of them and no other.
        missing: BTreeSet<String>,
    },
    /// Every change of the rule, in order.
    Changes(Vec<Change>),
    /// Sets of facts: at least one for each of these outcomes, and every one of them holds.
    Offers {
        /// What the finding is about.
        at: String,
        /// The outcomes.
        outcomes: BTreeSet<Outcome>,
    },
    /// That the input is refused.
    Error {
        /// The code.
        code: String,
        /// Where; `None` where it is not about a place.
        pointer: Option<String>,
    },
}

/// Base records by name.
pub(crate) type Bases = BTreeMap<String, Value>;

impl Case {
    /// Reads a vector of a topic.
    ///
    /// # Errors
    ///
    /// The first field that is not as `conformance/vectors/README.md` has it.
    pub(crate) fn read(topic: &str, vector: &Value, bases: &Bases) -> Result<Self, Wrong> {
        let field = Field::whole(vector);
        let rule = field.get("rule").text_or_null()?.map(str::to_owned);
        let range = field.get("ruleset");
        let expect = expect(&field, rule.as_deref())?;
        let mut options = field.get("options").value()?.clone();
        if let (Some(rule), Some(options)) = (&rule, options.as_object_mut()) {
            options.entry("select").or_insert_with(|| json!([rule]));
        }
        Ok(Self {
            id: field.get("id").printable()?,
            topic: topic.to_owned(),
            title: field.get("title").printable()?,
            profile: field.get("profile").printable()?,
            ruleset: range.text()?.parse().or_else(|_| range.wrong("a range of versions"))?,
            source: field.get("source").printable()?,
            question: Question { verb: verb(&field, &expect)?, options, record: input(&field.get("record"), bases)? },
            rule,
            expect,
        })
    }

    /// The paragraph of the Care Inquiry that it is about, `5.6`; the topic, where it is about none.
    #[must_use]
    pub fn paragraph(&self) -> &str {
        self.source.strip_prefix("care-inquiry ").unwrap_or(&self.topic)
    }
}

fn expect(vector: &Field<'_>, rule: Option<&str>) -> Result<Expect, Wrong> {
    let expect = vector.get("expect");
    if expect.get("error").is_there() {
        let error = expect.get("error");
        return Ok(Expect::Error {
            code: error.get("code").printable()?,
            pointer: error.get("pointer").text_or_null()?.map(str::to_owned),
        });
    }
    if rule.is_none() {
        return vector.get("rule").wrong("the rule that is asked");
    }
    if expect.get("changes").is_there() {
        let changes = expect.get("changes").list()?;
        return Ok(Expect::Changes(changes.iter().map(|entry| change(entry, rule)).collect::<Result<_, _>>()?));
    }
    let at = expect.get("at").json_pointer()?;
    if expect.get("offers").is_there() {
        let outcomes = expect.get("offers").list()?.iter().map(Field::outcome).collect::<Result<_, _>>()?;
        return Ok(Expect::Offers { at, outcomes });
    }
    Ok(Expect::Finding {
        at,
        outcome: expect.get("outcome").outcome()?,
        because: expect.get("because").pointers()?,
        missing: expect.get("missing").pointers()?,
    })
}

fn verb(vector: &Field<'_>, expect: &Expect) -> Result<Verb, Wrong> {
    let ask = vector.get("ask");
    match (ask.text_or_null()?, expect) {
        (None | Some("evaluate"), Expect::Finding { .. } | Expect::Error { .. }) => Ok(Verb::Evaluate),
        (Some("timeline"), Expect::Changes(_) | Expect::Error { .. }) => {
            Ok(Verb::Timeline { from: vector.get("from").printable()?, to: vector.get("to").printable()? })
        }
        (Some("would_decide"), Expect::Offers { .. } | Expect::Error { .. }) => {
            let at = match expect {
                Expect::Offers { at, .. } => at.clone(),
                _ => String::new(),
            };
            Ok(Verb::WouldDecide { rule: vector.get("rule").printable()?, at })
        }
        _ => ask.wrong("the question that the expectation answers"),
    }
}

fn input(record: &Field<'_>, bases: &Bases) -> Result<Input, Wrong> {
    if record.get("text").is_there() {
        let mut text = String::new();
        for piece in record.get("text").list()? {
            match piece.list()?.as_slice() {
                [part, times] => {
                    let times = usize::try_from(times.number()?).or_else(|_| times.wrong("a smaller number"))?;
                    text.push_str(&part.text()?.repeat(times));
                }
                _ => return piece.wrong("a text and how many times"),
            }
        }
        return Ok(Input::Text(text));
    }
    let base = record.get("base");
    let mut whole =
        bases.get(base.text()?).map_or_else(|| base.wrong("the name of a base record"), |base| Ok(base.clone()))?;
    let patch = record.get("patch");
    let steps: json_patch::Patch =
        serde_json::from_value(patch.value()?.clone()).or_else(|_| patch.wrong("a JSON Patch (RFC 6902)"))?;
    json_patch::patch(&mut whole, &steps).or_else(|_| patch.wrong("a patch that applies to its base"))?;
    Ok(Input::Json(whole))
}
