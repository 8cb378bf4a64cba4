//! Clause CI-9.13.1: the authority and its partners make sure that there is enough early help.

use crate::rules::prelude::*;

rule! {
    /// With its partners, the authority looked within the year at whether early help is enough, and acts on what
    /// is lacking.
    ///
    /// Why: help that comes early enough can keep a child at home or within the family (9.13).
    ///
    /// How it is read: sufficiency was last assessed within the months allowed, up to the day judged, at least one
    /// partner took part, and either no gap was found or as many actions are written down as gaps.
    /// Only the last assessment is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-9.13.1/a",
        revision: 1,
        title: "Was the sufficiency of early help assessed with partners this year, and is every gap being acted on?",
        source: "care-inquiry 9.13",
        paragraph: "9.13",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Early help was assessed with partners within the year, and what is lacking is acted on.",
            not_met: "Early help was not assessed with partners within the year, or what is lacking is not all acted \
                      on.",
            departed: None,
            unclear: "The record does not show whether early help was assessed with partners, or what is done about \
                      what is lacking.",
            action: "Assess with partners whether early help is enough, and record each gap with what is done about \
                     it.",
            plain: "The council and others must make sure that families can get help early, before things get too \
                    hard.",
        },
        note: "What is enough depends on need; the authority's own assessment is what there is. As many actions as \
               gaps does not show that each gap has one.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_sufficient,
            departs: None,
        },
    }
}

fn is_sufficient(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let help = authority.early_help();
    let window = last_months(authority, &YEARLY_MAX_MONTHS);
    help.sufficiency_assessed_on()
        .last_within(window)
        .and(|| help.partners().written())
        .and(|| (!help.needs_unmet().written()).or(|| help.gap_actions().as_many_as(help.needs_unmet())))
}
