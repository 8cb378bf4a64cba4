//! Clause CI-9.13.b: parents are offered a family group conference before the child comes into care.

use crate::rules::prelude::*;

rule! {
    /// A parent was offered a family group conference before the child came into care.
    ///
    /// Why: it gives the family a chance to find a safe answer of its own (9.13).
    ///
    /// How it is read: an offer to at least one parent is dated before the day on which care began. The offer is
    /// asked for, not the meeting. The text excepts no emergency.
    pub static A = {
        id: "CI-9.13.b/a",
        revision: 1,
        title: "Was a parent offered a family group conference before the child came into care?",
        source: "care-inquiry 9.13",
        paragraph: "9.13 bullet 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEntryToCare,
        parameters: &[],
        says: Says {
            met: "A parent was offered a family group conference before the child came into care.",
            not_met: "No parent was offered a family group conference before the child came into care.",
            departed: None,
            unclear: "The record does not show whether a parent was offered a family group conference beforehand.",
            action: "Offer the parents a family group conference before care begins, and record when and to whom.",
            plain: "Before you came into care, your family should have been offered a meeting to find their own way to keep you safe.",
        },
        note: "An entry in an emergency mostly fails it; the entry route tells such cases apart. How the offer was made is not \
               asked.",
        judge: &Each {
            events: |child| child.care_episodes(),
            when: |episode, period| episode.start_date().within(period),
            applies: |child, _| child.says(true),
            holds: |child, episode| {
                episode.start_date().given(|start| {
                    child.family_group_conferences().any(|conference| {
                        conference
                            .offered_on()
                            .before(start)
                            .and(|| conference.offered_to_person_ids().any(|person| person.given(is_parent)))
                    })
                })
            },
            departs: None,
        },
    }
}
