//! The nine types of document: each is read by its own tables, wherever it says what it is, and judged by its own rules.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use careinquiry::model::{Codes, ProvisionCover, Subject};
use careinquiry::{Evaluator, Limits, NullMeans, Options, Problem, ProblemCode, Record, validate};

const REST: &str = r#""schema_version": "1", "record_id": "r-1""#;

fn problems(json: &str) -> Vec<(ProblemCode, String)> {
    let code = |problem: &Problem| (problem.code, problem.pointer.to_string());
    validate(json.as_bytes(), NullMeans::None, &Limits::default()).iter().map(code).collect()
}

fn read(json: &str) -> Record {
    Record::from_json(json.as_bytes(), NullMeans::None, &Limits::default()).unwrap()
}

#[test]
fn a_document_is_read_by_its_own_tables_wherever_it_says_what_it_is() {
    for subject in Subject::ALL {
        let first = format!(r#"{{"document_type": "{subject}", {REST}, "attestations": []}}"#);
        let last = format!(
            r#"{{"attestations": [], "extensions": {{"document_type": 1}}, {REST}, "document_type": "{subject}"}}"#
        );
        let escaped = format!(r#"{{{REST}, "document\u005ftype": "{subject}"}}"#);
        for json in [first, last, escaped] {
            assert_eq!(problems(&json), [], "{json}");
            assert_eq!(read(&json).subject(), *subject);
        }
    }
    // What one document has, another has not.
    let own = |name: &str| problems(&format!(r#"{{{REST}, "document_type": "{name}", "staff": []}}"#));
    assert_eq!(own("childrens_home"), []);
    assert_eq!(own("school"), [(ProblemCode::UnknownKey, String::new())]);
}

#[test]
fn a_type_that_is_not_known_is_said_and_the_rest_is_not_judged() {
    for name in ["parent", "Child"] {
        let json = format!(r#"{{"document_type": "{name}", {REST}, "anything": [1, {{"else": null}}]}}"#);
        let found = validate(json.as_bytes(), NullMeans::None, &Limits::default());
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].pointer.to_string(), "/document_type");
        assert_eq!(found[0].code, ProblemCode::UnknownDocumentType);
        assert!(Subject::ALL.iter().all(|subject| found[0].expected.contains(subject.as_str())));
    }
    let missing = [(ProblemCode::MissingKey, "/document_type".to_owned())];
    assert_eq!(problems(&format!(r#"{{{REST}, "children": 1}}"#)), missing);
    let twice = format!(r#"{{"document_type": "school", {REST}, "document_type": "child"}}"#);
    assert_eq!(problems(&twice), [(ProblemCode::DuplicateKey, "/document_type".to_owned())]);
}

#[test]
fn a_document_gets_no_finding_of_another_kind_of_record() {
    let evaluator = Evaluator::new(&Options::new("2026-03-31".parse().unwrap())).unwrap();
    for subject in Subject::ALL {
        let report = evaluator.evaluate(&read(&format!(r#"{{"document_type": "{subject}", {REST}}}"#))).unwrap();
        assert_eq!(report.subject(), *subject);
        assert!(report.findings().all(|finding| finding.rule().subject() == *subject));
        let of_subject = evaluator.rules().iter().filter(|rule| rule.subject() == *subject);
        assert!(report.findings().count() >= of_subject.count());
    }
}

#[test]
fn a_list_of_codes_holds_the_longest_list_of_the_model() {
    let all = ProvisionCover::SET.codes;
    assert!(all.len() > 64, "more than a machine word holds");
    let covers = serde_json::to_string(all).unwrap();
    let json = format!(
        r#"{{"document_type": "national_policy", {REST}, "instruments": [{{"provisions": [{{"covers": {covers}}}]}}]}}"#
    );
    assert_eq!(problems(&json), []);
}

/// A problem of integrity, its place, and the smallest document that has it: subject and the keys beside the envelope.
const PROBLEMS: [(ProblemCode, &str, &str, &str); 14] = [
    (
        ProblemCode::PartAboveWhole,
        "/training/0/completed",
        "school",
        r#""training": [{"completed": 3, "eligible": 2}]"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/development_programmes/1/enrolled",
        "childrens_home",
        r#""development_programmes": [{"enrolled": 9}, {"enrolled": 3, "eligible": 2}]"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/workforce/supervision_audits/0/covering",
        "fostering_service",
        r#""workforce": {"supervision_audits": [{"covering": 1, "sampled": 0}]}"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/status_change_summary/granted_prior",
        "local_authority",
        r#""status_change_summary": {"granted_prior": 3, "relationship_requests_prior": 2, "relationship_requests": 9}"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/iro_service/challenges_leading_to_change",
        "local_authority",
        r#""iro_service": {"challenges_made": 4, "challenges_leading_to_change": 5}"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/pupil_information/children_with_current_information",
        "school",
        r#""school": {"children_in_care": 4}, "pupil_information": {"children_with_current_information": 5}"#,
    ),
    (
        ProblemCode::PartAboveWhole,
        "/exclusions/all_excluded",
        "school",
        r#""school": {"on_roll": 400}, "exclusions": {"all_excluded": 401}"#,
    ),
    (
        ProblemCode::EndBeforeStart,
        "/reporting_year/end_date",
        "adoption_agency",
        r#""reporting_year": {"start_date": "2025-04-01", "end_date": "2025-03-31"}"#,
    ),
    (
        ProblemCode::EndBeforeStart,
        "/framework/effective_to",
        "inspection_framework",
        r#""framework": {"effective_from": "2013-04-02", "effective_to": "2013-04-01"}"#,
    ),
    (
        ProblemCode::EndBeforeStart,
        "/instruments/0/in_force_to",
        "national_policy",
        r#""instruments": [{"in_force_from": "2013-04-02", "in_force_to": "2013-04-01"}]"#,
    ),
    (ProblemCode::DuplicateId, "/staff/1/id", "childrens_home", r#""staff": [{"id": "s"}, {"id": "s"}]"#),
    (
        ProblemCode::StatementWithoutBasis,
        "/attestations/0/basis",
        "national_policy",
        r#""attestations": [{"basis": "  "}]"#,
    ),
    (
        ProblemCode::OutOfRange,
        "/award/quality_weight",
        "commissioning_framework",
        r#""award": {"quality_weight": 100.1}"#,
    ),
    (
        ProblemCode::OutOfRange,
        "/staff/0/qualification_level",
        "childrens_home",
        r#""staff": [{"qualification_level": 9}]"#,
    ),
];

#[test]
fn what_breaks_the_integrity_of_a_document_is_said() {
    for (code, pointer, subject, keys) in PROBLEMS {
        let json = format!(r#"{{"document_type": "{subject}", {REST}, {keys}}}"#);
        assert_eq!(problems(&json), [(code, pointer.to_owned())], "{json}");
    }
    // As many as there are is not more.
    for keys in [
        r#""training": [{"completed": 2, "eligible": 2}]"#,
        r#""school": {"children_in_care": 4, "on_roll": 4}, "exclusions": {"all_excluded": 4, "children_in_care_excluded": 4}"#,
    ] {
        assert_eq!(problems(&format!(r#"{{"document_type": "school", {REST}, {keys}}}"#)), []);
    }
}
