//! The quick reader against the careful one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use super::*;
use crate::error::Problem;
use crate::integrity;
use crate::limits::Limits;
use crate::reader::bytes::plain;
use crate::reader::peek;
use crate::record::Record;

#[test]
fn every_byte_that_is_not_plain_is_found_wherever_it_stands() {
    for byte in 0..=u8::MAX {
        for place in 0..20 {
            for other in [b'a', 0x21, 0x23, 0x5b, 0x5d, 0x20, 0x7f] {
                let mut text = [other; 20];
                text[place] = byte;
                let is_plain = (0x20..0x80).contains(&byte) && byte != b'"' && byte != b'\\';
                assert_eq!(plain(&text), if is_plain { 20 } else { place }, "{byte} at {place}");
            }
        }
    }
}

/// Whether it was read, after holding that the careful reader reads the same of it, and finds nothing wrong.
fn reads(json: &[u8], null_means: NullMeans, limits: Limits) -> bool {
    let Some(subject) = peek::subject(json) else { return false };
    let mut quick = Reader::new(json, null_means, &limits);
    quick.subject = subject;
    if document(&mut quick, json).is_none() {
        return false;
    }
    let text = std::str::from_utf8(json).expect("only UTF-8 is read");
    let mut careful = Reader::new(json, null_means, &limits);
    careful.subject = subject;
    careful.careful(text.as_bytes(), Some(subject));
    quick.envelope(Some(subject));
    assert_eq!(quick.problems, careful.problems, "{text}");
    // A number that is not one is like no other.
    assert_eq!(format!("{:?}", quick.slots), format!("{:?}", careful.slots), "{text}");
    assert_eq!(quick.ids, careful.ids, "{text}");
    true
}

/// What is wrong with a record, as the integrity check says that goes through all of it.
fn careful_problems(json: &[u8], limits: Limits) -> Vec<Problem> {
    let mut reader = Reader::new(json, NullMeans::None, &limits);
    reader.subject = peek::subject(json).unwrap();
    let record_id = reader.careful(json, Some(reader.subject)).unwrap_or_default();
    let Reader { subject, slots, ids, mut problems, .. } = reader;
    let record = Record { subject, slots, ids, record_id, extracted_on: None, null_means: NullMeans::None };
    if problems.is_empty() {
        integrity::check(&record, &mut problems);
    }
    problems
}

fn examples() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/records");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn the_example_records_are_read_as_the_careful_reader_reads_them() {
    for json in examples() {
        assert!(reads(&json, NullMeans::None, Limits::default()));
        let value: serde_json::Value = serde_json::from_slice(&json).unwrap();
        assert!(reads(value.to_string().as_bytes(), NullMeans::NotRecorded, Limits::default()));
    }
}

/// A record with every kind of field, and texts, numbers and lists of every form.
const RECORD: &str = r#"{"document_type":"child","schema_version":"1","record_id":"r-1","extracted_on":"2026-03-31",
    "care_episodes":[{"id":"e1","start_date":"2024-05-01","end_date":null}],"identity_work":[],
    "child":{"communication_needs":["a \"sign\" ✓","\tx \u2019",""," "],"date_of_birth":"2012-02-29"},
    "people":[{"id":"p","role":"mother","died_on":null}],"placements":[{"id":"h","type":"foster_care","emergency":false,
    "carer_person_ids":["p"],"distance_from_home_miles":12.50,"distance_from_school_miles":0,"start_date":"2024-05-01",
    "long_term_plan":{"until_age":18},"decision":{"basis_factors":["location","cost"],"views_response":"\\x"}}],"extensions":{"a":[1,{"b":"c"},true,null,[]]}}"#;

#[test]
fn whatever_is_changed_it_reads_as_the_careful_reader_does_or_not_at_all() {
    let limits = Limits { bytes: 4096, depth: 5, entries: 4 };
    let tiny = Limits { depth: 3, entries: 1, ..limits };
    let changes = b" \"\\{}[],:0-.e9txn/\x80\xc3\xff";
    let mut read = 0;
    for place in 0..RECORD.len() {
        for change in changes {
            let mut json = RECORD.as_bytes().to_vec();
            json[place] = *change;
            read += u32::from(reads(&json, NullMeans::None, limits));
            json.insert(place, *change);
            read += u32::from(reads(&json, NullMeans::NotRecorded, limits));
        }
        let mut json = RECORD.as_bytes().to_vec();
        json.remove(place);
        read += u32::from(reads(&json, NullMeans::None, tiny));
        json.truncate(place);
        read += u32::from(reads(&json, NullMeans::None, limits));
    }
    assert!(read > 1000, "{read}: most changes of a text leave it plain");
}

#[test]
fn numbers_are_those_of_the_careful_reader() {
    let with = |number: &str| RECORD.replace("12.50", number);
    for number in [
        "0",
        "-0",
        "0.1",
        "1e2",
        "00",
        "01",
        "-1",
        "1.",
        ".5",
        "0.30000000000000004",
        "123456789012345",
        "1234567890123456",
        "12345678901234567890",
        "0.1234567890123",
        "7.000000000000001",
        "12500",
        "12500.1",
        "1.0E1",
    ] {
        reads(with(number).as_bytes(), NullMeans::None, Limits::default());
    }
    for number in ["0.1", "0.3", "2.675", "1.005", "33.333333333333", "0.000000000001"] {
        assert!(reads(with(number).as_bytes(), NullMeans::None, Limits::default()), "{number}");
    }
}

/// Whether it is seen without going through the record again that nothing breaks the tables.
fn is_in_order(json: &[u8], limits: Limits) -> bool {
    let mut reader = Reader::new(json, NullMeans::None, &limits);
    document(&mut reader, json).unwrap();
    let Reader { subject, slots, ids, noted, .. } = reader;
    let record =
        Record { subject, slots, ids, record_id: String::new(), extracted_on: None, null_means: NullMeans::None };
    noted.unwrap().is_in_order(&record)
}

/// A record of so many people, all of them carers of the home: many ids are gone through in another way than few.
fn crowd(record: &str, people: usize) -> String {
    let ids: Vec<String> = (0..people).map(|number| format!("\"person-{number}\"")).collect();
    let people: Vec<String> = ids.iter().map(|id| format!("{{\"id\":{id}}}")).collect();
    record
        .replace(r#"{"id":"p","role":"mother","died_on":null}"#, &people.join(","))
        .replace(r#"["p"]"#, &format!("[{}]", ids.join(",")))
}

#[test]
fn what_breaks_the_tables_is_found_though_it_is_read_quickly() {
    let limits = Limits::default();
    // A blank text would have it all looked at again.
    let record = &RECORD.replace(r#",""," ""#, "");
    let with = |work: &str| record.replace(r#""identity_work":[]"#, work);
    let broken = [
        (record.to_owned(), 0),
        (crowd(record, 9), 0),
        (crowd(record, 100), 0),
        (record.replace(r#"["p"]"#, r#"["q"]"#), 1),
        (record.replace(r#"{"id":"p","role":"mother","died_on":null}"#, ""), 1),
        (crowd(record, 9).replace(r#"["person-0""#, r#"["person-9""#), 1),
        (crowd(record, 100).replace(r#"["person-0""#, r#"["person-100""#), 1),
        (crowd(record, 9).replace(r#"{"id":"person-3"}"#, r#"{"id":"person-3"},{"id":"person-3"}"#), 1),
        (crowd(record, 100).replace(r#"{"id":"person-3"}"#, r#"{"id":"person-3"},{"id":"person-3"}"#), 1),
        (record.replace("2012-02-29", "2024-05-02"), 2),
        (record.replace(r#""type":"foster_care""#, r#""end_date":"2024-04-30""#), 1),
        (with(r#""attestations":[{"basis":" "}]"#), 1),
        (with(r#""attestations":[{"basis":"x"}]"#), 0),
        (with(r#""family_work":[{"date":"2012-02-28"}]"#), 0),
        (with(r#""identity_work":[{"date":"2012-02-28"}]"#), 1),
    ];
    for (json, count) in broken {
        let careful = careful_problems(json.as_bytes(), limits);
        assert_eq!(careful.len(), count, "{json}: {careful:?}");
        assert_eq!(is_in_order(json.as_bytes(), limits), count == 0 && !json.contains("family_work"), "{json}");
        assert_eq!(Reader::read(json.as_bytes(), NullMeans::None, &limits).1, careful, "{json}");
    }
}
