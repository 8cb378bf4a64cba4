//! Lines of an input, one at a time, none held that is longer than a limit.

use std::io::{self, BufRead};

/// One line without its ending.
pub enum Line {
    /// It.
    Text(Vec<u8>),
    /// It was longer than the limit, and was read over.
    TooLong,
}

/// Reads lines and counts them.
pub struct Lines<R> {
    /// What is read.
    pub reader: R,
    /// The number of the line that was read last, from 1.
    pub number: u64,
    limit: usize,
}

impl<R: BufRead> Lines<R> {
    /// Lines of `reader` of at most `limit` bytes.
    pub fn new(reader: R, limit: usize) -> Self {
        Self { reader, number: 0, limit }
    }

    /// The next line that is not blank.
    pub fn next_written(&mut self) -> io::Result<Option<Line>> {
        loop {
            match self.next_line()? {
                Some(Line::Text(text)) if text.trim_ascii().is_empty() => {}
                line => return Ok(line),
            }
        }
    }

    fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut text = Vec::new();
        let (mut begun, mut too_long) = (false, false);
        loop {
            let piece = match self.reader.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                piece => piece?,
            };
            if piece.is_empty() {
                break;
            }
            begun = true;
            let end = piece.iter().position(|byte| *byte == b'\n');
            let taken = piece.get(..end.unwrap_or(piece.len())).unwrap_or_default();
            // One more than the limit, for the CR of a line that ends in CRLF.
            too_long = too_long || text.len() + taken.len() > self.limit + 1;
            if too_long {
                text = Vec::new();
            } else {
                text.extend_from_slice(taken);
            }
            let used = taken.len() + usize::from(end.is_some());
            self.reader.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !begun {
            return Ok(None);
        }
        self.number += 1;
        if text.last() == Some(&b'\r') {
            text.pop();
        }
        Ok(Some(if too_long || text.len() > self.limit { Line::TooLong } else { Line::Text(text) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Vec<(u64, Option<Vec<u8>>)> {
        // A buffer of three bytes, so that lines lie across several.
        let mut lines = Lines::new(io::BufReader::with_capacity(3, input), 6);
        let mut all = Vec::new();
        while let Some(line) = lines.next_written().unwrap() {
            let text = match line {
                Line::Text(text) => Some(text),
                Line::TooLong => None,
            };
            all.push((lines.number, text));
        }
        all
    }

    #[test]
    fn endings_blank_lines_and_limits() {
        let all = read(b"one\r\n\r\n  \nsix456\r\nseven67\nseven67\r\ntoo long by far\nlast");
        let text = |text: &str| Some(text.as_bytes().to_vec());
        assert_eq!(all, [(1, text("one")), (4, text("six456")), (5, None), (6, None), (7, None), (8, text("last"))]);
        assert_eq!(read(b""), []);
        assert_eq!(read(b"\n"), []);
    }
}
