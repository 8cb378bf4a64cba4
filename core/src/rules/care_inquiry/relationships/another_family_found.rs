//! Clause CI-5.1.3: where the birth family cannot provide this, another family is found and resourced.

use crate::rules::prelude::*;

rule! {
    /// A child who will not go home has another family, or one is being looked for now.
    ///
    /// Why: where parents cannot give a child a family for life, the report says that others have to be found who
    /// can (5.1).
    ///
    /// How it is read: a decided route other than return home is the sign that the birth family cannot. The child
    /// then lives in a home of that route which is meant to last, or a step in the search is recent. Finding one is
    /// not wholly in the authority's hands, so what is asked for is activity that goes on.
    pub static A = {
        id: "CI-5.1.3/a",
        revision: 1,
        title: "If return to the birth family is ruled out, is another family in place or being actively sought?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 3",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&FAMILY_FINDING_MAX_GAP_DAYS],
        says: Says {
            met: "The child lives in a lasting home of the planned route, or a step to find one is recent.",
            not_met: "The child has no lasting home of the planned route, and no recent step to find one is recorded.",
            departed: None,
            unclear: "The record does not show whether a lasting home of the planned route is found or being sought.",
            action: "Take the next step in finding the family and date it; record what each placement is for.",
            plain: "If you cannot go back to your family, people should find another family for you, and keep looking.",
        },
        note: "Which kinds of home fit which route is our table. A search step is not a family.",
        judge: &State { applies: cannot_go_home, holds: found_or_sought, departs: None },
    }

    /// When that family is found, support and money are agreed in good time.
    ///
    /// Why: the report asks not only that the family is found but that it is given what it needs (5.1).
    ///
    /// How it is read: when a lasting home of the planned route begins, a support plan and the funding are both
    /// agreed within the days that a request is given. Until these have run out, either may still come.
    pub static B = {
        id: "CI-5.1.3/b",
        revision: 1,
        title: "Has support and funding been agreed for that arrangement?",
        source: "care-inquiry 5.1",
        paragraph: "5.1 sentence 3",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtPlacementStart,
        parameters: &[&REQUEST_RESPONSE_DAYS],
        says: Says {
            met: "A support plan and funding were agreed for the lasting home in good time.",
            not_met: "The lasting home began without a support plan, or without funding, agreed in good time.",
            departed: None,
            unclear: "The record does not show when support and funding were agreed, or the time has not run out.",
            action: "Agree the support plan and the funding, and record both days.",
            plain: "When you get a family to stay with, they should get the help and the money to look after you.",
        },
        note: "Whether the support is enough is not asked here, but through needs and services. The days are ours.",
        judge: &Each {
            events: |child| child.placements(),
            when: |placement, period| placement.start_date().within(period),
            applies: family_found,
            holds: resourced,
            departs: None,
        },
    }
}

/// The homes that carry out a route. Return home and an open route have none.
static HOMES: &[(PermanenceRoute, &[PlacementType])] = {
    use PlacementType::{
        Adopted, AdoptivePlacement, ChildrensHome, FosterCare, Independent, KinshipFosterCare, KinshipOutsideCare,
        ResidentialSchool, SemiIndependent, SpecialGuardianship, StayingOn, SupportedLodgings,
    };
    &[
        (PermanenceRoute::Kinship, &[KinshipFosterCare, KinshipOutsideCare]),
        (PermanenceRoute::Adoption, &[AdoptivePlacement, Adopted]),
        (PermanenceRoute::LongTermFostering, &[FosterCare, KinshipFosterCare, StayingOn]),
        (PermanenceRoute::SpecialGuardianship, &[SpecialGuardianship]),
        (PermanenceRoute::Residential, &[ChildrensHome, ResidentialSchool]),
        (PermanenceRoute::Independence, &[SupportedLodgings, SemiIndependent, StayingOn, Independent]),
    ]
};

fn rules_out_return(plan: At<'_, Plan>) -> Judgement<'_> {
    plan.permanence_route()
        .known()
        .and(|| !plan.permanence_route().is_any(&[PermanenceRoute::ReturnHome, PermanenceRoute::Undecided]))
}

/// The home is meant to last.
fn is_lasting(home: At<'_, Placement>) -> Judgement<'_> {
    home.purpose().is_any(&[PlacementPurpose::LongTerm, PlacementPurpose::Permanent])
}

/// The home carries out the plan's route.
fn carries_out<'r>(home: At<'r, Placement>, plan: At<'r, Plan>) -> Judgement<'r> {
    plan.permanence_route().look_up(HOMES, |types| home.type_().is_any(types))
}

fn cannot_go_home(child: At<'_, Child>) -> Judgement<'_> {
    plan_with_route(child, child.as_at(), rules_out_return)
}

fn found_or_sought(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    let recent = last_days(child, &FAMILY_FINDING_MAX_GAP_DAYS);
    plan_with_route(child, today, |plan| {
        current_placement(child, today, |home| carries_out(home, plan).and(|| is_lasting(home)))
            .or(|| plan.alternative_family_search().any(|step| step.date().within(recent)))
    })
}

fn family_found<'r>(child: At<'r, Child>, home: At<'r, Placement>) -> Judgement<'r> {
    is_lasting(home).and(|| {
        home.start_date()
            .given(|start| plan_with_route(child, start, |plan| rules_out_return(plan).and(|| carries_out(home, plan))))
    })
}

fn resourced<'r>(child: At<'r, Child>, home: At<'r, Placement>) -> Judgement<'r> {
    let days = child.count(&REQUEST_RESPONSE_DAYS);
    home.start_date().given(|start| {
        let deadline = start.plus_days(days);
        let resourcing = home.resourcing();
        resourcing.support_plan_agreed_on().by(deadline).and(|| resourcing.funding_agreed_on().by(deadline))
    })
}
