//! Clause CI-9.8.b: social workers of children in care give three months' notice.

use crate::rules::prelude::*;

rule! {
    /// Every social worker who works with children in care is on the notice that the report names.
    ///
    /// Why: a worker who leaves within weeks leaves no time for an ending (9.8).
    ///
    /// How it is read: the notice in the contracts of social workers who work with children in care is at least as
    /// long as the rule's, and every one of them is on it.
    pub static A = {
        id: "CI-9.8.b/a",
        revision: 1,
        title: "Is the notice period at least three months for every such social worker?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&NOTICE_PERIOD_MONTHS],
        says: Says {
            met: "Every social worker of children in care is on the notice asked for, or a longer one.",
            not_met: "The notice of social workers of children in care is shorter, or some of them are not on it.",
            departed: None,
            unclear: "The record does not show how long the notice is, or whether all of them are on it.",
            action: "Put every social worker of children in care on the notice asked for, and record it.",
            plain: "Your social worker should tell people three months before they leave, so that you have time to get \
                    used to it.",
        },
        note: "A longer notice meets it as well. Agency workers count, which makes it hard to say that all are on it. \
               The field of the record and the parameter have the same name, notice_period_months: one is what the \
               contracts say, the other what is asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_on_notice,
            departs: None,
        },
    }
}

fn is_on_notice(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let retention = authority.workforce().retention();
    retention
        .notice_period_months()
        .at_least(authority.value(&NOTICE_PERIOD_MONTHS))
        .and(|| retention.notice_applies_to_all().is_true())
}
