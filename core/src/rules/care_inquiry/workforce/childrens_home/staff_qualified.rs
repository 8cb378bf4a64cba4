//! Clause CI-8.11: staff of children's homes hold a Level 3 qualification or higher.

use crate::rules::prelude::*;

rule! {
    /// Everybody who works with the children of the home holds the qualification that the report asks for.
    ///
    /// Why: children in homes are among those who need the most skilled care (8.11).
    ///
    /// How it is read: each member of staff in post on the day judged who works directly with children has a
    /// relevant qualification of at least the level, achieved on or before the day. Nobody in post who works with
    /// children, there is nothing to judge.
    pub static A = {
        id: "CI-8.11/a",
        revision: 1,
        title: "Does every member of staff hold a relevant qualification at Level 3 or above?",
        source: "care-inquiry 8.11",
        paragraph: "8.11",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&MIN_RESIDENTIAL_QUALIFICATION_LEVEL],
        says: Says {
            met: "All staff who work with children hold a qualification of the level asked for.",
            not_met: "Some member of staff who works with children does not hold a qualification of the level asked \
                      for.",
            departed: None,
            unclear: "The record does not show who works with children, or how they are qualified.",
            action: "See that all staff who work with children gain the qualification, and record its level and the \
                     day.",
            plain: "Everyone who looks after you in a children's home must be properly trained for it.",
        },
        note: "No time to qualify after starting is in the words, and none is added. Staff are those who work with \
               children; a home can mark all of its staff so, to read it to the letter.",
        judge: &StateOf::<ChildrensHome> {
            applies: has_carers,
            holds: carers_are_qualified,
            departs: None,
        },
    }
}

fn cares(member: At<'_, StaffMember>) -> Judgement<'_> {
    member.open_on(member.as_at()).and(|| member.cares_for_children().is_true())
}

fn has_carers(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    home.staff().any(cares)
}

fn carers_are_qualified(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    let level = home.value(&MIN_RESIDENTIAL_QUALIFICATION_LEVEL);
    home.staff().all(|member| {
        cares(member).implies(|| {
            member.qualification_level().at_least(level).and(|| member.qualification_achieved_on().happened())
        })
    })
}
