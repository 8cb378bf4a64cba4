//! What the library answers of editions and sources.

use serde_json::{Value, json};

use super::{count, day, list, object, of, or_null, setting, text};
use crate::readings::Stance;

/// Open words and their readings.
pub(super) fn readings() -> Vec<(String, Value)> {
    let side = || of("ReadSo");
    vec![
        by_stance("ReadingValues", "The values by which an open word was read.", &setting()),
        by_stance("ReadingOutcomes", "What a rule says by each reading, where they differ.", &of("Outcome")),
        object(
            "OpenWord",
            "A word that the source leaves open; its central reading is the parameter's default.",
            vec![
                ("word", text(), "The word."),
                ("strict", side(), "How a strict reader would set it."),
                ("lenient", side(), "How a lenient reader would set it."),
            ],
        ),
        object(
            "ReadSo",
            "A reading of an open word.",
            vec![
                ("value", setting(), "The value of the parameter."),
                ("why", text(), "Why somebody would read it so."),
            ],
        ),
    ]
}

fn by_stance(name: &str, doc: &str, schema: &Value) -> (String, Value) {
    object(name, doc, Stance::ALL.iter().map(|stance| (stance.as_str(), schema.clone(), "By this reading.")).collect())
}

/// Traceability.
pub(super) fn coverage() -> Vec<(String, Value)> {
    let counts = || json!({"type": "object", "additionalProperties": of("CoverageCount")});
    vec![
        object(
            "Coverage",
            "How an edition covers its sources.",
            vec![
                ("ruleset", of("RuleSetName"), "The edition."),
                ("passages", list(of("Passage")), "Every paragraph and bullet, in the order of the sources."),
                ("by_theme", counts(), "Counts by chapter."),
                ("by_subject", counts(), "Counts by whom the rules are about."),
            ],
        ),
        object(
            "Passage",
            "A numbered paragraph without its bullets, or one bullet of it, with its rules.",
            vec![
                ("paragraph", text(), "The paragraph's number."),
                ("bullet", or_null(count()), "The bullet, counted from 1; null for the paragraph itself."),
                ("theme", of("Theme"), "The chapter."),
                ("gist", text(), "What it asks for, in the library's own words."),
                ("rules", list(of("CoverageRule")), "The rules that encode it."),
                ("no_rule", or_null(text()), "Why no rule can, where none can."),
            ],
        ),
        object(
            "CoverageRule",
            "A rule that encodes a passage.",
            vec![
                ("id", text(), "The rule's id."),
                ("revision", count(), "The rule's revision."),
                ("paragraph", text(), "The paragraph's sentence or bullet."),
                ("strength", of("Strength"), "How strongly it is asked."),
                ("basis", of("Basis"), "What an answer rests on."),
                ("reading", of("Reading"), "Whether the source says it of this record."),
                ("subject", text(), "What document it is asked of."),
            ],
        ),
        object(
            "CoverageCount",
            "Counts of passages and rules that have something in common.",
            ["passages", "rules", "must", "should", "may", "direct", "proxy", "attestation"]
                .map(|name| (name, count(), "How many."))
                .to_vec(),
        ),
    ]
}

/// Differences of editions.
pub(super) fn diffs() -> Vec<(String, Value)> {
    let those = || list(of("RuleChange"));
    vec![
        object(
            "Diff",
            "What differs between an edition and a later one that amends it.",
            vec![
                ("library", text(), "The version of the library."),
                ("old", of("RuleSetName"), "The earlier edition."),
                ("new", of("RuleSetName"), "The later edition."),
                ("step", or_null(text()), "The least step of the version that the changes call for."),
                ("added", those(), "Rules that are new."),
                ("revised", those(), "Rules with another meaning, or other words."),
                ("withdrawn", those(), "Rules that are no longer asked."),
                ("records", or_null(of("DiffOver")), "What it changes in records; null where none were given."),
            ],
        ),
        object(
            "RuleChange",
            "A rule that differs.",
            vec![
                ("rule", text(), "The rule's id."),
                ("title", text(), "The question that it asks."),
                ("revision?", count(), "Its revision, where it was added or withdrawn."),
                ("from?", count(), "Its revision before, where it was revised."),
                ("to?", count(), "Its revision now."),
                ("differs?", list(text()), "What differs: its meaning, or texts by their names."),
                ("why", list(text()), "Why, in the words of each edition between."),
            ],
        ),
        object(
            "DiffOver",
            "What a change of the edition changes in records.",
            vec![
                ("as_at", day(), "The day judged."),
                ("since", day(), "The first day of the period whose events were judged."),
                ("seen", count(), "How many records were compared."),
                ("changed", count(), "How many have a finding that changes."),
                ("changed_state", count(), "Of how many the worst outcome is another."),
                ("turns", list(of("Turn")), "How many records turned from what to what, by rule."),
                ("findings", list(of("FindingChange")), "The findings that change."),
            ],
        ),
        object(
            "Turn",
            "Records that turned from one outcome of a rule to another.",
            vec![
                ("rule", text(), "The rule's id."),
                ("from", or_null(of("Outcome")), "The worst of its findings before; null where it was not asked."),
                ("to", or_null(of("Outcome")), "The worst of its findings now; null where it is not asked."),
                ("records", count(), "How many."),
            ],
        ),
        object(
            "FindingChange",
            "A finding that changes.",
            vec![
                ("record_id", text(), "The record's own identifier."),
                ("rule", text(), "The rule's id."),
                ("at", text(), "The event that it is about, as a JSON Pointer; empty for the whole record."),
                ("from", or_null(of("Outcome")), "The outcome before; null where there was none."),
                ("to", or_null(of("Outcome")), "The outcome now; null where there is none."),
            ],
        ),
    ]
}
