//! Text in a terminal: its width, its weight, and where its lines break.

use std::io::{self, IsTerminal};

/// The width where no terminal says otherwise.
const WIDTH: usize = 100;
/// A narrower terminal is not written for.
const NARROWEST: usize = 40;

/// How to write text.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Columns.
    pub width: usize,
    colour: bool,
}

/// What stands out, and how.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// A heading.
    Strong,
    /// What is not met.
    Bad,
    /// What needs a look.
    Warning,
    /// What is met.
    Good,
    /// What matters least.
    Quiet,
}

impl Style {
    /// The style of standard output, or of a file.
    pub fn of(is_terminal: bool) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
        let capable = std::env::var_os("TERM").is_none_or(|terminal| terminal != "dumb");
        let columns = is_terminal.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0));
        Self {
            width: columns.unwrap_or(WIDTH).max(NARROWEST),
            colour: is_terminal && wanted && capable && io::stdout().is_terminal(),
        }
    }

    /// Text that stands out.
    pub fn paint(self, look: Look, text: &str) -> String {
        if !self.colour {
            return text.to_owned();
        }
        let code = match look {
            Look::Strong => "1",
            Look::Bad => "1;31",
            Look::Warning => "33",
            Look::Good => "32",
            Look::Quiet => "2",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }

    /// Text after `first`, broken at blanks to fit the width, its later lines under the end of `first`.
    pub fn wrap(self, first: &str, text: &str) -> String {
        self.wrap_as(None, first, text)
    }

    /// The same, with a look for `first`.
    pub fn wrap_as(self, look: impl Into<Option<Look>>, first: &str, text: &str) -> String {
        let indent = first.chars().count();
        let room = self.width.saturating_sub(indent).max(20);
        let mut lines: Vec<String> = vec![String::new()];
        for word in text.split_whitespace() {
            let taken = lines.last().map_or(0, |line| line.chars().count());
            match lines.last_mut() {
                Some(line) if taken == 0 => line.push_str(word),
                Some(line) if taken + 1 + word.chars().count() <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        let first = look.into().map_or_else(|| first.to_owned(), |look| self.paint(look, first));
        format!("{first}{}", lines.join(&format!("\n{}", " ".repeat(indent))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_lines_hang_under_the_first() {
        let style = Style { width: 30, colour: false };
        assert_eq!(
            style.wrap("  Do:  ", "Record where each brother lives."),
            "  Do:  Record where each\n       brother lives."
        );
        assert_eq!(style.wrap("", "a-word-that-is-longer-than-the-width"), "a-word-that-is-longer-than-the-width");
    }
}
