//! Clause CI-9.8.f.1: the authority has strategies to keep changes of social worker and reviewing officer few.

use crate::rules::prelude::*;

rule! {
    /// A strategy to keep changes of worker few has been adopted, and covers workers, officers and how teams are
    /// built.
    ///
    /// Why: children pass from hand to hand because of how teams are structured, not only because people leave
    /// (9.8).
    ///
    /// How it is read: a day is recorded, up to the day judged, on which the strategy was adopted, and it covers
    /// social workers, reviewing officers and team structure.
    pub static A = {
        id: "CI-9.8.f.1/a",
        revision: 1,
        title: "Is there a strategy covering social workers, IROs and how teams are structured?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 6",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "A strategy to keep changes few has been adopted, and covers social workers, officers and teams.",
            not_met: "There is no strategy to keep changes few, or it leaves out social workers, officers or teams.",
            departed: None,
            unclear: "The record does not show whether there is a strategy to keep changes few, or what it covers.",
            action: "Adopt a strategy to keep changes of social worker and officer few, team structure included, and \
                     record the day.",
            plain: "The council should have a plan so that your social worker and reviewing officer do not keep \
                    changing.",
        },
        note: "The bullet asks for strategies, so this alone decides it. What comes of them is asked by the second \
               check.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: has_strategy,
            departs: None,
        },
    }

    /// Children had no more changes of social worker and of reviewing officer than the year before.
    ///
    /// Why: a strategy is there to make the changes fewer (9.8).
    ///
    /// How it is read: the mean number of changes per child, of social worker and of officer, is each no higher
    /// than the year before. It is asked where all four figures are recorded.
    pub static B = {
        id: "CI-9.8.f.1/b",
        revision: 1,
        title: "Are changes per child no more than last year?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 bullet 6",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Changes of social worker and of reviewing officer per child did not rise.",
            not_met: "Changes of social worker or of reviewing officer per child rose.",
            departed: None,
            unclear: "The record does not have the figures of both years.",
            action: "Record the changes per child of both years, and find out what lies behind a rise.",
            plain: "Your social worker and reviewing officer should not change more often than before.",
        },
        note: "A mean hides the children who have many changes. A small rise may be chance.",
        judge: &StateOf::<LocalAuthority> {
            applies: has_figures,
            holds: did_not_rise,
            departs: None,
        },
    }
}

fn has_strategy(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    use ContinuityCover::{Iro, SocialWorker, TeamStructure};
    let continuity = authority.continuity();
    continuity
        .strategy_adopted_on()
        .happened()
        .and(|| continuity.strategy_covers().has_all(&[SocialWorker, Iro, TeamStructure]))
}

fn has_figures(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let continuity = authority.continuity();
    continuity
        .average_social_worker_changes()
        .known()
        .and(|| continuity.average_social_worker_changes_prior().known())
        .and(|| continuity.average_iro_changes().known())
        .and(|| continuity.average_iro_changes_prior().known())
}

fn did_not_rise(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let continuity = authority.continuity();
    continuity
        .average_social_worker_changes_prior()
        .reaches(continuity.average_social_worker_changes())
        .and(|| continuity.average_iro_changes_prior().reaches(continuity.average_iro_changes()))
}
