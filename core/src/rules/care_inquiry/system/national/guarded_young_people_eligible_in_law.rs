//! Clause CI-9.17.c.1: young people under special guardianship are eligible for leaving care support.

use crate::rules::prelude::*;

rule! {
    /// The law makes young people under special guardianship eligible for support in leaving care.
    ///
    /// Why: they should be eligible (9.17).
    ///
    /// How it is read: one provision in force on eligibility for leaving care is an entitlement or a duty and covers
    /// special guardianship. To have been in care first is no condition: the text states none.
    pub static A = {
        id: "CI-9.17.c.1/a",
        revision: 1,
        title: "Does the framework in force make them eligible?",
        source: "care-inquiry 9.17",
        paragraph: "9.17 bullet 3",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A provision in force makes young people under special guardianship eligible for leaving care \
                  support.",
            not_met: "No provision in force makes young people under special guardianship eligible for leaving care \
                      support.",
            departed: None,
            unclear: "The record does not show whether a provision in force makes them eligible.",
            action: "Make young people under special guardianship eligible for leaving care support.",
            plain: "If you have a special guardian, you should get the same help as others when you start out on your \
                    own.",
        },
        note: "No condition of having been in care first is stated, so none is asked for. What a young person got is \
               asked by CI-9.17.c.2.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: are_eligible,
            departs: None,
        },
    }
}

pub(crate) fn are_eligible(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    provision(policy, &[], ProvisionTopic::LeavingCareEligibility, |found| {
        found
            .force()
            .is_any(&[Force::Entitlement, Force::Duty])
            .and(|| found.covers().has(ProvisionCover::SpecialGuardianship))
    })
}
