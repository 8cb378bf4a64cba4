//! Clause CI-9.8.d: social workers can be promoted for expert practice, without becoming managers.

use crate::rules::prelude::*;

rule! {
    /// There is a way up for social workers that goes by how well they practise.
    ///
    /// Why: where the only way up is out of practice, children lose the best workers (9.8).
    ///
    /// How it is read: there is a route of promotion based on practice, without a move into management, and its
    /// criteria are published.
    pub static A = {
        id: "CI-9.8.d/a",
        revision: 1,
        title: "Is there a promotion route by practice expertise, with published criteria?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 4",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Social workers can be promoted for expert practice, by published criteria.",
            not_met: "There is no promotion for expert practice, or its criteria are not published.",
            departed: None,
            unclear: "The record does not show whether there is promotion for expert practice, or whether its criteria \
                      are published.",
            action: "Set up promotion for expert practice, publish its criteria, and record both.",
            plain: "Good social workers should be able to get a better job and still work with children.",
        },
        note: "The chance is asked for, not its use; how many were promoted in this way belongs beside it.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_open,
            departs: None,
        },
    }
}

fn is_open(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let retention = authority.workforce().retention();
    retention.expert_practice_route().is_true().and(|| retention.practice_criteria_published().is_true())
}
