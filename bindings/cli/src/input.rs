//! The files, folders and standard input of a command, as a run of documents.

use std::collections::VecDeque;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Stdin};
use std::path::{Path, PathBuf};

use careinquiry::{Limits, ProblemCode};

use crate::document::Document;
use crate::fault::Fault;
use crate::lines::{Line, Lines};

/// The name of standard input.
const STANDARD: &str = "-";
/// How many bytes of lines are read in one go.
const BUFFER: usize = 1 << 16;

/// The files that a command was given, in order.
pub struct Inputs {
    files: VecDeque<Input>,
    /// The folders that were named.
    folders: Vec<PathBuf>,
    /// Whether it is one file that is one record: its report then stands alone, not in a list.
    pub single: bool,
    /// How many bytes there are to read, where that is known.
    pub bytes: Option<u64>,
}

enum Input {
    Record(PathBuf),
    Lines(PathBuf),
    StandardRecord(BufReader<Stdin>, Vec<u8>),
    StandardLines(Lines<BufReader<Stdin>>, VecDeque<(u64, Line)>),
    Bad(Fault),
}

impl Input {
    /// Where it is, as far as that is known.
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Record(path) | Self::Lines(path) => Some(path),
            // Where the system has this name, it leads to the file that standard input was taken from.
            Self::StandardRecord(..) | Self::StandardLines(..) => Some(Path::new("/dev/stdin")),
            Self::Bad(_) => None,
        }
    }
}

impl Inputs {
    /// Looks at what was named: folders are searched, and of standard input the beginning is read.
    pub fn new(named: &[PathBuf]) -> Self {
        let mut files = VecDeque::new();
        let folders = named.iter().filter(|path| path.is_dir()).cloned().collect();
        for path in named {
            if path.as_os_str() == STANDARD {
                files.push_back(standard().unwrap_or_else(|error| Input::Bad(unreadable(STANDARD, &error))));
            } else if path.is_dir() {
                folder(path, &mut files);
            } else {
                files.push_back(kind_of(path).unwrap_or_else(|| Input::Record(path.clone())));
            }
        }
        let single = match named {
            [path] if path.is_dir() => false,
            [_] => matches!(files.front(), Some(Input::Record(_) | Input::StandardRecord(..))),
            _ => false,
        };
        let bytes = files.iter().try_fold(0, |sum, file| match file {
            Input::Record(path) | Input::Lines(path) => Some(sum + length(path)),
            Input::StandardRecord(..) | Input::StandardLines(..) => None,
            Input::Bad(_) => Some(sum),
        });
        Self { files, folders, single, bytes }
    }

    /// What is expected of a file that is to be written, where this one is read, or would be when the command is run again.
    pub fn would_read(&self, written: &Path) -> Option<&'static str> {
        let is_read = |input: &Input| input.path().is_some_and(|path| is_same(path, written));
        let is_found = |folder: &PathBuf| {
            let within = real(written).and_then(|path| Some(path.strip_prefix(real(folder)?).ok()?.to_owned()));
            within.is_some_and(|path| kind_of(&path).is_some() && !path.iter().any(is_hidden))
        };
        if self.files.iter().any(is_read) {
            Some("a file that is none of the inputs")
        } else if self.folders.iter().any(is_found) {
            Some("a file outside the folders of records, or with another ending than .json, .ndjson and .jsonl")
        } else {
            None
        }
    }

    /// Gives every document, and every fault of a file, to `visit`, with how many bytes were read for it.
    pub fn each<E>(self, mut visit: impl FnMut(Result<Document, Fault>, u64) -> Result<(), E>) -> Result<(), E> {
        for file in self.files {
            match file {
                Input::Bad(fault) => visit(Err(fault), 0)?,
                Input::Record(path) => {
                    let read = File::open(&path).and_then(|file| whole(file, Vec::new()));
                    visit(document(&name(&path), read), length(&path))?;
                }
                Input::StandardRecord(rest, begun) => visit(document(STANDARD, whole(rest, begun)), 0)?,
                Input::Lines(path) => match File::open(&path) {
                    Ok(file) => {
                        let input = Lines::new(BufReader::with_capacity(BUFFER, file), limit());
                        lines(&name(&path), input, VecDeque::new(), &mut visit)?;
                    }
                    Err(error) => visit(Err(unreadable(&name(&path), &error)), 0)?,
                },
                Input::StandardLines(input, begun) => lines(STANDARD, input, begun, &mut visit)?,
            }
        }
        Ok(())
    }
}

fn limit() -> usize {
    Limits::default().bytes
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

fn length(path: &Path) -> u64 {
    path.metadata().map_or(0, |about| about.len())
}

/// Where a path leads, through links; that of a file that is not there yet, by its folder.
fn real(path: &Path) -> Option<PathBuf> {
    let of_folder = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(folder.canonicalize().ok()?.join(path.file_name()?))
    };
    path.canonicalize().ok().or_else(of_folder)
}

/// Whether two paths lead to one file.
fn is_same(path: &Path, other: &Path) -> bool {
    other.is_file() && path.canonicalize().is_ok_and(|path| other.canonicalize().is_ok_and(|other| path == other))
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn document(name: &str, read: io::Result<Vec<u8>>) -> Result<Document, Fault> {
    match read {
        Ok(json) => Ok(Document { file: name.to_owned(), line: None, json }),
        Err(error) => Err(unreadable(name, &error)),
    }
}

/// A file by the ending of its name; `None` where it has none that a record has.
fn kind_of(path: &Path) -> Option<Input> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "json" => Some(Input::Record(path.to_owned())),
        "ndjson" | "jsonl" => Some(Input::Lines(path.to_owned())),
        _ => None,
    }
}

/// The records in a folder and the folders in it, in the order of their names.
fn folder(path: &Path, files: &mut VecDeque<Input>) {
    let before = files.len();
    search(path, files);
    if files.len() == before {
        let expected = "a folder with records in it: .json, .ndjson or .jsonl";
        files.push_back(Input::Bad(Fault::of_file(&name(path), "no_records", expected)));
    }
}

fn search(path: &Path, files: &mut VecDeque<Input>) {
    let listed = std::fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match listed {
        Ok(entries) => entries,
        Err(error) => {
            files.push_back(Input::Bad(unreadable(&name(path), &error)));
            return;
        }
    };
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // A link to a folder is not followed: it may lead back to where it is.
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        match kind_of(&path) {
            _ if is_hidden(&entry.file_name()) => {}
            _ if is_folder => search(&path, files),
            Some(file) if !path.is_dir() => files.push_back(file),
            _ => {}
        }
    }
}

/// All of a document after what was `begun`; of one that is too large, only enough to tell.
fn whole(from: impl Read, begun: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut json = begun;
    let most = (limit() + 1).saturating_sub(json.len());
    from.take(u64::try_from(most).unwrap_or(u64::MAX)).read_to_end(&mut json)?;
    Ok(json)
}

/// The documents of lines, after those already `begun`.
fn lines<R: BufRead, E>(
    name: &str,
    mut input: Lines<R>,
    mut begun: VecDeque<(u64, Line)>,
    visit: &mut impl FnMut(Result<Document, Fault>, u64) -> Result<(), E>,
) -> Result<(), E> {
    loop {
        let (number, line) = match begun.pop_front() {
            Some(line) => line,
            None => match input.next_written() {
                Ok(Some(line)) => (input.number, line),
                Ok(None) => return Ok(()),
                Err(error) => return visit(Err(unreadable(name, &error)), 0),
            },
        };
        match line {
            Line::Text(json) => {
                let length = u64::try_from(json.len() + 1).unwrap_or(0);
                visit(Ok(Document { file: name.to_owned(), line: Some(number), json }), length)?;
            }
            Line::TooLong => {
                let fault = Fault::of_file(name, ProblemCode::TooLarge.as_str(), format!("at most {} bytes", limit()));
                visit(Err(Fault { line: Some(number), pointer: Some(String::new()), ..fault }), 0)?;
            }
        }
    }
}

/// Standard input is one record where it has one line, or where its first line is only the beginning of JSON;
/// otherwise each line is a record.
fn standard() -> io::Result<Input> {
    let mut input = Lines::new(BufReader::with_capacity(BUFFER, io::stdin()), limit());
    let Some(first) = input.next_written()? else {
        return Ok(Input::StandardRecord(input.reader, Vec::new()));
    };
    let number = input.number;
    match first {
        Line::Text(text) if is_begun(&text) => Ok(Input::StandardRecord(input.reader, at_line(number, text))),
        first => Ok(match (first, input.next_written()?) {
            (Line::Text(text), None) => Input::StandardRecord(input.reader, at_line(number, text)),
            (first, None) => Input::StandardLines(input, [(number, first)].into()),
            (first, Some(second)) => {
                let begun = [(number, first), (input.number, second)].into();
                Input::StandardLines(input, begun)
            }
        }),
    }
}

/// A line with its ending, after as many blank ones as were before it, so that lines are counted from the first.
fn at_line(number: u64, text: Vec<u8>) -> Vec<u8> {
    let blank = usize::try_from(number - 1).unwrap_or(0).min(limit());
    let mut json = vec![b'\n'; blank];
    json.extend(text);
    json.push(b'\n');
    json
}

/// Whether text is the beginning of JSON rather than the whole.
fn is_begun(text: &[u8]) -> bool {
    let read: Result<serde::de::IgnoredAny, _> = serde_json::from_slice(text);
    read.is_err_and(|error| error.is_eof())
}

fn unreadable(name: &str, error: &io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::NotFound => Fault::of_file(name, "not_found", "a file, a folder or -"),
        kind => Fault::of_file(name, "unreadable", format!("a file that can be read ({kind})")),
    }
}
