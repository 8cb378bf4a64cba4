//! Findings that turn on how an open word is read.

use careinquiry::{FindingRef, OpenWord, Report, Rule, Stance, Unit};

use crate::words::Verdict;

/// A finding, and what each reading gives.
pub struct Turning {
    /// Its rule.
    pub rule: &'static Rule,
    /// What it is about, in words; empty for the whole record.
    pub of: String,
    /// What each reading gives.
    pub outcomes: Vec<(&'static str, Verdict)>,
    /// The words that its rule reads, each with its values.
    pub words: Vec<String>,
}

/// The findings of a report that turn on a reading, in its order.
pub fn turning(report: &Report) -> Vec<Turning> {
    report.findings().filter_map(Turning::new).collect()
}

impl Turning {
    /// `None` where every reading gives the same, or none was asked for.
    pub fn new(finding: FindingRef<'_>) -> Option<Self> {
        let rule = finding.rule();
        let verdict = |(stance, outcome)| (label(stance), Verdict::of_rule(rule, outcome));
        let at = finding.at();
        Some(Self {
            rule,
            of: if at.to_string().is_empty() { String::new() } else { at.in_words() },
            outcomes: finding.readings()?.map(verdict).collect(),
            words: finding.open_words().map(values).collect(),
        })
    }

    /// 'Strict: not met; central: met; lenient: met'.
    pub fn sentence(&self) -> String {
        let said = |(stance, verdict): &(&str, Verdict)| format!("{stance}: {}", verdict.label().to_lowercase());
        self.outcomes.iter().map(said).collect::<Vec<_>>().join("; ")
    }
}

fn label(stance: Stance) -> &'static str {
    match stance {
        Stance::Strict => "Strict",
        Stance::Central => "Central",
        Stance::Lenient => "Lenient",
    }
}

/// '"near": 10, 20 or 40 miles (`near_max_miles`)'.
fn values(word: &'static OpenWord) -> String {
    let [strict, central, lenient] =
        [Stance::Strict, Stance::Central, Stance::Lenient].map(|stance| word.value(stance).to_string());
    let name = word.parameter.name;
    let unit = match word.parameter.unit {
        Unit::Count | Unit::Share => String::new(),
        unit => format!(" {}", unit.as_str()),
    };
    format!("\"{}\": {strict}, {central} or {lenient}{unit} ({name})", word.word)
}
