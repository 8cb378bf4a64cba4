//! Clause CI-8.5: training and supervision equip social workers and managers for therapeutic work.

use crate::rules::prelude::*;

rule! {
    /// Social workers and team managers completed training in therapeutic work.
    ///
    /// Why: those who give therapeutic support, and those who lead them, have to be equipped for it (8.5).
    ///
    /// How it is read: of the social workers who should have the training the share that completed it is reached, and
    /// of the team managers too. A share of nothing is enough; where both are of nothing, the question does not
    /// arise.
    pub static A = {
        id: "CI-8.5/a",
        revision: 1,
        title: "Have social workers and their managers completed training in therapeutic work?",
        source: "care-inquiry 8.5",
        paragraph: "8.5",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Enough social workers and enough team managers have completed training in therapeutic work.",
            not_met: "Too few social workers or too few team managers have completed training in therapeutic work, or \
                      there is none.",
            departed: None,
            unclear: "The record does not show how many social workers and team managers have completed training in \
                      therapeutic work.",
            action: "Train the social workers and team managers who have not been, and record how many should have it \
                     and how many have.",
            plain: "Your social worker, and the person who leads them, should learn how to help you when you feel \
                    bad inside.",
        },
        note: "To be equipped well takes more than to have been trained: read it with the next check, on supervision.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| training(authority, StaffRole::SocialWorker).has_whole().or(|| training(authority, StaffRole::TeamManager).has_whole()),
            holds: both_trained,
            departs: None,
        },
    }

    /// Supervision in the year dealt with therapeutic work.
    ///
    /// Why: what was learnt is kept alive by supervision (8.5).
    ///
    /// How it is read: of the records of supervision that audits of the year looked at for this topic, whoever was
    /// supervised, the share that deal with it is reached. Audits that looked at no record tell nothing, and the
    /// question does not arise.
    pub static B = {
        id: "CI-8.5/b",
        revision: 1,
        title: "Does supervision deal with therapeutic work?",
        source: "care-inquiry 8.5",
        paragraph: "8.5",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&SUPERVISION_COVERAGE_MIN],
        says: Says {
            met: "Enough of the supervision records looked at in the year deal with therapeutic work.",
            not_met: "Too few of the supervision records looked at in the year deal with therapeutic work, or none \
                      were looked at.",
            departed: None,
            unclear: "The record does not show whether supervision in the year dealt with therapeutic work.",
            action: "Make therapeutic work a topic of supervision, and audit a sample of the records each year.",
            plain: "Your social worker should get regular help with the work they do to make you feel better.",
        },
        note: "A sample of records is the usual way to see what supervision is about; what was said is not seen.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| has_audits_in_year(authority, SupervisionTopic::TherapeuticWork),
            holds: |authority| audits_in_year_reach(authority, SupervisionTopic::TherapeuticWork),
            departs: None,
        },
    }
}

fn training(authority: At<'_, LocalAuthority>, role: StaffRole) -> impl Pooled<'_> {
    training_on(authority, &[TrainingTopic::TherapeuticWork], role)
}

fn both_trained(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let least = authority.value(&TRAINING_COVERAGE_MIN);
    training(authority, StaffRole::SocialWorker)
        .reaches(least)
        .and(|| training(authority, StaffRole::TeamManager).reaches(least))
}
