//! Many children's records, made from a few that are as long and as varied as real ones: for trying how much is borne.
//!
//! Each child has the history of one of them, up to a year earlier, shorter or longer, and as well or as poorly recorded as
//! chance has it. All are valid. They say nothing about children in care: no share of anything here is anybody's finding.

use std::path::Path;
use std::{fs, io};

use careinquiry::Day;
use fastrand::Rng;
use serde_json::Value;

/// Lists of what goes on happening: a short history has fewer, a long one repeats them in the years before.
const EVENTS: [&str; 16] = [
    "assessments",
    "considerations",
    "decisions",
    "family_work",
    "identity_work",
    "involvement_support",
    "iro_actions",
    "life_story_work",
    "measurements",
    "occurrences",
    "record_audits",
    "relationship_maps",
    "reviews",
    "services",
    "support_actions",
    "views",
];
/// What the record would contradict itself without, or says something else by its absence.
const KEPT: [&str; 9] = [
    "document_type",
    "schema_version",
    "record_id",
    "extracted_on",
    "end_date",
    "effective_to",
    "in_force_to",
    "purpose",
    "start_date",
];
const YEAR: i32 = 364;

/// Children, one after another, without end.
#[derive(Clone, Debug)]
pub struct Cohort {
    histories: Vec<Node>,
    rng: Rng,
    made: u64,
    line: Vec<u8>,
}

#[derive(Clone, Debug)]
enum Node {
    /// Something as it stands in JSON.
    Leaf(String),
    RecordId,
    /// An id, which is another in every year that its entry is repeated.
    Id(String),
    Flag(bool),
    Day(Day),
    Object(Vec<Key>),
    List(Vec<Entry>),
}

#[derive(Clone, Debug)]
struct Key {
    /// It, with its colon.
    text: String,
    node: Node,
    kept: bool,
}

#[derive(Clone, Debug)]
struct Entry {
    node: Node,
    /// Nothing points to it, and it is one of many.
    may_go: bool,
    /// In how many years before it may have happened as well, the child being born.
    years: i32,
}

/// How one child's record differs from the one that it is made from.
#[derive(Clone, Copy)]
struct Child {
    number: u64,
    /// How many days earlier everything happened.
    earlier: i32,
    /// How many keys of a hundred are recorded, and how many events.
    keys: usize,
    events: usize,
    /// In how many years before they happened as well.
    years: i32,
}

impl Cohort {
    /// Children with histories such as those of `records`, the same ones for the same seed.
    #[must_use]
    pub fn new(records: &[Value], seed: u64) -> Self {
        let histories = records.iter().map(|record| Reading::of(record).object(record)).collect();
        Self { histories, rng: Rng::with_seed(seed), made: 0, line: Vec::new() }
    }

    /// As [`Self::new`], of the children's records in a folder.
    ///
    /// # Errors
    ///
    /// Where the folder cannot be read, or something in it is not JSON.
    pub fn of_examples(folder: &Path, seed: u64) -> io::Result<Self> {
        let mut paths: Vec<_> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        paths.sort();
        let read = |path| Ok(serde_json::from_slice(&fs::read(path)?)?);
        let mut records: Vec<Value> = paths.into_iter().map(read).collect::<io::Result<_>>()?;
        records.retain(|record| record["document_type"] == "child");
        Ok(Self::new(&records, seed))
    }

    /// The next record, as one line of JSON without its ending.
    ///
    /// # Panics
    ///
    /// Where it was made of no records.
    #[allow(clippy::indexing_slicing, reason = "below the number of histories")]
    pub fn next_record(&mut self) -> &[u8] {
        let Self { histories, rng, made, line } = self;
        *made += 1;
        let (events, years) = match rng.usize(..100) {
            0..25 => (30 + rng.usize(..30), 0),
            25..70 => (60 + rng.usize(..40), 0),
            70..90 => (100, 1 + rng.i32(0..2)),
            _ => (100, 3 + rng.i32(0..4)),
        };
        let keys = [100, 100, 97, 97, 97, 90, 90, 90, 70, 50][rng.usize(..10)];
        let child = Child { number: *made, earlier: rng.i32(0..YEAR), keys, events, years };
        let history = &histories[rng.usize(..histories.len())];
        line.clear();
        Writing { child, rng, line }.node(history, 0);
        line
    }
}

/// Takes a record apart.
struct Reading {
    /// Every text of the record, sorted.
    texts: Vec<String>,
    born: Option<Day>,
}

impl Reading {
    fn of(record: &Value) -> Self {
        let mut texts = Vec::new();
        texts_of(record, &mut texts);
        texts.sort();
        let born = record.pointer("/child/date_of_birth").and_then(Value::as_str).and_then(|day| day.parse().ok());
        Self { texts, born }
    }

    fn node(&self, key: &str, value: &Value) -> Node {
        match (key, value) {
            ("record_id", _) => Node::RecordId,
            ("id", Value::String(id)) => Node::Id(id.clone()),
            // What is complete up to a day stays so, however much earlier everything happened.
            (_, Value::String(text)) if key != "extracted_on" && text.parse::<Day>().is_ok() => {
                text.parse().map_or(Node::Leaf("null".to_owned()), Node::Day)
            }
            ("emergency", _) => Node::Leaf(value.to_string()),
            (_, Value::Bool(flag)) => Node::Flag(*flag),
            (_, Value::Object(_)) => self.object(value),
            (_, Value::Array(list)) => Node::List(list.iter().map(|entry| self.entry(key, entry)).collect()),
            _ => Node::Leaf(value.to_string()),
        }
    }

    fn object(&self, value: &Value) -> Node {
        let keys = value.as_object().into_iter().flatten().map(|(key, value)| Key {
            text: format!("{}:", Value::from(key.as_str())),
            node: self.node(key, value),
            kept: key == "id" || KEPT.contains(&key.as_str()) || value.is_object() || value.is_array(),
        });
        Node::Object(keys.collect())
    }

    fn entry(&self, list: &str, value: &Value) -> Entry {
        let is_event = EVENTS.contains(&list) && value.is_object();
        let pointed_to = value["id"].as_str().is_some_and(|id| {
            let at = self.texts.partition_point(|text| text.as_str() < id);
            self.texts.get(at + 1).is_some_and(|next| next == id)
        });
        let mut texts = Vec::new();
        texts_of(value, &mut texts);
        let first = texts.iter().filter_map(|text| text.parse::<Day>().ok()).min();
        let years = first.zip(self.born).map_or(0, |(first, born)| {
            let lived = |years: &i32| first.plus_days(-YEAR * years) > born;
            (1..20).take_while(lived).count() as i32
        });
        Entry { node: self.node("", value), may_go: is_event && !pointed_to, years: if is_event { years } else { 0 } }
    }
}

fn texts_of(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|entry| texts_of(entry, texts)),
        Value::Object(object) => object.values().for_each(|value| texts_of(value, texts)),
        _ => {}
    }
}

/// Writes one child's record.
struct Writing<'c> {
    child: Child,
    rng: &'c mut Rng,
    line: &'c mut Vec<u8>,
}

impl Writing<'_> {
    /// Something as it was so many years before.
    fn node(&mut self, node: &Node, years: i32) {
        match node {
            Node::Leaf(text) => self.text(text),
            Node::RecordId => self.text(&format!("\"c-{:07}\"", self.child.number)),
            Node::Id(id) if years == 0 => self.text(&format!("\"{id}\"")),
            Node::Id(id) => self.text(&format!("\"{id}-{years}\"")),
            Node::Flag(flag) => {
                let other = self.rng.usize(..100) < 6;
                self.text(if *flag == other { "false" } else { "true" });
            }
            Node::Day(day) => {
                let day = day.plus_days(-self.child.earlier - YEAR * years);
                self.text(&format!("\"{day}\""));
            }
            Node::Object(keys) => {
                self.text("{");
                let start = self.line.len();
                for Key { text, node, kept } in keys {
                    if *kept || self.rng.usize(..100) < self.child.keys {
                        self.comma(start);
                        self.text(text);
                        self.node(node, years);
                    }
                }
                self.text("}");
            }
            Node::List(entries) => {
                self.text("[");
                let start = self.line.len();
                for Entry { node, may_go, years: most } in entries {
                    // What is repeated already is not repeated again.
                    let before = if years == 0 { self.child.years.min(*most) } else { 0 };
                    for year in 0..=before {
                        if !*may_go || self.rng.usize(..100) < self.child.events {
                            self.comma(start);
                            self.node(node, years + year);
                        }
                    }
                }
                self.text("]");
            }
        }
    }

    fn comma(&mut self, start: usize) {
        if self.line.len() > start {
            self.line.push(b',');
        }
    }

    fn text(&mut self, text: &str) {
        self.line.extend_from_slice(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use careinquiry::{Evaluator, Limits, NullMeans, Options, Record};

    use super::*;

    fn cohort(seed: u64) -> Cohort {
        Cohort::of_examples(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/records"), seed).unwrap()
    }

    #[test]
    fn every_child_has_a_valid_record_and_they_are_of_many_kinds() {
        let mut cohort = cohort(1);
        let evaluator = Evaluator::new(&Options::new(Day::new(2026, 3, 31).unwrap())).unwrap();
        let (mut sizes, mut outcomes) = (Vec::new(), BTreeMap::new());
        for number in 1..=1_500 {
            let json = cohort.next_record();
            let problems = careinquiry::validate(json, NullMeans::None, &Limits::default());
            assert!(problems.is_empty(), "{number}: {:?}", problems.first());
            let record = Record::from_json(json, NullMeans::None, &Limits::default()).unwrap();
            assert_eq!(record.record_id(), format!("c-{number:07}"));
            for finding in evaluator.evaluate(&record).unwrap().findings() {
                *outcomes.entry((finding.rule().id, finding.outcome().as_str())).or_insert(0) += 1;
            }
            sizes.push(json.len());
        }
        sizes.sort_unstable();
        let share = |percent: usize| sizes[sizes.len() * percent / 100];
        let shares = [share(5), share(50), share(95)];
        assert!(shares[0] < 4_000 && (15_000..40_000).contains(&shares[1]) && shares[2] > 60_000, "{shares:?}");
        // Most rules say several things of them.
        let mut said = BTreeMap::<&str, usize>::new();
        for (rule, _) in outcomes.keys() {
            *said.entry(rule).or_default() += 1;
        }
        let varied = said.values().filter(|outcomes| **outcomes > 2).count();
        assert!(varied * 3 > said.len() * 2, "{varied} of {}: {outcomes:?}", said.len());
    }

    #[test]
    fn the_same_seed_makes_the_same_children() {
        let (mut one, mut again, mut other) = (cohort(7), cohort(7), cohort(8));
        let first = |cohort: &mut Cohort| (0..20).map(|_| cohort.next_record().to_vec()).collect::<Vec<_>>();
        let (one, again, other) = (first(&mut one), first(&mut again), first(&mut other));
        assert!(one == again);
        assert!(one.iter().zip(&other).all(|(one, other)| one != other));
    }
}
