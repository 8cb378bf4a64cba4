//! What the checks of frameworks have in common: what a framework covers, and how a criterion of inspection stands.

use super::organisation_terms::HasFramework;
use crate::at::{At, Lasting};
use crate::judgement::Judgement;
#[allow(clippy::wildcard_imports)] // the model's names are the rules' vocabulary
use crate::model::*;

/// Those who care for children.
pub(crate) const CARE_BODIES: [FrameworkScope; 3] =
    [FrameworkScope::LocalAuthority, FrameworkScope::FosteringService, FrameworkScope::ChildrensHome];

/// Every sort of school, as the report's glossary has it.
pub(crate) const SCHOOLS: [FrameworkScope; 3] =
    [FrameworkScope::LocalAuthoritySchool, FrameworkScope::Academy, FrameworkScope::FreeSchool];

/// The framework is in force on the day judged and covers one of these.
pub(crate) fn framework_covers<'r>(document: impl HasFramework<'r>, covers: &[FrameworkScope]) -> Judgement<'r> {
    let framework = document.framework();
    framework.open_on(framework.as_at()).and(|| framework.applies_to().has_any(covers))
}

/// Those who care for children are inspected by it.
pub(crate) fn inspects_care(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    framework_covers(inspection, &CARE_BODIES)
}

/// Local authorities are inspected by it.
pub(crate) fn inspects_authorities(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    framework_covers(inspection, &[FrameworkScope::LocalAuthority])
}

/// Schools of some sort are inspected by it.
pub(crate) fn inspects_schools(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    framework_covers(inspection, &SCHOOLS)
}

/// Services for children in care are bought by it.
pub(crate) fn buys_care(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    framework_covers(framework, &[FrameworkScope::ChildrenInCareServices])
}

/// Services for children in care, or for those who leave it, are bought by it.
pub(crate) fn buys_care_or_leaving_care(framework: At<'_, CommissioningFramework>) -> Judgement<'_> {
    framework_covers(framework, &[FrameworkScope::ChildrenInCareServices, FrameworkScope::LeavingCareServices])
}

/// A criterion on a topic counts for more than a mention in guidance, and is as `judge` asks.
pub(crate) fn stands<'r>(
    document: At<'r, InspectionFramework>,
    topic: CriterionTopic,
    judge: impl Fn(At<'r, Criterion>) -> Judgement<'r>,
) -> Judgement<'r> {
    use Standing::{EvaluationCriterion, GradedJudgement};
    document.criteria().any(|criterion| {
        criterion
            .topic()
            .is(topic)
            .and(|| criterion.standing().is_any(&[EvaluationCriterion, GradedJudgement]))
            .and(|| judge(criterion))
    })
}

/// A criterion on a topic counts for more than a mention in guidance.
pub(crate) fn looks_at(inspection: At<'_, InspectionFramework>, topic: CriterionTopic) -> Judgement<'_> {
    stands(inspection, topic, |criterion| criterion.says(true))
}
