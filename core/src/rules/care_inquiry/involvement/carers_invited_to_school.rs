//! Clause CI-6.8.2: foster carers are asked to school meetings about the child.

use super::is_foster_home;
use crate::rules::prelude::*;

rule! {
    /// A foster carer was invited to each school meeting about the child.
    ///
    /// Why: a school should treat foster carers as it treats parents (6.8).
    ///
    /// How it is read: for every meeting held while the child was in foster care, at least one carer of the home of that
    /// day is among those invited. One of a couple is enough, and coming is not asked.
    pub static A = {
        id: "CI-6.8.2/a",
        revision: 1,
        title: "Was a current carer invited to each school meeting about this child?",
        source: "care-inquiry 6.8",
        paragraph: "6.8",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[],
        says: Says {
            met: "A foster carer was invited to the school meeting.",
            not_met: "No foster carer of the child's was invited to the school meeting.",
            departed: None,
            unclear: "The record does not show who cared for the child then, or who was invited to the school meeting.",
            action: "Ask the school to invite the foster carers to its meetings, and record who is invited.",
            plain: "Your foster carers should be asked to school meetings about you, just as parents are.",
        },
        note: "An invitation is asked about, not who came. What the school meant by it is not shown.",
        judge: &Each {
            events: |child| child.education().meetings(),
            when: |meeting, period| meeting.date().within(period),
            applies: in_foster_care,
            holds: carer_invited,
            departs: None,
        },
    }
}

fn in_foster_care<'r>(child: At<'r, Child>, meeting: At<'r, SchoolMeeting>) -> Judgement<'r> {
    meeting.date().given(|day| child.placements().any(|home| is_foster_home(home, day)))
}

fn carer_invited<'r>(child: At<'r, Child>, meeting: At<'r, SchoolMeeting>) -> Judgement<'r> {
    let invited =
        |home: At<'r, Placement>| home.carer_person_ids().any(|carer| meeting.invited_person_ids().has(carer));
    meeting.date().given(|day| child.placements().all(|home| is_foster_home(home, day).implies(|| invited(home))))
}
