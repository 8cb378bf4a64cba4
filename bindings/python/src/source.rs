//! Where many records come from: anything that Python can iterate over, or lines of JSON.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBytes, PyIterator};

/// A chunk is full at so many records, or so many bytes.
const RECORDS: usize = 64;
const BYTES: usize = 256 << 10;

/// One record on its way, and where it stands: its place from 0, and of lines the line from 1.
pub struct Entry<T> {
    pub position: u64,
    pub line: Option<u64>,
    pub content: T,
}

/// One record as it was handed over.
pub enum Input {
    Json(Vec<u8>),
    /// It could not be written as JSON: the exception, which was not raised.
    Refused(Py<PyAny>),
}

/// What was read in one go.
#[derive(Default)]
pub struct Batch {
    pub entries: Vec<Entry<Input>>,
    pub ended: bool,
    pub failure: Option<PyErr>,
}

/// Records to come.
pub struct Source {
    from: From,
    position: u64,
    /// The most bytes that a record may have; of one that is longer, one byte more is kept, so that the core can say so.
    limit: usize,
}

enum From {
    /// Records, and the function that gives one as JSON.
    Items(Py<PyIterator>, Py<PyAny>),
    Lines(Box<dyn BufRead + Send + Sync>, u64),
}

impl Source {
    pub fn items(items: Py<PyIterator>, convert: Py<PyAny>, limit: usize) -> Self {
        Self { from: From::Items(items, convert), position: 0, limit }
    }

    pub fn bytes(bytes: PyBackedBytes, limit: usize) -> Self {
        Self { from: From::Lines(Box::new(Cursor::new(bytes)), 0), position: 0, limit }
    }

    /// # Errors
    ///
    /// `OSError`, with the path, where it cannot be opened.
    pub fn path(py: Python<'_>, path: &Path, limit: usize) -> PyResult<Self> {
        // Other threads go on: one of them may be about to write into the pipe that is opened.
        let file = py.detach(|| File::open(path)).map_err(|error| {
            let said = error.to_string();
            let said = said.split(" (os error").next().unwrap_or_default().to_owned();
            PyOSError::new_err((error.raw_os_error(), said, path.as_os_str().to_owned()))
        })?;
        Ok(Self {
            from: From::Lines(Box::new(BufReader::with_capacity(BYTES, Interruptible(file))), 0),
            position: 0,
            limit,
        })
    }

    /// The next chunk.
    pub fn read(&mut self, py: Python<'_>) -> Batch {
        let mut read = Batch::default();
        let (position, limit) = (&mut self.position, self.limit);
        match &mut self.from {
            From::Items(items, convert) => items_of(items.bind(py), convert.bind(py), position, &mut read),
            From::Lines(reader, line) => {
                if let Err(error) = py.detach(|| lines_of(reader, limit, position, line, &mut read)) {
                    read.ended = true;
                    read.failure = Some(error.into());
                }
            }
        }
        read
    }
}

fn items_of(items: &Bound<'_, PyIterator>, convert: &Bound<'_, PyAny>, position: &mut u64, read: &mut Batch) {
    let mut bytes = 0;
    while read.entries.len() < RECORDS && bytes < BYTES {
        let item = match items.clone().next() {
            Some(Ok(item)) => item,
            ended => {
                read.ended = true;
                read.failure = ended.and_then(Result::err);
                return;
            }
        };
        let converted = match convert.call1((item,)) {
            Ok(converted) => converted,
            Err(error) => {
                read.ended = true;
                read.failure = Some(error);
                return;
            }
        };
        let content = match converted.cast::<PyBytes>() {
            Ok(json) => {
                bytes += json.as_bytes().len();
                Input::Json(json.as_bytes().to_vec())
            }
            Err(_) => Input::Refused(converted.unbind()),
        };
        read.entries.push(Entry { position: *position, line: None, content });
        *position += 1;
    }
}

fn lines_of(
    reader: &mut dyn BufRead,
    limit: usize,
    position: &mut u64,
    line: &mut u64,
    read: &mut Batch,
) -> io::Result<()> {
    let mut bytes = 0;
    while read.entries.len() < RECORDS && bytes < BYTES {
        let mut json = Vec::new();
        // One byte more than the limit, for the core to see that it is over it, and one for the CR of a CRLF.
        let kept = (&mut *reader).take(limit as u64 + 2).read_until(b'\n', &mut json)?;
        if kept == 0 {
            read.ended = true;
            return Ok(());
        }
        let is_whole = json.last() == Some(&b'\n') || skip_line(reader)?;
        *line += 1;
        // Of a line that goes on, what is kept is over the limit, and stays so.
        if is_whole {
            json.truncate(json.trim_ascii_end().len());
        }
        if json.is_empty() {
            continue;
        }
        bytes += json.len();
        read.entries.push(Entry { position: *position, line: Some(*line), content: Input::Json(json) });
        *position += 1;
    }
    Ok(())
}

/// Reads over the rest of a line; whether nothing was written there.
fn skip_line(reader: &mut dyn BufRead) -> io::Result<bool> {
    let mut is_blank = true;
    loop {
        let piece = reader.fill_buf()?;
        let end = piece.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(piece.len(), |end| end + 1);
        is_blank &= piece.iter().take(used).all(u8::is_ascii_whitespace);
        reader.consume(used);
        if end.is_some() || used == 0 {
            return Ok(is_blank);
        }
    }
}

/// A file, or a pipe, on which a wait ends with Ctrl-C.
struct Interruptible(File);

impl Read for Interruptible {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(to) {
                // Whoever reads on would ask again.
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    Python::attach(|py| py.check_signals().map_err(io::Error::from))?;
                }
                read => return read,
            }
        }
    }
}
