//! A diff and a comparison as JSON.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

use super::{Became, Comparison, Diff, FindingChange, RuleChange, Step};
use crate::logic::Outcome;

impl Serialize for RuleChange {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let revision = |rule: Option<&crate::rule::Rule>| rule.map(|rule| rule.revision);
        let rule = self.rule();
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("rule", &rule.map(|rule| rule.id))?;
        map.serialize_entry("title", &rule.map(|rule| rule.title))?;
        if self.became() == Became::Revised {
            map.serialize_entry("from", &revision(self.before))?;
            map.serialize_entry("to", &revision(self.after))?;
            map.serialize_entry("differs", &self.differs())?;
        } else {
            map.serialize_entry("revision", &revision(rule))?;
        }
        map.serialize_entry("why", &self.why)?;
        map.end()
    }
}

impl Diff {
    fn serialize_to<M: SerializeMap>(&self, map: &mut M, step: Option<Step>) -> Result<(), M::Error> {
        map.serialize_entry("library", env!("CARGO_PKG_VERSION"))?;
        map.serialize_entry("old", self.old)?;
        map.serialize_entry("new", self.new)?;
        map.serialize_entry("step", &step.map(Step::as_str))?;
        for became in Became::ALL {
            let those: Vec<&RuleChange> = self.changes.iter().filter(|change| change.became() == *became).collect();
            map.serialize_entry(became.as_str(), &those)?;
        }
        Ok(())
    }
}

impl Serialize for Diff {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        self.serialize_to(&mut map, self.step())?;
        map.serialize_entry("records", &None::<Value>)?;
        map.end()
    }
}

impl Serialize for Comparison {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let outcome = |outcome: Option<Outcome>| outcome.map(Outcome::as_str);
        let turns: Vec<Value> = self
            .turns()
            .map(|turn| {
                json!({"rule": turn.rule.id, "from": outcome(turn.before), "to": outcome(turn.after),
                       "records": turn.records})
            })
            .collect();
        let finding = |record_id: &str, change: &FindingChange| {
            json!({"record_id": record_id, "rule": change.rule.id, "at": change.at.to_string(),
                   "from": outcome(change.before), "to": outcome(change.after)})
        };
        let findings: Vec<Value> = self
            .records
            .iter()
            .flat_map(|record| record.findings.iter().map(|change| finding(&record.record_id, change)))
            .collect();
        let mut map = to.serialize_map(None)?;
        self.diff.serialize_to(&mut map, self.step())?;
        map.serialize_entry(
            "records",
            &json!({"as_at": self.old.as_at().to_string(), "since": self.old.period().from.to_string(),
                    "seen": self.seen, "changed": self.records.len(), "changed_state": self.changed_state,
                    "turns": turns, "findings": findings}),
        )?;
        map.end()
    }
}
