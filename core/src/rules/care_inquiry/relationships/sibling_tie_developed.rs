//! Clause CI-5.6.2: where siblings are apart, what the tie may come to mean is recognised and the tie is built.

use crate::rules::prelude::*;

rule! {
    /// Where brothers and sisters in care live apart, the tie between them is recognised and built.
    ///
    /// Why: what siblings may mean to each other later outlasts a placement; the report wants it recognised and
    /// actively developed (5.6).
    ///
    /// How it is read: for each sibling who is looked after and lives elsewhere, somebody has written what the tie may
    /// come to mean, and within the review cycle something was done to build it or contact took place. A plan alone
    /// builds nothing. An accepted reason for living apart does not excuse.
    pub static A = {
        id: "CI-5.6.2/a",
        revision: 1,
        title: "For each separated sibling, is the future meaning of the tie recorded and has something been done to build it?",
        source: "care-inquiry 5.6",
        paragraph: "5.6 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "For each brother or sister who lives apart, the meaning of the tie is recorded and it is being built.",
            not_met: "For a brother or sister who lives apart, the meaning of the tie is not recorded, or nothing recent builds it.",
            departed: None,
            unclear: "The record does not show whether the tie with each brother or sister who lives apart is being built.",
            action: "Record what the tie may come to mean; do something together, or see that contact takes place, and date it.",
            plain: "If you live apart from a brother or sister in care, people should help you two stay close for the future.",
        },
        note: "How good the time together was is not asked here.",
        judge: &State { applies: apart, holds: tie_built, departs: None },
    }
}

fn apart(child: At<'_, Child>) -> Judgement<'_> {
    child.siblings().any(is_apart_in_care)
}

fn tie_built(child: At<'_, Child>) -> Judgement<'_> {
    let cycle = last_months(child, &REVIEW_CYCLE_MONTHS);
    child.siblings().all(|sibling| {
        is_apart_in_care(sibling).implies(|| {
            sibling.future_significance().has_entries().and(|| {
                sibling
                    .development_actions()
                    .any(|action| action.date().within(cycle).and(|| action.status().is(DevelopmentActionStatus::Done)))
                    .or(|| contact_happened(child, sibling.person_id(), cycle))
            })
        })
    })
}
