//! Clause CI-8.10.b.2: the school gives children in care an effective education.

use crate::Truth;
use crate::rules::prelude::*;

rule! {
    /// Children in care do as well as the school's pupils do, or better than a year before.
    ///
    /// Why: inspection is to look at how effectively a school educates children in care (8.10).
    ///
    /// How it is read: for every result of children in care, the share that made the progress expected is at least that
    /// of all pupils on the same measure, or more than their own of the year before. Where the school has no result of
    /// all pupils on that measure, only the year before can show it. A share of a few children tells nothing: with
    /// fewer than the least number on roll, the question does not arise. Nor does it where there are no results.
    pub static A = {
        id: "CI-8.10.b.2/a",
        revision: 1,
        title: "Do children in care make expected progress at least as often as other pupils, or more often than last \
                year?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 2",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[&MIN_CHILDREN_FOR_SHARE],
        says: Says {
            met: "On each measure, children in care made the progress expected as often as all pupils, or more often \
                  than before.",
            not_met: "On some measure, children in care made the progress expected less often than all pupils, and no \
                      more often than before.",
            departed: None,
            unclear: "The record does not show how children in care did beside all pupils, or beside the year before.",
            action: "Find out what holds children in care back on that measure, and plan teaching that answers it.",
            plain: "Your school should help you learn as well as everybody else.",
        },
        note: "Results stand for effectiveness. With a handful of pupils a share means little, so the number of \
               children in care belongs beside the answer.",
        judge: &StateOf::<School> {
            applies: has_results,
            holds: keeps_up,
            departs: None,
        },
    }
}

fn has_results(school: At<'_, School>) -> Judgement<'_> {
    let least = school.value(&MIN_CHILDREN_FOR_SHARE);
    school.school().children_in_care().at_least(least).and(|| school.attainment().any(is_of_children_in_care))
}

fn is_of_children_in_care(result: At<'_, Attainment>) -> Judgement<'_> {
    result.group().is(PupilGroup::InCare)
}

fn keeps_up(school: At<'_, School>) -> Judgement<'_> {
    school.attainment().all(|result| {
        is_of_children_in_care(result).implies(|| {
            let share = result.expected_progress_share();
            as_all_pupils(school, result).or(|| share.exceeds(result.prior_year_share()))
        })
    })
}

/// The share is at least that of all pupils on the same measure; without a result of theirs on it, it is not known.
fn as_all_pupils<'r>(school: At<'r, School>, result: At<'r, Attainment>) -> Judgement<'r> {
    let of_all =
        |other: At<'r, Attainment>| other.group().is(PupilGroup::All).and(|| other.measure().equals(result.measure()));
    let reaches = |other: At<'r, Attainment>| result.expected_progress_share().reaches(other.expected_progress_share());
    let found = school.attainment().any(|other| of_all(other).and(|| reaches(other)));
    // A row that may be of all pupils or not leaves it open whether there is one.
    if found.truth() == Truth::No { school.attainment().any_or_unknown(of_all).then(|| found) } else { found }
}
