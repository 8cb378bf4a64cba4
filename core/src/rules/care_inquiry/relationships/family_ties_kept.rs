//! Clause CI-5.8.1: the child is helped to keep or build good relationships with parents and family.

use crate::rules::prelude::*;

rule! {
    /// With each member of the family who matters there has been contact, or help towards it.
    ///
    /// Why: the social worker has to see to it that children are helped to keep their family relationships (5.8).
    ///
    /// How it is read: for each living person of the family who is important to the child and not restricted, contact
    /// took place, or a support action was done, within the review cycle.
    pub static A = {
        id: "CI-5.8.1/a",
        revision: 1,
        title: "For each parent and family member who matters, has there been contact or help towards it since the last review?",
        source: "care-inquiry 5.8",
        paragraph: "5.8",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "With each member of the family who matters there was contact, or help towards it, in the review cycle.",
            not_met: "With a member of the family who matters there was neither contact nor help towards it in the review cycle.",
            departed: None,
            unclear: "The record does not show whether there was contact or help with each member of the family who matters.",
            action: "See that contact takes place or help towards it is done, and record it with its day.",
            plain: "Your social worker must make sure you get help to see or hear from the people in your family who matter to you.",
        },
        note: "Whether contact meant something is for the child to say. Contact that the child chose to miss still shows help, \
               where a support action is recorded.",
        judge: &State { applies: family_matters, holds: kept_up, departs: None },
    }

    /// Every limit on a family relationship rests on a recorded ground.
    ///
    /// Why: the paragraph names no exception (5.8). Lawful and protective limits take a relationship out of the first
    /// check, so they have to be visible.
    ///
    /// How it is read: each restriction in force on a relationship with family has its basis and a written reason.
    pub static B = {
        id: "CI-5.8.1/b",
        revision: 1,
        title: "Does every restriction on a family relationship rest on a recorded ground?",
        source: "care-inquiry 5.8",
        paragraph: "5.8",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Every limit on a family relationship has a recorded basis and reason.",
            not_met: "A limit on a family relationship has no reason written down.",
            departed: None,
            unclear: "The record does not show on what every limit on a family relationship rests.",
            action: "Record the basis of each limit and the reason for it, or end the limit.",
            plain: "If you are not allowed to see someone in your family, the reason must be written down.",
        },
        note: "It shows that a ground is recorded, not that the ground is good.",
        judge: &State { applies: family_restricted, holds: grounded, departs: None },
    }
}

fn family_who_matters(relationship: At<'_, Relationship>) -> Judgement<'_> {
    relationship
        .person_id()
        .given(|person| person.kind().is(PersonKind::Family).and(|| is_living(person)))
        .and(|| is_open_to(relationship, relationship.as_at()))
}

fn family_matters(child: At<'_, Child>) -> Judgement<'_> {
    child.relationships().any(family_who_matters)
}

fn kept_up(child: At<'_, Child>) -> Judgement<'_> {
    child
        .relationships()
        .all(|relationship| family_who_matters(relationship).implies(|| contact_or_help(child, relationship)))
}

fn family_restricted(child: At<'_, Child>) -> Judgement<'_> {
    child
        .relationships()
        .any(|relationship| is_family(relationship).and(|| is_restricted(relationship, relationship.as_at())))
}

fn has_ground(limit: At<'_, Restriction>) -> Judgement<'_> {
    limit.basis().known().and(|| limit.reason().written())
}

fn grounded(child: At<'_, Child>) -> Judgement<'_> {
    child.relationships().all(|relationship| {
        is_family(relationship).implies(|| {
            relationship.restrictions().all(|limit| limit.open_on(limit.as_at()).implies(|| has_ground(limit)))
        })
    })
}
