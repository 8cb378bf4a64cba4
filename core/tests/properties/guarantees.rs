//! Monotone and sufficient.

use careinquiry::{Options, Outcome};
use serde_json::Value;

use crate::generate::{self, Answers, Failures, Found, Key, Site};

/// How many facts are filled in, or changed, in each record.
const EDITS: usize = 40;

fn is_definite(outcome: Outcome) -> bool {
    outcome != Outcome::InsufficientEvidence
}

/// What a finding says now. Where an event has left the period, nothing is asked of it any more.
fn outcome_now(after: &Answers, key: &Key) -> Option<Outcome> {
    let gone = (!key.1.is_empty()).then_some(Outcome::NotApplicable);
    after.get(key).map(|found| found.outcome).or(gone)
}

/// A rule whose definite answer does not stand when more is known.
fn unsteady(before: &Answers, after: &Answers) -> Vec<&'static str> {
    let changed = |(key, found): (&Key, &Found)| {
        let stands = outcome_now(after, key) == Some(found.outcome);
        (is_definite(found.outcome) && !stands).then_some(key.0)
    };
    before.iter().filter_map(changed).collect()
}

/// The recorded facts that differ.
fn differing(before: &Value, after: &Value) -> Vec<String> {
    let differs = |site: &Site| site.is_leaf() && before.pointer(&site.pointer) != after.pointer(&site.pointer);
    generate::sites(before).into_iter().filter(differs).map(|site| site.pointer).collect()
}

/// A rule whose answer changes with a fact that it does not cite.
fn insufficient(before: &Answers, after: &Answers, changed: &[String]) -> Vec<&'static str> {
    let breaks = |(key, found): (&Key, &Found)| {
        let cited = changed.iter().any(|pointer| found.cites(pointer));
        let stands = outcome_now(after, key) == Some(found.outcome);
        (!cited && !stands).then_some(key.0)
    };
    before.iter().filter_map(breaks).collect()
}

/// The smallest pair of records on which `breaks` still names the rule, put into words.
fn smallest(
    pair: (Value, Value),
    options: &Options,
    rule: &str,
    breaks: impl Fn(&Value, &Value, &Options) -> Vec<&'static str>,
) -> String {
    let only = generate::only(options, rule, careinquiry::Detail::Findings);
    let fails = |[before, after]: &[Value; 2]| {
        generate::is_valid(before) && generate::is_valid(after) && !breaks(before, after, &only).is_empty()
    };
    let [before, after] = generate::minimise(pair.into(), usize::MAX, fails);
    let said = |record: &Value| format!("{record}\n    {:?}", generate::answers(record, &only));
    let known_at = options.known_at.map(|day| format!(", known at {day}")).unwrap_or_default();
    format!("as at {}{known_at}\n  {}\n  {}", options.as_at, said(&before), said(&after))
}

#[test]
fn monotone() {
    let failures = Failures::default();
    let breaks = |before: &Value, after: &Value, options: &Options| {
        unsteady(&generate::answers(before, options), &generate::answers(after, options))
    };
    generate::run(&generate::cases(), 1.0, |case| {
        let before = generate::answers(&case.record, &case.options);
        let mut maker = case.maker();
        let mut sites = generate::sites(&case.record);
        sites.retain(|site| site.is_absent() && !site.says_something_by_absence());
        maker.shuffle(&mut sites);
        for site in sites.iter().take(EDITS) {
            let mut filled = case.record.clone();
            site.replace(&mut filled, &mut maker);
            if !generate::is_valid(&filled) {
                continue;
            }
            let after = generate::answers(&filled, &case.options);
            for rule in unsteady(&before, &after) {
                let pair = (case.record.clone(), filled.clone());
                failures.note(rule, || format!("{}\n{}", site.pointer, smallest(pair, &case.options, rule, breaks)));
            }
        }
    });
    failures.none_or_panic("'filling in a fact never changes a definite outcome'");
}

#[test]
fn sufficient() {
    let failures = Failures::default();
    let breaks = |before: &Value, after: &Value, options: &Options| {
        let changed = differing(before, after);
        insufficient(&generate::answers(before, options), &generate::answers(after, options), &changed)
    };
    generate::run(&generate::cases(), 1.0, |case| {
        let before = generate::answers(&case.record, &case.options);
        let mut maker = case.maker();
        let mut sites = generate::sites(&case.record);
        sites.retain(|site| site.is_leaf() && site.field.name != "id");
        maker.shuffle(&mut sites);
        if case.options.known_at.is_some() {
            sites.sort_by_key(|site| site.field.name != "recorded_on");
        }
        let mut changed = Vec::new();
        let mut record = case.record.clone();
        for site in sites.iter().take(EDITS) {
            let mut alone = case.record.clone();
            site.replace(&mut alone, &mut maker);
            if !generate::is_valid(&alone) {
                continue;
            }
            let pointer = [site.pointer.clone()];
            for rule in insufficient(&before, &generate::answers(&alone, &case.options), &pointer) {
                let pair = (case.record.clone(), alone.clone());
                failures.note(rule, || format!("{}\n{}", site.pointer, smallest(pair, &case.options, rule, breaks)));
            }
            // And together with the others.
            let mut together = record.clone();
            if let Some(value) = alone.pointer(&site.pointer) {
                site.set(&mut together, value.clone());
            }
            if generate::is_valid(&together) {
                record = together;
                changed.push(site.pointer.clone());
            }
        }
        for rule in insufficient(&before, &generate::answers(&record, &case.options), &changed) {
            let pair = (case.record.clone(), record.clone());
            failures.note(rule, || smallest(pair, &case.options, rule, breaks));
        }
    });
    failures.none_or_panic("'an outcome changes only with a fact that the finding cites'");
}
