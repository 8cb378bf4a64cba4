//! Clause CI-8.13.3: managers who were already in post become qualified within two years.

use crate::rules::prelude::*;

rule! {
    /// A manager who was in post without the qualifications when the clock started gained them in the time
    /// allowed.
    ///
    /// Why: good managers who were already there should not have to go, but should become qualified (8.13).
    ///
    /// How it is read: each manager in post on the day judged who took up post by the day on which the clock
    /// started, and was not qualified by then, had both qualifications by the end of the years allowed: as a
    /// social worker or the equal of one, and in management. Until those years are over, nothing is judged.
    pub static A = {
        id: "CI-8.13.3/a",
        revision: 1,
        title: "Has a manager who was in post unqualified at the start become qualified within two years?",
        source: "care-inquiry 8.13",
        paragraph: "8.13 sentence 2",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&MANAGER_CLOCK_START, &MANAGER_QUALIFY_WITHIN_YEARS],
        says: Says {
            met: "The manager who was already in post gained both qualifications in time.",
            not_met: "A manager who was already in post did not gain both qualifications in time.",
            departed: None,
            unclear: "The record does not show whether or when the manager who was already in post was qualified.",
            action: "Record when the manager gained each qualification, or see that it is gained.",
            plain: "People already in charge of a children's home should get the right training within two years.",
        },
        note: "Qualified is read as both parts of the first sentence. When the clock starts is a parameter, because \
               the text gives no day. A manager who has left is not asked about.",
        judge: &StateOf::<ChildrensHome> {
            applies: was_to_qualify,
            holds: is_qualified,
            departs: None,
        },
    }
}

/// The day by which they were to be qualified.
fn deadline(home: At<'_, ChildrensHome>) -> Day {
    home.day_set(&MANAGER_CLOCK_START).plus_months(home.count(&MANAGER_QUALIFY_WITHIN_YEARS) * YEAR)
}

fn is_qualified_by(member: At<'_, StaffMember>, day: Day) -> Judgement<'_> {
    is_professional(member)
        .and(|| member.professionally_qualified_on().on_or_before(day))
        .and(|| member.management_qualification().written())
        .and(|| member.management_qualified_on().on_or_before(day))
}

/// In post since before the clock started, and not qualified when it did.
fn is_to_qualify(member: At<'_, StaffMember>) -> Judgement<'_> {
    let clock = member.day_set(&MANAGER_CLOCK_START);
    is_manager(member).and(|| member.start_date().on_or_before(clock)).and(|| !is_qualified_by(member, clock))
}

fn was_to_qualify(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    if home.as_at() <= deadline(home) {
        // Until then nobody is asked about (the register's ruling 16), whoever is on the staff.
        return home.says(false).and(|| !home.staff().recorded());
    }
    home.staff().any(is_to_qualify)
}

fn is_qualified(home: At<'_, ChildrensHome>) -> Judgement<'_> {
    let deadline = deadline(home);
    home.staff().all(|member| is_to_qualify(member).implies(|| is_qualified_by(member, deadline)))
}
