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
