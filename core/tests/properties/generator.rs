//! The generator itself: that it is not empty.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use careinquiry::Outcome;
use careinquiry::model::{Description, Shape, Subject};

use crate::generate::{self, Rng, State};

/// Every key of the model, once for each entity that has it.
fn keys(entity: &'static Description, into: &mut BTreeSet<(&'static str, &'static str)>) {
    for field in entity.fields {
        into.insert((entity.name, field.name));
        if let Shape::One(inner) | Shape::Many(inner) = field.shape {
            keys(inner, into);
        }
    }
}

#[test]
fn made_records_are_valid_and_give_every_outcome() {
    let (made, accepted) = (Cell::new(0), Cell::new(0));
    let counts = RefCell::new([0_usize; 5]);
    generate::run(&generate::made_cases(), 1.0, |case| {
        made.set(made.get() + 1);
        accepted.set(accepted.get() + usize::from(case.made == Some(true)));
        for found in generate::answers(&case.record, &case.options).values() {
            let outcomes = [
                Outcome::Met,
                Outcome::NotMet,
                Outcome::JustifiedDeparture,
                Outcome::NotApplicable,
                Outcome::InsufficientEvidence,
            ];
            let number = outcomes.iter().position(|outcome| *outcome == found.outcome).unwrap();
            counts.borrow_mut()[number] += 1;
        }
    });
    let [met, not_met, departed, not_applicable, open] = counts.into_inner();
    println!("{} of {} made records were valid as made", accepted.get(), made.get());
    println!("met {met}, not met {not_met}, departed {departed}, not applicable {not_applicable}, open {open}");
    assert!(accepted.get() * 100 >= made.get() * 90, "the generator makes too many invalid records");
    assert!([met, not_met, open].into_iter().all(|count| count >= made.get() / 2), "the generator has gone empty");
}

#[test]
fn records_near_the_vectors_give_every_outcome_of_every_rule() {
    let mut seen = BTreeSet::new();
    let mut rng = Rng::with_seed(1);
    for vector in generate::vectors().iter().chain(generate::vectors()) {
        let case = generate::near(vector, rng);
        for ((rule, _), found) in generate::answers(&case.record, &case.options) {
            seen.insert((rule, found.outcome.as_str()));
        }
        rng = case.rng;
    }
    let mut lacking = Vec::new();
    for rule in careinquiry::rulesets().last().unwrap().rules() {
        for outcome in [Outcome::Met, Outcome::NotMet, Outcome::InsufficientEvidence] {
            if !seen.contains(&(rule.id, outcome.as_str())) {
                lacking.push((rule.id, outcome.as_str()));
            }
        }
    }
    assert!(lacking.is_empty(), "never seen in any record: {lacking:?}");
}

#[test]
fn every_key_of_the_model_is_made_left_out_and_made_null_where_it_may_be() {
    let seen = RefCell::new([BTreeSet::new(), BTreeSet::new(), BTreeSet::new()]);
    generate::run(&generate::made_cases(), 4.0, |case| {
        for site in generate::sites(&case.record) {
            let is_null = case.record.pointer(&site.pointer).is_some_and(serde_json::Value::is_null);
            let kind = if site.state == State::Absent { 0 } else { 1 + usize::from(is_null) };
            seen.borrow_mut()[kind].insert((site.entity, site.field.name));
        }
    });
    let [left_out, made, null] = seen.into_inner();
    let mut all = BTreeSet::new();
    for subject in Subject::ALL {
        keys(subject.description(), &mut all);
        for key in ["document_type", "schema_version", "record_id"] {
            all.remove(&(subject.description().name, key));
        }
    }
    let lacking = |seen: &BTreeSet<_>| all.difference(seen).copied().collect::<Vec<_>>();
    assert!(lacking(&made).is_empty(), "never made: {:?}", lacking(&made));
    assert!(lacking(&left_out).is_empty(), "never left out: {:?}", lacking(&left_out));
    println!("{} keys, {} of them null somewhere", all.len(), null.len());
}
