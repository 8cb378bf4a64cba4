//! Clause CI-5.10.1: social workers are trained and supervised to let families play a good part.

use crate::rules::prelude::*;

rule! {
    /// Social workers have the training, and supervision deals with it.
    ///
    /// Why: it takes skill, support and supervision to let parents and relatives play a good part (5.10).
    ///
    /// How it is read: of the social workers who should have training on engaging families or on contact, the share
    /// that completed it is reached; and of the records of supervision of social workers that audits looked at for
    /// engaging families, the share that deal with it is. Rows on either topic are added up. A share of nothing is
    /// enough; where both are of nothing, the question does not arise. The text names no year for the audits, so none
    /// is asked.
    pub static A = {
        id: "CI-5.10.1/a",
        revision: 1,
        title: "Have social workers completed training on family engagement and contact, and does supervision deal with it?",
        source: "care-inquiry 5.10",
        paragraph: "5.10",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN, &SUPERVISION_COVERAGE_MIN],
        says: Says {
            met: "Enough social workers have completed training on engaging families or on contact, and enough \
                  supervision records deal with it.",
            not_met: "Too few social workers have completed training on engaging families or on contact, or too few \
                      supervision records deal with it.",
            departed: None,
            unclear: "The record does not show how many social workers have completed such training, or whether \
                      supervision deals with it.",
            action: "Train the social workers who have not been, deal with engaging families in supervision, and \
                     record the numbers.",
            plain: "Social workers should learn how to help your family play a good part in your life, and get help \
                    to do it well.",
        },
        note: "Training and supervision are what goes in; skill is tested only where social workers are assessed in \
               it.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| training(authority).has_whole().or(|| supervision(authority).has_whole()),
            holds: trained_and_supervised,
            departs: None,
        },
    }
}

fn training(authority: At<'_, LocalAuthority>) -> impl Pooled<'_> {
    training_on(authority, &[TrainingTopic::FamilyEngagement, TrainingTopic::Contact], StaffRole::SocialWorker)
}

fn supervision(authority: At<'_, LocalAuthority>) -> impl Pooled<'_> {
    Pool::new(authority.workforce().supervision_audits(), is_on_families, audited)
}

fn is_on_families(audit: At<'_, SupervisionAudit>) -> Judgement<'_> {
    audit.topic().is(SupervisionTopic::FamilyEngagement).and(|| audit.role().is(StaffRole::SocialWorker))
}

fn trained_and_supervised(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let (trained, supervised) = (authority.value(&TRAINING_COVERAGE_MIN), authority.value(&SUPERVISION_COVERAGE_MIN));
    training(authority).reaches(trained).and(|| supervision(authority).reaches(supervised))
}
