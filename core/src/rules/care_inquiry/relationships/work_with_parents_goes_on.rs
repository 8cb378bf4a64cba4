//! Clause CI-5.9.2: work with the child's parents goes on whether or not the child will return.

use crate::rules::prelude::*;

rule! {
    /// A social worker has worked with a parent recently.
    ///
    /// Why: work with parents should underpin practice whatever the plan says about going home (5.9).
    ///
    /// How it is read: while the child is looked after and has a living parent who has not declined, a social worker did
    /// something with such a parent, more than passing on information, within the longest silence allowed. The route
    /// of the plan is not read on purpose: the text says that it makes no difference.
    pub static A = {
        id: "CI-5.9.2/a",
        revision: 1,
        title: "Has a social worker worked with a parent recently?",
        source: "care-inquiry 5.9",
        paragraph: "5.9",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&FAMILY_WORK_MAX_GAP_DAYS],
        says: Says {
            met: "A social worker has worked with a parent recently.",
            not_met: "No recent work by a social worker with a parent is recorded.",
            departed: None,
            unclear: "The record does not show whether a social worker has worked with a parent recently.",
            action: "Work with the parent, and record when, with whom, by whom and what for.",
            plain: "Social workers should keep working with your parents, whether or not you will go back to live with them.",
        },
        note: "What the work achieved is not asked. A parent who has died or declines is left out.",
        judge: &State { applies: has_parent, holds: worked_with, departs: None },
    }
}

/// A living parent without a restriction in force because they decline.
fn is_reachable<'r>(child: At<'r, Child>, person: At<'r, Person>) -> Judgement<'r> {
    let today = child.as_at();
    let declines =
        |limit: At<'r, Restriction>| limit.open_on(today).and(|| limit.basis().is(RestrictionBasis::PersonDeclines));
    is_living_parent(person, today).and(|| {
        !child.relationships().any(|relationship| {
            relationship.person_id().same(person.id()).and(|| relationship.restrictions().any(declines))
        })
    })
}

fn has_parent(child: At<'_, Child>) -> Judgement<'_> {
    looked_after(child, child.as_at()).and(|| child.people().any(|person| is_reachable(child, person)))
}

fn worked_with(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_days(child, &FAMILY_WORK_MAX_GAP_DAYS);
    child.family_work().any(|work| {
        work.date()
            .within(recent)
            .and(|| work.worker_role().is(Role::SocialWorker))
            .and(|| work.kind().is_not(FamilyWorkKind::InformationOnly))
            .and(|| work.family_person_id().given(|person| is_reachable(child, person)))
    })
}
