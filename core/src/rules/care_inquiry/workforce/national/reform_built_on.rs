//! Clause CI-8.2.2: reform of training builds on the work of the Reform Board and the College of Social Work.

use crate::rules::prelude::*;

rule! {
    /// The standard for qualifying programmes builds on the work of the Reform Board and of the College of Social Work.
    ///
    /// Why: reform should build on what they had begun (8.2).
    ///
    /// How it is read: where a training standard on qualifying programmes is in force, one of its provisions on them
    /// covers both.
    pub static A = {
        id: "CI-8.2.2/a",
        revision: 1,
        title: "Does the standard record that it builds on the named earlier work?",
        source: "care-inquiry 8.2",
        paragraph: "8.2 sentence 2",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The training standard builds on the work of the Reform Board and of the College of Social Work.",
            not_met: "The training standard does not build on the work of both the Reform Board and the College of \
                      Social Work.",
            departed: None,
            unclear: "The record does not show whether the training standard builds on the work of both.",
            action: "Say in the training standard what it takes up from the Reform Board and the College of Social \
                     Work.",
            plain: "When training for social workers changes, it should keep the good work that was done before.",
        },
        note: "It is bound to bodies of 2013. It stays as written for this edition; a later one may withdraw it.",
        judge: &StateOf::<NationalPolicy> {
            applies: is_set,
            holds: builds_on_both,
            departs: None,
        },
    }
}

fn is_set(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    picture_covers(policy).and(|| standard(policy, |found| found.says(true)))
}

fn builds_on_both(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{CollegeOfSocialWork, ReformBoard};
    standard(policy, |found| found.covers().has_all(&[ReformBoard, CollegeOfSocialWork]))
}

fn standard<'r>(policy: At<'r, NationalPolicy>, judge: impl Fn(At<'r, Provision>) -> Judgement<'r>) -> Judgement<'r> {
    provision(policy, &[InstrumentKind::TrainingStandard], ProvisionTopic::QualifyingProgramme, judge)
}
