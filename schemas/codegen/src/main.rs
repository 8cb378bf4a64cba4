//! `cargo run -p careinquiry-codegen` writes every generated file; with `-- --check` it only says which are stale, and
//! which sealed edition changed; with `-- seal NAME` it seals an edition, for good.

use std::process::ExitCode;

use careinquiry_codegen::{broken, generate, root, seal, stale};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => write(),
        ["--check"] => check(),
        ["seal", name] => seal_one(name),
        _ => Err("expected nothing, --check, or seal and the name of an edition".to_owned()),
    };
    match done {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<String, String> {
    let files = generate(&root())?;
    let changed = stale(&root(), &files).len();
    careinquiry_codegen::write(&root(), &files)?;
    Ok(format!("{} files, {changed} of them changed", files.len()))
}

fn check() -> Result<String, String> {
    let mut lines = stale(&root(), &generate(&root())?);
    lines.extend(broken(&root(), careinquiry::rulesets())?);
    if lines.is_empty() {
        Ok("Every generated file is fresh, and no sealed edition changed".to_owned())
    } else {
        Err(lines.join("\n"))
    }
}

fn seal_one(name: &str) -> Result<String, String> {
    let known = careinquiry::rulesets().iter().find(|set| set.name() == name);
    let names: Vec<String> = careinquiry::rulesets().iter().map(|set| set.name()).collect();
    seal(&root(), known.ok_or_else(|| format!("expected one of {}", names.join(", ")))?)?;
    Ok(format!("{name} is sealed: commit its manifest and its digest"))
}
