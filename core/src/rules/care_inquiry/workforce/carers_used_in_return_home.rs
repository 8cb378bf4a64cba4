//! Clause CI-8.7: when the plan is return home, the support that carers can give is used.

use crate::Truth;
use crate::at::Scope;
use crate::evaluate::Findings;
use crate::rule::{Events, Judge};
use crate::rules::prelude::*;

rule! {
    /// The carers supported the child or family before or after the return home.
    ///
    /// Why: carers know the child, and the report wants more use made of what they can give when a child goes home (8.7).
    ///
    /// How it is read: on each return home from a home with carers, some carer's support began, or the carer or the child
    /// declined it. While a return is planned and has not come, the answer is open. 'Greater use' compares across
    /// cases; on one case it is read as any use.
    pub static A = {
        id: "CI-8.7/a",
        revision: 1,
        title: "Did the carers support the child or family before or after the return home?",
        source: "care-inquiry 8.7",
        paragraph: "8.7",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachMove,
        parameters: &[],
        says: Says {
            met: "A carer's support around the return home began, or was declined by carer or child.",
            not_met: "The child went home without any support by the carers being used.",
            departed: None,
            unclear: "The record does not show whether the carers' support was used around the return home.",
            action: "Ask the carers what support they can give, let it begin, and record it on the move.",
            plain: "If you go back home, the carers you lived with should be asked to help you and your family.",
        },
        note: "What the support was, and whether it helped, is not asked.",
        judge: &ReturnHome,
    }
}

static MOVES: Each<Move> = Each {
    events: |child| child.moves(),
    when: |this, period| this.date().within(period),
    applies: |_, this| {
        this.kind()
            .is(MoveKind::ReturnHome)
            .and(|| this.from_placement_id().given(|home| home.carer_person_ids().has_any()))
    },
    holds: |_, this| {
        this.carer_support().any(|support| {
            use CarerSupportDeclinedBy::{Carer, Child};
            support.start_date().happened().or(|| support.declined_by().is_any(&[Child, Carer]))
        })
    },
    departs: None,
};

/// Each return home in the period; with none, a return that is planned.
struct ReturnHome;

impl Judge for ReturnHome {
    fn subject(&self) -> Subject {
        Subject::Child
    }

    fn judge<'r>(&self, scope: &'r Scope<'r>, findings: &mut Findings<'r>) {
        let child = At::<Child>::root(scope);
        let any_move = MOVES.each(child, findings);
        findings.begin();
        let period = child.period();
        let returned =
            child.moves().any(|this| this.date().within(period).and(|| this.kind().is(MoveKind::ReturnHome)));
        let none = None::<fn() -> Judgement<'r>>;
        match returned.truth() {
            Truth::Yes => {}
            Truth::Unknown if any_move => {}
            Truth::Unknown => findings.add(child.path(), returned, || child.says(true), none),
            Truth::No => {
                let planned = (!returned).then(|| is_planned(child));
                findings.add(child.path(), planned, || child.moves().still_to_come(), none);
            }
        }
    }

    fn is_for_events(&self) -> bool {
        true
    }
}

/// A return home is planned for a child who has carers, and has not come yet.
fn is_planned(child: At<'_, Child>) -> Judgement<'_> {
    use PlacementType::{PlacedWithParents, ReturnedHome};
    let today = child.as_at();
    child
        .plans()
        .any(|plan| plan.type_().is(PlanType::ReturnHomePlan).and(|| plan.open_on(today)))
        .or(|| plan_with_route(child, today, |plan| plan.permanence_route().is(PermanenceRoute::ReturnHome)))
        .and(|| {
            current_placement(child, today, |home| {
                home.carer_person_ids().has_any().and(|| !home.type_().is_any(&[PlacedWithParents, ReturnedHome]))
            })
        })
}
