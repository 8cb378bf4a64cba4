//! Clause CI-8.10.h.2: children in care are excluded no more than others, and the school works to prevent it.

use crate::rules::prelude::*;

rule! {
    /// The share of children in care who were excluded is no greater than that of all pupils, and the school works
    /// against it.
    ///
    /// Why: inspection is to look at how far children in care figure in exclusions, and at what is done to prevent it
    /// (8.10).
    ///
    /// How it is read: children in care excluded, of those on roll, are at most as large a share as all excluded, of
    /// all on roll; and at least one step to prevent exclusion is written down. A share of a few children tells
    /// nothing: with fewer than the least number on roll, the question does not arise.
    pub static A = {
        id: "CI-8.10.h.2/a",
        revision: 1,
        title: "Are children in care excluded no more often than others, and are there steps to prevent it?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 8",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&MIN_CHILDREN_FOR_SHARE],
        says: Says {
            met: "Children in care were excluded no more often than pupils are, and there are steps to prevent it.",
            not_met: "Children in care were excluded more often than pupils are, or there are no steps to prevent it.",
            departed: None,
            unclear: "The record does not show how often children in care were excluded, or what is done to prevent \
                      it.",
            action: "Find out why children in care are excluded more often, and take steps with them and their carers \
                     to prevent it.",
            plain: "You should not be sent out of school more than others are, and your school should try to stop it \
                    from happening.",
        },
        note: "The text asks inspectors to look at the extent; that a good answer is no over-representation is our \
               reading. Small numbers tell little, so the counts belong beside the answer.",
        judge: &StateOf::<School> {
            applies: is_enough_to_tell,
            holds: is_not_over_represented,
            departs: None,
        },
    }
}

fn is_enough_to_tell(school: At<'_, School>) -> Judgement<'_> {
    let least = school.value(&MIN_CHILDREN_FOR_SHARE);
    let pupils = school.school();
    pupils.children_in_care().at_least(least).and(|| pupils.on_roll().more_than(0.0))
}

fn is_not_over_represented(school: At<'_, School>) -> Judgement<'_> {
    let (pupils, exclusions) = (school.school(), school.exclusions());
    let in_care = Ratio::new(exclusions.children_in_care_excluded(), pupils.children_in_care());
    let of_all = Ratio::new(exclusions.all_excluded(), pupils.on_roll());
    of_all.reaches(in_care).and(|| exclusions.prevention_strategies().written())
}
