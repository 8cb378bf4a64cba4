//! Clause CI-7.6.2: workers identify the networks that can go on supporting the young person.

use super::{has_pathway_plan, pathway_plan};
use crate::rules::prelude::*;

rule! {
    /// The pathway plan names the people and networks who will give support.
    ///
    /// Why: work with care leavers should also find out which networks can go on supporting them (7.6).
    ///
    /// How it is read: the pathway plan in force has assessed the young person's social network or relationships, and its
    /// support network names at least one person who is not a paid professional.
    pub static A = {
        id: "CI-7.6.2/a",
        revision: 1,
        title: "Does the pathway plan name the people and networks who will give support?",
        source: "care-inquiry 7.6",
        paragraph: "7.6",
        theme: Theme::Transitions,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::LeavingCare,
        parameters: &[],
        says: Says {
            met: "The pathway plan looks at the young person's network and names somebody who is not paid to be there.",
            not_met: "The pathway plan does not look at the young person's network, or names nobody but paid professionals.",
            departed: None,
            unclear: "The record does not show whether the pathway plan looks at the network and whom it names.",
            action: "Assess the young person's network in the plan, and name the people who will go on giving support.",
            plain: "Your leaving care plan should name people who will be there for you, not only people who are paid.",
        },
        note: "Paid workers alone are not a network that lasts. How strong a tie is, is not asked here.",
        judge: &State { applies: has_pathway_plan, holds: network_named, departs: None },
    }
}

fn network_named(child: At<'_, Child>) -> Judgement<'_> {
    pathway_plan(child, |plan| {
        plan.domains()
            .any(|area| {
                area.domain()
                    .is_any(&[PlanDomainDomain::SocialNetwork, PlanDomainDomain::Relationships])
                    .and(|| area.assessed_on().happened())
            })
            .and(|| plan.support_network().any(|member| member.person_id().given(is_of_their_own)))
    })
}

/// No professional, and living.
fn is_of_their_own(person: At<'_, Person>) -> Judgement<'_> {
    person.kind().is_not(PersonKind::Professional).and(|| is_living(person))
}
