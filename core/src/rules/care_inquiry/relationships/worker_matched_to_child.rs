//! Clause CI-5.2.d.1: the fit between social worker and child is considered whenever one is allocated.

use crate::rules::prelude::*;

rule! {
    /// Before a social worker is given to a child, somebody thinks about whether the two will suit each other.
    ///
    /// Why: a relationship with a social worker begins better where the match was thought about (5.2).
    ///
    /// How it is read: for each social worker allocated to a child in care, the match was considered no later than the
    /// start, reasons are written, and at least one of the factors is not caseload, which says nothing of fit.
    pub static A = {
        id: "CI-5.2.d.1/a",
        revision: 1,
        title: "Was the match between worker and child considered before allocation, with reasons?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 4",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachAllocation,
        parameters: &[],
        says: Says {
            met: "The match was considered by the day of allocation, with reasons other than caseload.",
            not_met: "The social worker was allocated without the match being considered in time, with reasons.",
            departed: None,
            unclear: "The record does not show whether, when and on what grounds the match was considered.",
            action: "Before allocating, consider who suits this child; record the day, the factors and the reasons.",
            plain: "When you get a social worker, someone should think about who would be right for you.",
        },
        note: "It shows that the match was considered, not that it is a good one.",
        judge: &Each {
            events: |child| child.allocations(),
            when: |allocation, period| allocation.start_date().within(period),
            applies: social_worker_in_care,
            holds: match_considered,
            departs: None,
        },
    }
}

fn social_worker_in_care<'r>(child: At<'r, Child>, allocation: At<'r, Allocation>) -> Judgement<'r> {
    allocation
        .role()
        .is(WorkerRole::SocialWorker)
        .and(|| allocation.start_date().given(|start| looked_after(child, start)))
}

fn match_considered<'r>(_: At<'r, Child>, allocation: At<'r, Allocation>) -> Judgement<'r> {
    let matching = allocation.matching();
    allocation
        .start_date()
        .given(|start| matching.considered_on().on_or_before(start))
        .and(|| matching.rationale().written())
        .and(|| matching.factors().has_other_than(MatchingFactors::Caseload))
}
