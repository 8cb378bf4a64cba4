//! `conformance run --challenge`, and `--replay`: the library against itself, over its own adapter.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Folder, Ran, run};

fn ours() -> String {
    format!("'{}' conformance adapter", env!("CARGO_BIN_EXE_careinquiry"))
}

fn asked(more: &[&str]) -> Ran {
    let adapter = ours();
    run(&[["conformance", "run", "--adapter", &adapter].as_slice(), more].concat())
}

#[test]
fn a_challenge_and_the_same_once_more() {
    let folder = Folder::new();
    let first = asked(&["--challenge", "a nonce", "--cases", "24", "--output", folder.path().to_str().unwrap()]);
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    let report = folder.path().join("challenge.jsonl");
    assert!(first.out.ends_with(&format!("Challenge: 24 of 24 agree\n{}\n", report.display())), "{}", first.out);
    assert!(first.out.contains("It cannot show that the adapter is the product on sale"));
    let seed = first.out.lines().find(|line| line.starts_with("seed sha256:")).unwrap();

    let again = asked(&["--replay", report.to_str().unwrap()]);
    assert_eq!(again.code, 0, "{}{}", again.out, again.err);
    assert!(again.out.contains(seed) && again.out.ends_with("Challenge: 24 of 24 agree\n"), "{}", again.out);

    let other = asked(&["--challenge", "another nonce", "--cases", "6"]);
    assert!(!other.out.contains(seed));
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let folder = Folder::new();
    let no_report = folder.write("report.jsonl", "{}\n");
    let refused = [
        (asked(&["--challenge", ""]), "--challenge"),
        (asked(&["--challenge", "a\nb"]), "--challenge"),
        (asked(&["--challenge", "a", "--cases", "0"]), "--cases"),
        (asked(&["--challenge", "a", "--seed", "1"]), "--seed"),
        (asked(&["--challenge", "a", "--profile", "cat"]), "--profile"),
        (asked(&["--challenge", "a", "--build", "another"]), "/implementation/build"),
        (asked(&["--cases", "5"]), "--challenge"),
        (asked(&["--replay", no_report.to_str().unwrap()]), "line 1"),
        (asked(&["--replay", folder.path().join("none.jsonl").to_str().unwrap()]), "none.jsonl"),
    ];
    for (ran, expected) in refused {
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{expected}");
        assert!(ran.err.contains(expected), "{expected}: {}", ran.err);
    }
}
