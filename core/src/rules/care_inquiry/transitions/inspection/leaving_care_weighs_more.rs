//! Clause CI-7.7.1: inspections of authorities look harder at leaving care.

use crate::rules::prelude::*;

rule! {
    /// Leaving care is a graded judgement of its own, or counts for more than it did in the version before.
    ///
    /// Why: inspection of authorities should focus more on leaving care (7.7).
    ///
    /// How it is read: some criterion on leaving care is a graded judgement, or stands higher than it did in the
    /// version before: a graded judgement above an evaluation criterion, that above a mention in guidance, and that
    /// above nothing. What stands at the top already cannot rise.
    pub static A = {
        id: "CI-7.7.1/a",
        revision: 1,
        title: "Does leaving care stand higher than before, or as a graded judgement of its own?",
        source: "care-inquiry 7.7",
        paragraph: "7.7",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Leaving care is a graded judgement of its own, or stands higher than in the version before.",
            not_met: "Leaving care is no graded judgement, and stands no higher than in the version before.",
            departed: None,
            unclear: "The record does not show how leaving care stands beside the version before.",
            action: "Make leaving care a graded judgement, or raise its standing above the version before.",
            plain: "Inspectors should look harder at how young people are helped when they leave care.",
        },
        note: "To focus more is a comparison with the version before. A framework in which it stands at the top \
               already passes.",
        judge: &StateOf::<InspectionFramework> {
            applies: inspects_authorities,
            holds: weighs_more,
            departs: None,
        },
    }
}

fn weighs_more(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    inspection
        .criteria()
        .any(|criterion| criterion.topic().is(CriterionTopic::LeavingCare).and(|| has_risen(criterion)))
}

/// It stands at the top, or higher than in the version before; recorded as none, it did not stand there at all.
fn has_risen(criterion: At<'_, Criterion>) -> Judgement<'_> {
    use PriorStanding::{EvaluationCriterion, GradedJudgement, GuidanceMention};
    let (standing, before) = (criterion.standing(), criterion.prior_standing());
    let from_below =
        |now, at_least_so_high: &[PriorStanding]| standing.is(now).and(|| !before.is_any(at_least_so_high));
    standing
        .is(Standing::GradedJudgement)
        .or(|| from_below(Standing::EvaluationCriterion, &[GradedJudgement, EvaluationCriterion]))
        .or(|| from_below(Standing::GuidanceMention, &[GradedJudgement, EvaluationCriterion, GuidanceMention]))
}
