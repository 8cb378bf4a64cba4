//! Clause CI-9.7: managers review the caseloads of reviewing officers, whose part has grown as the court's has shrunk.

use crate::rules::prelude::*;

rule! {
    /// Managers reviewed officers' caseloads within the year, with the smaller part of the court in mind, and
    /// something followed.
    ///
    /// Why: what the court no longer watches over falls to the reviewing officer, who needs room for it (9.7).
    ///
    /// How it is read: the last review of caseloads lies within the months allowed, up to the day judged, it
    /// weighed that shift, and what followed is written down.
    /// Only the last review is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-9.7/a",
        revision: 1,
        title: "Were caseloads reviewed this year with that shift in mind, and something decided?",
        source: "care-inquiry 9.7",
        paragraph: "9.7",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Caseloads were reviewed within the year with the shift in mind, and something was decided.",
            not_met: "Caseloads were not reviewed within the year, or without the shift in mind, or nothing was \
                      decided.",
            departed: None,
            unclear: "The record does not show whether caseloads were reviewed with that shift in mind, or what \
                      followed.",
            action: "Review the caseloads of reviewing officers with their larger part in mind, and record the day and \
                     what was decided.",
            plain: "Managers should check that your reviewing officer has enough time for you.",
        },
        note: "The text gives no interval; a year is ours. The reason for it belongs to the court reforms of 2013, and \
               later editions may drop it.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_reviewed,
            departs: None,
        },
    }
}

fn is_reviewed(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let service = authority.iro_service();
    let window = last_months(authority, &YEARLY_MAX_MONTHS);
    service
        .caseload_reviewed_on()
        .last_within(window)
        .and(|| service.review_weighed_court_role().is_true())
        .and(|| service.review_action().written())
}
