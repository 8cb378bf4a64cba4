//! Input that is wrong: what is said of it, and that the rest is still answered.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::path::Path;

use common::{AS_AT, Folder, SIBLINGS, alone, apart, check, example, record, run};

/// What is said of one bad file, without its folder.
fn said(folder: &Folder, file: &Path) -> Vec<String> {
    let ran = check(file, &["--format", "json"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert_eq!(ran.out, "");
    let validated = run(&["validate", file.to_str().unwrap()]);
    assert_eq!((validated.code, &validated.err), (2, &ran.err));
    let prefix = format!("{}/", folder.path().display());
    ran.err.lines().map(|line| line.strip_prefix(&prefix).unwrap_or(line).to_owned()).collect()
}

fn first(folder: &Folder, text: impl AsRef<[u8]>) -> String {
    let all = said(folder, &folder.write("x.json", text));
    assert_eq!(all.len(), 1, "{all:?}");
    all.concat()
}

#[test]
fn text_that_is_not_a_record() {
    let folder = Folder::new();
    let json = "x.json:1: (record): invalid_json: expected JSON";
    assert!(first(&folder, "").starts_with(json));
    assert!(first(&folder, "{").starts_with(json));
    assert!(first(&folder, alone("r-1").split_at(90).0).starts_with(json));
    assert!(first(&folder, alone("r-1").replace(", ", ",\n") + "\n}").starts_with("x.json:7: (record): invalid_json"));
    assert!(first(&folder, record("r-1", r#""siblings": NaN"#)).starts_with(json));
    assert!(first(&folder, b"{\"record_id\": \"\xff\"}").starts_with(json));
    assert!(first(&folder, b"{\n\"record_id\": \"\xff\",\n1}").starts_with("x.json:2: (record): invalid_json"));
    let marked = first(&folder, format!("\u{feff}{}", alone("r-1")));
    assert_eq!(marked, "x.json:1: (record): invalid_json: expected JSON in UTF-8 without a byte order mark");
    assert_eq!(first(&folder, "[]"), "x.json:1: (record): wrong_type: expected an object");
    assert_eq!(first(&folder, "\"text\""), "x.json:1: (record): wrong_type: expected an object");
    let deep = record("r-1", &format!(r#""siblings": {}"#, "[".repeat(1_000_000)));
    let deep = said(&folder, &folder.write("x.json", deep));
    assert_eq!(deep.last().unwrap(), "x.json:1: /siblings/0: too_deep: expected at most 64 levels");
}

#[test]
fn where_reading_stopped_is_said_once() {
    let folder = Folder::new();
    // Broken off; a number beyond all bounds; half of a letter.
    for broken in ["\"siblings\": [", "\"siblings\": 1e400", "\"siblings\": \"\\ud800\""] {
        let pretty = record("r-1", broken).replace(", ", ",\n");
        let said = first(&folder, &pretty);
        assert!(
            said.starts_with("x.json:4: (record): invalid_json: expected JSON; reading stopped at column "),
            "{said}"
        );
        let lines = format!("{}\n{}\n", alone("r-1"), pretty.replace('\n', " "));
        let ran = check(&folder.write("x.ndjson", lines), &[&SIBLINGS[..], &["--format", "ndjson"]].concat());
        assert_eq!((ran.code, ran.out.lines().count()), (2, 1));
        let expected = "/x.ndjson:2: (record): invalid_json: expected JSON; reading stopped at column ";
        assert!(ran.err.contains(expected), "{}", ran.err);
    }
}

#[test]
fn a_record_that_is_too_large_is_not_read() {
    let folder = Folder::new();
    let path = folder.path().join("x.json");
    std::fs::File::create(&path).unwrap().set_len(100 << 20).unwrap();
    assert_eq!(said(&folder, &path), ["x.json: (record): too_large: expected at most 4194304 bytes"]);
    // Of an endless file, no more is read than tells that it is too large.
    if Path::new("/dev/zero").exists() {
        let endless = run(&["validate", "/dev/zero"]);
        assert_eq!(endless.err, "/dev/zero: (record): too_large: expected at most 4194304 bytes\n");
    }
}

#[test]
fn every_problem_is_listed_with_its_line() {
    let folder = Folder::new();
    let entities =
        "\"unheard_of\": 1,\n\"reviews\": [\n{\"date\": \"2026-02-30\"},\n{\"date\": 5}],\n\"reviews\": null";
    let all = said(&folder, &folder.write("x.json", record("r-1", entities)));
    let day = "expected a day of the calendar, written YYYY-MM-DD";
    assert_eq!(all.len(), 5, "{all:?}");
    assert!(all[0].starts_with("x.json:1: (record): unknown_key: expected a key of the model"), "{all:?}");
    assert_eq!(all[1], format!("x.json:3: /reviews/0/date: invalid_date: {day}"));
    assert_eq!(all[2], format!("x.json:4: /reviews/1/date: wrong_type: {day}"));
    assert!(all[3].starts_with("x.json:2: /reviews: unexpected_null: "), "{all:?}");
    assert_eq!(all[4], "x.json:2: /reviews: duplicate_key: expected each key once");
}

#[test]
fn files_and_folders_that_are_not_there() {
    let folder = Folder::new();
    let missing = folder.path().join("missing.json");
    assert_eq!(said(&folder, &missing), ["missing.json: not_found: expected a file, a folder or -"]);
    let lines = folder.path().join("missing.ndjson");
    let ran = check(&lines, &[]);
    assert_eq!((ran.code, ran.err.contains(": not_found: ")), (2, true));
    folder.write("empty/readme.txt", "no record");
    let ran = check(&folder.path().join("empty"), &["--format", "json"]);
    assert!(ran.err.ends_with("empty: no_records: expected a folder with records in it: .json, .ndjson or .jsonl\n"));
    assert_eq!((ran.code, ran.out.as_str()), (2, "[]\n"));
}

#[test]
fn lines_are_read_one_by_one_and_the_good_ones_answered() {
    let folder = Folder::new();
    let long = record("r-long", &format!(r#""extensions": {{"x": "{}"}}"#, "x".repeat(5 << 20)));
    let lines = [apart("r-1"), "{".to_owned(), String::new(), long, alone("r-5"), "{}".to_owned()].join("\r\n");
    let file = folder.write("all.ndjson", lines);
    let ran = check(&file, &[&SIBLINGS[..], &["--format", "ndjson"]].concat());
    assert_eq!(ran.code, 2);
    assert_eq!(ran.out.lines().count(), 2);
    let prefix = format!("{}:", file.display());
    let said: Vec<&str> = ran.err.lines().map(|line| line.strip_prefix(&prefix).unwrap()).collect();
    assert!(said[0].starts_with("2: (record): invalid_json: "), "{said:?}");
    assert_eq!(said[1], "4: (record): too_large: expected at most 4194304 bytes");
    let missing: Vec<&str> = said[2..].iter().map(|line| line.split(" expected").next().unwrap()).collect();
    let keys = ["document_type", "schema_version", "record_id"].map(|key| format!("6: /{key}: missing_key:"));
    assert_eq!(missing, keys);
}

#[test]
fn several_files_with_a_bad_one_in_the_middle() {
    let folder = Folder::new();
    let bad = folder.write("bad.json", r#"{"document_type": "child"}"#);
    let files = [example("sisters-apart"), bad, example("reunification")];
    for format in ["text", "json", "ndjson", "html", "junit", "sarif"] {
        let mut args = vec!["check"];
        args.extend(files.iter().map(|file| file.to_str().unwrap()));
        args.extend(["--as-at", AS_AT, "--format", format]);
        let ran = run(&args);
        assert_eq!(ran.code, 2, "{format}");
        assert_eq!(ran.err.lines().count(), 2, "{format}: {}", ran.err);
        assert!(ran.out.contains("r-201") && ran.out.contains("r-205"), "{format}");
        if matches!(format, "text" | "html") {
            assert!(ran.out.contains("could not be read"), "{format}");
        }
    }
}

#[test]
fn a_day_after_the_record_is_complete_is_an_error_of_that_record() {
    let folder = Folder::new();
    let entities = r#""extracted_on": "2026-03-30", "siblings": []"#;
    let file = folder.write("x.json", record("r-1", entities));
    let ran = check(&file, &[]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("x.json: --as-at: invalid_option: expected a day not after the record's"), "{}", ran.err);
}

#[test]
fn null_can_mean_not_recorded() {
    let folder = Folder::new();
    let file = folder.write("x.json", record("r-1", r#""siblings": null"#));
    assert_eq!(check(&file, &[]).code, 2);
    assert_eq!(check(&file, &[&SIBLINGS[..], &["--null-means", "not_recorded"]].concat()).code, 0);
    assert_eq!(run(&["validate", file.to_str().unwrap(), "--null-means", "not_recorded"]).code, 0);
}
