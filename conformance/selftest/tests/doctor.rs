//! What the doctor says of adapters that are well, and of those that are not.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

mod common;

use careinquiry_conformance::{Step, doctor};
use common::{plan, whole};

fn steps(mode: &str) -> Vec<Step> {
    let plan = plan(mode, &[]);
    doctor(whole(), plan.command, plan.limits, &plan.edition)
}

fn says(steps: &[Step], what: &str, expected: &str) {
    let of_that = steps.iter().filter(|step| step.what.ends_with(what));
    assert!(of_that.flat_map(|step| &step.wrong).any(|wrong| wrong.contains(expected)), "{expected}: {steps:?}");
}

#[test]
fn the_library_is_well() {
    let steps = steps("honest");
    assert!(steps.iter().all(|step| step.wrong.is_empty()), "{steps:?}");
    assert_eq!((steps.len(), steps.last().map(|step| step.what.as_str())), (7, Some("it ends after bye")));
}

#[test]
fn sets_of_facts_answer_nothing_else() {
    let steps = steps("sets");
    for profile in ["child", "organisation", "timeline"] {
        says(&steps, &format!("5 cases of {profile}"), "expected an answer to the question that was asked");
    }
    says(&steps, "5 cases of explain", "said to give met");
}

#[test]
fn a_fault_is_said_with_its_line_and_is_the_end() {
    for (mode, expected) in [
        ("unsupported", "line 3: /type: expected result, changes, sets or error"),
        ("crash", "after line 6: expected the program to go on"),
    ] {
        let steps = steps(mode);
        says(&steps, "5 cases of child", expected);
        assert!(steps.iter().all(|step| step.what != "it ends after bye"), "{mode}: it had ended before: {steps:?}");
        let lines = steps.iter().flat_map(|step| &step.wrong);
        assert!(lines.clone().all(|line| !line.contains("started again")), "{mode}: it never was: {steps:?}");
    }
}
