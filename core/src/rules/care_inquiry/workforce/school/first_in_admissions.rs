//! Clause CI-8.10.a.2: the school puts children in care first when it admits pupils.

use crate::rules::prelude::*;

rule! {
    /// Children in care come first in the admissions policy, and the school keeps to it.
    ///
    /// Why: inspectors are to look for evidence that schools give children in care top priority and abide by it (8.10);
    /// this is what they would find.
    ///
    /// How it is read: the policy puts children in care first, and nobody was refused against it in the year.
    pub static A = {
        id: "CI-8.10.a.2/a",
        revision: 1,
        title: "Do children in care come first in the policy, and was none refused against it?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Children in care come first in the admissions policy, and none was refused against it.",
            not_met: "Children in care do not come first in the admissions policy, or one was refused against it.",
            departed: None,
            unclear: "The record does not show whether children in care come first and none was refused against the \
                      policy.",
            action: "Put children in care first in the admissions policy, and offer a place to any child refused \
                     against it.",
            plain: "When you need a new school, children in care should be first in line, and no school should go \
                    back on that.",
        },
        note: "The text asks it of inspection. Here it is read off for the school; how many applied belongs beside \
               the answer.",
        judge: &StateOf::<School> {
            applies: always,
            holds: comes_first,
            departs: None,
        },
    }
}

fn comes_first(school: At<'_, School>) -> Judgement<'_> {
    let admissions = school.admissions();
    admissions.top_priority_in_policy().is_true().and(|| admissions.refused_contrary_to_policy().at_most(0.0))
}
