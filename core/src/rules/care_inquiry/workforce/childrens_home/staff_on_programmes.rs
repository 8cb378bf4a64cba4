//! Clause CI-8.15.1: homes provide recognised, continuing development programmes.

use crate::rules::prelude::*;

rule! {
    /// A recognised development programme that goes on is there for residential workers, with people on it.
    ///
    /// Why: caring well is a profession in which people should be able to grow (8.15).
    ///
    /// How it is read: some programme for residential workers is recognised by an awarding or professional body,
    /// runs on through a career, and has people on it.
    pub static A = {
        id: "CI-8.15.1/a",
        revision: 1,
        title: "Is there a recognised, continuing development programme for residential staff, with people on it?",
        source: "care-inquiry 8.15",
        paragraph: "8.15",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There is a recognised and continuing development programme for residential workers, with people on \
                  it.",
            not_met: "There is no recognised and continuing development programme for residential workers with people \
                      on it.",
            departed: None,
            unclear: "The record does not show whether there is such a programme for residential workers, or whether \
                      anybody is on it.",
            action: "Provide a recognised and continuing development programme for residential workers, and record how \
                     many are on it.",
            plain: "Staff of children's homes must be able to go on learning and getting better at what they do.",
        },
        note: "One person on it is enough. Who recognises is not said; it is taken as recorded.",
        judge: &StateOf::<ChildrensHome> {
            applies: always,
            holds: |home| has_programme(home, StaffRole::ResidentialWorker),
            departs: None,
        },
    }
}
