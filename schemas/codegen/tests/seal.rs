//! A sealed edition does not change. Shown on editions made for the tests, in a project of a few files.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use careinquiry::{Amendment, Contents, Rule, RuleSet, rule, ruleset, rulesets};
use careinquiry_codegen::{broken, problems, root, seal};
use serde_json::{Value, json};

const SIBLINGS: &str = "CI-5.6.1/a";
const SPACE: &str = "CI-6.3/a";

/// A folder with two vectors, which is gone when the test is over.
struct Project(PathBuf);

impl Project {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("careinquiry-seal-{}-{number}", std::process::id()));
        let project = Self(folder);
        project.write("conformance/vectors/bases/b.json", &json!({}));
        project.vectors(&[vector("v-1", SIBLINGS, ">=1.0.0, <2.0.0"), vector("v-2", SPACE, ">=1.0.0, <2.0.0")]);
        project
    }

    fn write(&self, path: &str, value: &Value) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, value.to_string()).unwrap();
    }

    fn vectors(&self, vectors: &[Value]) {
        self.write("conformance/vectors/rules/all.json", &json!({"vectors": vectors}));
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn vector(id: &str, rule: &str, range: &str) -> Value {
    json!({"id": id, "rule": rule, "ruleset": range, "record": {"base": "b", "patch": []}, "expect": {"outcome": "met"}})
}

fn shipped(id: &str) -> &'static Rule {
    rule(id).unwrap()
}

/// A rule that differs from the one that is shipped.
fn changed(id: &str, change: impl FnOnce(&mut Rule)) -> &'static Rule {
    let mut rule = *shipped(id);
    change(&mut rule);
    Box::leak(Box::new(rule))
}

fn whole(version: &'static str, rules: Vec<&'static Rule>) -> &'static RuleSet {
    let list: &[&Rule] = Box::leak(rules.into_boxed_slice());
    set(version, Contents::Whole(Box::leak(vec![list].into_boxed_slice())))
}

fn amending(version: &'static str, amended: &'static RuleSet, amendments: Vec<Amendment>) -> &'static RuleSet {
    set(version, Contents::Amends(amended, Box::leak(amendments.into_boxed_slice())))
}

fn set(version: &'static str, contents: Contents) -> &'static RuleSet {
    Box::leak(Box::new(RuleSet { id: "a-pack", version, digest: "", title: "Rules made for a test", contents }))
}

fn first() -> &'static RuleSet {
    whole("1.0.0", vec![shipped(SIBLINGS), shipped(SPACE)])
}

fn said(root: &Path, set: &RuleSet) -> Vec<String> {
    broken(root, &[set]).unwrap()
}

#[test]
fn no_edition_of_the_library_is_broken() {
    let lines = broken(&root(), rulesets()).unwrap();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn an_edition_that_is_no_draft_has_to_be_sealed() {
    let project = Project::new();
    assert_eq!(
        said(&project.0, first()),
        ["a-pack@1.0.0 is no draft and not sealed: run `cargo run -p careinquiry-codegen -- seal a-pack@1.0.0`"]
    );
    seal(&project.0, first()).unwrap();
    assert!(said(&project.0, first()).is_empty());
}

#[test]
fn a_sealed_edition_that_changes_is_noticed() {
    let project = Project::new();
    seal(&project.0, first()).unwrap();
    let siblings = shipped(SIBLINGS);
    let cases: [(&str, &RuleSet); 5] = [
        ("the text of CI-6.3/a", whole("1.0.0", vec![siblings, changed(SPACE, |rule| rule.note = "Another note.")])),
        ("the revision of CI-6.3/a", whole("1.0.0", vec![siblings, changed(SPACE, |rule| rule.revision = 2)])),
        ("CI-6.3/a is no longer in it", whole("1.0.0", vec![siblings])),
        ("CI-5.5.1/a was added", whole("1.0.0", vec![shipped("CI-5.5.1/a"), siblings, shipped(SPACE)])),
        ("its order", whole("1.0.0", vec![shipped(SPACE), siblings])),
    ];
    for (what, set) in cases {
        let lines = said(&project.0, set);
        assert!(lines.iter().any(|line| line.contains(what)), "{what}: {lines:?}");
    }
}

#[test]
fn a_vector_of_a_sealed_edition_that_changes_is_noticed() {
    let project = Project::new();
    seal(&project.0, first()).unwrap();
    let other = |id: &str, key: &str, value: Value| {
        let mut vector = vector(id, SPACE, ">=1.0.0, <2.0.0");
        vector.as_object_mut().unwrap().insert(key.to_owned(), value);
        vector
    };
    let siblings = vector("v-1", SIBLINGS, ">=1.0.0, <2.0.0");
    for vectors in [
        vec![siblings.clone(), other("v-2", "expect", json!({"outcome": "not_met"}))],
        vec![siblings.clone(), other("v-2", "options", json!({"as_at": "2026-03-31"}))],
        vec![siblings.clone(), vector("v-2", SPACE, ">=1.0.0, <2.0.0"), vector("v-3", SPACE, ">=1.0.0, <2.0.0")],
        vec![siblings.clone()],
    ] {
        project.vectors(&vectors);
        let lines = said(&project.0, first());
        assert!(lines.iter().any(|line| line.contains("the vectors of CI-6.3/a changed")), "{lines:?}");
    }
    project.vectors(&[
        siblings.clone(),
        vector("v-2", SPACE, ">=1.0.0, <1.1.0"),
        vector("v-3", SPACE, ">=1.1.0, <2.0.0"),
    ]);
    assert!(said(&project.0, first()).is_empty(), "narrowed to the edition, beside one of the next: nothing changed");
    project.write("conformance/vectors/bases/b.json", &json!({"siblings": []}));
    assert!(!said(&project.0, first()).is_empty(), "the record that it builds on changed");
}

#[test]
fn a_manifest_that_was_touched_is_noticed() {
    let project = Project::new();
    seal(&project.0, first()).unwrap();
    let path = project.0.join("schemas/editions/a-pack@1.0.0.json");
    let manifest = fs::read_to_string(&path).unwrap();
    fs::write(&path, manifest.replace("Rules made for a test", "Rules")).unwrap();
    assert!(said(&project.0, first()).iter().any(|line| line.contains("was changed after it was sealed")));
    fs::write(&path, manifest.replace("\"sealed\": true", "\"sealed\": false")).unwrap();
    assert!(said(&project.0, first()).iter().any(|line| line.contains("is no draft and not sealed")));
}

#[test]
fn what_cannot_be_sealed_is_told() {
    let project = Project::new();
    let refused = |set: &RuleSet| seal(&project.0, set).unwrap_err();
    assert!(refused(whole("1.0.0-draft", vec![shipped(SPACE)])).contains("is a draft"));
    let without = refused(whole("1.0.0", vec![shipped("CI-5.5.1/a")]));
    assert_eq!(without, "CI-5.5.1/a has no vector that holds for a-pack@1.0.0");
    assert!(refused(whole("2.0.0", vec![shipped(SPACE)])).contains("no vector"), "the ranges end before it");
    let next = amending(
        "1.0.1",
        first(),
        vec![Amendment::Revise(changed(SPACE, |rule| rule.note = "Other."), "Clearer words.")],
    );
    assert!(refused(next).contains("amends a-pack@1.0.0, which is not sealed"));
    seal(&project.0, first()).unwrap();
    assert_eq!(refused(first()), "a-pack@1.0.0 is sealed already");
    seal(&project.0, next).unwrap();
    assert!(broken(&project.0, &[first(), next]).unwrap().is_empty());
}

#[test]
fn the_editions_made_for_the_tests_amend_as_they_should() {
    for version in ["1.0.0", "1.0.1", "1.1.0", "2.0.0"] {
        let lines = problems(ruleset(&format!("made-for-tests@{version}")).unwrap());
        assert!(lines.is_empty(), "{lines:?}");
    }
}

#[test]
fn what_is_wrong_with_an_amendment_is_told() {
    let why = "For a good reason.";
    let revised = |revision: u16| changed(SPACE, |rule| rule.revision = revision);
    let without = amending("2.0.0", first(), vec![Amendment::Withdraw(SPACE, why)]);
    let add = |id: &str| Amendment::Add(shipped(id), why);
    let cases: [(&str, &RuleSet); 12] = [
        ("is added, and was there", amending("1.1.0", first(), vec![add(SPACE)])),
        ("its id was used before", amending("2.1.0", without, vec![add(SPACE)])),
        (
            "is not at revision 1",
            amending("1.1.0", first(), vec![Amendment::Add(changed("CI-5.5.1/a", |rule| rule.revision = 2), why)]),
        ),
        ("and was not there", amending("2.0.0", first(), vec![Amendment::Withdraw("CI-5.5.1/a", why)])),
        ("and is the same", amending("1.1.0", first(), vec![Amendment::Revise(shipped(SPACE), why)])),
        ("neither the same", amending("1.1.0", first(), vec![Amendment::Revise(revised(3), why)])),
        (
            "is amended twice",
            amending("2.0.0", first(), vec![Amendment::Revise(revised(2), why), Amendment::Withdraw(SPACE, why)]),
        ),
        ("is a sentence", amending("1.1.0", first(), vec![Amendment::Revise(revised(2), "because")])),
        ("is not after", amending("1.0.0", first(), vec![Amendment::Revise(revised(2), why)])),
        ("no version of Semantic", amending("next", first(), vec![Amendment::Revise(revised(2), why)])),
        ("calls for a minor step", amending("1.0.1", first(), vec![Amendment::Revise(revised(2), why)])),
        ("calls for a major step", amending("1.1.0", first(), vec![Amendment::Withdraw(SPACE, why)])),
    ];
    for (what, set) in cases {
        let lines = problems(set);
        assert!(lines.iter().any(|line| line.contains(what)), "{what}: {lines:?}");
    }
    assert!(problems(amending("1.1.0", first(), vec![Amendment::Revise(revised(2), why)])).is_empty());
    assert!(problems(without).is_empty());
}
