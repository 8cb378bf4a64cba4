//! What can be asked of the conformance kit on the command line.

use std::path::PathBuf;

use careinquiry_conformance::MOST_CASES;
use clap::{Args, Subcommand};

const AFTER: &str = "\
Start here:
  careinquiry conformance doctor --adapter './my-adapter'
  careinquiry conformance run --adapter './my-adapter' --output report/
  careinquiry conformance verify report/report.jsonl

An adapter is a program that reads questions as JSON lines and writes answers as JSON lines: conformance/SPEC.md says how,
and conformance/adapters/ has templates. The suite is built into this program.";

const AFTER_RUN: &str = "\
Examples:
  careinquiry conformance run --adapter 'careinquiry conformance adapter'
      the library itself, in every profile that it declares
  careinquiry conformance run --adapter 'python3 adapter.py' --profile child --output report/
      one profile; report.jsonl, report.html, junit.xml, badge.json and adapter.log in report/
  careinquiry conformance run --adapter 'python3 adapter.py' --challenge 'drawn by lot on 31 March' --cases 500
      questions that nobody has seen (conformance/challenge/README.md); challenge.jsonl with --output
  careinquiry conformance run --adapter 'python3 adapter.py' --replay report/challenge.jsonl
      the same questions once more

Exit codes:
  0  every profile that was run is claimed; nothing in the challenge is wrong
  1  some are not; something is
  2  bad usage, or the report could not be written";

const AFTER_DOCTOR: &str = "\
Examples:
  careinquiry conformance doctor --adapter 'python3 adapter.py'

It says which line and which field is not as expected. It exits with 0 where nothing is wrong, and with 1 otherwise.";

const AFTER_VERIFY: &str = "\
Examples:
  careinquiry conformance verify report/report.jsonl

Every case is graded again from its answer, and every count made again.
It exits with 0 where the report is valid, and with 1 otherwise.";

/// `conformance`.
#[derive(Debug, Args)]
#[command(after_help = AFTER)]
pub struct ConformanceArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: ConformanceCommand,
}

/// The commands of the kit.
#[derive(Debug, Subcommand)]
pub enum ConformanceCommand {
    /// Ask an adapter every case, and write a report
    #[command(after_help = AFTER_RUN)]
    Run(RunArgs),
    /// Find out step by step what is wrong with an adapter
    #[command(after_help = AFTER_DOCTOR)]
    Doctor(DoctorArgs),
    /// Be an adapter: the library over standard input and output
    Adapter,
    /// Say whether a report is valid
    #[command(after_help = AFTER_VERIFY)]
    Verify(VerifyArgs),
}

/// Whom to ask, and what.
#[derive(Clone, Debug, Args)]
pub struct AskArgs {
    /// The command that starts the adapter, its words as in a shell (no shell runs it)
    #[arg(long, value_name = "COMMAND")]
    pub adapter: String,
    /// The edition [default: the newest that the suite covers]
    #[arg(long, value_name = "ID@VERSION")]
    pub ruleset: Option<String>,
    /// A folder with a suite, rather than the one that is built in
    #[arg(long, value_name = "DIR")]
    pub suite: Option<PathBuf>,
    /// Seconds that an answer may take
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub case_seconds: u64,
    /// Seconds that the adapter may take to start
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub start_seconds: u64,
}

/// `conformance run`.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Whom to ask.
    #[command(flatten)]
    pub ask: AskArgs,
    /// A profile; may be repeated [default: those that the adapter declares]
    #[arg(long, value_name = "PROFILE")]
    pub profile: Vec<String>,
    /// The seed of the order of questions and of their ids [default: a random one]
    #[arg(long, value_name = "NUMBER")]
    pub seed: Option<u64>,
    /// Ask questions that nobody has seen, drawn from this nonce, instead of the suite's
    #[arg(long, value_name = "NONCE", conflicts_with = "seed")]
    pub challenge: Option<String>,
    /// How many questions of a challenge
    #[arg(long, value_name = "N", default_value_t = 500, requires = "challenge", value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_CASES)))]
    pub cases: u32,
    /// The build that the vendor named before the nonce was drawn: the adapter has to say the same
    #[arg(long, value_name = "BUILD", requires = "challenge")]
    pub build: Option<String>,
    /// Ask the questions of this challenge again: challenge.jsonl
    #[arg(long, value_name = "REPORT", conflicts_with_all = ["profile", "seed", "challenge", "ruleset"])]
    pub replay: Option<PathBuf>,
    /// Who runs it, for the report
    #[arg(long, value_name = "NAME", default_value = "not stated")]
    pub by: String,
    /// Write the reports into this folder
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

/// `conformance doctor`.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Whom to ask.
    #[command(flatten)]
    pub ask: AskArgs,
}

/// `conformance verify`.
#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// A report: report.jsonl
    #[arg(value_name = "REPORT")]
    pub report: PathBuf,
    /// A folder with the suite that it is about, rather than the one that is built in
    #[arg(long, value_name = "DIR")]
    pub suite: Option<PathBuf>,
}
