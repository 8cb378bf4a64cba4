//! The eight rules by hand, as the reference for those who write them in another engine.
//!
//! Three truths are numbers here: 0 no, 1 not known, 2 yes. What both say is the lesser, what either says the greater.
//! A decision is a number too, the worst first, so that the worst of several is the least.

use super::super::codes::*;
use super::super::days;
use super::super::fact::Fact::{Recorded, Silent};
use super::model::*;
use crate::asked::{AS_AT, SEEN_SINCE, SINCE};
use crate::decision::{DEPARTED, MET, NOT_APPLICABLE, NOT_MET, UNCLEAR};

pub fn decide<T: AsRef<str>>(child: &Child<T>, near_miles: f64) -> [u8; 8] {
    [
        placed_near(child, near_miles),
        informed_before_moving(child),
        informed_by_carers(child),
        seen_before_review(child),
        identity_supported(child),
        siblings_together(child),
        few_administrative_changes(child),
        few_changes(child),
    ]
}

fn worst(decisions: impl Iterator<Item = u8>) -> u8 {
    decisions.min().unwrap_or(NOT_APPLICABLE)
}

fn day<T: AsRef<str>>(date: &Option<T>) -> Option<&str> {
    date.as_ref().map(AsRef::as_ref)
}

/// The first day had come by the second.
fn by<T: AsRef<str>>(first: &Option<T>, second: &Option<T>) -> bool {
    day(first).zip(day(second)).is_some_and(|(first, second)| first <= second)
}

fn in_the_year<T: AsRef<str>>(date: &Option<T>) -> bool {
    day(date).is_some_and(|day| (SINCE..=AS_AT).contains(&day))
}

fn open_on<T: AsRef<str>>(start: &Option<T>, end: &Option<T>, on: &str) -> bool {
    day(start).is_some_and(|start| start <= on) && day(end).is_none_or(|end| end > on)
}

fn looked_after<T: AsRef<str>>(child: &Child<T>, on: &str) -> bool {
    child.care_episodes.iter().any(|episode| open_on(&episode.start_date, &episode.end_date, on))
}

fn new_placements<T: AsRef<str>>(child: &Child<T>) -> impl Iterator<Item = &Placement<T>> {
    child.placements.iter().filter(|placement| in_the_year(&placement.start_date))
}

/// CI-5.2.b.1/a: placed near home and school, or an exception gives the need.
fn placed_near<T: AsRef<str>>(child: &Child<T>, near_miles: f64) -> u8 {
    let in_care = |placement: &&Placement<T>| {
        placement.purpose != Some(Purpose::Respite)
            && day(&placement.start_date).is_some_and(|start| looked_after(child, start))
    };
    worst(new_placements(child).filter(in_care).map(|placement| {
        let miles = [placement.distance_from_home_miles, placement.distance_from_school_miles];
        if miles.iter().flatten().any(|miles| *miles > near_miles) {
            return match &child.exceptions {
                None => UNCLEAR,
                Some(all) if all.iter().any(|exception| excuses(exception, placement)) => DEPARTED,
                Some(_) => NOT_MET,
            };
        }
        if miles.iter().all(Option::is_some) { MET } else { UNCLEAR }
    }))
}

fn excuses<T: AsRef<str>>(exception: &Exception<T>, placement: &Placement<T>) -> bool {
    let written = |text: &Option<T>| day(text).is_some_and(|text| !text.is_empty());
    exception.topic == Some(Topic::Distance)
        && day(&exception.about_id) == day(&placement.id)
        && written(&exception.circumstances)
        && written(&exception.evidence)
        && by(&exception.decided_on, &placement.start_date)
}

fn in_time<'m, T: AsRef<str>>(
    told: &'m [Information<T>],
    placement: &Placement<T>,
) -> impl Iterator<Item = &'m Information<T>> {
    told.iter().filter(|one| by(&one.received_on, &placement.start_date))
}

fn to_strangers<T>(placement: &&Placement<T>) -> bool {
    placement.carers_known_to_child == Some(false)
}

/// CI-6.2/a: the child knew something of the new family and home before moving in with strangers.
fn informed_before_moving<T: AsRef<str>>(child: &Child<T>) -> u8 {
    worst(new_placements(child).filter(to_strangers).map(|placement| {
        let Some(told) = &placement.information_for_child else { return UNCLEAR };
        let covered = |what| in_time(told, placement).any(|one| one.covers.contains(&what));
        if covered(Covers::Family) && covered(Covers::Home) { MET } else { NOT_MET }
    }))
}

/// CI-6.2/b: what they were given suits a child, and the carers made it.
fn informed_by_carers<T: AsRef<str>>(child: &Child<T>) -> u8 {
    worst(new_placements(child).filter(to_strangers).map(|placement| {
        let Some(told) = &placement.information_for_child else { return UNCLEAR };
        let suits = in_time(told, placement).map(|one| match (one.child_friendly, &one.authored_by_role) {
            (Some(true), Some(Role::Carer)) => 2,
            (Some(true), None) => 1,
            _ => 0,
        });
        match suits.max() {
            None => NOT_APPLICABLE,
            Some(2) => MET,
            Some(1) => UNCLEAR,
            Some(_) => NOT_MET,
        }
    }))
}

/// CI-9.6.2/a: the reviewing officer saw the child in the 28 days before the review, and after the review before.
fn seen_before_review<T: AsRef<str>>(child: &Child<T>) -> u8 {
    worst(child.reviews.iter().filter(|review| in_the_year(&review.date)).map(|review| {
        let (Some(date), Recorded(seen)) = (day(&review.date), &review.iro_saw_child_on) else { return UNCLEAR };
        let Some(seen) = day(seen) else { return NOT_MET };
        let between = |other: &Review<T>| day(&other.date).is_some_and(|other| seen <= other && other < date);
        let lately = seen <= date && days(seen) >= days(date) - SEEN_SINCE;
        if lately && !child.reviews.iter().any(between) { MET } else { NOT_MET }
    }))
}

/// CI-5.3.1/b: some support with identity in the last year.
fn identity_supported<T: AsRef<str>>(child: &Child<T>) -> u8 {
    if !looked_after(child, AS_AT) {
        return NOT_APPLICABLE;
    }
    let work = child.identity_work.iter().flatten().any(|work| in_the_year(&work.date));
    let begun = |story: &Story<T>| {
        [&story.last_session_on, &story.start_date]
            .into_iter()
            .any(|date| matches!(date, Recorded(date) if in_the_year(date)))
    };
    if work || child.life_story_work.iter().flatten().any(begun) {
        return MET;
    }
    let open = |story: &Story<T>| matches!(story.last_session_on, Silent) || matches!(story.start_date, Silent);
    let unsaid = child.life_story_work.as_ref().is_none_or(|all| all.iter().any(open));
    if child.identity_work.is_none() || unsaid { UNCLEAR } else { NOT_MET }
}

/// CI-5.6.1/a: brothers and sisters in care live together, or the record holds the evidence for living apart.
fn siblings_together<T: AsRef<str>>(child: &Child<T>) -> u8 {
    if !looked_after(child, AS_AT) {
        return NOT_APPLICABLE;
    }
    let Some(siblings) = &child.siblings else { return UNCLEAR };
    let in_care = |sibling: &Sibling<T>, apart: bool| {
        sibling.living_arrangements.iter().flatten().any(|home| {
            open_on(&home.start_date, &home.end_date, AS_AT)
                && home.looked_after == Some(true)
                && !(apart && home.lives_with_child == Some(true))
        })
    };
    if siblings.iter().any(|sibling| in_care(sibling, true)) {
        let excused = siblings.iter().map(|sibling| match sibling.living_arrangements {
            None => UNCLEAR,
            Some(_) if in_care(sibling, true) => apart_for_a_reason(sibling),
            Some(_) => DEPARTED,
        });
        return worst(excused);
    }
    if siblings.iter().any(|sibling| sibling.living_arrangements.is_none()) {
        return UNCLEAR;
    }
    if siblings.iter().any(|sibling| in_care(sibling, false)) { MET } else { NOT_APPLICABLE }
}

fn apart_for_a_reason<T: AsRef<str>>(sibling: &Sibling<T>) -> u8 {
    let Some(decisions) = &sibling.separation_decisions else { return UNCLEAR };
    let reasoned = |decision: &Separation<T>| match decision.reason_code {
        None | Some(Reason::Other) => 1,
        Some(Reason::NoPlacementForGroup | Reason::Cost | Reason::NotInCare) => 0,
        Some(_) => 2,
    };
    let evidenced = |decision: &Separation<T>| match &decision.evidence {
        None => 1,
        Some(all) if all.iter().any(|item| by(&item.date, &decision.date)) => 2,
        Some(_) => 0,
    };
    let best = decisions.iter().map(|decision| reasoned(decision).min(evidenced(decision))).max();
    [NOT_MET, UNCLEAR, DEPARTED][best.unwrap_or(0)]
}

/// The allocations of a role that ended in the year, by why: none in the last year for a reason that counts against it.
fn ends<T: AsRef<str>>(child: &Child<T>, roles: &[Role], against: impl Fn(EndReason) -> bool) -> u8 {
    let ended = child.allocations.iter().filter(|worker| {
        worker.role.as_ref().is_some_and(|role| roles.contains(role)) && in_the_year(&worker.end_date)
    });
    let by_end = ended.map(|worker| match worker.end_reason {
        None => UNCLEAR,
        Some(reason) if against(reason) => NOT_MET,
        Some(_) => MET,
    });
    by_end.min().unwrap_or(MET)
}

/// CI-7.2.1/a: no social worker was lost in the year for an administrative reason.
fn few_administrative_changes<T: AsRef<str>>(child: &Child<T>) -> u8 {
    use EndReason::{AdministrativeTransfer, TeamRestructure};
    if !looked_after(child, AS_AT) {
        return NOT_APPLICABLE;
    }
    ends(child, &[Role::SocialWorker], |reason| matches!(reason, AdministrativeTransfer | TeamRestructure))
}

/// CI-9.8.f.2/a: the same social worker and officer all year, but for changes that nobody could avoid.
fn few_changes<T: AsRef<str>>(child: &Child<T>) -> u8 {
    use EndReason::{ChildRequest, LongAbsence, WorkerLeft};
    let all_year = |episode: &Episode<T>| {
        day(&episode.start_date).is_some_and(|start| start <= SINCE)
            && open_on(&episode.start_date, &episode.end_date, AS_AT)
    };
    if !child.care_episodes.iter().any(all_year) {
        return NOT_APPLICABLE;
    }
    ends(child, &[Role::SocialWorker, Role::Iro], |reason| !matches!(reason, WorkerLeft | ChildRequest | LongAbsence))
}
