//! Lines of an input, one at a time, none held that is longer than a limit.

use std::io::{self, BufRead, Read};

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
        // Two more than the limit, for an ending of CR and LF.
        let most = self.limit + 2;
        let read = self.reader.by_ref().take(u64::try_from(most).unwrap_or(u64::MAX)).read_until(b'\n', &mut text)?;
        if read == 0 {
            return Ok(None);
        }
        self.number += 1;
        if text.last() == Some(&b'\n') {
            text.pop();
        } else if read == most {
            self.reader.skip_until(b'\n')?;
        }
        if text.last() == Some(&b'\r') {
            text.pop();
        }
        Ok(Some(if text.len() > self.limit { Line::TooLong } else { Line::Text(text) }))
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
