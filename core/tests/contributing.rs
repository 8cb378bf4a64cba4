//! The walk-through of CONTRIBUTING shows what is there.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

/// The blocks of a language in CONTRIBUTING.
fn blocks(language: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md")).unwrap();
    let (fence, mut rest, mut blocks) = (format!("```{language}\n"), text.as_str(), Vec::new());
    while let Some((_, after)) = rest.split_once(&fence) {
        let (block, later) = after.split_once("```\n").unwrap();
        blocks.push(block.to_owned());
        rest = later;
    }
    blocks
}

#[test]
fn the_code_of_the_walk_through_is_that_of_the_made_editions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/editions/made");
    let files: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    let blocks = blocks("rust");
    assert!(blocks.len() >= 2, "the walk-through shows a superseded rule and an edition");
    for block in blocks {
        let there = files.iter().any(|file| file.contains(&block));
        assert!(there, "not in core/src/editions/made as CONTRIBUTING shows it:\n{block}");
    }
}

#[test]
fn the_commands_and_the_editions_that_it_names_exist() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md")).unwrap();
    let makefile = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Makefile")).unwrap();
    for (_, after) in text.match_indices("`make ").map(|(at, found)| text.split_at(at + found.len())) {
        let target = after.split('`').next().unwrap();
        assert!(makefile.contains(&format!("\n{target}:")), "make {target}");
    }
    for (_, after) in text.match_indices("made-for-tests@").map(|(at, _)| text.split_at(at)) {
        let name: String = after.chars().take_while(|letter| !letter.is_whitespace()).collect();
        assert!(careinquiry::ruleset(&name).is_ok(), "{name}");
    }
}
