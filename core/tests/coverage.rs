//! Traceability: every paragraph and bullet of the sources has its rules or a reason, and every rule its passage.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use careinquiry::{Coverage, rulesets, sources, wire};
use serde_json::Value;

fn newest() -> Coverage {
    rulesets().last().unwrap().coverage()
}

#[test]
fn every_passage_has_a_rule_or_a_reason() {
    let open: Vec<String> = newest().open().map(ToString::to_string).collect();
    assert!(open.is_empty(), "write their rules, or in core/src/sources why none can be: {open:?}");
}

#[test]
fn a_reason_why_there_is_no_rule_stands_only_where_there_is_none() {
    for row in newest().rows() {
        assert!(
            row.passage.no_rule.is_none() || row.rules.is_empty(),
            "{} has rules: take its reason in core/src/sources away",
            row.passage
        );
    }
}

#[test]
fn every_rule_refers_to_a_passage_that_there_is() {
    for set in rulesets() {
        let lost: Vec<_> =
            set.coverage().unplaced().iter().map(|rule| format!("{}: '{}'", rule.id, rule.paragraph)).collect();
        assert!(lost.is_empty(), "no such place in core/src/sources, or id, source and paragraph differ: {lost:?}");
    }
}

#[test]
fn the_inquiry_has_64_paragraphs_and_33_bullets_in_order() {
    let inquiry = sources().iter().find(|source| source.id == "care-inquiry").unwrap();
    let place = |number: &str| {
        let (chapter, paragraph) = number.split_once('.').unwrap();
        (chapter.parse::<u8>().unwrap(), paragraph.parse::<u8>().unwrap())
    };
    let all: Vec<_> = inquiry.passages.iter().map(|one| (place(one.paragraph), one.bullet)).collect();
    assert!(all.is_sorted() && all.iter().collect::<BTreeSet<_>>().len() == all.len(), "in order, each once");
    assert_eq!(all.iter().filter(|(_, bullet)| bullet.is_none()).count(), 64);
    assert_eq!(all.iter().filter(|(_, bullet)| bullet.is_some()).count(), 33);
    let of_chapter = |chapter| all.iter().filter(|((of, _), bullet)| *of == chapter && bullet.is_none()).count();
    assert_eq!([5, 6, 7, 8, 9].map(of_chapter), [16, 9, 7, 15, 17], "no number is left out");
    for pair in all.windows(2) {
        let bullets = [pair.first().unwrap().1, pair.last().unwrap().1];
        if let [before, Some(bullet)] = bullets {
            assert_eq!(bullet, before.unwrap_or(0) + 1, "bullets are counted from 1");
        }
    }
}

#[test]
fn gists_are_sentences_of_our_own_and_differ() {
    let mut seen = BTreeSet::new();
    for passage in sources().iter().flat_map(|source| source.passages) {
        assert!(passage.sentences > 0 && passage.gist.ends_with('.') && seen.insert(passage.gist), "{passage}");
        assert!(passage.no_rule.is_none_or(|why| why.ends_with('.') && why.len() > 20), "{passage}: a whole reason");
    }
}

#[test]
fn counts_add_up() {
    let coverage = newest();
    let all = coverage.count(|_| true);
    assert_eq!(all.rules, coverage.ruleset().rules().len());
    for counts in [coverage.by_theme(), coverage.by_subject()] {
        let sum =
            |of: fn(&careinquiry::CoverageCount) -> usize| counts.iter().map(|(_, count)| of(count)).sum::<usize>();
        assert_eq!(sum(|count| count.rules), all.rules);
        assert_eq!(sum(|count| count.strengths.iter().sum()), all.rules);
        assert_eq!(sum(|count| count.bases.iter().sum()), all.rules);
    }
    let encoded = coverage.rows().iter().filter(|row| !row.rules.is_empty()).count();
    assert_eq!(all.passages, encoded);
}

#[test]
fn the_door_tells_the_same() {
    let told: Value = serde_json::from_slice(&wire::coverage("care-inquiry").unwrap()).unwrap();
    let passages = told["passages"].as_array().unwrap();
    assert_eq!(passages.len(), newest().rows().len());
    let bullet = passages.iter().find(|one| one["paragraph"] == "5.2" && one["bullet"] == 2).unwrap();
    assert_eq!(bullet["rules"][0]["id"], "CI-5.2.b.1/a");
    let none = passages.iter().find(|one| one["paragraph"] == "9.16" && one["bullet"].is_null()).unwrap();
    assert!(none["rules"].as_array().unwrap().is_empty() && none["no_rule"].is_string());
    let rules: u64 = told["by_theme"].as_object().unwrap().values().map(|count| count["rules"].as_u64().unwrap()).sum();
    assert_eq!(usize::try_from(rules).unwrap(), newest().ruleset().rules().len());
    assert_eq!(wire::coverage("nothing").unwrap_err().pointer.as_deref(), Some("/ruleset"));
}
