//! Clause CI-9.15.2: contact between this child and siblings elsewhere is promoted.

use crate::Truth;
use crate::rules::prelude::*;

rule! {
    /// With each sibling who lives elsewhere contact is arranged, and mostly takes place.
    ///
    /// Why: authorities should have to promote contact between siblings who are apart (9.15); an arrangement that is
    /// not kept promotes nothing.
    ///
    /// How it is read: for each sibling who does not live with the child, in care or not, and with whom no
    /// restriction is in force, a contact arrangement names them, and of the contacts due in the review cycle at
    /// least the share that the parameter says took place. What the child chose to miss is left out. Where it is arranged
    /// and nothing was due, there is nothing to judge.
    pub static A = {
        id: "CI-9.15.2/a",
        revision: 1,
        title: "Is there an arrangement for contact with each separated sibling, and does it mostly happen?",
        source: "care-inquiry 9.15",
        paragraph: "9.15",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&CONTACT_FULFILMENT_MIN, &REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Contact with each brother or sister elsewhere is arranged, and mostly takes place.",
            not_met: "Contact with a brother or sister elsewhere is not arranged, or too often did not take place.",
            departed: None,
            unclear: "The record does not show whether contact with each brother or sister elsewhere is arranged and takes place.",
            action: "Agree contact with each brother or sister elsewhere, see that it takes place, and record each occasion.",
            plain: "If you live apart from a brother or sister, you should get help to see or hear from them.",
        },
        note: "Where child or sibling does not want it, contact should not be forced. Siblings who are not in care count \
               here, unlike in CI-5.6. How often contact should be is not asked.",
        judge: &State { applies, holds: promoted, departs: None },
    }
}

/// The sibling lives elsewhere, and no restriction on seeing them is in force.
fn is_apart<'r>(child: At<'r, Child>, sibling: At<'r, Sibling>) -> Judgement<'r> {
    let today = child.as_at();
    sibling.living_arrangements().any(|home| home.open_on(today).and(|| home.lives_with_child().is_false())).and(|| {
        !child.relationships().any(|relationship| {
            relationship.person_id().same(sibling.person_id()).and(|| is_restricted(relationship, today))
        })
    })
}

fn is_arranged<'r>(child: At<'r, Child>, sibling: At<'r, Sibling>) -> Judgement<'r> {
    child
        .contact_arrangements()
        .any(|arrangement| arrangement.person_ids().has(sibling.person_id()).and(|| arrangement.open_on(child.as_at())))
}

/// Contact that took place, or did not for a reason other than the child's choice.
fn counts(occurrence: At<'_, Occurrence>) -> Judgement<'_> {
    let happened = occurrence.happened();
    happened.known().then(|| {
        happened.is_true().or(|| !occurrence.not_happened_reason().is(OccurrenceNotHappenedReason::ChildChoice))
    })
}

fn was_due<'r>(child: At<'r, Child>, sibling: At<'r, Sibling>) -> Judgement<'r> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    child.contact_arrangements().any(|arrangement| {
        arrangement.person_ids().has(sibling.person_id()).and(|| {
            arrangement.occurrences().any(|occurrence| occurrence.date().within(cycle).and(|| counts(occurrence)))
        })
    })
}

/// Of what was due, enough took place.
fn mostly_happened<'r>(child: At<'r, Child>, sibling: At<'r, Sibling>) -> Judgement<'r> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    let mut share = child.share();
    for arrangement in child.contact_arrangements().entries() {
        let named = share.ask(arrangement.exists().and(|| arrangement.person_ids().has(sibling.person_id())));
        let occurrences = arrangement.occurrences();
        if named == Truth::No {
            continue;
        }
        if !occurrences.is_recorded() {
            share.leave_open(occurrences.recorded());
        }
        for occurrence in occurrences.entries() {
            let due = share.ask(occurrence.exists().and(|| occurrence.date().within(cycle)));
            if due == Truth::No {
                continue;
            }
            let happened = share.ask(occurrence.happened().is_true());
            let by_choice = chosen(occurrence);
            // Why it did not take place is asked only where it did not.
            let asked = happened == Truth::No || (happened == Truth::Unknown && by_choice.truth() != Truth::Unknown);
            let by_choice = if asked { share.ask(by_choice) } else { by_choice.truth() };
            share.count(named.and(due), happened, by_choice);
        }
    }
    share.reaches(child.value(&CONTACT_FULFILMENT_MIN))
}

/// It was the child's choice that it did not take place.
fn chosen(occurrence: At<'_, Occurrence>) -> Judgement<'_> {
    occurrence.not_happened_reason().is(OccurrenceNotHappenedReason::ChildChoice)
}

fn applies(child: At<'_, Child>) -> Judgement<'_> {
    child
        .siblings()
        .any(|sibling| is_apart(child, sibling).and(|| (!is_arranged(child, sibling)).or(|| was_due(child, sibling))))
}

fn promoted(child: At<'_, Child>) -> Judgement<'_> {
    child.siblings().all(|sibling| {
        is_apart(child, sibling).implies(|| {
            is_arranged(child, sibling).and(|| (!was_due(child, sibling)).or(|| mostly_happened(child, sibling)))
        })
    })
}
