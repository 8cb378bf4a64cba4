//! Clause CI-9.17.c.2: this young person under special guardianship is treated as eligible for leaving-care support.

use crate::rules::prelude::*;

rule! {
    /// The young person under special guardianship was recognised as eligible, and offered support.
    ///
    /// Why: a young person should not lose the help of care leavers because a guardian took them in (9.17). The text
    /// asks for a law; a case shows whether it is done.
    ///
    /// How it is read: where a special guardianship order was in force on or after the birthday from which leaving
    /// care is planned, a status other than that of not being eligible was decided, and support was offered.
    pub static A = {
        id: "CI-9.17.c.2/a",
        revision: 1,
        title: "Has the young person been recognised as eligible and offered support?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 3",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Implied,
        time: TimeBasis::LeavingCare,
        parameters: &[&LEAVING_CARE_PLANNING_AGE],
        says: Says {
            met: "The young person was recognised as eligible, and offered leaving-care support.",
            not_met: "The young person was not recognised as eligible, or not offered leaving-care support.",
            departed: None,
            unclear: "The record does not show whether the young person was recognised as eligible and offered support.",
            action: "Decide that the young person is eligible, offer support, and record both days.",
            plain: "If you live with a special guardian, you should get the same help with growing up as other young people from care.",
        },
        note: "The law of the time gave some a lesser status; the code for extended support shows local schemes. What was \
               offered is not asked.",
        judge: &State { applies: guarded_when_planned, holds: treated_as_eligible, departs: None },
    }
}

fn guarded_when_planned(child: At<'_, Child>) -> Judgement<'_> {
    let age = child.count(&LEAVING_CARE_PLANNING_AGE);
    let over_by_then = |ended: Day| at_age(child, age, |birthday| child.says(ended <= birthday));
    at_age(child, age, |birthday| child.says(birthday <= child.as_at())).and(|| {
        child.legal_statuses().any(|legal| {
            legal
                .status()
                .is(LegalBasis::SpecialGuardianshipOrder)
                .and(|| legal.start_date().happened())
                .and(|| !legal.end_date().given(over_by_then))
        })
    })
}

fn treated_as_eligible(child: At<'_, Child>) -> Judgement<'_> {
    let leaving = child.leaving_care();
    leaving
        .eligibility()
        .is_not(Eligibility::NotEligible)
        .and(|| leaving.eligibility_decided_on().decided())
        .and(|| leaving.support_offered_on().happened())
}
