//! Clause CI-5.11.1: the child's high, emerging and long-term needs are recognised, wherever they now live.

use crate::rules::prelude::*;

rule! {
    /// The child's needs were assessed within the year, and each open need says whether it will last.
    ///
    /// Why: the needs of children who come into care are high, go on emerging and may last; the report wants them
    /// duly recognised, whatever route the child has taken (5.11).
    ///
    /// How it is read: while looked after, with kin, adopters or special guardians, or back home from care, an
    /// assessment of the child is recent, and every open need of the child says whether it is expected to last.
    pub static A = {
        id: "CI-5.11.1/a",
        revision: 1,
        title: "Is there an assessment of the child's needs within the year that looks for long-term and emerging need?",
        source: "care-inquiry 5.11",
        paragraph: "5.11",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&NEEDS_ASSESSMENT_MAX_MONTHS],
        says: Says {
            met: "The child's needs were assessed within the year, and each open need says whether it will last.",
            not_met: "The child's needs were not assessed within the year, or an open need does not say whether it will last.",
            departed: None,
            unclear: "The record does not show a recent assessment of the child's needs, or whether open needs will last.",
            action: "Assess the child's needs, and record for each open need whether it is expected to last.",
            plain: "People must check what help you need, at least once a year, and notice if you will need it for a long time.",
        },
        note: "For a child who has left care the authority often holds no record; that is a lack of evidence, not a failure of the family.",
        judge: &State { applies: wherever_they_live, holds: recognised, departs: None },
    }
}

fn wherever_they_live(child: At<'_, Child>) -> Judgement<'_> {
    use PlacementType::{Adopted, KinshipOutsideCare, ReturnedHome, SpecialGuardianship};
    let today = child.as_at();
    looked_after(child, today).or(|| {
        current_placement(child, today, |home| {
            home.type_().is_any(&[KinshipOutsideCare, Adopted, SpecialGuardianship, ReturnedHome])
        })
    })
}

fn recognised(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_months(child, &NEEDS_ASSESSMENT_MAX_MONTHS);
    child
        .assessments()
        .any(|assessment| assessment.date().within(recent).and(|| assessment.person_id().is_the_child()))
        .and(|| {
            child.support_needs().all(|need| {
                is_open_need(need).and(|| need.person_id().is_the_child()).implies(|| need.long_term().known())
            })
        })
}
