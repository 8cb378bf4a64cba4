//! Clause CI-8.10.1: what inspection of schools looks at holds for every sort of school.

use crate::rules::prelude::*;

rule! {
    /// Each criterion on children in care names schools of the authority, academies and free schools.
    ///
    /// Why: the duties of school inspection that the report lists are to hold for all sorts of school alike (8.10).
    ///
    /// How it is read: every criterion with one of the eleven topics of the eight bullets names all three. A framework
    /// for schools that has none of them is judged by the rules on the bullets; here there is nothing to judge.
    pub static A = {
        id: "CI-8.10.1/a",
        revision: 1,
        title: "Does every criterion on children in care cover all three types of school?",
        source: "care-inquiry 8.10",
        paragraph: "8.10",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "Every criterion on children in care holds for schools of the authority, academies and free schools.",
            not_met: "A criterion on children in care leaves out schools of the authority, academies or free schools.",
            departed: None,
            unclear: "The record does not show for which sorts of school each criterion on children in care holds.",
            action: "Extend each criterion on children in care to schools of the authority, academies and free \
                     schools.",
            plain: "Inspectors must look at how schools help children in care, whatever sort of school it is.",
        },
        note: "The report's glossary takes school to mean all three. How much each criterion counts is asked by the \
               rules on the bullets.",
        judge: &StateOf::<InspectionFramework> {
            applies: has_such_criteria,
            holds: each_is_for_all_schools,
            departs: None,
        },
    }
}

/// What the eight bullets of the paragraph are about.
const ABOUT_CHILDREN_IN_CARE: [CriterionTopic; 11] = [
    CriterionTopic::SchoolAdmissionsPriority,
    CriterionTopic::SchoolAdmissionsAdherence,
    CriterionTopic::SchoolEducationEffective,
    CriterionTopic::VulnerableOutcomes,
    CriterionTopic::OutcomeStrategies,
    CriterionTopic::DesignatedTeacher,
    CriterionTopic::VirtualSchoolLiaison,
    CriterionTopic::SocialWorkerCarerCommunication,
    CriterionTopic::TeacherInformation,
    CriterionTopic::ExclusionStatistics,
    CriterionTopic::ExclusionPrevention,
];

fn is_about_children_in_care(criterion: At<'_, Criterion>) -> Judgement<'_> {
    criterion.topic().is_any(&ABOUT_CHILDREN_IN_CARE)
}

fn has_such_criteria(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    inspects_schools(inspection).and(|| inspection.criteria().any(is_about_children_in_care))
}

fn each_is_for_all_schools(inspection: At<'_, InspectionFramework>) -> Judgement<'_> {
    inspection
        .criteria()
        .all(|criterion| is_about_children_in_care(criterion).implies(|| criterion.applies_to().has_all(&SCHOOLS)))
}
