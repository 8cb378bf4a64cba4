//! Clause CI-8.13.2: the manager of a home holds a management qualification before starting.

use crate::rules::prelude::*;

rule! {
    /// A manager who came after the report held a recognised management qualification before taking up post.
    ///
    /// Why: to lead a home is a craft of its own, which is not to be learnt at the expense of the children (8.13).
    ///
    /// How it is read: each manager in post on the day judged who took up post after the clock started holds a
    /// recognised management qualification, gained on or before the day of taking up post. No such manager, there
    /// is nothing to judge.
    pub static A = {
        id: "CI-8.13.2/a",
        revision: 1,
        title: "Was a recognised management qualification held before the manager took up post?",
        source: "care-inquiry 8.13",
        paragraph: "8.13 sentence 1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&MANAGER_CLOCK_START],
        says: Says {
            met: "The manager held a recognised management qualification before taking up post.",
            not_met: "A manager did not hold a recognised management qualification before taking up post.",
            departed: None,
            unclear: "The record does not show whether the manager held a management qualification before taking up \
                      post.",
            action: "Appoint only managers who hold a recognised management qualification, and record it with its day.",
            plain: "The person in charge of a children's home should have learnt how to run one before they start.",
        },
        note: "That it is recognised is taken as recorded. In future is read as: appointments after the day on which \
               the clock starts.",
        judge: &StateOf::<ChildrensHome> {
            applies: has_new_manager,
            holds: is_qualified,
            departs: None,
        },
    }
}

fn is_qualified(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    home.staff().all(|member| {
        is_new_manager(member).implies(|| {
            let by_start = || member.start_date().given(|start| member.management_qualified_on().on_or_before(start));
            member.management_qualification().written().and(by_start)
        })
    })
}
