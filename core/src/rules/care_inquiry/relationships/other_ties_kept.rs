//! Clause CI-5.8.2: the child is helped to go on having a relationship with others who matter.

use crate::rules::prelude::*;

rule! {
    /// With each other person who matters there has been contact, or help towards it.
    ///
    /// Why: it is not family alone who matter: friends, former carers and workers do too (5.8).
    ///
    /// How it is read: for each living person who is not family, important to the child and not restricted, contact took
    /// place
    /// or a support action was done within the review cycle; or the person is a carer of the child's present home, or
    /// a worker allocated now, and so is there anyway.
    pub static A = {
        id: "CI-5.8.2/a",
        revision: 1,
        title: "For each other person who matters, has there been contact or help towards it since the last review?",
        source: "care-inquiry 5.8",
        paragraph: "5.8",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "With each other person who matters there was contact, or help towards it, in the review cycle.",
            not_met: "With somebody outside the family who matters there was neither contact nor help towards it.",
            departed: None,
            unclear: "The record does not show whether there was contact or help with each other person who matters.",
            action: "See that contact takes place or help towards it is done, and record it with its day.",
            plain: "Your social worker must make sure you get help to keep up with friends, old carers and others who matter to you.",
        },
        note: "Living or working with the child counts as being there; whether that is so every day is not asked.",
        judge: &State { applies: others_matter, holds: kept_up, departs: None },
    }
}

fn other_who_matters(relationship: At<'_, Relationship>) -> Judgement<'_> {
    relationship
        .person_id()
        .given(|person| person.kind().is_not(PersonKind::Family).and(|| is_living(person)))
        .and(|| is_open_to(relationship, relationship.as_at()))
}

fn others_matter(child: At<'_, Child>) -> Judgement<'_> {
    child.relationships().any(other_who_matters)
}

fn kept_up(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    child.relationships().all(|relationship| {
        let person = relationship.person_id();
        other_who_matters(relationship).implies(|| {
            contact_or_help(child, relationship)
                .or(|| is_carer_on(child, person, today))
                .or(|| child.allocations().any(|worker| worker.open_on(today).and(|| worker.person_id().same(person))))
        })
    })
}
