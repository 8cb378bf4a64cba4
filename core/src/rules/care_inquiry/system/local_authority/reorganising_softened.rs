//! Clause CI-9.8.1: the authority lessens the harm that reorganising does to children's relationships.

use crate::rules::prelude::*;

rule! {
    /// Each reorganisation that touched children was assessed beforehand and softened.
    ///
    /// Why: each time teams are redrawn, children lose workers whom they trust (9.8).
    ///
    /// How it is read: for each restructure in the year by which some child's worker could have changed, the
    /// effect on relationships was assessed before its day, and what was done about it is written down. One that
    /// was not is a no, even before the year is over. No such restructure so far, there is nothing to judge.
    pub static A = {
        id: "CI-9.8.1/a",
        revision: 1,
        title: "For each restructure, was the effect on relationships assessed beforehand and softened?",
        source: "care-inquiry 9.8",
        paragraph: "9.8 sentence 1",
        theme: Theme::System,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Each reorganisation of the year was assessed beforehand for its effect on relationships, and \
                  softened.",
            not_met: "A reorganisation of the year was not assessed beforehand for its effect on relationships, or \
                      nothing was done about it.",
            departed: None,
            unclear: "The record does not show whether teams were reorganised in the year, or what was done \
                      beforehand.",
            action: "Before teams change, assess what it does to children and their workers, do something about it, \
                     and record both.",
            plain: "When the council changes its teams, it must first think about which children could lose their \
                    worker, and try to stop that.",
        },
        note: "To lessen the harm is read as: first assess, then act. How many children kept their worker belongs \
               beside it.",
        judge: &StateOf::<LocalAuthority> {
            applies: touched_children,
            holds: is_softened,
            departs: None,
        },
    }
}

fn touches_children(restructure: At<'_, Restructure>) -> Judgement<'_> {
    restructure.children_affected().more_than(0.0)
}

fn touched_children(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let restructures = authority.restructures();
    // Where none ever did, it does not matter which year is asked about.
    restructures
        .any(touches_children)
        .and(|| Year::of(authority).any_so_far(restructures, At::<Restructure>::date, touches_children))
}

fn is_softened(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    Year::of(authority).all(authority.restructures(), At::<Restructure>::date, |restructure| {
        touches_children(restructure).implies(|| {
            restructure
                .date()
                .given(|day| restructure.impact_assessed_on().before(day))
                .and(|| restructure.mitigations().written())
        })
    })
}
