//! What is missing, once recorded, decides.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use careinquiry::model::{Description, Field, Shape};
use careinquiry::{Detail, Evaluator, Limits, NullMeans, Options, Outcome, Record};
use serde_json::{Value, json};

use crate::generate::{self, Failures, Key, Maker};

/// How often filling in is tried before a finding counts as one that nothing decides.
const TRIES: usize = 20_000;
/// How often before it counts as one beside which nothing fits.
const FITS: usize = 1_000;
/// Findings tried in each record, those of rules that were tried least first.
const FINDINGS: usize = 4;

/// Records something at a pointer that a finding names as missing: something new, another answer in the place of one
/// that does not say, or one more entry of a list. What points to an entry may bring that entry with it: to record who
/// somebody is, is to record them. Says whether it could.
fn fill(record: &mut Value, pointer: &str, maker: &mut Maker) -> bool {
    let Some(site) = generate::at(record, pointer) else { return false };
    maker.know(record);
    let density = maker.one_of(&[100, 100, 95, 80]);
    maker.recording(density);
    // An entry or part that was written into the record too late to count: written in time.
    if let (Shape::Many(entity) | Shape::One(entity), Some(Value::Object(late))) =
        (site.field.shape, record.pointer(pointer).cloned())
    {
        let mut entry = maker.entity(entity);
        if let Some(id) = late.get("id") {
            entry["id"] = id.clone();
        }
        *record.pointer_mut(pointer).unwrap() = entry;
        return true;
    }
    if let Shape::Ref(list) | Shape::Refs(list) | Shape::ChildOr(list) = site.field.shape
        && maker.of_a_hundred(40)
    {
        bring_along(record, list, maker);
    }
    if let Shape::Many(entity) = site.field.shape
        && maker.of_a_hundred(30)
    {
        let list = one_for_each_code(entity, maker);
        site.set(record, list);
        return true;
    }
    if let Shape::Codes(set) = site.field.shape
        && maker.of_a_hundred(20)
    {
        site.set(record, json!(set.codes));
        return true;
    }
    if let (Shape::Many(entity), Some(Value::Array(list))) = (site.field.shape, record.pointer_mut(&site.pointer))
        && maker.of_a_hundred(60)
    {
        list.push(maker.entity(entity));
        return true;
    }
    if matches!(site.field.shape, Shape::Name) && maker.of_a_hundred(50) {
        let names = names(record, site.field.name);
        if !names.is_empty() {
            site.set(record, maker.one_of(&names));
            return true;
        }
    }
    site.replace(record, maker)
}

/// Entries that are alike but for one of their codes, each of which one has: chance alone seldom makes such a list.
fn one_for_each_code(entity: &'static Description, maker: &mut Maker) -> Value {
    let entry = maker.entity(entity);
    let codes =
        |field: &'static Field| if let Shape::Code(set) = field.shape { Some((field.name, set.codes)) } else { None };
    let kinds: Vec<_> = entity.fields.iter().filter_map(codes).collect();
    if kinds.is_empty() {
        return json!([entry]);
    }
    let (name, codes) = maker.one_of(&kinds);
    let of = |code: &&str| {
        let mut entry = entry.clone();
        entry[name] = json!(code);
        if entry.get("id").is_some() {
            entry["id"] = maker.fresh_id().into();
        }
        entry
    };
    codes.iter().map(of).collect()
}

/// What stands under a key anywhere in the record: what two entries have in common is found by no chance.
fn names(record: &Value, key: &str) -> Vec<Value> {
    match record {
        Value::Array(entries) => entries.iter().flat_map(|entry| names(entry, key)).collect(),
        Value::Object(fields) => {
            let own = fields.get(key).filter(|value| value.is_string()).cloned();
            own.into_iter().chain(fields.values().flat_map(|value| names(value, key))).collect()
        }
        _ => Vec::new(),
    }
}

fn bring_along(record: &mut Value, list: &str, maker: &mut Maker) {
    let Some(Shape::Many(entity)) = generate::at(record, &format!("/{list}")).map(|site| site.field.shape) else {
        return;
    };
    let mut entry = maker.entity(entity);
    entry["id"] = maker.fresh_id().into();
    match record.get_mut(list).and_then(Value::as_array_mut) {
        Some(entries) => entries.push(entry),
        None => record[list] = json!([entry]),
    }
    maker.know(record);
}

/// Whether the finding is decided: where its place has no finding any more, by those that stand instead, which `before`
/// did not have. `None` where the record is not valid.
fn is_decided(record: &Value, evaluator: &Evaluator, at: &str, before: &[String]) -> Option<bool> {
    let json = record.to_string();
    let read = Record::from_json(json.as_bytes(), NullMeans::None, &Limits::default()).ok()?;
    let report = evaluator.evaluate(&read).unwrap();
    let open = |outcome| outcome == Outcome::InsufficientEvidence;
    Some(match report.findings().find(|finding| finding.at().to_string() == at) {
        Some(finding) => !open(finding.outcome()),
        None if !at.is_empty() => true,
        None => report.findings().all(|finding| !open(finding.outcome()) || before.contains(&finding.at().to_string())),
    })
}

#[derive(Debug, PartialEq)]
enum End {
    Decided(usize),
    Never,
    /// Nothing that the model allows can be recorded there beside what is: a placement without a day, say, beside one
    /// that goes on for ever.
    NothingFits,
}

fn tries_until_decided(
    record: &Value,
    options: &Options,
    (rule, at): &Key,
    missing: &[String],
    maker: &mut Maker,
    most: usize,
) -> End {
    let evaluator = Evaluator::new(&generate::only(options, rule, Detail::Outcomes)).unwrap();
    let before = evaluator.evaluate_json(record.to_string().as_bytes()).unwrap();
    let before: Vec<String> = before.findings().map(|finding| finding.at().to_string()).collect();
    let mut end = End::NothingFits;
    for tries in 1..=most {
        if tries > FITS && end == End::NothingFits {
            break;
        }
        let mut filled = record.clone();
        let mut missing = missing.to_vec();
        maker.shuffle(&mut missing);
        // Some of them may be enough, and what is left out cannot be in the way.
        let count = if maker.of_a_hundred(70) { missing.len() } else { 1 + maker.below(missing.len()) };
        if !missing[..count].iter().all(|pointer| fill(&mut filled, pointer, maker)) {
            continue;
        }
        let decided = is_decided(&filled, &evaluator, at, &before);
        match decided {
            Some(true) => return End::Decided(tries),
            Some(false) if count == missing.len() => end = End::Never,
            _ => {}
        }
    }
    end
}

/// The record without what the finding does not need to be what it is, and to stay undecided.
fn smallest(record: &Value, options: &Options, key: &Key, missing: &[String], maker: &Maker) -> Value {
    let only = generate::only(options, key.0, Detail::Findings);
    let same = |[record]: &[Value; 1]| {
        let found = || generate::answers(record, &only).remove(key);
        generate::is_valid(record)
            && found().is_some_and(|found| found.outcome == Outcome::InsufficientEvidence && found.missing == missing)
            && tries_until_decided(record, options, key, missing, &mut maker.clone(), TRIES / 10) == End::Never
    };
    let [smallest] = generate::minimise([record.clone()], usize::MAX, same);
    smallest
}

#[test]
fn resolvable() {
    let failures = Failures::default();
    let nothing_fits = Cell::new(0);
    let tried: RefCell<BTreeMap<&'static str, (usize, usize, usize)>> = RefCell::default();
    generate::run(&generate::cases(), 1.0, |case| {
        let mut maker = case.maker();
        let answers = generate::answers(&case.record, &case.options);
        let mut open: Vec<_> =
            answers.iter().filter(|(_, found)| found.outcome == Outcome::InsufficientEvidence).collect();
        for (key, found) in &open {
            if found.missing.is_empty() {
                failures.note(key.0, || format!("nothing is named as missing at '{}'\n  {}", key.1, case.record));
            }
        }
        maker.shuffle(&mut open);
        open.sort_by_key(|(key, _)| tried.borrow().get(key.0).map_or(0, |(count, ..)| *count));
        for (key, found) in open.into_iter().take(FINDINGS) {
            if failures.has(key.0) {
                continue;
            }
            let end = tries_until_decided(&case.record, &case.options, key, &found.missing, &mut maker, TRIES);
            let mut tried = tried.borrow_mut();
            let (count, decided, most) = tried.entry(key.0).or_default();
            *count += 1;
            match end {
                End::Decided(after) => {
                    *decided += 1;
                    *most = (*most).max(after);
                }
                End::NothingFits => nothing_fits.set(nothing_fits.get() + 1),
                End::Never => failures.note(key.0, || {
                    let small = smallest(&case.record, &case.options, key, &found.missing, &maker);
                    let (as_at, answers) = (case.options.as_at, generate::answers(&small, &case.options));
                    format!("as at {as_at}, at '{}'\n  {small}\n  {:?}", key.1, answers[key])
                }),
            }
        }
    });
    let tried = tried.into_inner();
    let (all, decided) = tried.values().fold((0, 0), |sum, (count, decided, _)| (sum.0 + count, sum.1 + decided));
    println!(
        "{decided} of {all} findings decided, {} that nothing fits; by rule (tried, decided, most tries): {}",
        nothing_fits.get(),
        json!(tried)
    );
    assert!(nothing_fits.get() * 20 <= all, "the generator makes too many records in which nothing more fits");
    failures.none_or_panic("'some way of filling in what is missing decides'");
}
