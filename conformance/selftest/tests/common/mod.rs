//! Runs the kit against an adapter of the self-test.

#![allow(dead_code, reason = "not every test asks for everything")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use careinquiry_conformance::{Command, Limits, Plan, Report, Suite, run, verify};

/// One case in so many, from all over the suite.
const EVERY: usize = 25;

/// The whole suite.
pub fn whole() -> &'static Suite {
    static SUITE: OnceLock<Suite> = OnceLock::new();
    SUITE.get_or_init(|| Suite::embedded().unwrap())
}

/// Some of its cases: enough for an adapter that cheats to be found out.
pub fn some() -> &'static Suite {
    static SUITE: OnceLock<Suite> = OnceLock::new();
    SUITE.get_or_init(|| {
        let mut suite = whole().clone();
        let mut number = 0;
        suite.cases.retain(|case| {
            number += 1;
            number % EVERY == 0
                || ["explain", "timeline"].contains(&case.profile.as_str())
                || case.rule.as_deref() == Some("CI-5.6.1/a")
        });
        suite
    })
}

pub fn plan(mode: &str, profiles: &[&str]) -> Plan {
    let adapter = env!("CARGO_BIN_EXE_selftest-adapter");
    Plan {
        command: Command::parse(&format!("'{adapter}' {mode}")).unwrap(),
        profiles: profiles.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(),
        edition: whole().edition(None).unwrap().clone(),
        limits: Limits::default(),
        seed: 1,
        by: "the self-test".to_owned(),
    }
}

/// The report on an adapter. It is valid, however bad the adapter is.
pub fn report_on(suite: &Suite, plan: &Plan) -> Report {
    let (report, _) = run(suite, plan, &mut |_, _| {});
    let again = verify(suite, &report.to_jsonl(), &report.header.expires);
    assert_eq!(again.as_ref(), Ok(&report), "a report that was just made is valid");
    report
}

/// The report on an adapter that is asked some cases of the profile `child`.
pub fn report(mode: &str) -> Report {
    report_on(some(), &plan(mode, &["child"]))
}

/// The report where nothing may take long, for those that hang.
pub fn hurried(mode: &str) -> Report {
    let mut plan = plan(mode, &["child"]);
    plan.limits = Limits { start_ms: 1500, case_ms: 1500, ..Limits::default() };
    report_on(some(), &plan)
}

/// How many cases came out in each way, but for those in which none did.
pub fn statuses(report: &Report) -> BTreeMap<&str, usize> {
    let counted = report.footer.statuses.iter().filter(|(_, number)| **number > 0);
    counted.map(|(status, number)| (status.as_str(), *number)).collect()
}

/// No claim, for these reasons and no other.
pub fn refused(report: &Report, reasons: &[&str]) {
    assert!(report.footer.claims.is_empty(), "it earns a claim: {:?}", report.footer.claims);
    assert!(!report.is_clean());
    let why: Vec<&str> = report.footer.refused.iter().flat_map(|refused| &refused.why).map(String::as_str).collect();
    assert_eq!(why, reasons);
}
