//! What should not matter does not: the order of rules and of lists, extensions, nulls that say nothing, a second run.

use careinquiry::{Detail, ErrorCode, Evaluator, NullMeans, Options, Outcome};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::generate::{self, Answers, Failures, Maker};

fn bytes(record: &Value, options: &Options) -> Vec<u8> {
    serde_json::to_vec(&generate::report(record, options)).unwrap()
}

#[test]
fn the_same_bytes_twice() {
    generate::run(&generate::cases(), 1.0, |case| {
        for detail in [Detail::Outcomes, Detail::Findings, Detail::Full] {
            let options = Options { detail, ..case.options.clone() };
            assert_eq!(bytes(&case.record, &options), bytes(&case.record, &options));
        }
    });
}

#[test]
fn asking_for_reasons_changes_no_outcome() {
    let failures = Failures::default();
    let differing = |record: &Value, options: &Options| -> Vec<&'static str> {
        let with = generate::answers(record, options);
        let without = generate::answers(record, &Options { detail: Detail::Outcomes, ..options.clone() });
        assert_eq!(with.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
        with.iter().filter(|(key, found)| without[*key].outcome != found.outcome).map(|(key, _)| key.0).collect()
    };
    generate::run(&generate::cases(), 1.0, |case| {
        for rule in differing(&case.record, &case.options) {
            failures.note(rule, || {
                let only = generate::only(&case.options, rule, Detail::Findings);
                let fails = |[record]: &[Value; 1]| generate::is_valid(record) && !differing(record, &only).is_empty();
                format!("  {}", generate::minimise([case.record.clone()], usize::MAX, fails)[0])
            });
        }
    });
    failures.none_or_panic("'outcomes are the same with and without reasons'");
}

#[test]
fn each_rule_alone_says_what_it_says_among_all() {
    generate::run(&generate::cases(), 0.5, |case| {
        let mut apart = Answers::new();
        for rule in careinquiry::rulesets().last().unwrap().rules() {
            apart.extend(generate::answers(&case.record, &generate::only(&case.options, rule.id, Detail::Findings)));
        }
        assert_eq!(apart, generate::answers(&case.record, &case.options));
    });
}

/// Dates some entries of each list as another of it is, so that which is the latest turns on more than the day.
fn tie(value: &mut Value, maker: &mut Maker) {
    match value {
        Value::Array(list) => {
            for entry in list.iter_mut() {
                tie(entry, maker);
            }
            let Some(first) = list.first().and_then(Value::as_object).cloned() else { return };
            for entry in list.iter_mut().skip(1).filter_map(Value::as_object_mut) {
                for (key, day) in first.iter().filter(|(key, _)| key.ends_with("date") || key.ends_with("_on")) {
                    if entry.contains_key(key) && maker.of_a_hundred(60) {
                        entry.insert(key.clone(), day.clone());
                    }
                }
            }
        }
        Value::Object(object) => object.values_mut().for_each(|value| tie(value, maker)),
        _ => {}
    }
}

/// Outcomes by rule and the number of the entry that they are about.
fn by_number(record: &Value, options: &Options) -> Vec<(&'static str, u64, Outcome)> {
    let number = |at: &str| record.pointer(at).and_then(|entry| entry["extensions"].as_u64()).unwrap_or_default();
    let answers = generate::answers(record, options);
    let mut outcomes: Vec<_> = answers.iter().map(|((rule, at), found)| (*rule, number(at), found.outcome)).collect();
    outcomes.sort_by_key(|(rule, number, _)| (*rule, *number));
    outcomes
}

#[test]
fn the_order_of_lists_changes_no_outcome() {
    let failures = Failures::default();
    let differing = |one: &Value, other: &Value, options: &Options| -> Vec<&'static str> {
        let (one, other) = (by_number(one, options), by_number(other, options));
        let differs = |(a, b): (&(&'static str, u64, Outcome), &(&str, u64, Outcome))| (a != b).then_some(a.0);
        one.iter().zip(&other).filter_map(differs).collect()
    };
    generate::run(&generate::cases(), 1.0, |case| {
        let mut maker = case.maker();
        let mut numbered = case.record.clone();
        tie(&mut numbered, &mut maker);
        let mut numbered = generate::repaired(numbered);
        generate::number(&mut numbered, &mut 1);
        let mut shuffled = numbered.clone();
        generate::shuffle(&mut shuffled, &mut maker);
        for rule in differing(&numbered, &shuffled, &case.options) {
            failures.note(rule, || format!("  {numbered}\n  {shuffled}"));
        }
    });
    failures.none_or_panic("'the order of a list carries no meaning'");
}

#[test]
fn extensions_are_ignored() {
    generate::run(&generate::cases(), 1.0, |case| {
        let mut extended = case.record.clone();
        generate::extend(&mut extended, &mut case.maker());
        assert_eq!(bytes(&case.record, &case.options), bytes(&extended, &case.options));
    });
}

/// Puts `null` wherever it leaves the record's ids alone, for about one key in ten.
fn add_nulls(record: &mut Value, maker: &mut Maker) {
    for site in generate::sites(record) {
        if site.field.name != "id" && (site.is_absent() || site.is_leaf()) && maker.of_a_hundred(10) {
            site.set(record, Value::Null);
        }
    }
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(without_nulls),
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

#[test]
fn null_may_mean_not_recorded() {
    generate::run(&generate::cases(), 1.0, |case| {
        let mut with_nulls = case.record.clone();
        add_nulls(&mut with_nulls, &mut case.maker());
        let mut without = with_nulls.clone();
        without_nulls(&mut without);
        let options = Options { null_means: NullMeans::NotRecorded, ..case.options.clone() };
        let evaluator = Evaluator::new(&options).unwrap();
        let read = |record: &Value| evaluator.evaluate_json(record.to_string().as_bytes());
        match (read(&with_nulls), read(&without)) {
            (Ok(with_nulls), Ok(without)) => {
                assert_eq!(generate::answers_of(&with_nulls), generate::answers_of(&without));
            }
            (with_nulls, without) => assert_eq!(with_nulls.map(|_| ()), without.map(|_| ())),
        }
    });
}

#[test]
fn a_day_after_the_record_is_complete_is_refused() {
    generate::run(&generate::cases(), 1.0, |case| {
        let mut record = case.record.clone();
        for (days, answered) in [(-1, false), (0, true), (1, true)] {
            record["extracted_on"] = json!(case.options.as_at.plus_days(days).to_string());
            if !generate::is_valid(&record) {
                continue;
            }
            let answer = Evaluator::new(&case.options).unwrap().evaluate_json(record.to_string().as_bytes());
            let refused = answer.err().map(|error| (error.code, error.pointer));
            let expected = (!answered).then(|| (ErrorCode::InvalidOption, Some("/as_at".to_owned())));
            assert_eq!(refused, expected);
        }
    });
}

#[test]
fn an_unknown_beginning_of_an_id_is_refused() {
    let known = |prefix: &str| {
        let rules = careinquiry::rulesets().last().unwrap().rules();
        rules.iter().any(|rule| {
            rule.id.starts_with(prefix)
                && [None, Some('.'), Some('/'), Some('-')].contains(&rule.id[prefix.len()..].chars().next())
        })
    };
    let prefixes = prop_oneof!["CI-[0-9.]{0,6}(/[a-z])?", "\\PC{0,12}"];
    generate::run(&prefixes, 4.0, |prefix| {
        for in_select in [true, false] {
            let mut options = Options::new(generate::today());
            let list = if in_select { &mut options.select } else { &mut options.ignore };
            list.extend(["CI-5".to_owned(), prefix.clone()]);
            let name = if in_select { "select" } else { "ignore" };
            let refused = Evaluator::new(&options).err().map(|error| (error.code, error.pointer));
            let expected = (!known(&prefix)).then(|| (ErrorCode::UnknownRule, Some(format!("/{name}/1"))));
            assert_eq!(refused, expected, "{prefix:?}");
        }
    });
}
