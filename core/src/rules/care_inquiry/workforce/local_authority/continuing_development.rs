//! Clause CI-8.15.3: authorities provide recognised development programmes for their social care staff.

use crate::rules::prelude::*;

rule! {
    /// A recognised development programme that goes on is there for social workers, with people on it.
    ///
    /// Why: people who work with these children should be able to grow in their work all through a career (8.15).
    ///
    /// How it is read: some programme for social workers is recognised by an awarding or professional body, runs on
    /// through a career, and has people on it.
    pub static A = {
        id: "CI-8.15.3/a",
        revision: 1,
        title: "Is there a recognised, continuing development programme for social workers?",
        source: "care-inquiry 8.15",
        paragraph: "8.15",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There is a recognised and continuing development programme for social workers, with people on it.",
            not_met: "There is no recognised and continuing development programme for social workers with people on \
                      it.",
            departed: None,
            unclear: "The record does not show whether there is such a programme for social workers, or whether \
                      anybody is on it.",
            action: "Provide a recognised and continuing development programme for social workers, and record how \
                     many are on it.",
            plain: "Your social worker must be able to go on learning and getting better at what they do.",
        },
        note: "Others in social care, of whom the heading speaks, are read to include social workers. One person on \
               it is enough; who recognises is not said.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| has_programme(authority, StaffRole::SocialWorker),
            departs: None,
        },
    }
}
