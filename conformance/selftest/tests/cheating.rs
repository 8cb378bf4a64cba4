//! Adapters that answer without knowing: each has the report that it must get, and none earns a claim.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use std::collections::BTreeMap;

use careinquiry_conformance::{Expect, Outcome, Report, Suite};
use common::{plan, refused, report, report_on, some, statuses, whole};

fn cases_of_child(suite: &Suite, is: impl Fn(&Expect) -> bool) -> usize {
    suite.cases.iter().filter(|case| case.profile == "child" && is(&case.expect)).count()
}

fn expects(expect: &Expect, wanted: Outcome) -> bool {
    matches!(expect, Expect::Finding { outcome, .. } if *outcome == wanted)
}

fn none_passed(report: &Report, status: &str) {
    assert_eq!(statuses(report), BTreeMap::from([(status, report.footer.cases)]));
    refused(report, &[&format!("0 of {} cases passed", report.footer.cases)]);
}

#[test]
fn the_library_itself_earns_every_claim() {
    let report = report_on(some(), &plan("honest", &[]));
    assert!(report.is_clean());
    let expected = ["child", "explain", "organisation", "timeline"].map(|profile| {
        let edition = &report.header.ruleset;
        format!("{profile} @ suite {} @ {} {}", some().about.version, edition.id, edition.version)
    });
    for claim in expected {
        assert!(report.footer.claims.contains(&claim), "{claim}");
    }
    assert_eq!((report.footer.over_claim.count, report.footer.over_abstain.count), (0, 0));
}

#[test]
fn empty_answers() {
    let report = report("empty");
    none_passed(&report, "fail");
    let to_none: usize = report.footer.confusion.values().map(|row| row["none"]).sum();
    assert_eq!(to_none, cases_of_child(some(), |expect| matches!(expect, Expect::Finding { .. })));
}

#[test]
fn empty_answers_in_the_other_profiles() {
    for profile in ["timeline", "explain"] {
        let report = report_on(some(), &plan("empty", &[profile]));
        none_passed(&report, "fail");
    }
}

#[test]
fn always_met() {
    let report = report("always-met");
    none_passed(&report, "fail");
    let about_all = |wanted| {
        let is =
            |expect: &Expect| matches!(expect, Expect::Finding { at, .. } if at.is_empty()) && expects(expect, wanted);
        cases_of_child(some(), is)
    };
    assert!(about_all(Outcome::InsufficientEvidence) > 0);
    assert_eq!(report.footer.over_claim.count, about_all(Outcome::InsufficientEvidence));
    assert_eq!(report.footer.confusion["not_met"]["met"], about_all(Outcome::NotMet));
}

#[test]
fn always_insufficient_evidence() {
    let report = report("always-insufficient");
    none_passed(&report, "fail");
    assert!(report.footer.over_abstain.count > 0);
    assert_eq!(report.footer.over_claim.count, 0);
    assert_eq!(
        report.footer.over_claim.of,
        cases_of_child(some(), |expect| expects(expect, Outcome::InsufficientEvidence))
    );
}

#[test]
fn every_outcome_at_once() {
    let report = report("every-outcome");
    let refusals = cases_of_child(some(), |expect| matches!(expect, Expect::Error { .. }));
    let expected = BTreeMap::from([("invalid_response", report.footer.cases - refusals), ("pass", refusals)]);
    assert_eq!(statuses(&report), expected);
}

#[test]
fn no_case_can_be_skipped() {
    let report = report("unsupported");
    assert_eq!(statuses(&report).get("pass"), None);
    assert!(report.footer.claims.is_empty());
    assert_eq!(report.footer.faults, ["line 3: /type: expected result, changes, sets or error"; 4]);
}

#[test]
fn always_refuses() {
    let report = report("always-refuses");
    let refusals = cases_of_child(some(), |expect| matches!(expect, Expect::Error { .. }));
    assert!(refusals > 0);
    let expected = BTreeMap::from([("error", report.footer.cases - refusals), ("fail", refusals)]);
    assert_eq!(statuses(&report), expected);
}

#[test]
fn outcomes_without_reasons() {
    let report = report("no-reasons");
    assert_eq!((report.footer.over_claim.count, report.footer.over_abstain.count), (0, 0));
    let refusals = cases_of_child(some(), |expect| matches!(expect, Expect::Error { .. }));
    assert_eq!(statuses(&report).get("pass"), Some(&refusals));
    assert!(report.footer.claims.is_empty());
}

#[test]
fn sets_of_facts_that_do_not_hold() {
    let report = report_on(some(), &plan("false-offers", &["explain"]));
    none_passed(&report, "fail");
}

/// Whoever makes facts up can agree with itself about them; the library does not.
#[test]
fn sets_of_facts_that_only_the_adapter_understands() {
    let report = report_on(some(), &plan("own-facts", &["explain"]));
    none_passed(&report, "fail");
    let why = report.cases.iter().flat_map(|case| &case.why);
    assert!(why.clone().any(|why| why.contains("said to give met, and the library, asked as well, says ")));
}

#[test]
fn changes_said_to_be_of_another_rule() {
    let report = report_on(some(), &plan("another-rule", &["timeline"]));
    assert!(statuses(&report)["invalid_response"] > 0);
    assert!(report.footer.claims.is_empty());
}

#[test]
fn changes_that_cite_whatever_there_is() {
    for mode in ["cites-all", "cites-days"] {
        let report = report_on(some(), &plan(mode, &["timeline"]));
        assert!(statuses(&report)["fail"] > 0, "{mode}");
        assert!(report.footer.claims.is_empty(), "{mode}");
    }
}

#[test]
fn letters_that_no_report_can_hold() {
    let report = report_on(some(), &plan("bad-letters", &["timeline"]));
    assert!(statuses(&report)["fail"] > 0);
    // XML has no way to write these.
    let is_bad = |letter: char| letter.is_control() && letter != '\n' || ['\u{fffe}', '\u{ffff}'].contains(&letter);
    for text in [report.to_junit(some()), report.to_html(some())] {
        assert!(!text.contains(is_bad), "{text:?}");
    }
}

#[test]
fn more_than_anybody_would_read() {
    for profile in ["child", "timeline"] {
        let report = report_on(some(), &plan("too-much", &[profile]));
        let longest = report.cases.iter().map(|case| case.why.iter().map(String::len).sum::<usize>()).max();
        assert!((1_000..30_000).contains(&longest.unwrap()), "{profile}: {longest:?}");
    }
}

#[test]
fn the_clock_instead_of_the_day_asked() {
    let report = report("clock");
    assert!(statuses(&report)["fail"] > 0);
    assert!(report.footer.faults.is_empty());
    assert!(report.footer.claims.is_empty());
}

#[test]
fn what_was_asked_before() {
    let report = report_on(whole(), &plan("sticky", &["child"]));
    assert!(statuses(&report)["fail"] > 0);
    assert!(report.footer.claims.is_empty());
}

#[test]
fn the_order_of_the_files() {
    let report = report_on(whole(), &plan("by-position", &["child"]));
    assert!(statuses(&report).get("pass").copied().unwrap_or(0) < report.footer.cases / 100);
    assert!(report.footer.claims.is_empty());
}

#[test]
fn rules_that_were_not_asked() {
    let report = report("every-rule");
    let refusals = cases_of_child(some(), |expect| matches!(expect, Expect::Error { .. }));
    let expected = BTreeMap::from([("invalid_response", report.footer.cases - refusals), ("pass", refusals)]);
    assert_eq!(statuses(&report), expected);
    assert!(report.footer.claims.is_empty());
}

/// What a public pass is worth: whoever has learnt the vectors by heart has one. The challenge is for them.
#[test]
fn the_public_vectors_learnt_by_heart_pass_the_public_run() {
    let report = report_on(whole(), &plan("memorised", &["child"]));
    assert!(report.is_clean());
}

#[test]
fn a_deviation_that_is_not_there() {
    let report = report("false-deviation");
    assert_eq!(statuses(&report), BTreeMap::from([("pass", report.footer.cases)]));
    assert_eq!(report.footer.stale, ["CI-5.6.1/a"]);
    // A build server sees it too, though every case passed.
    assert!(report.to_junit(some()).contains(r#" failures="1" errors="0""#));
    refused(&report, &["a deviation is declared that is not there: CI-5.6.1/a"]);
}

#[test]
fn a_deviation_that_is_there_still_fails() {
    let report = report("true-deviation");
    assert!(report.footer.stale.is_empty());
    assert!(statuses(&report)["fail"] > 0);
    let passed = statuses(&report)["pass"];
    refused(&report, &[&format!("{passed} of {} cases passed", report.footer.cases)]);
}

#[test]
fn another_text_of_the_edition() {
    let report = report("other-edition");
    refused(&report, &["the adapter does not declare this edition with its digest"]);
}

#[test]
fn a_profile_that_is_not_declared() {
    refused(&report("no-profile"), &["the adapter does not declare it"]);
}

#[test]
fn no_profile_at_all() {
    let (report, _) = careinquiry_conformance::run(some(), &plan("no-profile", &[]), &mut |_, _| {});
    assert_eq!((report.footer.cases, report.footer.claims.len()), (0, 0));
    assert!(report.to_junit(some()).contains(r#" tests="1" failures="1" errors="0""#));
    assert!(!report.is_clean());
}

#[test]
fn a_profile_without_cases() {
    // Without cases there is nothing to verify.
    let (report, _) = careinquiry_conformance::run(some(), &plan("honest", &["made-up"]), &mut |_, _| {});
    refused(&report, &["the suite has no case of it for this edition", "the adapter does not declare it"]);
}
