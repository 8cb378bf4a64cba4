//! Clause CI-9.13.a.2: each person found has their willingness and suitability considered.

use crate::rules::prelude::*;

rule! {
    /// Each relative or friend who was found was asked, and if willing, considered.
    ///
    /// Why: to find people is not enough; the report asks that they be considered too (9.13).
    ///
    /// How it is read: each person found before the child came into care, or within the days that a request is given
    /// after it, was asked whether they are willing. Where they are, their suitability was considered, with an
    /// outcome, and with a reason where the outcome is not that they are suitable. Nothing more is asked of one who
    /// gave no answer.
    pub static A = {
        id: "CI-9.13.a.2/a",
        revision: 1,
        title: "Was each person found asked whether they are willing, and their suitability considered?",
        source: "care-inquiry 9.13",
        paragraph: "9.13 bullet 1",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEntryToCare,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Each person found was asked, and each who is willing was considered.",
            not_met: "Somebody who was found was not asked, or was willing and not considered with an outcome and, where it was no, its reason.",
            departed: None,
            unclear: "The record does not show whether each person found was asked and considered.",
            action: "Ask each person found, consider each who is willing, and record the outcome and the reason for a no.",
            plain: "Each relative or friend who might look after you should be asked, and thought about properly.",
        },
        note: "Considering is asked about, not placing. Cost given as a reason should be shown.",
        judge: &Each {
            events: |child| child.care_episodes(),
            when: |episode, period| episode.start_date().within(period),
            applies: |child, episode| {
                in_time(child, episode, |found_by| {
                    child.alternative_carers().any(|carer| carer.identified_on().on_or_before(found_by))
                })
            },
            holds: |child, episode| {
                in_time(child, episode, |found_by| {
                    child
                        .alternative_carers()
                        .all(|carer| carer.identified_on().on_or_before(found_by).implies(|| is_considered(carer)))
                })
            },
            departs: None,
        },
    }
}

/// Judges by the last day on which somebody who is found counts.
fn in_time<'r>(
    child: At<'r, Child>,
    episode: At<'r, CareEpisode>,
    judge: impl Fn(Day) -> Judgement<'r>,
) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    episode.start_date().given(|start| judge(start.plus_days(days)))
}

fn is_considered(carer: At<'_, AlternativeCarer>) -> Judgement<'_> {
    use AlternativeCarerSuitabilityOutcome::{Suitable, SuitableWithSupport};
    let outcome = carer.suitability_outcome();
    carer.willingness_asked_on().happened().and(|| {
        carer.willing().is_true().implies(|| {
            carer
                .suitability_considered_on()
                .happened()
                .and(|| outcome.known())
                .and(|| outcome.is_any(&[Suitable, SuitableWithSupport]).or(|| carer.reason().written()))
        })
    })
}
