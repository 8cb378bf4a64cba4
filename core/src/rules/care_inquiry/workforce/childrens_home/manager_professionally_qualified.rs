//! Clause CI-8.13.1: the manager of a home is a qualified social worker or the equal of one.

use crate::rules::prelude::*;

rule! {
    /// A manager who came after the report is qualified as a social worker, or has an equal qualification.
    ///
    /// Why: who leads a home should know as much as those who place children in it (8.13).
    ///
    /// How it is read: each manager in post on the day judged who took up post after the clock started is
    /// qualified as a social worker, or holds a qualification that was accepted as equal, gained on or before the
    /// day. No such manager, there is nothing to judge.
    pub static A = {
        id: "CI-8.13.1/a",
        revision: 1,
        title: "Is the manager qualified as a social worker or equivalent?",
        source: "care-inquiry 8.13",
        paragraph: "8.13 sentence 1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&MANAGER_CLOCK_START],
        says: Says {
            met: "The manager is qualified as a social worker, or holds an equal qualification.",
            not_met: "A manager is neither qualified as a social worker nor holds an equal qualification.",
            departed: None,
            unclear: "The record does not show whether or when the manager was qualified.",
            action: "Record how the manager is qualified, since when, and who accepted it as equal; or see that the \
                     qualification is gained.",
            plain: "The person in charge of a children's home should be a trained social worker, or just as well \
                    trained.",
        },
        note: "The text does not say which qualifications are equal; the record must name one and who accepted it. \
               From when managers are asked is a parameter, because the text gives no day.",
        judge: &StateOf::<ChildrensHome> {
            applies: has_new_manager,
            holds: is_qualified,
            departs: None,
        },
    }
}

fn is_qualified(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    let qualified = |member| is_professional(member).and(|| member.professionally_qualified_on().happened());
    home.staff().all(|member| is_new_manager(member).implies(|| qualified(member)))
}
