//! Clause CI-9.8.a.2: the authority gives social workers time for handovers and endings.

use crate::rules::prelude::*;

rule! {
    /// The authority sets time aside for handovers and endings, and has a policy on them.
    ///
    /// Why: a good handover takes time that a full caseload does not leave (9.8).
    ///
    /// How it is read: time in caseload or diary is set aside for handovers and endings, and a policy on handover
    /// is in force on the day judged.
    pub static A = {
        id: "CI-9.8.a.2/a",
        revision: 1,
        title: "Is time set aside for handovers and endings?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Time is set aside for handovers and endings, and a policy on handover is in force.",
            not_met: "No time is set aside for handovers and endings, or no policy on handover is in force.",
            departed: None,
            unclear: "The record does not show whether time is set aside for handovers and endings, or whether there \
                      is a policy.",
            action: "Set time aside for handovers and endings, adopt a policy on them, and record both.",
            plain: "When your social worker changes, they should be given time to say goodbye and to tell the new one \
                    about you.",
        },
        note: "Time given is the authority's part. Whether it was used shows in each child's record, by CI-9.8.a.1.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_allowed,
            departs: None,
        },
    }
}

fn is_allowed(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let allowed = authority.continuity().handover_time_allowed();
    allowed.is_true().and(|| policy(authority, PolicyTopic::Handover, |policy| policy.says(true)))
}
