//! The door for records: each problem has its code and its place, several are listed at once, and hostile input is
//! refused before it costs anything.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use careinquiry::{Limits, NullMeans, Problem, ProblemCode as Code, wire};

/// A record with these keys beside the envelope.
fn record(keys: &str) -> String {
    format!(r#"{{"document_type": "child", "schema_version": "1", "record_id": "r"{}{keys}}}"#, comma(keys))
}

fn comma(keys: &str) -> &'static str {
    if keys.is_empty() { "" } else { ", " }
}

fn problems(json: impl AsRef<[u8]>) -> Vec<Problem> {
    careinquiry::validate(json.as_ref(), NullMeans::None, &Limits::default())
}

fn said(json: impl AsRef<[u8]>) -> Vec<(Code, String)> {
    problems(json).iter().map(|problem| (problem.code, problem.pointer.to_string())).collect()
}

/// Records with one problem each: its code, where it is, and the keys that have it.
const ONE_EACH: &[(Code, &str, &str)] = &[
    (Code::UnknownKey, "", r#""no_such_key": 1"#),
    (Code::UnknownKey, "/people/1", r#""people": [{}, {"id": "p", "nickname": "x"}]"#),
    (Code::DuplicateKey, "/people", r#""people": [], "people": []"#),
    (
        Code::DuplicateKey,
        "/child/date_of_birth",
        r#""child": {"date_of_birth": "2014-01-01", "date_of_birth": "2014-01-01"}"#,
    ),
    (Code::WrongType, "/people", r#""people": {}"#),
    (Code::WrongType, "/people/0", r#""people": ["p"]"#),
    (Code::WrongType, "/child", r#""child": []"#),
    (Code::WrongType, "/placements/0/start_date", r#""placements": [{"start_date": 20240101}]"#),
    (Code::WrongType, "/placements/0/emergency", r#""placements": [{"emergency": "yes"}]"#),
    (Code::WrongType, "/placements/0/distance_from_home_miles", r#""placements": [{"distance_from_home_miles": "5"}]"#),
    (Code::WrongType, "/people/0/id", r#""people": [{"id": 7}]"#),
    (Code::UnexpectedNull, "/people", r#""people": null"#),
    (Code::UnexpectedNull, "/child", r#""child": null"#),
    (Code::UnexpectedNull, "/people/0", r#""people": [null]"#),
    (Code::UnexpectedNull, "/care_episodes/0/start_date", r#""care_episodes": [{"start_date": null}]"#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "2026-02-30""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "2023-02-29""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "2026-13-01""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "2026-1-1""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "2026-03-31T00:00:00Z""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": "31/03/2026""#),
    (Code::InvalidDate, "/extracted_on", r#""extracted_on": """#),
    (Code::UnknownCode, "/people/0/kind", r#""people": [{"kind": "robot"}]"#),
    (Code::UnknownCode, "/people/0/kind", r#""people": [{"kind": "Family"}]"#),
    (
        Code::UnknownCode,
        "/allocations/0/matching/factors/1",
        r#""allocations": [{"matching": {"factors": ["caseload", "x"]}}]"#,
    ),
    (
        Code::OutOfRange,
        "/placements/0/distance_from_home_miles",
        r#""placements": [{"distance_from_home_miles": -0.1}]"#,
    ),
    (
        Code::OutOfRange,
        "/placements/0/distance_from_home_miles",
        r#""placements": [{"distance_from_home_miles": 12500.5}]"#,
    ),
    (
        Code::OutOfRange,
        "/enduring_support/supporters/0/expected_beyond_age",
        r#""people": [], "enduring_support": {"supporters": [{"expected_beyond_age": 25.5}]}"#,
    ),
    (Code::InvalidId, "/people/0/id", r#""people": [{"id": ""}]"#),
    (Code::DuplicateId, "/people/1/id", r#""people": [{"id": "p"}, {"id": "p"}]"#),
    (Code::UnresolvedReference, "/siblings/0/person_id", r#""siblings": [{"person_id": "p"}]"#),
    (
        Code::UnresolvedReference,
        "/siblings/0/person_id",
        r#""people": [{"id": "q"}], "siblings": [{"person_id": "p"}]"#,
    ),
    (
        Code::UnresolvedReference,
        "/contact_arrangements/0/person_ids/1",
        r#""people": [{"id": "q"}], "contact_arrangements": [{"person_ids": ["q", "p"]}]"#,
    ),
    (Code::UnresolvedReference, "/assessments/0/person_id", r#""people": [], "assessments": [{"person_id": "p"}]"#),
    (
        Code::EndBeforeStart,
        "/legal_statuses/0/end_date",
        r#""legal_statuses": [{"start_date": "2024-05-02", "end_date": "2024-05-01"}]"#,
    ),
    (
        Code::BeforeBirth,
        "/reviews/0/date",
        r#""child": {"date_of_birth": "2014-01-02"}, "reviews": [{"date": "2014-01-01"}]"#,
    ),
    (
        Code::OverlappingPlacements,
        "/placements/1",
        r#""placements": [{"start_date": "2024-01-01"}, {"start_date": "2024-02-01"}]"#,
    ),
    (
        Code::OverlappingPlacements,
        "/placements/0",
        r#""placements": [{"start_date": "2024-02-01"}, {"start_date": "2024-01-01", "end_date": "2024-02-02"}]"#,
    ),
    (
        Code::OverlappingEpisodes,
        "/care_episodes/1",
        r#""care_episodes": [{"start_date": "2024-01-01"}, {"start_date": "2024-02-01"}]"#,
    ),
    (
        Code::PlacementOutsideCare,
        "/placements/0",
        r#""care_episodes": [], "placements": [{"type": "foster_care", "start_date": "2024-02-01"}]"#,
    ),
    (
        Code::PlacementOutsideCare,
        "/placements/0",
        r#""care_episodes": [{"start_date": "2024-02-02"}], "placements": [{"type": "foster_care", "start_date": "2024-02-01"}]"#,
    ),
    (
        Code::PlacementOutsideCare,
        "/placements/0",
        r#""care_episodes": [{"start_date": "2024-01-01", "end_date": "2025-01-01"}], "placements": [{"type": "foster_care", "start_date": "2024-02-01"}]"#,
    ),
    (
        Code::NotOneChosen,
        "/placements/0/options",
        r#""placements": [{"decision": {"final_on": "2024-01-01"}, "options": [{"outcome": "not_chosen"}]}]"#,
    ),
    (
        Code::NotOneChosen,
        "/placements/0/options",
        r#""placements": [{"decision": {"final_on": "2024-01-01"}, "options": [{"outcome": "chosen"}, {"outcome": "chosen"}]}]"#,
    ),
    (
        Code::MoveDisagrees,
        "/moves/0/date",
        r#""placements": [{"id": "h", "start_date": "2024-02-01"}], "moves": [{"to_placement_id": "h", "date": "2024-02-02"}]"#,
    ),
    (
        Code::MoveDisagrees,
        "/moves/0/emergency",
        r#""placements": [{"id": "h", "start_date": "2024-02-01", "emergency": true}], "moves": [{"to_placement_id": "h", "date": "2024-02-01", "emergency": false}]"#,
    ),
    (
        Code::MoveDisagrees,
        "/moves/0/reason_code",
        r#""placements": [{"id": "h", "end_reason": "safeguarding"}], "moves": [{"from_placement_id": "h", "reason_code": "breakdown"}]"#,
    ),
    (
        Code::OverlappingAllocations,
        "/allocations/1",
        r#""allocations": [{"role": "social_worker", "start_date": "2024-01-01"}, {"role": "social_worker", "start_date": "2024-02-01"}]"#,
    ),
    (
        Code::ExceptionAfterEvent,
        "/exceptions/0/decided_on",
        r#""placements": [{"id": "h", "start_date": "2024-02-01"}], "exceptions": [{"about_id": "h", "decided_on": "2024-02-02"}]"#,
    ),
    (Code::StatementWithoutBasis, "/attestations/0/basis", r#""attestations": [{"basis": " "}]"#),
];

#[test]
fn each_problem_has_its_code_and_its_place() {
    let mut wrong = Vec::new();
    for (code, pointer, keys) in ONE_EACH {
        let said = said(record(keys));
        if said != [(*code, (*pointer).to_owned())] {
            wrong.push(format!("{keys}\n    expected {code} at {pointer:?}, was {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Records on the right side of the same edges.
const NONE: &[&str] = &[
    "",
    r#""extracted_on": "2024-02-29""#,
    r#""people": [{"id": "p"}, {}], "siblings": [{"person_id": "p"}]"#,
    r#""legal_statuses": [{"start_date": "2024-05-01", "end_date": "2024-05-01"}]"#,
    r#""child": {"date_of_birth": "2014-01-02"}, "reviews": [{"date": "2014-01-02"}], "network_searches": [{"date": "2013-11-01"}]"#,
    r#""placements": [{"start_date": "2024-01-01", "end_date": "2024-02-01"}, {"start_date": "2024-02-01"}]"#,
    r#""placements": [{"start_date": "2024-01-01"}, {"start_date": "2024-02-01", "purpose": "respite"}]"#,
    r#""placements": [{"distance_from_home_miles": 0}, {"distance_from_home_miles": 12500}, {"distance_from_school_miles": null}]"#,
    r#""care_episodes": [{"start_date": "2024-01-01"}], "placements": [{"type": "foster_care", "start_date": "2024-01-01"}]"#,
    r#""care_episodes": [], "placements": [{"type": "adopted", "start_date": "2024-01-01"}]"#,
    r#""allocations": [{"role": "social_worker", "start_date": "2024-01-01", "handover": {"start_date": "2024-01-15"}}, {"role": "social_worker", "start_date": "2024-02-01"}]"#,
    r#""allocations": [{"role": "social_worker", "start_date": "2024-01-01"}, {"role": "iro", "start_date": "2024-02-01"}]"#,
    r#""placements": [{"id": "h", "start_date": "2024-02-01"}], "exceptions": [{"about_id": "h", "decided_on": "2024-02-01"}]"#,
    r#""placements": [{"decision": {}, "options": [{"outcome": "chosen"}, {"outcome": "chosen"}]}]"#,
    r#""attestations": [{"check_id": "CI-5.6.1/b"}]"#,
    r#""extensions": {"anything": [null, {"deep": {}}]}, "people": [{"extensions": 7}]"#,
];

#[test]
fn what_is_right_has_no_problem() {
    for keys in NONE {
        assert_eq!(said(record(keys)), [], "{keys}");
    }
}

#[test]
fn the_envelope_is_asked_for() {
    let key = |name: &str| (Code::MissingKey, format!("/{name}"));
    assert_eq!(said("{}"), [key("document_type"), key("schema_version"), key("record_id")]);
    assert_eq!(said(record("").replace("child", "parent")), [(Code::UnknownDocumentType, "/document_type".into())]);
    assert_eq!(said(record("").replace(r#""1""#, r#""2""#)), [(Code::UnsupportedModel, "/schema_version".into())]);
    assert_eq!(said(record("").replace(r#""r""#, r#""""#))[0], (Code::InvalidId, "/record_id".into()));
    let long = |bytes: usize| record("").replace(r#""r""#, &format!("{:?}", "i".repeat(bytes)));
    assert_eq!(said(long(128)), []);
    assert_eq!(said(long(129))[0], (Code::InvalidId, "/record_id".into()));
    for text in ["[]", "7", "\"child\"", "true"] {
        assert_eq!(said(text), [(Code::WrongType, String::new())], "{text}");
    }
    assert_eq!(said("null"), [(Code::UnexpectedNull, String::new())]);
}

#[test]
fn every_code_is_tested_here() {
    let tested: BTreeSet<Code> = ONE_EACH.iter().map(|(code, ..)| *code).collect();
    let elsewhere = [
        Code::InvalidJson,
        Code::TooLarge,
        Code::TooDeep,
        Code::UnsupportedModel,
        Code::UnknownDocumentType,
        Code::MissingKey,
        Code::PartAboveWhole,
    ];
    let source = include_str!("../src/error.rs");
    let spelled = source.split("pub enum ProblemCode").nth(1).unwrap().split('}').next().unwrap();
    let all = spelled.lines().filter(|line| line.trim_end().ends_with(',')).count();
    assert_eq!(tested.len() + elsewhere.len(), all, "a ProblemCode has no test in ONE_EACH");
}

#[test]
fn several_problems_are_listed_at_once_in_their_order() {
    let json =
        record(r#""people": [{"kind": "x"}, 5], "reviews": [{"date": "2026-02-30", "colour": 1}], "child": null"#);
    let expected = [
        (Code::UnknownCode, "/people/0/kind"),
        (Code::WrongType, "/people/1"),
        (Code::InvalidDate, "/reviews/0/date"),
        (Code::UnknownKey, "/reviews/0"),
        (Code::UnexpectedNull, "/child"),
    ];
    assert_eq!(said(&json), expected.map(|(code, pointer)| (code, pointer.to_owned())));
    let error = wire::evaluate(json.as_bytes(), br#"{"as_at": "2026-03-31"}"#).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.pointer.as_deref()),
        ("invalid_record", Some("/people/0/kind")),
        "the first problem refuses the record"
    );
}

#[test]
fn an_unknown_key_is_said_by_its_place_and_never_by_its_name() {
    let problem = &problems(record(r#""people": [{"id": "p", "jane_smith": 1}]"#))[0];
    assert_eq!(problem.pointer.to_string(), "/people/0");
    assert_eq!(problem.expected, "a key of the model, or 'extensions', as key 2 of this object");
}

fn is_not_json(json: impl AsRef<[u8]>) {
    let found = said(json.as_ref());
    let text = String::from_utf8_lossy(json.as_ref()).chars().take(60).collect::<String>();
    assert_eq!(found.last(), Some(&(Code::InvalidJson, String::new())), "{text}");
}

#[test]
fn what_is_not_json_is_refused() {
    let whole = record(r#""people": []"#);
    for end in 0..whole.len() {
        is_not_json(&whole[..end]);
    }
    is_not_json(whole.clone() + "{}");
    is_not_json(whole.clone() + "x");
    is_not_json([b"\xef\xbb\xbf", whole.as_bytes()].concat());
    is_not_json([b"\xff\xfe", whole.as_bytes()].concat());
    is_not_json(whole.replace("people", "people\u{1}"));
    is_not_json([whole.as_bytes(), b"\0"].concat());
    is_not_json(whole.replace(r#""r""#, "\"\u{0}\""));
    for number in ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "01", ".5", "+1", "0x10", "1."] {
        is_not_json(record(&format!(r#""placements": [{{"distance_from_home_miles": {number}}}]"#)));
        is_not_json(record(&format!(r#""extensions": {number}"#)));
    }
    for text in [r#""\ud800""#, r#""\udc00\ud800""#, r#""\x""#, r#""\u12""#, "'single'", "\"a\tb\""] {
        is_not_json(record(&format!(r#""record_id2": {text}"#)));
        is_not_json(record(&format!(r#""plans": [{{"actions": {text}}}]"#)));
    }
    let mut not_utf8 = whole.into_bytes();
    not_utf8.insert(60, 0xff);
    is_not_json(&not_utf8);
    is_not_json(b"\x00\x01\x02");
    is_not_json(" \n\t ");
}

#[test]
fn line_ends_and_spaces_do_not_matter_and_escapes_are_read() {
    let spaced = record(r#""people": [{"id": "p"}], "siblings": [{"person_id": "p"}]"#)
        .replace(", ", ",\r\n\t")
        .replace(r#""person_id": "p""#, r#""person\u005fid" : "\u0070""#);
    assert_eq!(said(format!("\r\n{spaced}\r\n")), []);
    assert_eq!(said(record(r#""people": [{"id": "\u0000"}]"#)), [], "an escaped NUL is text like any other");
}

/// What is refused must be refused at once.
fn promptly<T>(seconds: u64, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    assert!(start.elapsed() < Duration::from_secs(seconds), "took {:?}", start.elapsed());
    done
}

#[test]
fn too_large_is_refused_before_it_is_read() {
    let large = vec![b' '; 100 << 20];
    promptly(1, || assert_eq!(said(&large), [(Code::TooLarge, String::new())]));
    let whole = record("");
    let padded = |bytes: usize| whole.clone() + &" ".repeat(bytes - whole.len());
    assert_eq!(said(padded(4 << 20)), []);
    assert_eq!(said(padded((4 << 20) + 1)), [(Code::TooLarge, String::new())]);
}

#[test]
fn too_deep_is_refused_wherever_it_is() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let objects = |depth: usize| r#"{"a":"#.repeat(depth) + "0" + &"}".repeat(depth);
    // The record itself is the first level.
    for deep in [nested, objects] {
        assert_eq!(said(record(&format!(r#""extensions": {}"#, deep(63)))), []);
        assert_eq!(said(record(&format!(r#""extensions": {}"#, deep(64)))), [(Code::TooDeep, String::new())]);
        let elsewhere = said(record(&format!(r#""people": [{{"extensions": {}}}]"#, deep(62))));
        assert_eq!(elsewhere, [(Code::TooDeep, "/people/0".into())]);
    }
    assert_eq!(said(record(&format!(r#""people": {}"#, nested(64)))).last().unwrap().0, Code::TooDeep);
    assert_eq!(said(record(&format!(r#""unknown": {}"#, nested(64)))).last().unwrap().0, Code::TooDeep);
    assert_eq!(said(record(&format!(r#""record_id2": {}"#, objects(64)))).last().unwrap().0, Code::TooDeep);
    let million = "[".repeat(1_000_000);
    promptly(1, || assert!(said(&million).contains(&(Code::TooDeep, String::new()))));
    promptly(1, || assert_eq!(said(record(&format!(r#""extensions": {million}"#))).last().unwrap().0, Code::TooDeep));
}

#[test]
fn a_deeper_limit_never_overflows_the_stack() {
    let limits = Limits { depth: usize::MAX, ..Limits::default() };
    let deep = record(&format!(r#""extensions": {}"#, "[".repeat(1_000_000)));
    let last = careinquiry::validate(deep.as_bytes(), NullMeans::None, &limits).pop().unwrap();
    assert!(matches!(last.code, Code::TooDeep | Code::InvalidJson));
}

#[test]
fn too_many_entries_are_refused() {
    let entries =
        |name: &str, entry: &str, count: usize| record(&format!(r#""{name}": [{}]"#, vec![entry; count].join(",")));
    for (name, entry) in [("people", "{}"), ("placements", "{}"), ("allocations", r#"{"role":"iro"}"#)] {
        assert_eq!(said(entries(name, entry, 10_000)), [], "{name}");
        assert_eq!(said(entries(name, entry, 10_001)), [(Code::TooLarge, format!("/{name}"))], "{name}");
    }
    let codes = |count: usize| {
        record(&format!(
            r#""allocations": [{{"matching": {{"factors": [{}]}}}}]"#,
            vec![r#""caseload""#; count].join(",")
        ))
    };
    assert_eq!(said(codes(10_001)), [(Code::TooLarge, "/allocations/0/matching/factors".into())]);
}

#[test]
fn as_many_unknown_keys_as_fit_are_listed_in_time() {
    let json = record(&(0..700_000).map(|_| r#""":0"#).collect::<Vec<_>>().join(","));
    assert!(json.len() <= 4 << 20);
    let found = promptly(4, || problems(&json));
    assert_eq!(found.len(), 700_000);
    assert!(found.iter().all(|problem| problem.code == Code::UnknownKey));
    promptly(4, || wire::evaluate(json.as_bytes(), br#"{"as_at": "2026-03-31"}"#).unwrap_err());
}

#[test]
fn many_ids_and_references_are_checked_in_time() {
    let people: Vec<String> = (0..10_000).map(|number| format!(r#"{{"id":"p{number}"}}"#)).collect();
    let ids: Vec<String> = (0..10_000).map(|number| format!(r#""p{}""#, 9_999 - number)).collect();
    let maps = format!(r#"{{"person_ids":[{}]}}"#, ids.join(","));
    let json =
        record(&format!(r#""people":[{}],"relationship_maps":[{}]"#, people.join(","), vec![maps; 20].join(",")));
    promptly(4, || assert_eq!(said(&json), []));
    let twins = vec![r#"{"id":"p"}"#; 10_000].join(",");
    promptly(4, || assert_eq!(said(record(&format!(r#""people":[{twins}]"#))).len(), 9_999));
}
