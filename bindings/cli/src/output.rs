//! Where the answer goes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::fault::Stop;
use crate::input::Inputs;
use crate::words::printable;

/// How many bytes are written in one go.
const BUFFER: usize = 1 << 16;

/// Standard output, or a file: one that is there already stays as it was until the whole answer is written.
pub struct Output {
    to: Box<dyn Write>,
    beside: Option<Beside>,
    /// Whether somebody is looking at it as it is written.
    pub is_terminal: bool,
}

/// A file beside the one that was named, which becomes it at the end, and is gone where there is no end.
struct Beside {
    path: PathBuf,
    named: PathBuf,
}

impl Drop for Beside {
    fn drop(&mut self) {
        // Once it has become the other there is nothing to take away.
        let _ = fs::remove_file(&self.path);
    }
}

impl Output {
    /// Standard output.
    pub fn standard() -> Self {
        let out = io::stdout();
        let is_terminal = out.is_terminal();
        Self { to: Box::new(BufWriter::with_capacity(BUFFER, out.lock())), beside: None, is_terminal }
    }

    /// The file, where one was named; it may be none of the inputs, now or in the next run.
    pub fn open(file: Option<&Path>, inputs: Option<&Inputs>) -> Result<Self, Stop> {
        let Some(path) = file else { return Ok(Self::standard()) };
        let said = |expected: &str| {
            let name = printable(&path.display().to_string());
            Stop::Failed(format!("--output: {name}: expected {expected}"))
        };
        if let Some(why) = inputs.and_then(|inputs| inputs.would_read(path)) {
            return Err(said(why));
        }
        let (file, beside) =
            create(path).map_err(|error| said(&format!("a file that can be written ({})", error.kind())))?;
        Ok(Self { to: Box::new(BufWriter::with_capacity(BUFFER, file)), beside, is_terminal: false })
    }

    /// All is written: a file takes its name. Where it is not to be kept, since no input could be used, what had the name
    /// before keeps it.
    pub fn close(mut self, keep: bool) -> Result<(), Stop> {
        self.to.flush()?;
        match &self.beside {
            Some(Beside { path, named }) if keep => {
                // A file that is mounted alone cannot be put in another's place, but can be written.
                fs::rename(path, named).or_else(|_| fs::copy(path, named).map(drop))?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// What to write to for a file of that name. A device or a pipe is written to as it is.
fn create(path: &Path) -> io::Result<(File, Option<Beside>)> {
    // Through a link, to what it leads to.
    let named = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let before = match OpenOptions::new().write(true).open(&named) {
        Ok(file) if !file.metadata()?.is_file() => return Ok((file, None)),
        Ok(file) => Some(file.metadata()?.permissions()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // No folder of records is searched for a name that begins so.
    let name = named.file_name().ok_or(io::ErrorKind::IsADirectory)?.to_string_lossy();
    let beside = named.with_file_name(format!(".{name}.{}", std::process::id()));
    // One of that name is left from a run that was killed.
    let _ = fs::remove_file(&beside);
    let file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    let beside = Beside { path: beside, named };
    if let Some(permissions) = before {
        file.set_permissions(permissions)?;
    }
    Ok((file, Some(beside)))
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
