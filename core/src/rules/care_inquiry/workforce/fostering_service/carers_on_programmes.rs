//! Clause CI-8.15.2: fostering services provide recognised, continuing development programmes for carers.

use crate::rules::prelude::*;

rule! {
    /// A recognised development programme that goes on is there for foster carers, with people on it.
    ///
    /// Why: caring well is a profession in which people should be able to grow (8.15).
    ///
    /// How it is read: some programme for foster carers is recognised by an awarding or professional body, runs on
    /// through a career, and has people on it.
    pub static A = {
        id: "CI-8.15.2/a",
        revision: 1,
        title: "Is there a recognised, continuing development programme for foster carers, with people on it?",
        source: "care-inquiry 8.15",
        paragraph: "8.15",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There is a recognised and continuing development programme for foster carers, with people on it.",
            not_met: "There is no recognised and continuing development programme for foster carers with people on it.",
            departed: None,
            unclear: "The record does not show whether there is such a programme for foster carers, or whether anybody \
                      is on it.",
            action: "Provide a recognised and continuing development programme for foster carers, and record how many \
                     are on it.",
            plain: "Foster carers must be able to go on learning and getting better at what they do.",
        },
        note: "One person on it is enough. The heading covers residential staff and others in social care; carers are \
               named in the paragraph before. Who recognises is not said.",
        judge: &StateOf::<FosteringService> {
            applies: always,
            holds: |service| has_programme(service, StaffRole::FosterCarer),
            departs: None,
        },
    }
}
