//! Clause CI-8.3: after qualifying, social workers gain the knowledge that these children call for.

use crate::rules::prelude::*;

rule! {
    /// Social workers completed training in all five areas that the text names.
    ///
    /// Why: work with children in or near care asks for more than a first qualification gives (8.3).
    ///
    /// How it is read: for each of child and adolescent development, law and regulation, research, relationship-based
    /// practice and participative practice, of the social workers who should have the training the share that
    /// completed it is reached. An area in which nobody needs it is enough; where that is so of all five, the
    /// question does not arise.
    pub static A = {
        id: "CI-8.3/a",
        revision: 1,
        title: "Have social workers completed training in all five named areas?",
        source: "care-inquiry 8.3",
        paragraph: "8.3",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Enough social workers have completed training in each of the five named areas.",
            not_met: "In one of the five named areas too few social workers have completed training, or there is none. \
                      In one of the five named areas too few social workers have completed training, or there is none.",
            departed: None,
            unclear: "The record does not show how many social workers have completed training in each of the five \
                      named areas.",
            action: "Train the social workers who have not been, in each area, and record how many should have it and \
                     how many have.",
            plain: "Your social worker should go on learning: how children grow, what the law says, what research \
                    shows, and how to listen.",
        },
        note: "Specific attention is read as training with figures. Who is counted as needing it is for the \
               authority to say; the number of social workers in post is a field of its own, and is not compared.",
        judge: &StateOf::<LocalAuthority> {
            applies: any_to_train,
            holds: all_areas,
            departs: None,
        },
    }
}

const AREAS: [TrainingTopic; 5] = [
    TrainingTopic::ChildAdolescentDevelopment,
    TrainingTopic::LawAndRegulation,
    TrainingTopic::ResearchEvidence,
    TrainingTopic::RelationshipBasedPractice,
    TrainingTopic::ParticipativePractice,
];

fn any_to_train(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    AREAS.iter().fold(authority.says(false), |so_far, area| {
        so_far.or(|| training_on(authority, &[*area], StaffRole::SocialWorker).has_whole())
    })
}

fn all_areas(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let least = authority.value(&TRAINING_COVERAGE_MIN);
    AREAS.iter().fold(authority.says(true), |so_far, area| {
        so_far.and(|| training_on(authority, &[*area], StaffRole::SocialWorker).reaches(least))
    })
}
