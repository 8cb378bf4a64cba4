//! Clause CI-5.2.a.2: requests for another status that keep relationships are granted more willingly.

use crate::rules::prelude::*;

rule! {
    /// The share of such requests that was granted is no smaller than the year before.
    ///
    /// Why: where another legal status lets a child stay with people they know, authorities should say yes more often
    /// (5.2).
    ///
    /// How it is read: of the requests of the year that would let relationships go on, at least as large a share was
    /// granted as of those of the year before. Without any in one of the two years there is nothing to compare.
    pub static A = {
        id: "CI-5.2.a.2/a",
        revision: 1,
        title: "Is the share of relationship-preserving status requests granted no lower than last year's?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 1",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Of the requests that would let relationships go on, at least as large a share was granted as the \
                  year before.",
            not_met: "Of the requests that would let relationships go on, a smaller share was granted than the year \
                      before.",
            departed: None,
            unclear: "The record does not show how many such requests there were and how many were granted, in this \
                      year and the year before.",
            action: "Look at why such requests were refused, and record how many were made and granted in both years.",
            plain: "The council should say yes more often when another kind of order would let you stay with people \
                    you know.",
        },
        note: "Small numbers swing widely: read it with the four counts, which are cited. Why a request was refused \
               is asked case by case.",
        judge: &StateOf::<LocalAuthority> {
            applies: asked_in_both_years,
            holds: no_smaller_share,
            departs: None,
        },
    }
}

fn asked_in_both_years(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let summary = authority.status_change_summary();
    summary.relationship_requests().more_than(0.0).and(|| summary.relationship_requests_prior().more_than(0.0))
}

fn no_smaller_share(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let summary = authority.status_change_summary();
    let before = Ratio::new(summary.granted_prior(), summary.relationship_requests_prior());
    Ratio::new(summary.granted(), summary.relationship_requests()).reaches(before)
}
