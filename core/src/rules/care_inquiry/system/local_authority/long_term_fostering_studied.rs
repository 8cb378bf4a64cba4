//! Clause CI-9.2.1: the authority keeps and studies data on children who are to stay with a foster family.

use crate::rules::prelude::*;

rule! {
    /// Data on children with a plan for long-term foster care are recorded, counted and studied each year.
    ///
    /// Why: what is not counted is not seen, and these children were not (9.2).
    ///
    /// How it is read: such data are recorded as a matter of course, the number of children with such a plan is
    /// recorded, be it none, and the data were last analysed within the months allowed, up to the day judged.
    /// Only the last analysis is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-9.2.1/a",
        revision: 1,
        title: "Are data on these children recorded, counted and analysed this year?",
        source: "care-inquiry 9.2",
        paragraph: "9.2 sentence 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Data on children in long-term foster care are recorded, counted and were analysed within the year.",
            not_met: "Data on children in long-term foster care are not recorded, or were not analysed within the \
                      year.",
            departed: None,
            unclear: "The record does not show whether data on children in long-term foster care are recorded, counted \
                      and analysed.",
            action: "Record and count the children with such a plan, analyse the data each year, and record the day.",
            plain: "The council should know how many children have a foster family for good, and learn how they get \
                    on.",
        },
        note: "The text says routinely and gives no interval; a year is ours. What the analysis found, and what came \
               of it, is not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_studied,
            departs: None,
        },
    }
}

fn is_studied(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let fostering = authority.long_term_fostering();
    let window = last_months(authority, &YEARLY_MAX_MONTHS);
    fostering
        .data_recorded()
        .is_true()
        .and(|| fostering.children_with_plan().known())
        .and(|| fostering.analysed_on().last_within(window))
}
