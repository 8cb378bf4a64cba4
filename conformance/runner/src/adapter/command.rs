//! The command that starts an adapter, and the digests of the files that it names.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::digest::digest;
use crate::error::Error;

/// How to start an adapter.
#[derive(Clone, Debug)]
pub struct Command {
    /// As it was given.
    pub text: String,
    /// The program.
    pub program: String,
    /// What it is given.
    pub args: Vec<String>,
}

/// A file that a command names, and what it held when the run began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDigest {
    /// Its name, without its folder.
    pub name: String,
    /// `sha256:` and hexadecimal digits.
    pub digest: String,
}

impl Command {
    /// Reads a command as a shell would split it into words; no shell runs it.
    ///
    /// # Errors
    ///
    /// An empty command, or a quotation mark without its other.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut words = shlex::split(text).unwrap_or_default().into_iter();
        let program = words.next().ok_or_else(|| Error::new("--adapter", "a command, its words as in a shell"))?;
        Ok(Self { text: text.to_owned(), program, args: words.collect() })
    }

    /// Whether its program is there, as far as that can be told without starting it.
    #[must_use]
    pub fn is_there(&self) -> bool {
        // Where no folders are named, the system looks in places of its own.
        places(&self.program).is_none_or(|places| places.iter().any(|path| can_run(path)))
    }

    /// The digest of the program and of every other file that the command names.
    #[must_use]
    pub fn files(&self) -> Vec<FileDigest> {
        let of = |path: PathBuf| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some(FileDigest { name, digest: digest(&fs::read(&path).ok()?) })
        };
        let args = self.args.iter().map(PathBuf::from).filter(|path| path.is_file());
        let program = places(&self.program).and_then(|places| places.into_iter().find(|path| path.is_file()));
        program.into_iter().chain(args).filter_map(of).collect()
    }
}

#[cfg(unix)]
fn can_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// Where a program is found by more names than its own, only starting it tells.
#[cfg(not(unix))]
fn can_run(_: &Path) -> bool {
    true
}

/// Where a program may be: where its name says, or in the folders that are searched for it.
fn places(program: &str) -> Option<Vec<PathBuf>> {
    if Path::new(program).components().count() > 1 {
        return Some(vec![PathBuf::from(program)]);
    }
    Some(env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).collect())
}
