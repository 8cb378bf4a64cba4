//! What the checks of organisations have in common, asked of small documents: the truth, the facts that decided it, and
//! those that are missing.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use serde_json::{Value, json};

use super::prelude::*;
use crate::Truth::{self, No, Unknown, Yes};
use crate::{Evaluator, Limits, NullMeans, Options, Record};

/// The truth, `because` and `missing`.
type Said = (Truth, Vec<String>, Vec<String>);

fn ask<D: Document>(as_at: &str, facts: &Value, judge: impl for<'r> Fn(At<'r, D>) -> Judgement<'r>) -> Said {
    let mut record = json!({"document_type": D::SUBJECT.as_str(), "schema_version": "1", "record_id": "r-1"});
    for (key, value) in facts.as_object().unwrap() {
        record[key] = value.clone();
    }
    let record = &Record::from_json(record.to_string().as_bytes(), NullMeans::None, &Limits::default()).unwrap();
    let evaluator = Evaluator::new(&Options::new(as_at.parse().unwrap())).unwrap();
    let scope = evaluator.scope(record, true);
    let judgement = judge(At::root(&scope));
    let (mut because, mut missing) = (Vec::new(), Vec::new());
    scope.trail.each(judgement, |cite| {
        let pointer = record.pointer(scope.path(cite.place)).to_string();
        if cite.missing { missing.push(pointer) } else { because.push(pointer) }
    });
    for pointers in [&mut because, &mut missing] {
        pointers.sort();
        pointers.dedup();
    }
    because.retain(|pointer| !missing.contains(pointer));
    (judgement.truth(), because, missing)
}

fn said(truth: Truth, because: &[&str], missing: &[&str]) -> Said {
    let sorted = |pointers: &[&str]| {
        let mut pointers: Vec<String> = pointers.iter().map(|pointer| (*pointer).to_owned()).collect();
        pointers.sort();
        pointers
    };
    (truth, sorted(because), sorted(missing))
}

const START: &str = "/reporting_year/start_date";
const END: &str = "/reporting_year/end_date";

fn year() -> Value {
    json!({"start_date": "2025-04-01", "end_date": "2026-03-31"})
}

fn contributions(dates: &[&str]) -> Value {
    json!({"contributions": dates.iter().map(|date| json!({"date": date, "changes_made": ["x"]})).collect::<Vec<_>>()})
}

fn shaped(service: At<'_, FosteringService>) -> Judgement<'_> {
    let shaped = service.participation().contributions();
    Year::of(service).any(shaped, At::<Contribution>::date, |entry| entry.changes_made().written())
}

fn shaped_by(as_at: &str, dates: &[&str]) -> Said {
    ask(as_at, &json!({"reporting_year": year(), "participation": contributions(dates)}), shaped)
}

const LIST: &str = "/participation/contributions";
const DATE: &str = "/participation/contributions/0/date";
const CHANGES: &str = "/participation/contributions/0/changes_made";

#[test]
fn the_first_and_the_last_day_are_in_the_year() {
    for (date, truth) in [("2025-03-31", No), ("2025-04-01", Yes), ("2026-03-31", Yes), ("2026-04-01", No)] {
        assert_eq!(shaped_by("2026-06-30", &[date]).0, truth, "{date}");
    }
    assert_eq!(shaped_by("2026-06-30", &["2025-04-01"]), said(Yes, &[DATE, CHANGES, END, START], &[]));
}

#[test]
fn until_the_year_is_over_what_did_not_happen_may_still() {
    assert_eq!(shaped_by("2026-03-30", &[]), said(Unknown, &[END, START], &[LIST]));
    assert_eq!(shaped_by("2026-03-31", &[]), said(No, &[LIST, END, START], &[]));
    // What is dated after the day judged does not exist yet.
    assert_eq!(shaped_by("2025-12-31", &["2026-01-01"]).0, Unknown);
    assert_eq!(shaped_by("2026-01-01", &["2026-01-01"]).0, Yes);
}

#[test]
fn a_condition_to_apply_does_not_wait_for_the_year() {
    let facts = json!({"reporting_year": year(), "participation": contributions(&[])});
    let so_far = ask::<FosteringService>("2025-12-31", &facts, |service| {
        let list = service.participation().contributions();
        Year::of(service).any_so_far(list, At::<Contribution>::date, |entry| entry.changes_made().written())
    });
    assert_eq!(so_far, said(No, &[LIST, END, START], &[]));
}

#[test]
fn a_year_that_is_not_recorded_is_missing_with_what_else_is() {
    let with = |year: Value, entries: Value| {
        let facts = json!({"reporting_year": year, "participation": {"contributions": entries}});
        ask("2026-06-30", &facts, shaped)
    };
    let done = json!([{"date": "2025-05-01", "changes_made": ["x"]}]);
    assert_eq!(with(json!({}), done.clone()), said(Unknown, &[DATE, CHANGES], &[END, START]));
    assert_eq!(with(json!({"end_date": "2026-03-31"}), done), said(Unknown, &[DATE, CHANGES, END], &[START]));
    let undone = json!([{"date": "2025-05-01"}]);
    assert_eq!(with(json!({}), undone), said(Unknown, &[DATE], &[CHANGES, END, START]));
    let absent = ask("2026-06-30", &json!({"participation": contributions(&["2025-05-01"])}), shaped);
    assert_eq!(absent, said(Unknown, &[DATE, CHANGES], &["/reporting_year"]));
    // What could be of no year is said as well; whether it is all that there is, is not.
    let unchanged = json!([{"date": "2025-05-01", "changes_made": []}]);
    assert_eq!(with(json!({}), unchanged), said(Unknown, &[CHANGES], &[END, START]));
    assert_eq!(with(json!({}), json!([])), said(Unknown, &[], &[END, START]));
}

fn training(rows: &Value) -> Value {
    json!({"training": rows})
}

/// Whether there is anything to count; with `least`, whether the share is reached.
fn pooled(service: At<'_, FosteringService>, least: Option<f64>) -> Judgement<'_> {
    let pool = Pool::new(service.training(), |row| row.topic().is(TrainingTopic::Attachment), trained);
    least.map_or_else(|| pool.has_whole(), |least| pool.reaches(least))
}

fn counted(rows: &Value) -> [Said; 2] {
    let facts = training(rows);
    [
        ask::<FosteringService>("2026-03-31", &facts, |service| pooled(service, None)),
        ask::<FosteringService>("2026-03-31", &facts, |service| pooled(service, Some(0.75))),
    ]
}

#[test]
fn rows_on_one_topic_are_added_up() {
    // 1 of 2 and 2 of 2 is 3 of 4; the row on another topic is there for its topic alone.
    let rows = json!([
        {"topic": "attachment", "completed": 1, "eligible": 2},
        {"topic": "contact", "completed": 0, "eligible": 9},
        {"topic": "attachment", "completed": 2, "eligible": 2},
    ]);
    let because = [
        "/training/0/completed",
        "/training/0/eligible",
        "/training/0/topic",
        "/training/1/topic",
        "/training/2/completed",
        "/training/2/eligible",
        "/training/2/topic",
    ];
    assert_eq!(counted(&rows), [said(Yes, &because, &[]), said(Yes, &because, &[])]);
    let fewer = json!([{"topic": "attachment", "completed": 2, "eligible": 3}, rows[1]]);
    assert_eq!(counted(&fewer)[1].0, No);
}

#[test]
fn a_share_of_nothing_is_enough_and_no_row_is_not() {
    let nothing = json!([{"topic": "attachment", "completed": 0, "eligible": 0}]);
    let because = ["/training/0/completed", "/training/0/eligible", "/training/0/topic"];
    assert_eq!(counted(&nothing), [said(No, &because, &[]), said(Yes, &because, &[])]);
    let other = json!([{"topic": "contact", "completed": 9, "eligible": 9}]);
    assert_eq!(counted(&other), [said(Yes, &["/training"], &[]), said(No, &["/training"], &[])]);
    assert_eq!(counted(&json!([])), counted(&other));
}

#[test]
fn a_number_or_a_topic_that_is_not_recorded_leaves_the_share_open() {
    let rows = json!([{"topic": "attachment", "eligible": 2}, {"completed": 1, "eligible": 1}]);
    let because = ["/training/0/eligible", "/training/0/topic"];
    let missing = ["/training/0/completed", "/training/1/topic"];
    assert_eq!(counted(&rows), [said(Unknown, &because, &missing), said(Unknown, &because, &missing)]);
    let alone = json!([{"topic": "attachment", "eligible": 2}]);
    assert_eq!(counted(&alone).map(|(truth, ..)| truth), [Unknown, Unknown], "by its number alone");
    let absent = said(Unknown, &[], &["/training"]);
    let facts = json!({});
    assert_eq!(ask::<FosteringService>("2026-03-31", &facts, |service| pooled(service, Some(0.0))), absent);
}

#[test]
fn ratios_are_compared_crosswise() {
    let compare = |granted: u32, requests: u32, granted_prior: u32, requests_prior: u32| {
        let summary = json!({"granted": granted, "relationship_requests": requests,
                             "granted_prior": granted_prior, "relationship_requests_prior": requests_prior});
        ask::<LocalAuthority>("2026-03-31", &json!({"status_change_summary": summary}), |authority| {
            let summary = authority.status_change_summary();
            let now = Ratio::new(summary.granted(), summary.relationship_requests());
            now.reaches(Ratio::new(summary.granted_prior(), summary.relationship_requests_prior()))
        })
    };
    assert_eq!(compare(1, 3, 3, 9).0, Yes);
    assert_eq!(compare(1, 3, 4, 9).0, No);
    assert_eq!(compare(3_333_333, 10_000_000, 1, 3).0, No);
    assert_eq!(compare(1, 3, 3, 9).1.len(), 4);
}

fn few_enough(service: &Value) -> Said {
    ask::<LocalAuthority>("2026-03-31", &json!({"iro_service": service}), |authority| {
        Ratio::new(authority.iro_service().children(), authority.iro_service().fte()).at_most(70.0)
    })
}

#[test]
fn a_number_that_is_not_recorded_leaves_a_ratio_open() {
    let open = said(Unknown, &["/iro_service/children"], &["/iro_service/fte"]);
    assert_eq!(few_enough(&json!({"children": 140})), open);
    assert_eq!(few_enough(&json!({"children": 140, "fte": 2.0})).0, Yes);
    assert_eq!(few_enough(&json!({"children": 140, "fte": 1.9})).0, No);
}

#[test]
fn whichever_number_is_not_recorded_two_ratios_are_not_compared() {
    let all = ["granted", "granted_prior", "relationship_requests", "relationship_requests_prior"];
    for left_out in all {
        let recorded = all.into_iter().filter(|key| *key != left_out);
        let numbers: serde_json::Map<String, Value> = recorded.map(|key| (key.to_owned(), json!(1))).collect();
        let asked = ask::<LocalAuthority>("2026-03-31", &json!({"status_change_summary": numbers}), |authority| {
            let summary = authority.status_change_summary();
            Ratio::new(summary.granted(), summary.relationship_requests())
                .reaches(Ratio::new(summary.granted_prior(), summary.relationship_requests_prior()))
        });
        let missing = format!("/status_change_summary/{left_out}");
        assert_eq!(asked, said(Unknown, &[], &[&missing]), "the others say nothing");
    }
}

#[test]
fn weights_add_up_as_decimals() {
    for (quality, cost, truth) in [
        (60.0, 40.0, Yes),
        (66.7, 33.3, Yes),
        (60.01, 39.99, Yes),
        (58.3, 41.7, Yes),
        (62.000_000_000_000_01, 37.999_999_999_999_99, Yes),
        (62.000_000_000_000_01, 38.0, No),
        (100.0, 0.0, Yes),
        (100.0, 1e-300, No),
        (60.0, 39.999_999_999, No),
        (60.0, 30.0, No),
        (70.0, 40.0, No),
    ] {
        let facts = json!({"award": {"quality_weight": quality, "cost_weight": cost}});
        let asked = ask::<CommissioningFramework>("2026-03-31", &facts, |framework| {
            framework.award().quality_weight().completes(framework.award().cost_weight())
        });
        assert_eq!(asked, said(truth, &["/award/cost_weight", "/award/quality_weight"], &[]), "{quality} and {cost}");
    }
}

#[test]
fn a_policy_counts_from_its_adoption_and_its_review() {
    let with = |policy: Value| {
        let facts = json!({"policies": [policy]});
        ask::<School>("2026-03-31", &facts, policy_on)
    };
    let topic = "carers_as_parents";
    let (adopted, reviewed) = ("/policies/0/adopted_on", "/policies/0/reviewed_on");
    let because = said(Yes, &[adopted, "/policies/0/topic"], &[]);
    assert_eq!(with(json!({"topic": topic, "adopted_on": "2025-03-31"})), because);
    assert_eq!(with(json!({"topic": topic, "adopted_on": "2026-04-01"})), said(No, &["/policies"], &[]));
    let old = json!({"topic": topic, "adopted_on": "2025-03-30"});
    assert_eq!(with(old.clone()), said(Unknown, &[adopted, "/policies/0/topic"], &[reviewed]));
    for (review, truth) in [(json!("2025-03-31"), Yes), (json!("2025-03-30"), No), (Value::Null, No)] {
        let mut policy = old.clone();
        policy["reviewed_on"] = review.clone();
        assert_eq!(with(policy).0, truth, "{review}");
    }
}

fn policy_on(school: At<'_, School>) -> Judgement<'_> {
    policy(school, PolicyTopic::CarersAsParents, |policy| reviewed_within(policy, &YEARLY_MAX_MONTHS))
}

#[test]
fn a_framework_covers_what_it_names_while_it_is_in_force() {
    let with = |framework: Value| {
        let scopes = [FrameworkScope::LocalAuthority, FrameworkScope::ChildrensHome];
        ask::<InspectionFramework>("2013-04-30", &json!({"framework": framework}), |at| framework_covers(at, &scopes)).0
    };
    let of =
        |from: &str, to: Value| json!({"effective_from": from, "effective_to": to, "applies_to": ["childrens_home"]});
    assert_eq!(with(of("2013-04-30", Value::Null)), Yes);
    assert_eq!(with(of("2013-05-01", Value::Null)), No);
    assert_eq!(with(of("2012-04-30", json!("2013-04-30"))), No);
    assert_eq!(with(of("2012-04-30", json!("2013-05-01"))), Yes);
    assert_eq!(with(json!({"effective_from": "2012-04-30", "applies_to": ["academy"]})), No);
    assert_eq!(with(json!({"effective_from": "2012-04-30"})), Unknown);
}

fn instrument(kind: &str, to: &Value, provision: &Value) -> Value {
    json!({"id": kind, "kind": kind, "in_force_from": "1991-10-14", "in_force_to": to, "provisions": [provision]})
}

#[test]
fn a_provision_counts_in_force_and_of_its_kind() {
    let duty = json!({"topic": "sibling_contact", "force": "duty"});
    let asked = |instruments: Value, kinds: &[InstrumentKind]| {
        ask::<NationalPolicy>("2013-04-30", &json!({"instruments": instruments}), |picture| {
            provision(picture, kinds, ProvisionTopic::SiblingContact, |found| found.force().is(Force::Duty))
        })
    };
    let because = ["in_force_from", "in_force_to", "provisions/0/force", "provisions/0/topic"];
    let because = because.map(|field| format!("/instruments/0/{field}"));
    let because = because.each_ref().map(String::as_str);
    let law = json!([instrument("primary_legislation", &Value::Null, &duty)]);
    assert_eq!(asked(law.clone(), &[]), said(Yes, &because, &[]));
    assert_eq!(asked(law.clone(), &[InstrumentKind::PrimaryLegislation]).0, Yes);
    assert_eq!(asked(law, &[InstrumentKind::Regulations]), said(No, &["/instruments"], &[]));
    assert_eq!(asked(json!([instrument("regulations", &json!("2013-04-30"), &duty)]), &[]).0, No);
    let weaker = json!({"topic": "sibling_contact", "force": "power"});
    assert_eq!(asked(json!([instrument("regulations", &Value::Null, &weaker)]), &[]).0, No);
}

#[test]
fn force_is_ordered_and_a_picture_reaches_to_its_own_day() {
    let facts = json!({"policy": {"as_of": "2013-04-30"}, "instruments": [
        instrument("regulations", &Value::Null, &json!({"topic": "adoption_support", "force": "entitlement"})),
        instrument("strategy", &Value::Null, &json!({"topic": "special_guardianship_support", "force": "power"})),
    ]});
    let as_strong = ask::<NationalPolicy>("2013-04-30", &facts, |picture| {
        every_provision(picture, &[], &[ProvisionTopic::AdoptionSupport], |other| {
            provision(picture, &[], ProvisionTopic::SpecialGuardianshipSupport, |found| no_weaker(found, other))
        })
    });
    assert_eq!(as_strong.0, No);
    for (as_at, truth) in [("2013-04-30", Yes), ("2013-05-01", No)] {
        assert_eq!(ask(as_at, &facts, picture_covers).0, truth, "{as_at}");
    }
}

#[test]
fn the_word_is_looked_for_as_a_whole_and_in_any_case() {
    let with = |text: Value| {
        let facts = json!({"instruments": [instrument("policy_definition", &Value::Null, &json!({"text": text}))]});
        ask::<NationalPolicy>("2013-04-30", &facts, |picture| {
            picture.instruments().any(|found| found.provisions().any(|provision| provision.text().has_the_word()))
        })
        .0
    };
    for (text, truth) in [
        ("a Legal and lasting home", Yes),
        ("(legal)", Yes),
        ("legal-physical", Yes),
        ("LEGAL", Yes),
        ("legally secure", No),
        ("paralegal", No),
        ("a lasting home", No),
        ("  ", Unknown),
        ("", Unknown),
    ] {
        assert_eq!(with(json!(text)), truth, "{text:?}");
    }
    assert_eq!(with(Value::Null), Unknown);
}

#[test]
fn a_statement_counts_in_every_document() {
    let facts = json!({"attestations": [{"check_id": "CI-8.10.d.2/b", "answer": "yes", "by_role": "agency",
                                         "made_on": "2026-01-01", "basis": "an inspection"}]});
    let by = |roles: &'static [Role]| {
        ask::<School>("2026-03-31", &facts, |school| attested(school, "CI-8.10.d.2/b", roles)).0
    };
    assert_eq!(by(&[Role::Agency, Role::Other]), Yes);
    assert_eq!(by(&[Role::Iro]), Unknown);
}

fn on_relationships(row: At<'_, SupervisionAudit>) -> Judgement<'_> {
    row.topic().is(SupervisionTopic::RelationshipsRole)
}

/// The share of records of supervision that deal with relationships, in the year.
fn supervised(as_at: &str, rows: &Value, least: f64) -> Truth {
    let facts = json!({"reporting_year": year(), "workforce": {"supervision_audits": rows}});
    ask::<FosteringService>(as_at, &facts, |service| {
        let audits = service.workforce().supervision_audits();
        Year::of(service).reaches(audits, At::<SupervisionAudit>::date, on_relationships, audited, least)
    })
    .0
}

#[test]
fn a_share_that_nothing_can_mend_falls_short_before_the_year_is_over() {
    let row = |covering: u32| json!([{"date": "2025-06-01", "topic": "relationships_role", "sampled": 30, "covering": covering}]);
    let before = "2026-03-30";
    assert_eq!(supervised(before, &row(29), 1.0), No, "one of all was left out");
    assert_eq!(supervised(before, &row(23), 0.8), Unknown, "those to come may make up for it");
    assert_eq!(supervised("2026-03-31", &row(23), 0.8), No);
    assert_eq!(supervised(before, &row(30), 1.0), Yes);
    assert_eq!(supervised(before, &json!([]), 1.0), Unknown);
    let late = json!([{"date": "2025-03-31", "topic": "relationships_role", "sampled": 30, "covering": 29}]);
    assert_eq!(supervised(before, &late, 1.0), Unknown, "what was before the year does not count");
}
