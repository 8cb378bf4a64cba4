//! Clause CI-6.9.4: adoption agencies draw on what people with experience of care know.

use crate::rules::prelude::*;

rule! {
    /// The adoption agency changed something in the year because people with experience of care had a say.
    ///
    /// Why: those who have lived in care know what no one else knows about it (6.9).
    ///
    /// How it is read: some contribution dated in the year, and not after the day judged, has at least one change
    /// written down that came of it. Until the year is over, it may still come;
    /// before it has begun, there is nothing to judge.
    pub static A = {
        id: "CI-6.9.4/a",
        revision: 1,
        title: "Did people with care or adoption experience shape the agency, with changes to show for it?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "People with experience of care shaped the agency in the year, and something changed.",
            not_met: "Nothing is recorded that changed in the year because people with experience of care shaped the \
                      agency.",
            departed: None,
            unclear: "The record does not show whether people with experience of care shaped the agency in the year, \
                      or the year is not over.",
            action: "Ask people with experience of care how the agency could be better, change something, and record \
                     what and when.",
            plain: "Adoption agencies should listen to young people who have been in care, and change things because \
                    of what they say.",
        },
        note: "Good use is read as use that changed something. Whose experience it was is not asked: care and adoption \
               both count.",
        judge: &StateOf::<AdoptionAgency> {
            applies: |agency| Year::of(agency).has_begun(),
            holds: |agency| changed_by_experience(agency),
            departs: None,
        },
    }

    /// People with experience of care can sit on the adoption panel, with training and support.
    ///
    /// Why: who has been through it sees what the other members of a panel do not (6.9).
    ///
    /// How it is read: the role of a member of the adoption panel is open to people with experience of care, who
    /// are trained and supported in it.
    pub static B = {
        id: "CI-6.9.4/b",
        revision: 1,
        title: "Can care-experienced people sit on the adoption panel, trained and supported?",
        source: "care-inquiry 6.9",
        paragraph: "6.9",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The adoption panel is open to people with experience of care, with training and support.",
            not_met: "The adoption panel is not open to people with experience of care, or training or support is \
                      lacking.",
            departed: None,
            unclear: "The record does not show whether the panel is open to them, with training and support.",
            action: "Open the adoption panel to people with experience of care, train and support them, and record it.",
            plain: "People who have been in care should be able to help decide who can adopt children.",
        },
        note: "The panel is the role that the text names for adoption. Whether anybody sits on it is not asked.",
        judge: &StateOf::<AdoptionAgency> {
            applies: always,
            holds: |agency| roles_are_open(agency, &[StandingRoleKind::AdoptionPanelMember]),
            departs: None,
        },
    }
}
