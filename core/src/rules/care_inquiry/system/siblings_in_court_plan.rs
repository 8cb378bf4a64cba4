//! Clause CI-9.15.3: the care plan put to court deals with placing siblings together.

use crate::rules::prelude::*;

rule! {
    /// The care plan filed with the court addresses where siblings will live.
    ///
    /// Why: the court should go on looking at whether siblings will live together (9.15).
    ///
    /// How it is read: in care proceedings about a child who has siblings, the plan was filed and addresses it. While
    /// the proceedings go on, a plan that was not filed may still be.
    pub static A = {
        id: "CI-9.15.3/a",
        revision: 1,
        title: "Did the care plan filed with the court address sibling placement?",
        source: "care-inquiry 9.15",
        paragraph: "9.15",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachDecision,
        parameters: &[],
        says: Says {
            met: "The care plan filed with the court says whether siblings will live together.",
            not_met: "No care plan that says whether siblings will live together was filed with the court.",
            departed: None,
            unclear: "The record does not show whether the care plan filed with the court addresses where siblings will live.",
            action: "Address in the care plan for the court whether siblings will live together, and why.",
            plain: "If a court is deciding about your care, the plan it is given should say whether you and your brothers and sisters will live together.",
        },
        note: "It shows that the matter is addressed, not what is said about it.",
        judge: &Each {
            events: |child| child.court_proceedings(),
            when: |proceedings, period| proceedings.start_date().within(period),
            applies: |child, proceedings| {
                proceedings
                    .kind()
                    .is(CourtProceedingsKind::Care)
                    .and(|| child.siblings().any(|sibling| sibling.person_id().known()))
            },
            holds: |_, proceedings| is_filed(proceedings).and(|| is_addressed(proceedings)),
            departs: None,
        },
    }
}

/// The care plan has been filed; while the proceedings go on, it may still be.
fn is_filed(proceedings: At<'_, CourtProceedings>) -> Judgement<'_> {
    let filed = proceedings.care_plan_filed_on();
    filed.happened().settled().then(|| {
        filed.happened().or(|| {
            proceedings.end_date().over_by(proceedings.as_at()).choose(|| filed.happened(), || filed.does_not_say())
        })
    })
}

/// The plan addresses it; recorded as neither, it does not once it has been filed.
fn is_addressed(proceedings: At<'_, CourtProceedings>) -> Judgement<'_> {
    let addressed = proceedings.sibling_placement_addressed();
    let filed = || proceedings.care_plan_filed_on().happened();
    addressed.known().settled().then(|| {
        addressed
            .known()
            .choose(|| addressed.is_true(), || filed().choose(|| addressed.is_true(), || addressed.does_not_say()))
    })
}
