//! Clause CI-8.10.g.2: teachers know enough about each child in care to understand them.

use crate::rules::prelude::*;

rule! {
    /// Teachers of every child in care have current information, and its quality was checked.
    ///
    /// Why: inspection is to look at what teachers know about individual children, so that they understand what affects
    /// wellbeing and behaviour (8.10).
    ///
    /// How it is read: in a school with a child in care on roll, as many children have teachers with current
    /// information as are on roll, and the quality of the information was checked within the yearly time.
    /// Only the last check is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-8.10.g.2/a",
        revision: 1,
        title: "Do teachers of every child in care have current information, checked for quality?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 7",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Teachers of every child in care have current information, whose quality was checked in time.",
            not_met: "Teachers of some child in care lack current information, or its quality was not checked in time.",
            departed: None,
            unclear: "The record does not show whether teachers of every child in care have current information of \
                      checked quality.",
            action: "Bring what teachers know of each child in care up to date, and check each year how good it is.",
            plain: "Your teachers should know what they need to know to understand you, and no more than that.",
        },
        note: "More sharing is not always better: only information that a teacher needs should be counted as current.",
        judge: &StateOf::<School> {
            applies: |school| school.school().children_in_care().more_than(0.0),
            holds: know_what_they_need,
            departs: None,
        },
    }
}

fn know_what_they_need(school: At<'_, School>) -> Judgement<'_> {
    let information = school.pupil_information();
    information
        .children_with_current_information()
        .reaches(school.school().children_in_care())
        .and(|| information.quality_reviewed_on().last_within(last_months(school, &YEARLY_MAX_MONTHS)))
}
