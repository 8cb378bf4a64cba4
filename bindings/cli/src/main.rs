//! `careinquiry`: the Care Inquiry's recommendations, checked against records.
//!
//! The command line converts and nothing more: what a rule means, and every sentence about it, is the library's.

mod args;
mod check;
mod conformance;
mod cores;
mod coverage;
mod diff;
mod document;
mod explain;
mod fault;
mod help;
mod input;
mod lines;
mod locate;
mod output;
mod progress;
mod report;
mod rulebook;
mod session;
mod style;
mod timeline;
mod validate;
mod words;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use fault::Stop;

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Validate(args) => validate::run(&args),
        Command::Rules(args) if args.coverage => coverage::run(&args),
        Command::Rules(args) => rulebook::list(&args),
        Command::Rule(args) => rulebook::page(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Timeline(args) => timeline::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Schema(args) => rulebook::schema(&args),
        Command::Conformance(args) => conformance::conformance(&args),
    };
    match done {
        Ok(status) => status.into(),
        // Whoever was reading has read enough: as any other program that a closed pipe ends (128 + SIGPIPE).
        Err(Stop::Pipe) => ExitCode::from(141),
        Err(Stop::Failed(why)) => {
            // Nobody is left to tell if standard error is closed as well.
            let _ = writeln!(std::io::stderr(), "careinquiry: {why}");
            ExitCode::from(2)
        }
    }
}
