//! What can be asked on the command line.

use std::path::PathBuf;

use careinquiry::model::Subject;
use careinquiry::{Day, Detail, Error, NullMeans, Options, Setting};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

use crate::help::{
    ABOUT, AFTER, AFTER_CHECK, AFTER_DIFF, AFTER_EXPLAIN, AFTER_RULE, AFTER_RULES, AFTER_SCHEMA, AFTER_TIMELINE,
    AFTER_VALIDATE, LONG_ABOUT,
};

use crate::conformance::ConformanceArgs;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "careinquiry", version, about = ABOUT, long_about = LONG_ABOUT, after_help = AFTER)]
#[command(max_term_width = 110, disable_help_subcommand = true)]
pub struct Args {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check records, and report what is met, what is not, and what to record next
    #[command(after_help = AFTER_CHECK)]
    Check(CheckArgs),
    /// List every problem of records
    #[command(after_help = AFTER_VALIDATE)]
    Validate(ValidateArgs),
    /// List the rules
    #[command(after_help = AFTER_RULES)]
    Rules(RulesArgs),
    /// Print what a rule means: its paragraph, how it is read, its parameters, what it cannot show
    #[command(after_help = AFTER_RULE)]
    Rule(RuleArgs),
    /// Explain what one rule says of a record: the facts that decided it, and those that are missing
    #[command(after_help = AFTER_EXPLAIN)]
    Explain(ExplainArgs),
    /// Follow records through a span of days: which outcomes changed, when, and what made them change
    #[command(after_help = AFTER_TIMELINE)]
    Timeline(TimelineArgs),
    /// Say what an edition of the rules changed in an earlier one, and why; with records, which findings change
    #[command(after_help = AFTER_DIFF)]
    Diff(DiffArgs),
    /// Print a JSON Schema
    #[command(after_help = AFTER_SCHEMA)]
    Schema(SchemaArgs),
    /// Find out whether an implementation, in any language, gives the answers that the rules ask for
    Conformance(ConformanceArgs),
}

/// What an evaluation is asked.
#[derive(Debug, ClapArgs)]
pub struct Asked {
    /// The day judged, YYYY-MM-DD: what happens after it does not exist
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_at: Day,
    /// In what terms.
    #[command(flatten)]
    pub terms: Terms,
}

/// In what terms a day is judged.
#[derive(Debug, ClapArgs)]
pub struct Terms {
    /// First day of the period whose events are judged [default: 12 months before the day judged]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub since: Option<Day>,
    /// Only what had been recorded by this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub known_at: Option<Day>,
    /// A rule set, or ID alone for its newest edition; may be repeated [default: care-inquiry]
    #[arg(long, value_name = "ID@VERSION")]
    pub ruleset: Vec<String>,
    /// Set a parameter of the rules; may be repeated (careinquiry rule ID lists them)
    #[arg(long, value_name = "NAME=VALUE", value_parser = parameter)]
    pub param: Vec<(String, Setting)>,
    /// What null says where the model has no 'none' for it: an error, or not recorded, everywhere
    #[arg(long, value_name = "MEANING", value_enum, default_value_t = NullArg::None)]
    pub null_means: NullArg,
}

impl Asked {
    /// As the library's options, with these rules selected and these ignored.
    #[must_use]
    pub fn options(&self, select: &[String], ignore: &[String]) -> Options {
        self.terms.options(self.as_at, select, ignore)
    }
}

impl Terms {
    /// As the library's options for a day, with these rules selected and these ignored.
    #[must_use]
    pub fn options(&self, as_at: Day, select: &[String], ignore: &[String]) -> Options {
        let mut options = Options::new(as_at);
        options.since = self.since;
        options.known_at = self.known_at;
        options.rulesets.clone_from(&self.ruleset);
        options.select = select.to_vec();
        options.ignore = ignore.to_vec();
        options.parameters.clone_from(&self.param);
        options.null_means = self.null_means.into();
        options
    }
}

/// `check`.
#[derive(Debug, ClapArgs)]
pub struct CheckArgs {
    /// Records: JSON, NDJSON, folders of them, or - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// What is asked.
    #[command(flatten)]
    pub asked: Asked,
    /// Only these rules: an id or its beginning (CI-5.6); may be repeated
    #[arg(long, value_name = "ID")]
    pub select: Vec<String>,
    /// Not these rules: an id or its beginning; may be repeated
    #[arg(long, value_name = "ID")]
    pub ignore: Vec<String>,
    /// How to write the report
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// Write to this file, none of the inputs; where no record can be read, one that is there stays as it was
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// How much json and ndjson say of each finding [default: findings]
    #[arg(long, value_name = "DETAIL", value_enum)]
    pub detail: Option<DetailArg>,
    /// Read open words ('near', 'very temporary') strictly and leniently too, and name the findings that depend on it
    #[arg(long)]
    pub readings: bool,
    /// Exit with 3 where nothing is not met but evidence is lacking
    #[arg(long)]
    pub strict: bool,
}

/// `validate`.
#[derive(Debug, ClapArgs)]
pub struct ValidateArgs {
    /// Records: JSON, NDJSON, folders of them, or - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// How to write the answer
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = PlainFormat::Text)]
    pub format: PlainFormat,
    /// What null says where the model has no 'none' for it: an error, or not recorded, everywhere
    #[arg(long, value_name = "MEANING", value_enum, default_value_t = NullArg::None)]
    pub null_means: NullArg,
}

/// `rules`.
#[derive(Debug, ClapArgs)]
pub struct RulesArgs {
    /// A rule set, or ID alone for its newest edition; may be repeated [default: care-inquiry]
    #[arg(long, value_name = "ID@VERSION")]
    pub ruleset: Vec<String>,
    /// Only those asked of one kind of record: child, school and so on (another word names them all)
    #[arg(long, value_name = "NAME", value_parser = subject, conflicts_with = "coverage")]
    pub subject: Option<Subject>,
    /// By paragraph: which rules encode it, or why none can; and counts by chapter, subject, strength and basis
    #[arg(long)]
    pub coverage: bool,
    /// How to write the list
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = PlainFormat::Text)]
    pub format: PlainFormat,
}

/// `rule`.
#[derive(Debug, ClapArgs)]
pub struct RuleArgs {
    /// The rule, such as CI-5.6.1/a
    #[arg(value_name = "ID")]
    pub id: String,
    /// How to write it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = PlainFormat::Text)]
    pub format: PlainFormat,
}

/// `explain`.
#[derive(Debug, ClapArgs)]
pub struct ExplainArgs {
    /// A record: JSON, NDJSON, a folder of them, or - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The rule, such as CI-5.6.1/a
    #[arg(long, value_name = "ID")]
    pub rule: String,
    /// What is asked.
    #[command(flatten)]
    pub asked: Asked,
}

/// `timeline`.
#[derive(Debug, ClapArgs)]
pub struct TimelineArgs {
    /// Records: JSON, NDJSON, folders of them, or - for standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The first day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// The last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
    /// In what terms.
    #[command(flatten)]
    pub terms: Terms,
    /// Only these rules: an id or its beginning (CI-5.6); may be repeated
    #[arg(long, value_name = "ID")]
    pub select: Vec<String>,
    /// Not these rules: an id or its beginning; may be repeated
    #[arg(long, value_name = "ID")]
    pub ignore: Vec<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
    /// Write to this file, none of the inputs; where no record can be read, one that is there stays as it was
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// The formats of a timeline, and of a diff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    /// To read in the terminal
    Text,
    /// For machines
    Json,
    /// One self-contained page, to read or print
    Html,
}

/// `diff`.
#[derive(Debug, ClapArgs)]
pub struct DiffArgs {
    /// The earlier edition: a rule set, or ID alone for its newest edition
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The later edition, which amends the earlier one, directly or through others
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Records to compare: JSON, NDJSON, a folder of them, or - for standard input; may be repeated
    #[arg(long, value_name = "FILE", requires = "as_at")]
    pub records: Vec<PathBuf>,
    /// The day judged, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = day, requires = "records")]
    pub as_at: Option<Day>,
    /// First day of the period whose events are judged [default: 12 months before the day judged]
    #[arg(long, value_name = "DATE", value_parser = day, requires = "records")]
    pub since: Option<Day>,
    /// Only what had been recorded by this day
    #[arg(long, value_name = "DATE", value_parser = day, requires = "records")]
    pub known_at: Option<Day>,
    /// What null says where the model has no 'none' for it: an error, or not recorded, everywhere
    #[arg(long, value_name = "MEANING", value_enum, default_value_t = NullArg::None)]
    pub null_means: NullArg,
    /// How to write it
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = PageFormat::Text)]
    pub format: PageFormat,
    /// Write to this file, none of the inputs; where no record can be read, one that is there stays as it was
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// `schema`.
#[derive(Debug, ClapArgs)]
pub struct SchemaArgs {
    /// What the records are about: child, school and so on (another word names them all)
    #[arg(value_name = "NAME", value_parser = subject)]
    pub name: Subject,
}

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// To read in the terminal
    Text,
    /// One report, or a list of them
    Json,
    /// A report a line
    Ndjson,
    /// One self-contained page, to read or print
    Html,
    /// Test cases, for a build server
    Junit,
    /// SARIF 2.1.0, for tools that show results of analysis
    Sarif,
}

/// The formats of everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PlainFormat {
    /// To read
    Text,
    /// For machines
    Json,
}

/// How much a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DetailArg {
    /// Rule, place and outcome
    Outcomes,
    /// With the facts that decided it and those that are missing
    Findings,
    /// With the texts as well
    Full,
}

impl From<DetailArg> for Detail {
    fn from(detail: DetailArg) -> Self {
        match detail {
            DetailArg::Outcomes => Self::Outcomes,
            DetailArg::Findings => Self::Findings,
            DetailArg::Full => Self::Full,
        }
    }
}

/// What `null` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum NullArg {
    /// Recorded as none; an error where the model has no none
    None,
    /// The same as no key
    #[value(name = "not_recorded")]
    NotRecorded,
}

impl From<NullArg> for NullMeans {
    fn from(null: NullArg) -> Self {
        match null {
            NullArg::None => Self::None,
            NullArg::NotRecorded => Self::NotRecorded,
        }
    }
}

fn subject(text: &str) -> Result<Subject, String> {
    let names = || Subject::ALL.iter().map(|subject| subject.as_str()).collect::<Vec<_>>().join(", ");
    Subject::parse(text).ok_or_else(|| format!("expected one of {}", names()))
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: Error| error.message)
}

fn parameter(text: &str) -> Result<(String, Setting), String> {
    let read = text.split_once('=').and_then(|(name, value)| Some((name.to_owned(), value.parse().ok()?)));
    read.ok_or_else(|| "expected NAME=VALUE, the value a number, or a day written YYYY-MM-DD".to_owned())
}
