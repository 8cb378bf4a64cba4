//! Where the answer goes.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;

use crate::fault::Stop;
use crate::words::printable;

/// How many bytes are written in one go.
const BUFFER: usize = 1 << 16;

/// Standard output, or a file.
pub struct Output {
    to: Box<dyn Write>,
    /// Whether somebody is looking at it as it is written.
    pub is_terminal: bool,
}

impl Output {
    /// Opens it: the file, where one was named.
    pub fn open(file: Option<&Path>) -> Result<Self, Stop> {
        let Some(path) = file else {
            let out = io::stdout();
            let is_terminal = out.is_terminal();
            return Ok(Self { to: Box::new(BufWriter::with_capacity(BUFFER, out.lock())), is_terminal });
        };
        match File::create(path) {
            Ok(file) => Ok(Self { to: Box::new(BufWriter::with_capacity(BUFFER, file)), is_terminal: false }),
            Err(error) => {
                let name = printable(&path.display().to_string());
                Err(Stop::Failed(format!("--output: {name}: expected a file that can be written ({})", error.kind())))
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
