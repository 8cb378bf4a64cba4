//! Clause CI-9.14.1: in court and adoption decisions the child's religion, origin, culture and language are considered.

use crate::rules::prelude::*;

rule! {
    /// The record shows each of the four sides of identity considered before the proceedings ended.
    ///
    /// Why: who a child is should weigh in the decisions that settle where they belong (9.14).
    ///
    /// How it is read: for care, placement, adoption or special guardianship proceedings that ended in the period,
    /// there is an entry on religion, racial origin, culture and language each, dated by the end, with a summary.
    pub static A = {
        id: "CI-9.14.1/a",
        revision: 1,
        title: "Is consideration of each of the four recorded before the order or decision?",
        source: "care-inquiry 9.14",
        paragraph: "9.14 sentences 1-2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachDecision,
        parameters: &[],
        says: Says {
            met: "Religion, racial origin, culture and language were each considered before the proceedings ended.",
            not_met: "Religion, racial origin, culture or language was not considered before the proceedings ended.",
            departed: None,
            unclear: "The record does not show whether religion, racial origin, culture and language were each considered.",
            action: "Record, for each of the four, when it was considered and what weight it was given.",
            plain: "When a court decides about your future, it should think about your religion, where your family is from, your culture and your language.",
        },
        note: "What weight is due is for whoever decides; an entry with reasons shows only that it was considered.",
        judge: &Each {
            events: |child| child.court_proceedings(),
            when: |proceedings, period| proceedings.end_date().within(period),
            applies: |_, proceedings| {
                use CourtProceedingsKind::{Adoption, Care, Placement, SpecialGuardianship};
                proceedings.kind().is_any(&[Care, Placement, Adoption, SpecialGuardianship])
            },
            holds: all_four_considered,
            departs: None,
        },
    }
}

fn all_four_considered<'r>(_: At<'r, Child>, proceedings: At<'r, CourtProceedings>) -> Judgement<'r> {
    use DueConsiderationFacet::{Culture, Language, RacialOrigin, Religion};
    proceedings.end_date().given(|ended| {
        let considered = |facet| {
            proceedings.due_consideration().any(|entry| {
                entry
                    .facet()
                    .is(facet)
                    .and(|| entry.considered_on().on_or_before(ended))
                    .and(|| entry.summary().written())
            })
        };
        considered(Religion).and(|| considered(RacialOrigin)).and(|| considered(Culture)).and(|| considered(Language))
    })
}
