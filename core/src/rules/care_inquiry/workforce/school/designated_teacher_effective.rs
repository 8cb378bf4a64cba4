//! Clause CI-8.10.d.2: the school has an effective designated teacher for children in care.

use crate::rules::prelude::*;

rule! {
    /// A designated teacher is in post who is qualified and trained, has time for the role and reports to the
    /// governors.
    ///
    /// Why: inspection is to look at how effective the designated teacher is (8.10); these are the conditions for it.
    ///
    /// How it is read: a teacher was appointed, is a qualified teacher, has time for the role, has had training for it,
    /// and reported to the governors within the yearly time.
    /// Only the last training and report is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-8.10.d.2/a",
        revision: 1,
        title: "Is there a qualified, trained designated teacher with time for the role, who reported to governors \
                this year?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 4",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "A qualified and trained designated teacher has time for the role and reported to the governors in \
                  time.",
            not_met: "No designated teacher is in post who is qualified and trained, has time and reported to the \
                      governors in time.",
            departed: None,
            unclear: "The record does not show whether a designated teacher is in post with all that the role needs.",
            action: "Appoint a qualified teacher to the role, with training and time, and have them report to the \
                     governors each year.",
            plain: "Your school should have a teacher whose job is to look out for children in care, with the time to \
                    do it well.",
        },
        note: "These are conditions for being effective, not the effect itself; that is stated, in CI-8.10.d.2/b.",
        judge: &StateOf::<School> {
            applies: always,
            holds: has_what_the_role_needs,
            departs: None,
        },
    }

    /// The effectiveness of the role was reviewed, and those who oversee the school state that it is good enough.
    ///
    /// Why: whether a designated teacher makes a difference is a judgement (8.10).
    ///
    /// How it is read: where a designated teacher is appointed, the effectiveness of the role was reviewed within the
    /// yearly time, and a governor or an inspector has stated, within the time that a statement counts, that it is good
    /// enough. Governors state it as other, inspectors as an agency. Silence is not a no: it is not known.
    /// Only the last review is recorded: one after the day judged hides whether there was one before.
    pub static B = {
        id: "CI-8.10.d.2/b",
        revision: 1,
        title: "Has the effectiveness of the role been reviewed and judged good enough?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 4",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS, &ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the role of the designated teacher was reviewed, and governors or inspectors find it \
                  effective.",
            not_met: "The role of the designated teacher was not reviewed in time, or is not stated without reserve \
                      to be effective.",
            departed: None,
            unclear: "The record does not show a review of the role in time, or what governors or inspectors say of \
                      it.",
            action: "Review how well the role works, and have governors or inspectors state their judgement and its \
                     grounds.",
            plain: "Someone should check each year that the teacher who looks out for children in care really helps.",
        },
        note: "Effectiveness is a judgement by governors or inspectors. It is reported as attested, not as shown.",
        judge: &StateOf::<School> {
            applies: |school| school.designated_teacher().appointed_on().happened(),
            holds: is_judged_effective,
            departs: None,
        },
    }
}

fn has_what_the_role_needs(school: At<'_, School>) -> Judgement<'_> {
    let teacher = school.designated_teacher();
    let yearly = last_months(school, &YEARLY_MAX_MONTHS);
    teacher
        .appointed_on()
        .happened()
        .and(|| teacher.qualified_teacher().is_true())
        .and(|| teacher.time_allowed().is_true())
        .and(|| teacher.trained_on().last_within(Window::up_to(school.as_at())))
        .and(|| teacher.report_to_governors_on().last_within(yearly))
}

fn is_judged_effective(school: At<'_, School>) -> Judgement<'_> {
    let yearly = last_months(school, &YEARLY_MAX_MONTHS);
    school
        .designated_teacher()
        .effectiveness_reviewed_on()
        .last_within(yearly)
        .and(|| attested(school, "CI-8.10.d.2/b", &[Role::Agency, Role::Other]))
}
