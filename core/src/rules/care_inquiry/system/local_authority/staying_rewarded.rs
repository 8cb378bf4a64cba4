//! Clause CI-9.8.e: social workers are rewarded for staying with the same children.

use crate::rules::prelude::*;

rule! {
    /// There is a reward for social workers who stay in post with the same children.
    ///
    /// Why: staying is worth something to children, and should be worth something to those who stay (9.8).
    ///
    /// How it is read: a reward for staying in post with the same children is recorded, and what it is.
    pub static A = {
        id: "CI-9.8.e/a",
        revision: 1,
        title: "Is there a reward for staying in post with the same children?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 5",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There is a reward for staying in post with the same children.",
            not_met: "There is no reward for staying in post with the same children, or none is named.",
            departed: None,
            unclear: "The record does not show whether there is a reward for staying with the same children, or what \
                      it is.",
            action: "Reward social workers who stay with the same children, and record what the reward is.",
            plain: "Social workers who stay with the same children for a long time should be thanked in a real way.",
        },
        note: "A general payment for staying counts only where it is tied to staying with the same children; whoever \
               keeps the record says so.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_rewarded,
            departs: None,
        },
    }
}

fn is_rewarded(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let retention = authority.workforce().retention();
    retention.staying_reward().is_true().and(|| retention.staying_reward_kind().written())
}
