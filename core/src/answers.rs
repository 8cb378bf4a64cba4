//! The JSON Schema of what the library answers, as `wire` writes it.

mod changes;

use serde_json::{Map, Value, json};

use crate::logic::Outcome;
use crate::rule::{Basis, Reading, Strength, Theme, TimeBasis};

/// A key of an object: its name, its schema, what it says. A name that ends in `?` need not be there.
type Key = (&'static str, Value, &'static str);

/// One schema for all answers: each stands under `$defs`.
pub(crate) fn schema() -> Value {
    let definitions: Map<String, Value> = words()
        .into_iter()
        .chain(reports())
        .chain(timelines())
        .chain(decisions())
        .chain(rulebook())
        .chain(changes::readings())
        .chain(changes::coverage())
        .chain(changes::diffs())
        .collect();
    let roots = [
        "Report",
        "Timeline",
        "WouldDecide",
        "RecordNext",
        "Validation",
        "RuleSet",
        "Rule",
        "Coverage",
        "Diff",
        "Error",
    ];
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://careinquiry.org/schemas/1/answers.schema.json",
        "title": "Answers",
        "description": "What the library answers, whichever language asks.",
        "anyOf": roots.map(of),
        "$defs": definitions,
    })
}

fn words() -> Vec<(String, Value)> {
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
    let mut words =
        vec![("Outcome".to_owned(), json!({"enum": outcomes, "description": "What a rule says, worst first."}))];
    macro_rules! word {
        ($name:ident, $doc:literal) => {
            let codes: Vec<&str> = $name::ALL.iter().map(|code| code.as_str()).collect();
            words.push((stringify!($name).to_owned(), json!({"enum": codes, "description": $doc})));
        };
    }
    word!(Strength, "How strongly the source asks.");
    word!(Basis, "What an answer rests on.");
    word!(Reading, "Whether the source says it of this record, or it is read off.");
    word!(Theme, "The chapter of the Inquiry's report.");
    word!(TimeBasis, "When the question is asked.");
    words
}

fn reports() -> Vec<(String, Value)> {
    vec![
        object(
            "Report",
            "What each rule says of one record, as at one day.",
            vec![
                ("library", text(), "The version of the library."),
                ("model", text(), "The version of the data model."),
                ("subject", of("Subject"), "Whose record it is."),
                ("as_at", day(), "The day judged."),
                ("since", day(), "The first day of the period whose events were judged."),
                ("known_at", or_null(day()), "The day by which facts had to be recorded to count."),
                ("rulesets", list(of("RuleSetName")), "The rule sets that were applied."),
                ("parameters", settings(), "The parameters that were set, by name."),
                (
                    "readings?",
                    json!({"type": "object", "additionalProperties": of("ReadingValues")}),
                    "By which values open words were read, where that was asked for.",
                ),
                ("summary", of("Summary"), "How many findings have each outcome."),
                ("findings", list(of("Finding")), "In the order of the rules, then of the record."),
            ],
        ),
        object(
            "Subject",
            "Whose record it is.",
            vec![
                ("document_type", text(), "What the document is about."),
                ("record_id", text(), "The record's own identifier: the only value of it that a report repeats."),
            ],
        ),
        object(
            "RuleSetName",
            "An edition of rules.",
            vec![
                ("id", text(), "The pack."),
                ("version", text(), "The edition."),
                ("digest", text(), "The digest of its manifest."),
            ],
        ),
        object(
            "Summary",
            "How many findings have each outcome.",
            vec![
                ("met", count(), "It was done."),
                ("not_met", count(), "It was not done, and no reason that the text allows is recorded."),
                ("justified_departure", count(), "It was not done, and a reason that the text allows is recorded."),
                ("not_applicable", count(), "It was not asked for here."),
                ("insufficient_evidence", count(), "The record does not say enough."),
            ],
        ),
        object(
            "Finding",
            "What one rule says of one thing. What is there depends on the detail that was asked for.",
            vec![
                ("rule", text(), "The rule's id."),
                ("revision?", count(), "The rule's revision."),
                ("at", text(), "The event that it is about, as a JSON Pointer; empty for the whole record."),
                ("outcome", of("Outcome"), "What the rule says."),
                ("strength?", of("Strength"), "How strongly the source asks."),
                ("basis?", of("Basis"), "What an answer rests on."),
                ("because?", list(text()), "JSON Pointers to the facts that decided it."),
                ("missing?", list(text()), "JSON Pointers to facts that, once recorded, could decide it."),
                ("message?", text(), "The sentence for a practitioner."),
                ("action?", text(), "What would put it right, or what to record."),
                ("plain?", text(), "The young person's words."),
                (
                    "readings?",
                    of("ReadingOutcomes"),
                    "What each reading of open words gives, where that was asked for and they differ.",
                ),
            ],
        ),
    ]
}

fn timelines() -> Vec<(String, Value)> {
    vec![
        object(
            "Timeline",
            "How outcomes change over a span of days.",
            vec![
                ("library", text(), "The version of the library."),
                ("record_id", text(), "The record's own identifier."),
                ("from", day(), "The first day."),
                ("to", day(), "The last day."),
                ("rulesets", list(of("RuleSetName")), "The rule sets that were applied."),
                ("placements", list(of("Home")), "The placements that fall into the span."),
                ("changes", list(of("Change")), "By day, then by rule; those of the first day are how things stood."),
            ],
        ),
        object(
            "Home",
            "A placement.",
            vec![
                ("at", text(), "A JSON Pointer to it."),
                ("from", day(), "Its first day."),
                ("until", or_null(day()), "The first day elsewhere; null while it goes on."),
            ],
        ),
        object(
            "Change",
            "An outcome that changed, or a finding that came or went.",
            vec![
                ("day", day(), "The day on which it did."),
                ("rule", text(), "The rule's id."),
                ("at", text(), "The event that it is about, as a JSON Pointer; empty for the whole record."),
                ("from", or_null(of("Outcome")), "What the rule said before; null where it said nothing."),
                ("to", or_null(of("Outcome")), "What it says from this day on; null where it says nothing."),
                ("because", list(text()), "JSON Pointers to the dates that came due."),
            ],
        ),
        object(
            "Error",
            "Why a call could not be answered.",
            vec![
                ("code", text(), "What kind of error."),
                ("pointer", or_null(text()), "Where in the input, if it is about a place in it."),
                ("message", text(), "What was expected, never what was found."),
            ],
        ),
    ]
}

fn decisions() -> Vec<(String, Value)> {
    vec![
        object(
            "WouldDecide",
            "What would decide a finding that lacks evidence.",
            vec![
                ("rule", text(), "The rule's id."),
                ("at", text(), "The event that it is about, as a JSON Pointer; empty for the whole record."),
                ("outcome", of("Outcome"), "What the rule says now."),
                ("question", of("Question"), "What to ask."),
                ("sets", list(of("FactSet")), "The smallest sets of facts that would decide it."),
            ],
        ),
        object(
            "Question",
            "What to ask.",
            vec![
                ("practitioner", text(), "In a practitioner's words."),
                ("plain", text(), "In the young person's words."),
            ],
        ),
        object(
            "FactSet",
            "Facts that together decide a finding, in the order in which they can be recorded.",
            vec![
                ("outcome", of("Outcome"), "The outcome that they give."),
                ("facts", list(of("Fact")), "Each is put into the record as RFC 6902 'add' does."),
            ],
        ),
        object(
            "Fact",
            "One fact to record, and any one of the values that it may have.",
            vec![
                ("pointer", text(), "Where it is to be recorded."),
                ("in_words", text(), "The same in words."),
                ("values?", list(json!({})), "One of these, as it stands."),
                (
                    "from?",
                    json!({}),
                    "With 'to': a day or a number between them, both included; null: any earlier day.",
                ),
                ("to?", json!({}), "The greatest that it may be."),
                ("written?", json!({"type": "boolean"}), "Any text that is not blank."),
                ("written_list?", json!({"type": "boolean"}), "A list of one such text."),
                ("copy_of?", list(text()), "A copy of the id that stands at one of these pointers."),
                ("list_of?", list(text()), "A list of one such id."),
            ],
        ),
        object(
            "RecordNext",
            "A missing fact, and the rules that it concerns.",
            vec![
                ("pointer", text(), "Where it is to be recorded."),
                ("in_words", text(), "The same in words."),
                (
                    "settles",
                    list(text()),
                    "The rules that it would settle, recorded alone; of a record of very many events, not all.",
                ),
                ("named_by", list(text()), "The rules that name it as missing."),
            ],
        ),
        object(
            "Validation",
            "Every problem of a record.",
            vec![
                ("valid", json!({"type": "boolean"}), "Whether there is none."),
                ("problems", list(of("Problem")), "In the order in which they stand."),
            ],
        ),
        object(
            "Problem",
            "One thing that is wrong with a record.",
            vec![
                ("code", text(), "What kind of problem."),
                ("pointer", text(), "Where, as a JSON Pointer."),
                ("expected", text(), "What was expected, never what was found."),
            ],
        ),
    ]
}

fn rulebook() -> Vec<(String, Value)> {
    vec![
        object(
            "RuleSet",
            "A named edition of rules.",
            vec![
                ("id", text(), "The pack."),
                ("version", text(), "The edition."),
                ("digest", text(), "The digest of its manifest."),
                ("title", text(), "What the pack is drawn from."),
                ("draft", json!({"type": "boolean"}), "Whether it may still change."),
                ("rules", list(text()), "The ids of its rules, in their order."),
            ],
        ),
        object(
            "Rule",
            "One check of one clause of the source.",
            vec![
                ("id", text(), "Permanent, never reused."),
                ("revision", count(), "Counts the meanings that it has had."),
                ("clause", text(), "The clause of the register."),
                ("title", text(), "The question that it asks."),
                ("source", text(), "Where the source asks it."),
                ("paragraph", text(), "The paragraph's sentence or bullet."),
                ("theme", of("Theme"), "The chapter."),
                ("subject", text(), "What document it is asked of."),
                ("strength", of("Strength"), "How strongly it is asked."),
                ("basis", of("Basis"), "What an answer rests on."),
                ("reading", of("Reading"), "Whether the source says it of this record."),
                ("time_basis", of("TimeBasis"), "When it is asked."),
                ("each_event", json!({"type": "boolean"}), "Whether it gives a finding for each event."),
                ("allows_departure", json!({"type": "boolean"}), "Whether the text allows a departure."),
                ("parameters", list(of("Parameter")), "The numbers that it goes by."),
                ("says", of("Says"), "What it can say."),
                ("note", text(), "The choice made in reading the source, and what it cannot show."),
                ("manual", text(), "Why, and how it is read."),
            ],
        ),
        object(
            "Parameter",
            "A named number, or day, that a rule goes by.",
            vec![
                ("name", text(), "What it is called."),
                ("default", setting(), "What it is unless told."),
                ("unit", text(), "Of what."),
                ("min", setting(), "The least that it can be set to."),
                ("max", setting(), "The most."),
                ("origin", text(), "Whether the source states it or leaves it open."),
                ("why", text(), "The reason for the default."),
                ("open_word", or_null(of("OpenWord")), "The open word that it stands in for, with its readings."),
            ],
        ),
        object(
            "Says",
            "Every sentence that a report can say of a rule.",
            vec![
                ("met", text(), "Where it is met."),
                ("not_met", text(), "Where it is not met."),
                (
                    "departed",
                    or_null(text()),
                    "Where a reason that the text allows is recorded; null where it allows none.",
                ),
                ("unclear", text(), "Where the record does not say enough."),
                ("action", text(), "What would put it right, or what to record."),
                ("plain", text(), "To the young person: what was promised."),
            ],
        ),
    ]
}

fn object(name: &str, doc: &str, keys: Vec<Key>) -> (String, Value) {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for (key, mut schema, says) in keys {
        if let Some(map) = schema.as_object_mut() {
            map.insert("description".into(), json!(says));
        }
        let name = key.trim_end_matches('?');
        if name == key {
            required.push(name);
        }
        properties.insert(name.into(), schema);
    }
    let schema = json!({"type": "object", "description": doc, "properties": properties, "required": required,
                        "additionalProperties": false});
    (name.to_owned(), schema)
}

fn text() -> Value {
    json!({"type": "string"})
}

fn day() -> Value {
    json!({"type": "string", "format": "date"})
}

fn count() -> Value {
    json!({"type": "integer", "minimum": 0})
}

fn setting() -> Value {
    json!({"anyOf": [{"type": "number"}, day()]})
}

fn settings() -> Value {
    json!({"type": "object", "additionalProperties": setting()})
}

#[allow(clippy::needless_pass_by_value)] // so that schemas nest as they read
fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

#[allow(clippy::needless_pass_by_value)] // so that schemas nest as they read
fn or_null(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

fn of(name: &str) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}
