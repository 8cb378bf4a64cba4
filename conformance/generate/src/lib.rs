//! Valid records at random, over the whole model: made from the model's tables, so that no field can be forgotten.
//!
//! A [`Maker`] makes records from nothing, and values that fit a field; [`sites`] are the places of a record where a fact
//! stands or could stand; [`near`] changes a few of them; the variants ([`shuffle`], [`extend`], [`rename`]) change what
//! no answer turns on. The same seed makes the same records.

#![allow(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_possible_truncation,
    reason = "small numbers"
)]

mod cohort;
mod edits;
mod integrity;
mod maker;
mod minimise;
mod variants;

pub use cohort::Cohort;
pub use edits::{Site, State, at, near, sites};
pub use fastrand::Rng;
pub use integrity::{is_valid, problems, repaired};
pub use maker::Maker;
pub use minimise::minimise;
pub use variants::{extend, number, rename, shuffle};

use careinquiry::model::{Description, Subject};

/// The table of a record's document; of a child's, where the record does not say.
#[must_use]
pub fn root(record: &serde_json::Value) -> &'static Description {
    let named = record.get("document_type").and_then(serde_json::Value::as_str).and_then(Subject::parse);
    named.unwrap_or(Subject::Child).description()
}

#[cfg(test)]
mod tests {
    use careinquiry::{Day, Evaluator, Options};
    use serde_json::Value;

    use super::*;

    const TODAY: Day = match Day::new(2026, 3, 31) {
        Some(day) => day,
        None => Day::new(1, 1, 1).unwrap(),
    };

    fn outcomes(record: &Value) -> Vec<String> {
        let report =
            Evaluator::new(&Options::new(TODAY)).and_then(|all| all.evaluate_json(record.to_string().as_bytes()));
        let mut said: Vec<String> = report
            .iter()
            .flat_map(careinquiry::Report::findings)
            .map(|finding| format!("{} {}", finding.rule().id, finding.outcome()))
            .collect();
        said.sort();
        said
    }

    #[test]
    fn every_type_of_document_is_made_and_said_in_another_way() {
        for subject in Subject::ALL {
            for seed in 0..40 {
                let mut maker = Maker::new(Rng::with_seed(seed), TODAY);
                let record = repaired(maker.record(subject.as_str()));
                let (mut renamed, mut extended, mut shuffled) = (record.clone(), record.clone(), record.clone());
                rename(&mut renamed, &mut maker);
                extend(&mut extended, &mut maker);
                shuffle(&mut shuffled, &mut maker);
                for other in [&renamed, &extended, &shuffled, &near(&record, 3, &mut maker)] {
                    assert!(is_valid(other), "{}: {other}", subject.as_str());
                }
                let said = outcomes(&record);
                for (what, other) in [("renamed", &renamed), ("extended", &extended), ("shuffled", &shuffled)] {
                    assert_eq!(outcomes(other), said, "{} {what}: {record}", subject.as_str());
                }
            }
        }
    }
}
