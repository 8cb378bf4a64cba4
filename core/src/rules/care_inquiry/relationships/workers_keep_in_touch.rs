//! Clause CI-5.2.c: workers and carers with a good relationship are helped to stay in touch.

use crate::rules::prelude::*;

rule! {
    /// When a worker or carer who gets on well with the child leaves their role, staying in touch is helped.
    ///
    /// Why: a change of job or home should not end a relationship that does the child good (5.2).
    ///
    /// How it is read: by the latest assessment on that day the relationship was good and the child did not wish it
    /// to end, no restriction was in force and the worker or carer had not died. Help towards staying in touch, planned
    /// or done, is dated within the days that a request is given, before or after. Until these have run out, it may
    /// still come.
    pub static A = {
        id: "CI-5.2.c/a",
        revision: 1,
        title: "When a worker or carer with a good relationship left their role, was support to stay in touch arranged?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 bullet 3",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "Help to stay in touch was planned or given around the day on which the role ended.",
            not_met: "The role ended without help to stay in touch being planned or given around that day.",
            departed: None,
            unclear: "The record does not show how good the relationship was, or what was done, or there is still time.",
            action: "Ask the child and the adult, plan how they stay in touch, and record it.",
            plain: "If you get on well with a worker or carer and they leave, they should be helped to stay in touch with you.",
        },
        note: "Support can be given but contact cannot be ordered, so support is what is asked for. Encouragement leaves no \
               trace of its own and is not asked about.",
        judge: &Each {
            events: |child| child.relationships(),
            when: |relationship, period| relationship.role_ended_on().within(period),
            applies: good_and_wanted,
            holds: helped_to_stay_in_touch,
            departs: None,
        },
    }
}

fn good_and_wanted<'r>(_: At<'r, Child>, relationship: At<'r, Relationship>) -> Judgement<'r> {
    let worker_or_carer = |person: At<'r, Person>| person.kind().is_any(&[PersonKind::Professional, PersonKind::Carer]);
    relationship.role_ended_on().given(|ended| {
        relationship
            .person_id()
            .given(worker_or_carer)
            .and(|| {
                relationship.assessments().latest(
                    |assessment| assessment.date().on_or_before(ended),
                    |assessment| is_good_by(assessment).and(|| assessment.child_wish().is_not(RelationshipWish::End)),
                )
            })
            .and(|| !is_restricted(relationship, ended))
            .and(|| is_with_the_living(relationship, ended))
    })
}

fn helped_to_stay_in_touch<'r>(child: At<'r, Child>, relationship: At<'r, Relationship>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    relationship.role_ended_on().given(|ended| {
        let around = Window { from: ended.plus_days(-days), to: ended.plus_days(days) };
        relationship.support_actions().any_by(around.to, |action| {
            action
                .date()
                .within(around)
                .and(|| action.status().is_any(&[SupportActionStatus::Planned, SupportActionStatus::Done]))
        })
    })
}
