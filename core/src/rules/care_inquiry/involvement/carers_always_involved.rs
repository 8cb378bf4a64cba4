//! Clause CI-6.6.1: whoever cares for the child now always has a part in planning and decisions.

use super::{INVOLVED, Occasion, is_home_with_carers};
use crate::rule::Both;
use crate::rules::prelude::*;

rule! {
    /// Each current carer took part in every review and planning decision, or gave their views to it.
    ///
    /// Why: nobody knows the child's days better than those with whom the child lives (6.6).
    ///
    /// How it is read: at each review and each planning decision, every carer of the home of that day took part or had
    /// their views obtained; of the key workers of a home that is not a family, one is enough. 'Always' leaves no room for
    /// an exception, so a recorded reason is not a departure.
    pub static A = {
        id: "CI-6.6.1/a",
        revision: 1,
        title: "Was each current carer involved in every review and planning decision?",
        source: "care-inquiry 6.6",
        paragraph: "6.6",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "Every current carer, or a key worker of the home, took part or gave their views.",
            not_met: "A current carer neither took part nor gave their views.",
            departed: None,
            unclear: "The record does not show who cared for the child then, or what part each carer had.",
            action: "Ask every current carer to take part or to give their views, and record it.",
            plain: "The people who look after you must always have a say when plans about you are made.",
        },
        note: "There is no departure: a recorded reason is shown, and does not excuse. How much a carer's views weighed is not \
               shown.",
        judge: &Both(
            &Each {
                events: |child| child.reviews(),
                when: |review, period| review.date().within(period),
                applies: has_carers,
                holds: carers_involved,
                departs: None,
            },
            &Each {
                events: |child| child.decisions(),
                when: |decision, period| decision.date().within(period),
                applies: has_carers,
                holds: carers_involved,
                departs: None,
            },
        ),
    }
}

fn has_carers<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    E::is_for_planning(event)
        .and(|| E::date(event).given(|day| child.placements().any(|home| is_home_with_carers(home, day))))
}

fn carers_involved<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    E::date(event).given(|day| {
        child.placements().all(|home| is_home_with_carers(home, day).implies(|| enough_involved(home, event)))
    })
}

/// All carers of a family, or one key worker of another home.
fn enough_involved<'r, E: Occasion>(home: At<'r, Placement>, event: At<'r, E>) -> Judgement<'r> {
    use PlacementType::{ChildrensHome, ResidentialSchool, Secure, SemiIndependent};
    let carers = home.carer_person_ids();
    carers.all(|carer| E::involves(event, carer, &INVOLVED)).or(|| {
        home.type_()
            .is_any(&[ChildrensHome, ResidentialSchool, Secure, SemiIndependent])
            .and(|| carers.any(|carer| E::involves(event, carer, &INVOLVED)))
    })
}
