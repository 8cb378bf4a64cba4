//! `validate` lists every problem of a record, each once, and says nothing that only follows from another.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use careinquiry::{Limits, NullMeans, ProblemCode as Code};

fn said(null_means: NullMeans, json: &str) -> Vec<(Code, String)> {
    let problems = careinquiry::validate(json.as_bytes(), null_means, &Limits::default());
    problems.iter().map(|problem| (problem.code, problem.pointer.to_string())).collect()
}

fn record(keys: &str) -> String {
    format!(r#"{{"document_type": "child", "schema_version": "1", "record_id": "r", {keys}}}"#)
}

fn one(code: Code, pointer: &str) -> Vec<(Code, String)> {
    vec![(code, pointer.to_owned())]
}

#[test]
fn what_breaks_the_integrity_is_listed_beside_what_is_written_wrongly() {
    let json = record(
        r#""child": {"date_of_birth": "x"}, "people": [{"id": "p"}], "relationships": [{"person_id": "nobody"}],
           "care_episodes": [{"start_date": "2024-05-01", "end_date": "2024-04-01"}]"#,
    );
    let expected = [
        (Code::InvalidDate, "/child/date_of_birth"),
        (Code::EndBeforeStart, "/care_episodes/0/end_date"),
        (Code::UnresolvedReference, "/relationships/0/person_id"),
    ];
    let mut found = said(NullMeans::None, &json);
    found.sort_by_key(|(_, pointer)| expected.iter().position(|(_, place)| place == pointer));
    assert_eq!(found, expected.map(|(code, pointer)| (code, pointer.to_owned())));
}

#[test]
fn a_reference_into_a_list_that_could_not_be_read_is_no_problem_of_its_own() {
    let pointing = r#""relationships": [{"person_id": "p"}]"#;
    for (people, code, pointer) in [
        (r#""people": {"id": "p"}"#, Code::WrongType, "/people"),
        (r#""people": [{"id": ["p"]}]"#, Code::WrongType, "/people/0/id"),
        (r#""peeple": [{"id": "p"}]"#, Code::UnknownKey, ""),
    ] {
        assert_eq!(said(NullMeans::None, &record(&format!("{people}, {pointing}"))), one(code, pointer));
    }
    assert_eq!(said(NullMeans::None, &record(pointing)), one(Code::UnresolvedReference, "/relationships/0/person_id"));
}

#[test]
fn null_stands_for_a_key_that_is_not_recorded_and_for_no_entry_or_document() {
    let entries = [
        (r#""siblings": [null]"#, "/siblings/0"),
        (r#""placements": [{"carer_person_ids": [null]}]"#, "/placements/0/carer_person_ids/0"),
        (r#""placements": [{"decision": {"basis_factors": [null]}}]"#, "/placements/0/decision/basis_factors/0"),
        (r#""child": {"communication_needs": [null]}"#, "/child/communication_needs/0"),
    ];
    for null_means in [NullMeans::None, NullMeans::NotRecorded] {
        for (keys, pointer) in entries {
            assert_eq!(said(null_means, &record(keys)), one(Code::UnexpectedNull, pointer), "{keys}");
        }
        assert_eq!(said(null_means, "null"), one(Code::UnexpectedNull, ""));
        assert_eq!(said(null_means, "5"), one(Code::WrongType, ""));
    }
    assert_eq!(said(NullMeans::NotRecorded, &record(r#""siblings": null"#)), []);
}

#[test]
fn a_key_that_every_record_has_is_missing_only_where_it_is_not_there() {
    let with = |id: &str| format!(r#"{{"document_type": "child", "schema_version": "1"{id}}}"#);
    for (id, null_means, code) in [
        (r#", "record_id": 5"#, NullMeans::None, Code::WrongType),
        (r#", "record_id": """#, NullMeans::None, Code::InvalidId),
        (r#", "record_id": null"#, NullMeans::None, Code::UnexpectedNull),
        (r#", "record_id": null"#, NullMeans::NotRecorded, Code::MissingKey),
        ("", NullMeans::None, Code::MissingKey),
    ] {
        assert_eq!(said(null_means, &with(id)), one(code, "/record_id"), "{id}");
    }
    let json = with(r#", "record_id": null"#);
    let problems = careinquiry::validate(json.as_bytes(), NullMeans::None, &Limits::default());
    let expected = problems.first().unwrap().expected.as_str();
    assert!(!expected.contains("no key"), "a key that has to be there is not left out: {expected}");
}
