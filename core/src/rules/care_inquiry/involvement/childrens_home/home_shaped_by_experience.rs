//! Clause CI-6.9.3: children's homes draw on what people with experience of care know.

use crate::rules::prelude::*;

rule! {
    /// The home changed something in the year because people with experience of care had a say.
    ///
    /// Why: those who have lived in care know what no one else knows about it (6.9).
    ///
    /// How it is read: some contribution dated in the year, and not after the day judged, has at least one change
    /// written down that came of it. Until the year is over, it may still come;
    /// before it has begun, there is nothing to judge.
    pub static A = {
        id: "CI-6.9.3/a",
        revision: 1,
        title: "Did young people with care experience shape the home, with changes to show for it?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "People with experience of care shaped the home in the year, and something changed.",
            not_met: "Nothing is recorded that changed in the year because people with experience of care shaped the \
                      home.",
            departed: None,
            unclear: "The record does not show whether people with experience of care shaped the home in the year, or \
                      the year is not over.",
            action: "Ask people with experience of care how the home could be better, change something, and record \
                     what and when.",
            plain: "Children's homes should listen to young people who have been in care, and change things because of \
                    what they say.",
        },
        note: "Good use is read as use that changed something. Those who now live in the home count, since the text \
               includes those who are in care.",
        judge: &StateOf::<ChildrensHome> {
            applies: |home| Year::of(home).has_begun(),
            holds: |home| changed_by_experience(home),
            departs: None,
        },
    }

    /// Young people with experience of care can be mentors and take part in inspection, with training and support.
    ///
    /// Why: a standing role lets them use what they know, and not only on the day they are asked (6.9).
    ///
    /// How it is read: the role of a mentor and the role in inspection are each open to people with experience of
    /// care, who are trained and supported in it.
    pub static B = {
        id: "CI-6.9.3/b",
        revision: 1,
        title: "Are relevant roles open, with training and support?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The roles of mentor and in inspection are open to people with experience of care, with training and \
                  support.",
            not_met: "The role of mentor or in inspection is not open to people with experience of care, or lacks \
                      training or support.",
            departed: None,
            unclear: "The record does not show whether both roles are open, with training and support.",
            action: "Open the roles of mentor and in inspection to people with experience of care, train and support \
                     them, and record it.",
            plain: "Young people who have been in care should be able to help others as mentors, and to help check how \
                    good services are.",
        },
        note: "Which roles fit a home is our choice. Whether anybody holds them is not asked.",
        judge: &StateOf::<ChildrensHome> {
            applies: always,
            holds: |home| roles_are_open(home, &[StandingRoleKind::Mentor, StandingRoleKind::Inspection]),
            departs: None,
        },
    }
}
