//! Clause CI-8.4: every qualifying course gives practice in working directly with people of all ages.

use crate::rules::prelude::*;

rule! {
    /// A national standard has every qualifying course give practice in direct work with people of all ages.
    ///
    /// Why: all courses should give opportunities to work directly with vulnerable people of all ages (8.4).
    ///
    /// How it is read: a training standard in force has one provision on direct work, with the force of a standard or a
    /// duty, that covers all courses, and children, young people and adults.
    pub static A = {
        id: "CI-8.4/a",
        revision: 1,
        title: "Does the national standard require direct-work practice with children, young people and adults on \
                every qualifying course?",
        source: "care-inquiry 8.4",
        paragraph: "8.4",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A training standard in force requires practice in direct work with people of all ages on every \
                  course.",
            not_met: "No training standard in force requires practice in direct work with people of all ages on every \
                      course.",
            departed: None,
            unclear: "The record does not show whether a training standard in force requires practice in direct work.",
            action: "Require practice in direct work with children, young people and adults on every qualifying \
                     course.",
            plain: "Everyone who trains to be a social worker should practise being with children and grown-ups who \
                    need help.",
        },
        note: "It is tested at the standard: courses have no record of their own here.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: is_required,
            departs: None,
        },
    }
}

fn is_required(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Adults, AllCourses, Children, YoungPeople};
    provision(policy, &[InstrumentKind::TrainingStandard], ProvisionTopic::QualifyingDirectWork, |found| {
        found
            .force()
            .is_any(&[Force::Standard, Force::Duty])
            .and(|| found.covers().has_all(&[AllCourses, Children, YoungPeople, Adults]))
    })
}
