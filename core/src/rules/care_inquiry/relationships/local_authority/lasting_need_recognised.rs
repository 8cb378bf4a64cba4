//! Clause CI-5.11.2: the authority plans on the footing that most of these children need help for a long time.

use crate::rules::prelude::*;

rule! {
    /// A recent analysis of need covers all five groups of children and recognises need that lasts and need that
    /// emerges.
    ///
    /// Why: most of these children have, or will have, needs that call for long support (5.11), and what is not in
    /// the analysis will not be planned for.
    ///
    /// How it is read: one analysis dated within the months that a policy counts covers children in care, in kinship
    /// care, adopted, under special guardianship and returned home, and recognises both long-term and emerging need.
    /// What two analyses cover is not added up.
    pub static A = {
        id: "CI-5.11.2/a",
        revision: 1,
        title: "Does the needs analysis cover all five groups and recognise long-term and emerging need?",
        source: "care-inquiry 5.11",
        paragraph: "5.11",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&POLICY_REVIEW_MAX_MONTHS],
        says: Says {
            met: "A recent analysis of need covers all five groups of children and recognises long-term and \
                  emerging need.",
            not_met: "No recent analysis of need covers all five groups of children and recognises long-term and \
                      emerging need.",
            departed: None,
            unclear: "The record does not show whether a recent analysis covers all five groups and recognises long- \
                      term and emerging need.",
            action: "Bring the analysis of need up to date: all five groups of children, needs that last and needs \
                     that come later.",
            plain: "The council must plan ahead, because most children who cannot live with their parents will need \
                    help for a long time.",
        },
        note: "To recognise a need says nothing of the money for it; when resources were set against the analysis \
               is a field of its own, and is not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: recognised,
            departs: None,
        },
    }
}

const GROUPS: [Recipient; 5] = [
    Recipient::InCare,
    Recipient::KinshipChild,
    Recipient::AdoptedChild,
    Recipient::SpecialGuardianshipChild,
    Recipient::ReturnedHomeChild,
];

fn recognised(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let recent = last_months(authority, &POLICY_REVIEW_MAX_MONTHS);
    authority.needs_analyses().any(|analysis| {
        analysis
            .date()
            .within(recent)
            .and(|| analysis.populations().has_all(&GROUPS))
            .and(|| analysis.long_term_need_recognised().is_true())
            .and(|| analysis.emerging_need_recognised().is_true())
    })
}
