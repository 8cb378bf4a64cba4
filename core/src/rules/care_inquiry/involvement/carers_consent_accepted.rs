//! Clause CI-6.8.3: a foster carer's consent to school activities is accepted.

use super::{is_foster_home, is_in_force};
use crate::rules::prelude::*;

rule! {
    /// The school took the foster carer's consent as enough.
    ///
    /// Why: a school should treat foster carers as it treats parents, in consent as in meetings (6.8).
    ///
    /// How it is read: for every consent needed while the child was in foster care. Where the care plan keeps school
    /// trips from the carers as a noted exception, on that day, the consent is not theirs to give and falls outside.
    pub static A = {
        id: "CI-6.8.3/a",
        revision: 1,
        title: "Did the school accept the carer's consent for each activity?",
        source: "care-inquiry 6.8",
        paragraph: "6.8",
        theme: Theme::Involvement,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[],
        says: Says {
            met: "The school accepted the foster carer's consent.",
            not_met: "The school did not accept the foster carer's consent.",
            departed: None,
            unclear: "The record does not show whether the foster carer's consent was accepted, or was theirs to give.",
            action: "Show the school what is delegated to the carers; record what it accepts, and who may consent to school trips.",
            plain: "Your foster carers should be able to say yes to school trips and activities for you.",
        },
        note: "An exception for school trips under CI-6.7.1 takes the consent out. The school's reason for refusing does not \
               excuse.",
        judge: &Each {
            events: |child| child.education().activity_consents(),
            when: |consent, period| consent.date().within(period),
            applies: theirs_to_give,
            holds: |_, consent| consent.carer_consent_accepted().is_true(),
            departs: None,
        },
    }
}

fn theirs_to_give<'r>(child: At<'r, Child>, consent: At<'r, ActivityConsent>) -> Judgement<'r> {
    consent.date().given(|day| {
        child
            .placements()
            .any(|home| is_foster_home(home, day))
            .and(|| !child.delegated_decisions().any(|agreement| keeps_trips_back(agreement, day)))
    })
}

/// The care plan notes, on a day, that school trips are not the carers' to decide.
fn keeps_trips_back(agreement: At<'_, DelegatedDecision>, day: Day) -> Judgement<'_> {
    use DelegatedDecisionHolder::{Carer, Shared};
    is_in_force(agreement, day)
        .and(|| agreement.area().is(DelegatedDecisionArea::SchoolTrips))
        .and(|| !agreement.holder().is_any(&[Carer, Shared]))
        .and(|| agreement.exception_in_care_plan().is_true())
}
