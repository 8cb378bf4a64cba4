//! Clause CI-5.7.1: inspection looks at how good relationships are built and supported.

use crate::rules::prelude::*;

rule! {
    /// A criterion on how relationships are built covers each sort of body that the framework inspects.
    ///
    /// Why: inspection of authorities and of those who provide care should pay proper attention to how relationships
    /// are built and supported (5.7).
    ///
    /// How it is read: for each of local authorities, fostering services and children's homes that the framework
    /// covers, a criterion on it counts for more than a mention in guidance. Criteria may be one for all or one for
    /// each.
    pub static A = {
        id: "CI-5.7.1/a",
        revision: 1,
        title: "Does the framework judge how relationships are built and supported?",
        source: "care-inquiry 5.7",
        paragraph: "5.7",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "For each sort of body that it inspects, the framework judges how relationships are built and \
                  supported.",
            not_met: "For some sort of body that it inspects, the framework does not judge how relationships are \
                      built and supported.",
            departed: None,
            unclear: "The record does not show whether the framework judges how relationships are built, for each \
                      sort of body.",
            action: "Make how relationships are built and supported a criterion for every sort of body that is \
                     inspected.",
            plain: "Inspectors should look at how well the people who care for you help you to have good \
                    relationships.",
        },
        note: "Proper attention is read as more than a mention. Whether inspectors give it on the day, the framework \
               cannot show.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_care,
            holds: looks_at_relationships,
            departs: None,
        },
    }
}

fn looks_at_relationships(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    let is_covered = |body| {
        inspection.framework().applies_to().has(body).implies(|| {
            stands(inspection, CriterionTopic::RelationshipsBuilt, |criterion| criterion.applies_to().has(body))
        })
    };
    let [authority, fostering, home] = CARE_BODIES;
    is_covered(authority).and(|| is_covered(fostering)).and(|| is_covered(home))
}
