//! Clause CI-7.6.1: work with care leavers attends to psychological and emotional needs as much as to practical ones.

use super::{has_pathway_plan, pathway_plan};
use crate::Truth;
use crate::rules::prelude::*;

rule! {
    /// The pathway plan covers psychological and emotional needs with actions, in step with practical ones.
    ///
    /// Why: work with care leavers should look to how they feel as much as to the practical side (7.6).
    ///
    /// How it is read: 'as much as' is cover and follow-through. Both areas are assessed and have an action, and the share
    /// of their actions that is overdue is no greater than that of the practical areas together. Actions are not
    /// counted against each other: that would reward trivial ones. Where nothing practical is planned, there is
    /// nothing to be behind of.
    pub static A = {
        id: "CI-7.6.1/a",
        revision: 1,
        title: "Does the pathway plan cover psychological and emotional needs with actions, at least in step with practical ones?",
        source: "care-inquiry 7.6",
        paragraph: "7.6",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[],
        says: Says {
            met: "The pathway plan covers psychological and emotional needs, and its actions on them keep step.",
            not_met: "The pathway plan leaves out psychological or emotional needs, or falls behind on them.",
            departed: None,
            unclear: "The record does not show whether the pathway plan covers psychological and emotional needs in step.",
            action: "Assess both areas, agree actions on them, and record when each is due and done.",
            plain: "Help with how you feel should matter as much as help with money, work and a place to live.",
        },
        note: "Cover and follow-through stand in for attention. How good the help was is for the young person to say.",
        judge: &State { applies: has_pathway_plan, holds: in_step, departs: None },
    }

    /// The young person says that how they feel got as much attention as practical matters.
    ///
    /// Why: the balance of attention is best known to the person who receives it (7.6).
    ///
    /// How it is read: the young person, or an advocate for them, has attested it within the time that a statement counts.
    pub static B = {
        id: "CI-7.6.1/b",
        revision: 1,
        title: "Does the young person say that how they feel got as much attention as practical matters?",
        source: "care-inquiry 7.6",
        paragraph: "7.6",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the young person says that how they feel got as much attention as practical matters.",
            not_met: "The young person does not say that how they feel got as much attention as practical matters.",
            departed: None,
            unclear: "Neither the young person nor an advocate has said whether how they feel got as much attention.",
            action: "Ask the young person, alone or with an advocate, and record what they say and on what it rests.",
            plain: "You are the one to say whether people paid as much attention to how you feel as to practical things.",
        },
        note: "Only the young person, or an advocate for them, is read.",
        judge: &State {
            applies: has_pathway_plan,
            holds: |child| attested(child, "CI-7.6.1/b", &[Role::Child, Role::Advocate]),
            departs: None,
        },
    }
}

const PRACTICAL: [PlanDomainDomain; 4] = [
    PlanDomainDomain::Accommodation,
    PlanDomainDomain::Money,
    PlanDomainDomain::Employment,
    PlanDomainDomain::PracticalSkills,
];

const FELT: [PlanDomainDomain; 2] = [PlanDomainDomain::Psychological, PlanDomainDomain::Emotional];

fn in_step(child: At<'_, Child>) -> Judgement<'_> {
    pathway_plan(child, |plan| {
        plan.domains().recorded().then(|| {
            covers(plan, PlanDomainDomain::Psychological)
                .and(|| covers(plan, PlanDomainDomain::Emotional))
                .and(|| no_further_behind(plan))
        })
    })
}

fn covers(plan: At<'_, Plan>, area: PlanDomainDomain) -> Judgement<'_> {
    plan.domains().any(|entry| {
        entry.domain().is(area).and(|| entry.assessed_on().happened()).and(|| entry.actions().has_entries())
    })
}

fn is_overdue(action: At<'_, DomainAction>) -> Judgement<'_> {
    action.due_on().before(action.as_at()).and(|| !action.done_on().happened())
}

/// The actions of a group of areas: how many, and how many of them are overdue, at the least and at the most.
#[derive(Default)]
struct Tally {
    actions: u64,
    least: u64,
    most: u64,
    /// An area or its actions are not recorded, so that none of the three is certain.
    open: bool,
}

impl Tally {
    fn of(plan: At<'_, Plan>, areas: &[PlanDomainDomain]) -> Self {
        let mut tally = Self::default();
        for entry in plan.domains().entries() {
            match entry.domain().is_any(areas).truth() {
                Truth::No => continue,
                Truth::Unknown => tally.open = true,
                Truth::Yes => tally.open |= !entry.actions().is_recorded(),
            }
            for action in entry.actions().entries() {
                let overdue = is_overdue(action).truth();
                tally.actions += 1;
                tally.least += u64::from(overdue == Truth::Yes);
                tally.most += u64::from(overdue != Truth::No);
            }
        }
        tally
    }
}

/// The share overdue of what is felt is no greater than that of what is practical, compared as exact fractions.
fn no_further_behind(plan: At<'_, Plan>) -> Judgement<'_> {
    let (felt, practical) = (Tally::of(plan, &FELT), Tally::of(plan, &PRACTICAL));
    let behind =
        |felt_overdue: u64, practical_overdue: u64| felt_overdue * practical.actions > practical_overdue * felt.actions;
    let truth = if felt.most == 0 && !felt.open {
        Truth::Yes
    } else if felt.open || practical.open {
        Truth::Unknown
    } else if !behind(felt.most, practical.least) {
        Truth::Yes
    } else if behind(felt.least, practical.most) {
        Truth::No
    } else {
        Truth::Unknown
    };
    if truth == Truth::Unknown { what_is_not_recorded(plan) } else { plan.says(truth == Truth::Yes) }
}

fn what_is_not_recorded(plan: At<'_, Plan>) -> Judgement<'_> {
    let counted = |entry: At<'_, PlanDomain>| {
        entry.domain().is_any(&FELT).truth() != Truth::No || entry.domain().is_any(&PRACTICAL).truth() != Truth::No
    };
    plan.domains().all(|entry| {
        if !counted(entry) {
            return entry.says(true);
        }
        entry.domain().known().and(|| entry.actions().all(|action| is_overdue(action).settled()))
    })
}
