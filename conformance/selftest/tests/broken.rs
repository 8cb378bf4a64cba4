//! Adapters that break: each has the report that it must get, and none earns a claim.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

mod common;

use std::collections::BTreeMap;

use careinquiry_conformance::{Limits, Report};
use common::{hurried, plan, refused, report, report_on, some, statuses, whole};

/// The adapter is started four times; each time, `passed` questions are answered, and `status` comes of the next.
fn broke_four_times(report: &Report, passed: usize, status: &str, fault: &str) {
    let all = report.footer.cases;
    let mut expected = BTreeMap::from([(status, 4)]);
    *expected.entry("no_response").or_default() += all - 4 * passed - 4;
    if passed > 0 {
        expected.insert("pass", 4 * passed);
    }
    assert_eq!(statuses(report), expected);
    assert_eq!(report.footer.faults, [fault; 4]);
    assert_eq!(report.footer.restarts, 3);
    refused(report, &[&format!("{} of {all} cases passed", 4 * passed), "the adapter itself failed (4 times)"]);
}

/// It is started four times, and never gets as far as a question.
fn never_began(report: &Report, fault: &str) {
    assert_eq!(statuses(report), BTreeMap::from([("no_response", report.footer.cases)]));
    assert_eq!(report.footer.faults, [fault; 4]);
    assert!(report.footer.claims.is_empty());
}

#[test]
fn a_crash_at_start() {
    never_began(&report("crash-at-start"), "after line 0: expected the program to go on");
}

#[test]
fn a_hang_at_start() {
    never_began(&hurried("hang-at-start"), "expected hello in time");
}

#[test]
fn prose_at_start() {
    never_began(&report("prose-at-start"), "line 1: expected hello as a JSON object");
}

#[test]
fn a_refusal_to_open_the_edition() {
    never_began(&report("refuses"), "line 2: /type: expected opened");
}

#[test]
fn more_in_flight_than_is_allowed() {
    never_began(&report("greedy"), "line 1: /max_in_flight: expected a whole number from 1 to 64");
}

#[test]
fn a_program_that_is_not_there() {
    let mut plan = plan("", &["child"]);
    plan.command.program = "no-such-program".to_owned();
    never_began(&report_on(some(), &plan), "expected a program that can be started (entity not found)");
}

#[test]
fn a_crash_midway() {
    broke_four_times(&report("crash"), 4, "no_response", "after line 6: expected the program to go on");
}

#[test]
fn a_hang_midway() {
    broke_four_times(&hurried("hang"), 4, "timeout", "after line 6: expected an answer in time");
}

#[test]
fn an_answer_that_never_comes() {
    broke_four_times(&hurried("missing-ids"), 4, "timeout", "after line 6: expected an answer in time");
}

#[test]
fn half_a_line() {
    broke_four_times(&report("half-line"), 4, "invalid_response", "after line 6: expected the end of the line");
}

#[test]
fn prose_on_standard_output() {
    let expected = "line 7: expected a JSON object with the id of a question";
    broke_four_times(&report("prose"), 4, "invalid_response", expected);
}

#[test]
fn a_line_without_an_end_in_sight() {
    broke_four_times(&report("long-line"), 4, "invalid_response", "after line 6: expected a line within the limit");
}

#[test]
fn json_that_is_no_object() {
    let expected = "line 3: expected a JSON object with the id of a question";
    broke_four_times(&report("no-object"), 0, "invalid_response", expected);
}

#[test]
fn a_flood_on_standard_error() {
    let plan = plan("flood", &["child"]);
    let (report, log) = careinquiry_conformance::run(some(), &plan, &mut |_, _| {});
    assert_eq!(log.len(), Limits::default().stderr_bytes, "what is kept is capped");
    // The first life floods at its fifth question. The later ones have no room left, and are found out at theirs.
    broke_four_times(&report, 4, "invalid_response", "after line 6: expected less on standard error than the limit");
}

#[test]
fn ids_that_were_not_asked() {
    let report = report("wrong-ids");
    let all = report.footer.cases;
    // Eight are in flight, and which of them it was cannot be told.
    assert_eq!(statuses(&report), BTreeMap::from([("invalid_response", 32), ("no_response", all - 32)]));
    assert_eq!(report.footer.faults, ["line 3: /id: expected the id of a question that was asked"; 4]);
    refused(&report, &[&format!("0 of {all} cases passed"), "the adapter itself failed (4 times)"]);
}

#[test]
fn the_same_answer_twice() {
    // The first answer of each life was right, and is lost by the second; the others in flight are asked again.
    broke_four_times(&report("duplicates"), 0, "invalid_response", "line 4: /id: expected one answer to a question");
}

#[test]
fn another_hello_at_the_next_start() {
    let report = report("new-name");
    assert_eq!(statuses(&report), BTreeMap::from([("pass", 4), ("no_response", report.footer.cases - 4)]));
    assert_eq!(report.footer.faults.last().unwrap(), "line 1: expected the same hello at every start");
    assert!(report.footer.claims.is_empty());
}

#[test]
fn one_more_word_after_the_last_answer() {
    let report = report("last-word");
    assert_eq!(statuses(&report), BTreeMap::from([("pass", report.footer.cases)]));
    refused(&report, &["the adapter itself failed (once)"]);
    assert!(report.footer.faults[0].ends_with("expected nothing after the last answer"));
}

#[test]
fn a_program_that_does_not_end() {
    let report = report("stays");
    assert_eq!(statuses(&report), BTreeMap::from([("pass", report.footer.cases)]));
    refused(&report, &["the adapter itself failed (once)"]);
    assert!(report.footer.faults[0].ends_with("expected the end of the program after bye"));
}

/// The honest adapter under a shell that does this when it has ended.
#[cfg(unix)]
fn honest_and_then(then: &str) -> (Report, String) {
    let mut plan = plan("honest", &["timeline"]);
    plan.command.args = vec!["-c".to_owned(), format!("'{}' honest; {then}", plan.command.program)];
    "sh".clone_into(&mut plan.command.program);
    let (report, log) = careinquiry_conformance::run(some(), &plan, &mut |_, _| {});
    (report, String::from_utf8(log).unwrap())
}

#[cfg(unix)]
#[test]
fn a_program_that_says_nothing_more_and_does_not_end() {
    let (report, _) = honest_and_then("exec 1>&-; sleep 3600");
    refused(&report, &["the adapter itself failed (once)"]);
    assert!(report.footer.faults[0].ends_with("expected the end of the program after bye"));
}

#[cfg(unix)]
#[test]
fn what_is_logged_last_is_kept() {
    let (report, log) = honest_and_then("exec 1>&-; sleep 0.3; echo 'all is well' >&2");
    assert_eq!(log, "all is well\n");
    assert!(report.is_clean());
    let (report, _) = honest_and_then("exec 1>&-; sleep 0.3; head -c 1100000 /dev/zero >&2");
    assert!(report.footer.faults[0].ends_with("expected less on standard error than the limit"));
}

#[test]
fn refusals_that_are_not_as_the_schema_has_them() {
    for (mode, expected) in [("own-code", "/code: expected one of invalid_json, "), ("no-place", "/pointer: expected ")]
    {
        let report = report_on(whole(), &plan(mode, &["timeline", "child"]));
        assert!(statuses(&report)["invalid_response"] >= 1, "{mode}");
        assert!(
            report.footer.faults.iter().all(|fault| fault.contains(expected)),
            "{mode}: {:?}",
            report.footer.faults
        );
        assert!(report.footer.claims.is_empty(), "{mode}");
    }
}

#[test]
fn to_be_slow_is_no_fault() {
    let report = report("slow");
    assert_eq!(report.footer.claims.len(), 1);
    assert!(report.is_clean());
}

#[test]
fn an_engine_that_is_not_named_where_it_is_looked_for() {
    never_began(&report("own-engine"), "line 1: /engine: expected an object");
}
