//! `cargo run -p careinquiry-codegen` writes every generated file; with `--check` it only says which are stale.

use std::process::ExitCode;

use careinquiry_codegen::{generate, root, stale};

fn main() -> ExitCode {
    let files = match generate(&root()) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let stale = stale(&root(), &files);
    if std::env::args().any(|argument| argument == "--check") {
        for line in &stale {
            eprintln!("{line}");
        }
        return if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match careinquiry_codegen::write(&root(), &files) {
        Ok(()) => {
            println!("{} files, {} of them changed", files.len(), stale.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
