//! What holds for everything that Kotlin and Swift are given.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

fn texts(folder: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// The functions that are exported, each from its name to its body.
fn exported(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split("#[uniffi::export").skip(1) {
        let item =
            part.split_once(")]\n").filter(|(options, _)| options.starts_with('(')).map_or(part, |(_, item)| item);
        let item = item.trim_start_matches("]\n");
        // Of an implementation, every function that is public; else the one that follows.
        let (block, count) =
            if item.starts_with("impl ") { (item.split("\n}\n").next().unwrap(), usize::MAX) } else { (item, 1) };
        let functions = block.split("fn ").skip(1).take(count);
        found.extend(functions.map(|function| function.split(" {\n").next().unwrap().to_owned()));
    }
    found
}

#[test]
fn every_exported_function_can_fail() {
    let functions: Vec<String> = texts("src").iter().flat_map(|(_, text)| exported(text)).collect();
    assert!(functions.len() > 12, "the exported functions are not found any more");
    let wrong: Vec<&String> = functions.iter().filter(|function| !function.contains("-> Answer<")).collect();
    assert!(wrong.is_empty(), "give these an Answer, or a panic in them ends an app: {wrong:#?}");
}

#[test]
fn a_function_that_cannot_fail_is_noticed() {
    let text = "#[uniffi::export]\npub fn day() -> Day {\n}\n#[uniffi::export(default(at = None))]\npub async fn ask(\n) -> Answer<u8> {\n}\n\
                #[uniffi::export]\nimpl Canceller {\n    pub fn a() -> Answer<()> {\n    }\n    pub fn b() {\n    }\n}\n";
    let fails: Vec<bool> = exported(text).iter().map(|function| function.contains("-> Answer<")).collect();
    assert_eq!(fails, [false, true, true, false]);
}

#[test]
fn mirrored_words_say_what_the_library_says_of_them() {
    let library: String = texts("../../core/src").into_iter().map(|(_, text)| text).collect();
    let mirrors = texts("src").into_iter().find(|(path, _)| path.ends_with("words.rs")).unwrap().1;
    let (_, mirrors) = mirrors.split_once("#[uniffi::remote").unwrap();
    let said: Vec<&str> = mirrors.lines().map(str::trim).filter(|line| line.starts_with("///")).collect();
    assert!(said.len() > 40, "the mirrors are not found any more");
    let strange: Vec<&&str> = said.iter().filter(|line| !library.contains(**line)).collect();
    assert!(strange.is_empty(), "the library has other words for these: {strange:#?}");
}
