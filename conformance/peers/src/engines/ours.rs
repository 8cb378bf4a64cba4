//! careinquiry, asked for the outcomes of the eight rules.

use careinquiry::{Detail, Evaluator, Options, Outcome};

use crate::asked::{AS_AT, RULES};
use crate::decision::{DEPARTED, MET, NOT_APPLICABLE, NOT_MET, UNCLEAR};
use crate::{Engine, Failed};

pub fn engine(near_miles: f64) -> Result<Engine, Failed> {
    let evaluator = evaluator(near_miles, Detail::Outcomes)?;
    Ok(Box::new(move |record| {
        let report = evaluator.evaluate_json(record).expect("a record that was made");
        let mut decisions = [NOT_APPLICABLE; 8];
        for finding in report.findings() {
            let id = finding.rule().id;
            let number = RULES.iter().position(|rule| *rule == id).expect("a rule that was asked for");
            decisions[number] = decisions[number].min(match finding.outcome() {
                Outcome::NotMet => NOT_MET,
                Outcome::InsufficientEvidence => UNCLEAR,
                Outcome::JustifiedDeparture => DEPARTED,
                Outcome::Met => MET,
                Outcome::NotApplicable => NOT_APPLICABLE,
            });
        }
        decisions
    }))
}

/// Of the eight rules.
pub fn evaluator(near_miles: f64, detail: Detail) -> Result<Evaluator, Failed> {
    let select: Vec<&str> = RULES.to_vec();
    let mut options = serde_json::json!({"as_at": AS_AT, "select": select});
    if near_miles != 20.0 {
        options["parameters"] = serde_json::json!({"near_max_miles": near_miles});
    }
    let mut options = Options::from_json(options.to_string().as_bytes())?;
    options.detail = detail;
    Ok(Evaluator::new(&options)?)
}
