//! Clause CI-7.7.2: the framework stresses relationships that last past 25.

use crate::rules::prelude::*;

rule! {
    /// A criterion on securing relationships past the age of 25 counts in inspection.
    ///
    /// Why: the framework should lay clear emphasis on relationships that last beyond 25 (7.7).
    ///
    /// How it is read: a criterion on it counts for more than a mention in guidance. Asked of a framework for
    /// authorities.
    pub static A = {
        id: "CI-7.7.2/a",
        revision: 1,
        title: "Does the framework judge whether lasting relationships are secured?",
        source: "care-inquiry 7.7",
        paragraph: "7.7",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The framework judges whether relationships are secured that last past the age of 25.",
            not_met: "The framework does not judge whether relationships are secured that last past the age of 25.",
            departed: None,
            unclear: "The record does not show whether the framework judges relationships past the age of 25.",
            action: "Make relationships that last past the age of 25 a criterion of the framework.",
            plain: "Inspectors should check that you will still have people to count on when you are older than 25.",
        },
        note: "Clear emphasis is read as more than a mention. What inspectors then find is not seen here.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_authorities,
            holds: stresses_relationships,
            departs: None,
        },
    }
}

fn stresses_relationships(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    looks_at(inspection, CriterionTopic::RelationshipsBeyond25)
}
