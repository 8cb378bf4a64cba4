//! Clause CI-6.5: parents are helped to have a constructive part in planning and decisions.

use super::{INVOLVED, Occasion};
use crate::logic::Truth;
use crate::rule::Both;
use crate::rules::prelude::*;

rule! {
    /// Each parent took part in every review and planning decision, or gave their views to it.
    ///
    /// Why: parents who have a part in plans help the child to keep the people who matter to them (6.5).
    ///
    /// How it is read: at each review and each planning decision, every living parent took part or had their views
    /// obtained. A recorded exception about the parent or the event, with its circumstances and evidence, is a departure
    /// if it was decided by that day; a reason noted beside the name is not one.
    pub static A = {
        id: "CI-6.5/a",
        revision: 1,
        title: "Did each parent take part in, or give views to, each review and planning decision?",
        source: "care-inquiry 6.5",
        paragraph: "6.5",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "Every parent took part or gave their views.",
            not_met: "A parent neither took part nor gave their views, and no exception was recorded in time.",
            departed: Some("A parent was not involved, and a recorded exception with evidence says why."),
            unclear: "The record does not show what part each parent had, or whether there was an exception.",
            action: "Ask each parent to take part or to give their views; where that cannot be, record the exception and its evidence.",
            plain: "Your parents should have a say in plans about you, unless there is a very good reason why not.",
        },
        note: "Being involved is the end of the help that the text asks for; whether help was given is asked apart (CI-6.5/b). \
               Whether circumstances are exceptional, a reader must say.",
        judge: &Both(
            &Each {
                events: |child| child.reviews(),
                when: |review, period| review.date().within(period),
                applies: concerns_parents,
                holds: all_involved,
                departs: Some(involved_or_excepted),
            },
            &Each {
                events: |child| child.decisions(),
                when: |decision, period| decision.date().within(period),
                applies: concerns_parents,
                holds: all_involved,
                departs: Some(involved_or_excepted),
            },
        ),
    }

    /// Each parent was offered help to take part.
    ///
    /// Why: the text asks that parents be helped, which is not the same as being there (6.5).
    ///
    /// How it is read: for every living parent, help to take part, or work with them on planning, lies in the review cycle
    /// before the event. An offer that the parent refused was made. The same exceptions excuse.
    pub static B = {
        id: "CI-6.5/b",
        revision: 1,
        title: "Was each parent offered help to take part?",
        source: "care-inquiry 6.5",
        paragraph: "6.5",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Every parent was offered help to take part, or worked with on planning, in the time before.",
            not_met: "A parent was offered no help to take part in the time before, and no exception was recorded in time.",
            departed: Some("A parent was offered no help, and a recorded exception with evidence says why."),
            unclear: "The record does not show what help each parent was offered before, or whether there was an exception.",
            action: "Offer each parent help to take part, before each review and planning decision, and record it.",
            plain: "Your parents should get help to have a useful say in plans about you.",
        },
        note: "Help is asked apart from attendance. Whether the help was the right one is not shown.",
        judge: &Both(
            &Each {
                events: |child| child.reviews(),
                when: |review, period| review.date().within(period),
                applies: concerns_parents,
                holds: all_helped,
                departs: Some(helped_or_excepted),
            },
            &Each {
                events: |child| child.decisions(),
                when: |decision, period| decision.date().within(period),
                applies: concerns_parents,
                holds: all_helped,
                departs: Some(helped_or_excepted),
            },
        ),
    }
}

fn concerns_parents<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    E::is_for_planning(event)
        .and(|| E::date(event).given(|day| child.people().any(|person| is_living_parent(person, day))))
}

/// Every parent who lives on the day of the event is as `judge` asks.
fn each_parent<'r, E: Occasion>(
    child: At<'r, Child>,
    event: At<'r, E>,
    judge: impl Fn(At<'r, Person>, Day) -> Judgement<'r>,
) -> Judgement<'r> {
    E::date(event).given(|day| {
        child.people().all(|person| is_living_parent(person, day).implies(|| named(person, judge(person, day))))
    })
}

/// What is said of a parent. One without an id can be found in no list: as long as the answer is open, the id is missing
/// too.
fn named<'r>(parent: At<'r, Person>, said: Judgement<'r>) -> Judgement<'r> {
    let known = parent.id().known();
    if known.truth() == Truth::Unknown { said.and(|| known) } else { said }
}

fn all_involved<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    each_parent(child, event, |parent, _| E::involves(event, parent.id(), &INVOLVED))
}

fn involved_or_excepted<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    each_parent(child, event, |parent, day| {
        E::involves(event, parent.id(), &INVOLVED).or(|| is_excepted(child, event, parent, day))
    })
}

fn all_helped<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    each_parent(child, event, |parent, day| is_helped(child, parent, day))
}

fn helped_or_excepted<'r, E: Occasion>(child: At<'r, Child>, event: At<'r, E>) -> Judgement<'r> {
    each_parent(child, event, |parent, day| is_helped(child, parent, day).or(|| is_excepted(child, event, parent, day)))
}

/// Help to take part, or work on planning, lies in the review cycle before a day.
fn is_helped<'r>(child: At<'r, Child>, parent: At<'r, Person>, day: Day) -> Judgement<'r> {
    let before = Window::months_before(day, child.count(&REVIEW_CYCLE_MONTHS));
    child
        .involvement_support()
        .any(|help| help.person_id().is_person(parent.id()).and(|| help.date().within(before)))
        .or(|| {
            child.family_work().any(|work| {
                work.family_person_id()
                    .same(parent.id())
                    .and(|| work.purpose().is(FamilyWorkPurpose::Planning))
                    .and(|| work.date().within(before))
            })
        })
}

/// An exception about parents' involvement names the parent or the event, with its circumstances and evidence, and was
/// decided by the day of the event.
fn is_excepted<'r, E: Occasion>(
    child: At<'r, Child>,
    event: At<'r, E>,
    parent: At<'r, Person>,
    day: Day,
) -> Judgement<'r> {
    child.exceptions().any(|exception| {
        let about = exception.about_id();
        exception
            .topic()
            .is(ExceptionTopic::ParentInvolvement)
            .and(|| about.same(parent.id()).or(|| about.same(E::id(event))))
            .and(|| exception.circumstances().written())
            .and(|| exception.evidence().written())
            .and(|| exception.decided_on().on_or_before(day))
    })
}
