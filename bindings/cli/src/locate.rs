//! On which line of a JSON document a fact stands.
//!
//! A pointer says where in the record; somebody who mends a file by hand wants the line. One walk over the text
//! finds the lines of many pointers. What is not there stands where its parent does.

use std::collections::HashMap;

/// Deeper than any record may be: what lies below is not looked at.
const DEEPEST: usize = 130;

/// The lines of pointers in `json`, by pointer.
pub fn lines_of(json: &[u8], pointers: impl Iterator<Item = String>) -> HashMap<String, u64> {
    let mut found: HashMap<String, u64> = HashMap::new();
    for pointer in pointers {
        let mut upper = pointer.as_str();
        while let Some((parent, _)) = upper.rsplit_once('/') {
            found.insert(upper.to_owned(), 0);
            upper = parent;
        }
    }
    let mut walk = Walk { json, at: 0, line: 1, path: String::new(), found };
    walk.value(0);
    let mut found = walk.found;
    found.insert(String::new(), 1);
    let absent: Vec<String> = found.iter().filter(|(_, line)| **line == 0).map(|(path, _)| path.clone()).collect();
    for path in absent {
        let mut upper = path.as_str();
        while let Some((parent, _)) = upper.rsplit_once('/') {
            upper = parent;
            if let Some(line) = found.get(upper).copied().filter(|line| *line > 0) {
                found.insert(path.clone(), line);
                break;
            }
        }
    }
    found
}

struct Walk<'j> {
    json: &'j [u8],
    at: usize,
    line: u64,
    path: String,
    found: HashMap<String, u64>,
}

impl Walk<'_> {
    fn byte(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    fn step(&mut self) {
        if self.byte() == Some(b'\n') {
            self.line += 1;
        }
        self.at += 1;
    }

    fn blank(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.step();
        }
    }

    /// Reads over a value; `None` where the text ends or the walk gives up.
    fn value(&mut self, depth: usize) -> Option<()> {
        self.blank();
        let line = self.line;
        if let Some(place) = self.found.get_mut(&self.path).filter(|place| **place == 0) {
            *place = line;
        }
        match self.byte()? {
            _ if depth > DEEPEST => None,
            b'{' => self.entries(depth, b'}'),
            b'[' => self.entries(depth, b']'),
            b'"' => self.text().map(|_| ()),
            _ => {
                while self.byte().is_some_and(|byte| !matches!(byte, b',' | b'}' | b']')) {
                    self.step();
                }
                Some(())
            }
        }
    }

    fn entries(&mut self, depth: usize, close: u8) -> Option<()> {
        self.step();
        let length = self.path.len();
        for index in 0_usize.. {
            self.blank();
            if self.byte()? == close {
                break;
            }
            self.path.push('/');
            if close == b'}' {
                // The model's keys have no escapes; a key that has one is not the model's.
                let (start, end) = self.text()?;
                self.path.push_str(&String::from_utf8_lossy(self.json.get(start..end)?));
                self.blank();
                self.step();
            } else {
                self.path.push_str(&index.to_string());
            }
            self.value(depth + 1)?;
            self.path.truncate(length);
            self.blank();
            if self.byte()? == b',' {
                self.step();
            } else if self.byte()? != close {
                return None;
            }
        }
        self.step();
        Some(())
    }

    /// Reads over a string, and says where its inside begins and ends.
    fn text(&mut self) -> Option<(usize, usize)> {
        if self.byte()? != b'"' {
            return None;
        }
        self.step();
        let start = self.at;
        loop {
            match self.byte()? {
                b'"' => break,
                b'\\' => self.step(),
                _ => {}
            }
            self.step();
        }
        let end = self.at;
        self.step();
        Some((start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_and_absent_facts_stand_with_their_parents() {
        let json = br#"{
  "record_id": "a \" { , \\",
  "placements": [
    {"id": "p-1"},
    {
      "id": "p-2",
      "options": [1, -2.5e3, null]
    }
  ]
}"#;
        let wanted = ["/placements/1/options/2", "/placements/1/end_date", "/placements/0/id", "/nothing/0/here", ""];
        let lines = lines_of(json, wanted.into_iter().map(str::to_owned));
        assert_eq!(wanted.map(|pointer| lines[pointer]), [7, 5, 4, 1, 1]);
    }

    #[test]
    fn broken_text_ends_the_walk() {
        for json in ["", "{", "{\"a", "[1,", "{\"a\" 1}", "[1 2", "}", &"[".repeat(1_000_000)] {
            let lines = lines_of(json.as_bytes(), ["/a/0".to_owned()].into_iter());
            assert_eq!(lines["/a/0"], 1, "{json:.10}");
        }
    }
}
