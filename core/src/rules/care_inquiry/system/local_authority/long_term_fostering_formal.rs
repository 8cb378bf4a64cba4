//! Clause CI-9.1.1: the authority has a formal way to recognise that a child belongs to a foster family for good.

use crate::rules::prelude::*;

rule! {
    /// The authority has adopted a formal process by which a child becomes part of a foster family for good.
    ///
    /// Why: long-term foster care counts as a family for life only where somebody has said so, in a way that can
    /// be relied on (9.1).
    ///
    /// How it is read: a day is recorded, up to the day judged, on which the process was adopted, and the process
    /// asks what support there is past 18.
    pub static A = {
        id: "CI-9.1.1/a",
        revision: 1,
        title: "Is a formal recognition process in force that also asks about support past 18?",
        source: "care-inquiry 9.1",
        paragraph: "9.1 sentence 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "A formal process has been adopted, and it asks about support past 18.",
            not_met: "There is no formal process by which a foster home is recognised as lasting, or it does not ask \
                      about support past 18.",
            departed: None,
            unclear: "The record does not show whether there is such a process, or what it asks.",
            action: "Adopt a process that recognises a lasting foster home and asks about support past 18, and record \
                     the day.",
            plain: "If your foster family is your family for good, there should be a proper way to say so.",
        },
        note: "A dated, adopted process is what we take formal to mean. That it exists does not show that it is used \
               for every child.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_formal,
            departs: None,
        },
    }
}

fn is_formal(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let fostering = authority.long_term_fostering();
    fostering.formal_process_adopted_on().happened().and(|| fostering.process_includes_beyond18_support().is_true())
}
