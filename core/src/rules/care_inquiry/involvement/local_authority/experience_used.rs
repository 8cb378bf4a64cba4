//! Clause CI-6.9.1: the authority learns from young people with experience of care.

use crate::rules::prelude::*;

rule! {
    /// Young people with experience of care shaped the service in the year, and something changed.
    ///
    /// Why: young people who have been in care know what would help others (6.9), and good use of that shows in what
    /// changes.
    ///
    /// How it is read: at least one contribution by young people in care or care leavers is dated in the year and
    /// lists a change made. Of a mixed group it is not known whether they were among it. That there is none counts
    /// once the year is over. Before it has begun, there is nothing to judge.
    pub static A = {
        id: "CI-6.9.1/a",
        revision: 1,
        title: "Did care-experienced young people shape the service this year, with changes to show for it?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Young people in care or care leavers shaped the service in the year, and something changed.",
            not_met: "In the year nothing changed because young people in care or care leavers shaped the service.",
            departed: None,
            unclear: "The record does not show whether young people in care or care leavers shaped the service in the \
                      year, and what changed.",
            action: "Ask young people in care and care leavers what should be better, change it, and record the day, \
                     who they were and what changed.",
            plain: "The council should listen to young people who have been in care, and make things better because \
                    of what they say.",
        },
        note: "Good use is read as use that changed something; how large the change was is not asked.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| Year::of(authority).has_begun(),
            holds: shaped,
            departs: None,
        },
    }

    /// The five roles that the text names are open to young people with experience of care, with training and
    /// support.
    ///
    /// Why: the report names roles already opened to them as something to build on (6.9).
    ///
    /// How it is read: for each of independent visitor, mentor, member of an adoption panel, commissioning and
    /// inspection, some entry says that the role is open and that its holders are trained and supported.
    pub static B = {
        id: "CI-6.9.1/b",
        revision: 1,
        title: "Are the named roles open to young people with care experience, with training and support?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "All five named roles are open to young people with experience of care, with training and support.",
            not_met: "One of the five named roles is not open to young people with experience of care, or not with \
                      training and support.",
            departed: None,
            unclear: "The record does not show whether all five named roles are open, with training and support.",
            action: "Open the role that is closed, train and support those who hold it, and record each.",
            plain: "Young people who have been in care should be able to help run and check services, with training \
                    and support.",
        },
        note: "That a role is open does not show that anybody holds it; the number of holders is a field of its \
               own. A body without an adoption panel has no such role to open, and fails.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: all_open,
            departs: None,
        },
    }
}

fn shaped(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    use ContributorGroup::{CareLeavers, InCare, Mixed};
    Year::of(authority).any(authority.participation().contributions(), At::<Contribution>::date, |entry| {
        entry.group().is_any_unless(Mixed, &[InCare, CareLeavers]).and(|| entry.changes_made().written())
    })
}

fn all_open(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    use StandingRoleKind::{AdoptionPanelMember, Commissioning, IndependentVisitor, Inspection, Mentor};
    roles_are_open(authority, &[IndependentVisitor, Mentor, AdoptionPanelMember, Commissioning, Inspection])
}
