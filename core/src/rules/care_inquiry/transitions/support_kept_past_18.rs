//! Clause CI-7.5.3: support to carers or unit carries on at the same level if it is needed.

use crate::rules::prelude::*;

rule! {
    /// Every support that was there before 18 and is still needed is there after.
    ///
    /// Why: staying on is of little use if what made it work stops on the birthday (7.5).
    ///
    /// How it is read: for each stay past 18 that has begun, no item of support that was in place before and is still
    /// needed is missing after. 'If necessary' is carried item by item by whether it is still needed.
    pub static A = {
        id: "CI-7.5.3/a",
        revision: 1,
        title: "Is every item of support in place before 18 that is still needed in place after?",
        source: "care-inquiry 7.5",
        paragraph: "7.5 sentence 2",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[],
        says: Says {
            met: "Every support from before 18 that is still needed has gone on.",
            not_met: "A support from before 18 that is still needed has not gone on.",
            departed: None,
            unclear: "The record does not show which support from before 18 is still needed, or whether it has gone on.",
            action: "Put back what is still needed, and record for each item whether it is in place and needed.",
            plain: "If you stay with your carers after 18, the help they get should go on for as long as it is needed.",
        },
        note: "Amounts are not compared.",
        judge: &State { applies: support_needed, holds: support_kept, departs: None },
    }
}

fn support_needed(child: At<'_, Child>) -> Judgement<'_> {
    child.leaving_care().staying_on().any(|stay| {
        stay.start_date()
            .happened()
            .and(|| stay.support_items().any(|item| item.before18().is_true().and(|| item.still_needed().is_true())))
    })
}

fn support_kept(child: At<'_, Child>) -> Judgement<'_> {
    child.leaving_care().staying_on().all(|stay| {
        stay.start_date().happened().implies(|| {
            stay.support_items().all(|item| {
                item.before18().is_false().or(|| item.still_needed().is_false()).or(|| item.after18().is_true())
            })
        })
    })
}
