//! Clause CI-8.14.1: homes give priority to good and deep continued training of their staff.

use crate::rules::prelude::*;

rule! {
    /// Residential workers go on being trained in what vulnerable children need, and the effect is checked.
    ///
    /// Why: to care for children who have lost much takes deep and lasting training (8.14).
    ///
    /// How it is read: for each of trauma and loss, attachment, and the development of children and adolescents:
    /// of those residential workers who should have training on it that is part of a continuing programme and
    /// whose effect was checked in the year, the share who completed it is at least the one asked for. Until the
    /// year is over, it may still come. Where nobody should have had any of them, there is nothing to judge.
    pub static A = {
        id: "CI-8.14.1/a",
        revision: 1,
        title: "Is there continuing, evaluated training for residential staff on the needs of vulnerable children?",
        source: "care-inquiry 8.14",
        paragraph: "8.14",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Residential workers completed continuing training on all three subjects, and its effect was checked \
                  in the year.",
            not_met: "Continuing training on one of the three subjects is lacking, was not completed by enough \
                      residential workers, or its effect was not checked in the year.",
            departed: None,
            unclear: "The record does not show who completed such training, or the year is not over.",
            action: "Provide continuing training on trauma and loss, attachment and development, check its effect each \
                     year, and record the figures.",
            plain: "Staff of children's homes must keep learning how to help children who have been through hard \
                    times.",
        },
        note: "Priority and depth are not measured; going on and being checked stand in for them. The three subjects \
               are borrowed from what paragraph 8.12 asks of the Level 3 award.",
        judge: &StateOf::<ChildrensHome> {
            applies: |home| has_learners(home, StaffRole::ResidentialWorker),
            holds: |home| keeps_learning(home, StaffRole::ResidentialWorker, home.value(&TRAINING_COVERAGE_MIN)),
            departs: None,
        },
    }
}
