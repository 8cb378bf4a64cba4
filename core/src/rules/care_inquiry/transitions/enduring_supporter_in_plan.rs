//! Clause CI-7.3.2: that person is a key part of the leaving care support.

use super::{has_pathway_plan, pathway_plan};
use crate::rules::prelude::*;

rule! {
    /// Each person who is likely to be there beyond 25 is named as key in the pathway plan, and has agreed.
    ///
    /// Why: finding the person is not enough; they should be a key part of leaving care support (7.3).
    ///
    /// How it is read: the pathway plan in force has each such supporter in its support network, in a key part, with
    /// the day on which they agreed.
    pub static A = {
        id: "CI-7.3.2/a",
        revision: 1,
        title: "Is the identified person named as key in the pathway plan?",
        source: "care-inquiry 7.3",
        paragraph: "7.3",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&ENDURING_AGE],
        says: Says {
            met: "Each person likely to be there beyond 25 is named as key in the pathway plan and has agreed.",
            not_met: "A person likely to be there beyond 25 is not named as key in the pathway plan, or has not agreed.",
            departed: None,
            unclear: "The record does not show whether the person likely to be there is named as key in the pathway plan.",
            action: "Put the person into the plan's support network as key, once they agree, and record the day.",
            plain: "The person who will be there for you should have a key part in your leaving care plan.",
        },
        note: "Key is as the plan codes it.",
        judge: &State { applies: named_and_planned, holds: key_in_plan, departs: None },
    }
}

fn named_and_planned(child: At<'_, Child>) -> Judgement<'_> {
    child.enduring_support().supporters().any(is_enduring).and(|| has_pathway_plan(child))
}

fn key_in_plan(child: At<'_, Child>) -> Judgement<'_> {
    child.enduring_support().supporters().all(|supporter| {
        is_enduring(supporter).implies(|| {
            pathway_plan(child, |plan| {
                plan.support_network().any(|member| {
                    member
                        .person_id()
                        .same(supporter.person_id())
                        .and(|| member.part().is(NetworkMemberPart::Key))
                        .and(|| member.agreed_on().happened())
                })
            })
        })
    })
}
