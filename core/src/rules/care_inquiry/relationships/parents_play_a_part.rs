//! Clause CI-5.10.2: mother, father and key relatives are enabled to play a good part.

use crate::rules::prelude::*;

rule! {
    /// Each parent and key relative has an agreed part in the child's life, explained and helped.
    ///
    /// Why: whatever the long-term placement, the report wants parents and relatives enabled to play a positive part,
    /// contact among it (5.10).
    ///
    /// How it is read: once a plan carries a route to permanence, each living parent, and each relative who is
    /// important to the child, who is not restricted, is named in a contact arrangement in force whose purpose has
    /// been shared with them, and had help with it, or family work, within the review cycle.
    pub static A = {
        id: "CI-5.10.2/a",
        revision: 1,
        title: "For each parent and key relative, is a part in the child's life agreed, with its purpose explained and help given?",
        source: "care-inquiry 5.10",
        paragraph: "5.10",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Each parent and key relative has an agreed part, knows what it is for, and had help with it.",
            not_met: "A parent or key relative has no agreed part, was not told what it is for, or had no recent help with it.",
            departed: None,
            unclear: "The record does not show whether each parent and key relative has an agreed, explained and helped part.",
            action: "Agree the arrangement, write down its purpose and with whom it was shared, and record the help given.",
            plain: "Your mum, your dad and the relatives who matter to you should get help to play a good part in your life.",
        },
        note: "A good part is wider than contact; contact is the part that leaves a record. A relative with whom the child lives \
               may have no arrangement, and should be read with that in mind.",
        judge: &State { applies: family_to_include, holds: each_plays_a_part, departs: None },
    }
}

fn is_key<'r>(child: At<'r, Child>, person: At<'r, Person>) -> Judgement<'r> {
    let today = child.as_at();
    let of_theirs = |judge: fn(At<'r, Relationship>, Day) -> Judgement<'r>| {
        child
            .relationships()
            .any(|relationship| relationship.person_id().same(person.id()).and(|| judge(relationship, today)))
    };
    (!person.died_on().over_by(today))
        .and(|| is_parent(person).or(|| person.kind().is(PersonKind::Family).and(|| of_theirs(is_important))))
        .and(|| !of_theirs(is_restricted))
}

fn family_to_include(child: At<'_, Child>) -> Judgement<'_> {
    plan_with_route(child, child.as_at(), |plan| plan.permanence_route().known())
        .and(|| child.people().any(|person| is_key(child, person)))
}

fn each_plays_a_part(child: At<'_, Child>) -> Judgement<'_> {
    child.people().all(|person| is_key(child, person).implies(|| agreed(child, person).and(|| helped(child, person))))
}

fn agreed<'r>(child: At<'r, Child>, person: At<'r, Person>) -> Judgement<'r> {
    child.contact_arrangements().any(|arrangement| {
        arrangement
            .open_on(child.as_at())
            .and(|| arrangement.person_ids().has(person.id()))
            .and(|| arrangement.purpose().written())
            .and(|| arrangement.purpose_shared_with_person_ids().has(person.id()))
    })
}

fn helped<'r>(child: At<'r, Child>, person: At<'r, Person>) -> Judgement<'r> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    let with_contact =
        |help: At<'r, ContactSupport>| help.date().within(cycle).and(|| help.for_person_id().is_person(person.id()));
    child.contact_arrangements().any(|arrangement| arrangement.support().any(with_contact)).or(|| {
        child.family_work().any(|work| work.date().within(cycle).and(|| work.family_person_id().same(person.id())))
    })
}
