//! What to record next: the facts that are missing, those that would settle the most rules first.

use careinquiry::{Outcome, Pointer, RecordNext, Report};

use crate::words::{capitalised, count};

/// Places of one fact that are named; the others are counted.
const PLACES_NAMED: usize = 3;

/// A kind of fact that is not recorded, everywhere that it is asked for.
#[derive(Debug)]
pub struct Gap {
    /// Where it would stand.
    pub pointers: Vec<Pointer>,
    /// How many findings it could help to settle.
    pub findings: usize,
    /// How many rules it would settle, one such fact recorded alone.
    pub settles: usize,
    /// Their rules, each once.
    pub rules: Vec<&'static str>,
    last_finding: usize,
}

/// The gaps of a report, those that would settle the most rules first, then those that most findings ask for.
pub fn gaps(report: &Report, next: &[RecordNext]) -> Vec<Gap> {
    let mut asked: Vec<(String, usize, &'static str, Pointer)> = Vec::new();
    for (number, finding) in report.findings().enumerate() {
        if finding.outcome() == Outcome::InsufficientEvidence {
            asked.extend(finding.missing().map(|pointer| (kind(pointer), number, finding.rule().id, pointer)));
        }
    }
    asked.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut gaps: Vec<(String, Gap)> = Vec::new();
    for (kind, number, rule, pointer) in asked {
        match gaps.last_mut() {
            Some((last, gap)) if *last == kind => gap.add(number, rule, pointer),
            _ => {
                let gap =
                    Gap { pointers: vec![pointer], findings: 1, settles: 0, rules: vec![rule], last_finding: number };
                gaps.push((kind, gap));
            }
        }
    }
    let mut gaps: Vec<Gap> = gaps.into_iter().map(|(_, gap)| gap).collect();
    for gap in &mut gaps {
        gap.pointers.sort();
        gap.pointers.dedup();
        let settled = next.iter().filter(|fact| gap.pointers.binary_search(&fact.pointer()).is_ok());
        let mut rules: Vec<&str> = settled.flat_map(|fact| fact.settles().iter().map(|rule| rule.id)).collect();
        rules.sort_unstable();
        rules.dedup();
        gap.settles = rules.len();
    }
    gaps.sort_by_key(|gap| std::cmp::Reverse((gap.settles, gap.findings)));
    gaps
}

/// A pointer without the numbers of its entries: the same fact has the same kind in every placement.
fn kind(pointer: Pointer) -> String {
    let pointer = pointer.to_string();
    let steps =
        pointer.split('/').map(|step| if step.starts_with(|first: char| first.is_ascii_digit()) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

impl Gap {
    fn add(&mut self, finding: usize, rule: &'static str, pointer: Pointer) {
        self.pointers.push(pointer);
        if self.last_finding != finding {
            self.last_finding = finding;
            self.findings += 1;
        }
        if self.rules.last() != Some(&rule) {
            self.rules.push(rule);
        }
    }

    /// What it would do: 'could settle 3 rules', or where it needs others beside it, 'needed by 3 findings'.
    pub fn worth(&self) -> String {
        match self.settles {
            0 => format!("needed, with others, by {}", count(self.findings, "finding", "findings")),
            rules => format!("could settle {}", count(rules, "rule", "rules")),
        }
    }

    /// In words: 'Restrictions: first relationship; second relationship'.
    pub fn in_words(&self) -> String {
        let words: Vec<String> = self.pointers.iter().map(Pointer::in_words).collect();
        let [_, _, ..] = words.as_slice() else { return capitalised(&words.concat()) };
        let split: Option<Vec<(&str, &str)>> = words.iter().map(|words| words.rsplit_once(", ")).collect();
        let (fact, mut places) = match split.as_deref() {
            Some([(_, fact), ..]) => {
                let same = split.iter().flatten().all(|(_, other)| other == fact);
                let place =
                    |words: &(&str, &str)| if same { words.0.to_owned() } else { format!("{}, {}", words.0, words.1) };
                (same.then_some(*fact), split.iter().flatten().map(place).collect())
            }
            _ => (None, words.clone()),
        };
        let more = places.len().saturating_sub(PLACES_NAMED);
        places.truncate(PLACES_NAMED);
        if more > 0 {
            places.push(count(more, "other", "others"));
        }
        let places = places.join("; ");
        capitalised(&fact.map_or_else(|| places.clone(), |fact| format!("{fact}: {places}")))
    }
}
