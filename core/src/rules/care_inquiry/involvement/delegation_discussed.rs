//! Clause CI-6.6.2: who decides what is talked through, with carers and with parents who are part of the child's life.

use super::{Occasion, is_in_force, is_in_force_for};
use crate::rules::prelude::*;

rule! {
    /// Who decides what, day to day and for longer, was discussed with the parents involved and with a carer.
    ///
    /// Why: where parents are part of the child's life, who is responsible for what has to be clear to all (6.6).
    ///
    /// How it is read: a parent is involved while contact with them is arranged, or if they took part in the latest
    /// review. Something is agreed for both classes of decision, and every agreement in force was discussed with each
    /// such parent and with at least one carer of the child's home. 'Them' may mean the carers or the parents: both are
    /// asked for, which satisfies either reading.
    pub static A = {
        id: "CI-6.6.2/a",
        revision: 1,
        title: "Was each agreement about who decides discussed with the involved parents?",
        source: "care-inquiry 6.6",
        paragraph: "6.6",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Every agreement about who decides, day to day and for longer, was discussed with the involved parents and a carer.",
            not_met: "An agreement about who decides is missing, or was not discussed with an involved parent or with any carer.",
            departed: None,
            unclear: "The record does not show with whom the agreements about who decides were discussed.",
            action: "Go through who decides what with the parents and the carers, day to day and for longer, and record with whom.",
            plain: "Your parents and the people who look after you must talk about who decides what in your life.",
        },
        note: "'Them' could mean carers or parents; both are required. It shows that they were spoken with, not that they \
               agree.",
        judge: &State { applies: parent_and_agreement, holds: discussed, departs: None },
    }
}

/// A living parent with whom contact is arranged, or who took part in the latest review.
fn is_involved<'r>(child: At<'r, Child>, person: At<'r, Person>) -> Judgement<'r> {
    let today = child.as_at();
    let has_a_part = || {
        child
            .contact_arrangements()
            .any(|contact| contact.open_on(today).and(|| contact.person_ids().has(person.id())))
            .or(|| {
                child.reviews().either_latest(
                    |review| review.says(true),
                    |review| Review::involves(review, person.id(), &[Involvement::TookPart]),
                )
            })
    };
    is_living_parent(person, today).choose(has_a_part, || person.says(false))
}

fn parent_and_agreement(child: At<'_, Child>) -> Judgement<'_> {
    child
        .people()
        .any(|person| is_involved(child, person))
        .and(|| child.delegated_decisions().any(|agreement| is_in_force(agreement, child.as_at())))
}

fn discussed(child: At<'_, Child>) -> Judgement<'_> {
    use DelegatedDecisionCategory::{DayToDay, LongerTerm};
    let agreements = child.delegated_decisions();
    agreements
        .any(|agreement| is_in_force_for(agreement, DayToDay))
        .and(|| agreements.any(|agreement| is_in_force_for(agreement, LongerTerm)))
        .and(|| {
            agreements.all(|agreement| {
                is_in_force(agreement, child.as_at()).implies(|| {
                    discussed_with_parents(child, agreement).and(|| discussed_with_a_carer(child, agreement))
                })
            })
        })
}

fn discussed_with_parents<'r>(child: At<'r, Child>, agreement: At<'r, DelegatedDecision>) -> Judgement<'r> {
    child
        .people()
        .all(|person| is_involved(child, person).implies(|| agreement.discussed_with_person_ids().has(person.id())))
}

fn discussed_with_a_carer<'r>(child: At<'r, Child>, agreement: At<'r, DelegatedDecision>) -> Judgement<'r> {
    current_placement(child, child.as_at(), |home| {
        home.carer_person_ids().any(|carer| agreement.discussed_with_person_ids().has(carer))
    })
}
