//! Clause CI-6.8.1: schools treat foster carers as they treat parents.

use crate::rules::prelude::*;

rule! {
    /// The school's policy gives foster carers the treatment that parents get.
    ///
    /// Why: schools should deal with foster carers as they would with parents (6.8).
    ///
    /// How it is read: the policy says so, and a policy on carers as parents is in force that was adopted or reviewed
    /// within the time that a policy may go unreviewed. Asked of a school with a child in care on roll.
    /// Only the last review is recorded: one after the day judged hides whether there was one before.
    pub static A = {
        id: "CI-6.8.1/a",
        revision: 1,
        title: "Does school policy give foster carers the treatment parents get?",
        source: "care-inquiry 6.8",
        paragraph: "6.8",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&POLICY_REVIEW_MAX_MONTHS],
        says: Says {
            met: "The school's policy gives foster carers the treatment that parents get, and was looked at lately.",
            not_met: "No policy of the school that was looked at lately gives foster carers the treatment that \
                      parents get.",
            departed: None,
            unclear: "The record does not show whether the school's policy gives foster carers the treatment that \
                      parents get.",
            action: "Say in the school's policy that foster carers are treated as parents are, and review it in time.",
            plain: "Your school should treat your foster carer the way it treats other children's parents.",
        },
        note: "A policy stands for how carers are treated. What was done for a child is asked of the child's record, \
               by CI-6.8.2 and CI-6.8.3.",
        judge: &StateOf::<School> {
            applies: |school| school.school().children_in_care().more_than(0.0),
            holds: policy_says_so,
            departs: None,
        },
    }

    /// Foster carers were invited to every meeting, and their consent was accepted whenever it was theirs to give.
    ///
    /// Why: invitations and consents are where a school's treatment of carers shows (6.8).
    ///
    /// How it is read: in a year with meetings about children in care, or with a consent refused, as many meetings had
    /// an invitation to the carer as were held, the policy accepts the carer's consent, and no consent was refused
    /// though delegated.
    pub static B = {
        id: "CI-6.8.1/b",
        revision: 1,
        title: "Were foster carers invited to every meeting about the child, and was their delegated consent accepted \
                every time?",
        source: "care-inquiry 6.8",
        paragraph: "6.8",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Carers were invited to every meeting about a child in care, and their consent was always accepted.",
            not_met: "Carers were not invited to every meeting about a child in care, or their consent is not always \
                      accepted.",
            departed: None,
            unclear: "The record does not show whether carers were always invited and their consent always accepted.",
            action: "Invite the carer to every meeting about the child, and accept the consent that is the carer's to \
                     give.",
            plain: "Your school should ask your foster carer to every meeting about you, and a yes from your carer \
                    should count.",
        },
        note: "The school's own count, without case records. What was done for a child is asked of the child's \
               record, by CI-6.8.2 and CI-6.8.3.",
        judge: &StateOf::<School> {
            applies: has_dealt_with_carers,
            holds: invites_and_accepts,
            departs: None,
        },
    }
}

fn policy_says_so(school: At<'_, School>) -> Judgement<'_> {
    school.carers_as_parents().same_as_parents_in_policy().is_true().and(|| {
        policy(school, PolicyTopic::CarersAsParents, |policy| reviewed_within(policy, &POLICY_REVIEW_MAX_MONTHS))
    })
}

fn has_dealt_with_carers(school: At<'_, School>) -> Judgement<'_> {
    let carers = school.carers_as_parents();
    carers.meetings_about_children_in_care().more_than(0.0).or(|| carers.consents_refused().more_than(0.0))
}

fn invites_and_accepts(school: At<'_, School>) -> Judgement<'_> {
    let carers = school.carers_as_parents();
    carers
        .meetings_carer_invited()
        .reaches(carers.meetings_about_children_in_care())
        .and(|| carers.carer_consent_accepted_in_policy().is_true())
        .and(|| carers.consents_refused().at_most(0.0))
}
