//! `--output`: what is there is lost neither before its time nor for nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::Path;

use common::{AS_AT, Folder, Ran, alone, apart, command, run};

const EDITION: &str = "care-inquiry";

/// Every command that has an output, over these records.
fn all(records: &Path, output: &Path) -> Vec<Ran> {
    let records = records.to_str().unwrap();
    let verbs: [&[&str]; 3] = [
        &["diff", EDITION, EDITION, "--records", records, "--as-at", AS_AT],
        &["timeline", records, "--from", "2026-01-01", "--to", AS_AT],
        &["check", records, "--as-at", AS_AT],
    ];
    verbs.iter().map(|args| run(&[args, &["--output", output.to_str().unwrap()][..]].concat())).collect()
}

fn refused(ran: &Ran, expected: &str) {
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
    assert!(ran.err.starts_with("careinquiry: --output: ") && ran.err.ends_with(expected), "{}", ran.err);
}

fn names(folder: &Folder) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_input_is_not_written_over() {
    let folder = Folder::new();
    let text = apart("r-1");
    let file = folder.write("x.json", &text);
    let lines = folder.write("all.ndjson", &text);
    let mut ways = vec![(file.clone(), file.clone()), (lines.clone(), lines), (folder.path().into(), file.clone())];
    ways.push((file.clone(), folder.path().join("../").join(folder.path().file_name().unwrap()).join("x.json")));
    #[cfg(unix)]
    {
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        ways.push((file.clone(), link.clone()));
        ways.push((link, file.clone()));
    }
    for (records, output) in ways {
        for ran in all(&records, &output) {
            refused(&ran, ": expected a file that is none of the inputs\n");
            assert_eq!(fs::read_to_string(&output).unwrap(), text);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn standard_input_is_not_written_over() {
    let folder = Folder::new();
    let file = folder.write("x.json", apart("r-1"));
    let args = ["check", "-", "--as-at", AS_AT, "--output", file.to_str().unwrap()];
    let ran: Ran = command().args(args).stdin(fs::File::open(&file).unwrap()).output().unwrap().into();
    refused(&ran, ": expected a file that is none of the inputs\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), apart("r-1"));
}

#[test]
fn what_the_next_run_would_read_is_not_written() {
    let folder = Folder::new();
    folder.write("a/x.json", apart("r-1"));
    let expected =
        ": expected a file outside the folders of records, or with another ending than .json, .ndjson and .jsonl\n";
    for name in ["report.json", "report.NDJSON", "report.jsonl", "a/report.json"] {
        let output = folder.path().join(name);
        for ran in all(folder.path(), &output) {
            refused(&ran, expected);
            assert!(!output.exists());
        }
    }
    for name in ["report.html", ".report.json", "a/report"] {
        let output = folder.path().join(name);
        assert!(all(folder.path(), &output).iter().all(|ran| ran.err.is_empty()));
        assert!(fs::metadata(output).unwrap().len() > 0);
    }
    assert_eq!(names(&folder), [".report.json", "a", "report.html"]);
}

#[test]
fn what_is_there_stays_where_no_input_can_be_used() {
    let folder = Folder::new();
    let output = folder.write("report.json", "what was there");
    let bad = folder.write("bad.json", "{}");
    for records in [bad, folder.path().join("missing.json")] {
        for format in ["text", "json", "html"] {
            for mut args in [vec!["check", "--as-at", AS_AT], vec!["timeline", "--from", AS_AT, "--to", AS_AT]] {
                args.extend([records.to_str().unwrap(), "--format", format, "--output", output.to_str().unwrap()]);
                assert_eq!(run(&args).code, 2);
            }
        }
        assert!(all(&records, &output).iter().all(|ran| ran.code == 2));
    }
    assert_eq!(fs::read_to_string(&output).unwrap(), "what was there");
    assert_eq!(names(&folder), ["bad.json", "report.json"]);
    // One good record is enough, and no record at all is no fault.
    let some = folder.write("some.ndjson", format!("{{}}\n{}\n", alone("r-1")));
    let none = folder.write("none.ndjson", "");
    for (records, code) in [(some, 2), (none, 0)] {
        let to = ["--format", "ndjson", "--output", output.to_str().unwrap()];
        let ran = run(&[&["check", records.to_str().unwrap(), "--as-at", AS_AT], &to[..]].concat());
        assert_eq!(ran.code, code);
        assert_eq!(fs::read_to_string(&output).unwrap().lines().count(), usize::from(code == 2));
    }
}

#[cfg(unix)]
#[test]
fn a_file_is_replaced_as_it_was() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::new();
    let file = folder.write("x.json", apart("r-1"));
    let report = folder.write("report.txt", "what was there");
    fs::set_permissions(&report, fs::Permissions::from_mode(0o600)).unwrap();
    let link = folder.path().join("link.txt");
    symlink(&report, &link).unwrap();
    assert!(all(&file, &link).iter().all(|ran| ran.err.is_empty()));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&report).unwrap().starts_with("Child r-1 as at "));
    assert_eq!(fs::metadata(&report).unwrap().permissions().mode() & 0o777, 0o600);
    // A device is written to, and stays one.
    assert!(all(&file, Path::new("/dev/null")).iter().all(|ran| ran.err.is_empty()));
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}
