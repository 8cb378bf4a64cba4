//! Clause CI-8.15.4: government puts programmes behind the development of the workforce.

use crate::rules::prelude::*;

rule! {
    /// A programme of government develops those who work in homes and those who foster.
    ///
    /// Why: central government should give attention and priority to such programmes (8.15).
    ///
    /// How it is read: a funding programme or strategy in force has one provision on developing the workforce that
    /// covers residential workers and foster carers.
    pub static A = {
        id: "CI-8.15.4/a",
        revision: 1,
        title: "Is there a government programme in force for development of the residential and fostering workforce?",
        source: "care-inquiry 8.15",
        paragraph: "8.15",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A programme or strategy in force develops both residential workers and foster carers.",
            not_met: "No programme or strategy in force develops both residential workers and foster carers.",
            departed: None,
            unclear: "The record does not show whether a programme or strategy in force develops both.",
            action: "Put a programme or strategy behind the development of residential workers and foster carers.",
            plain: "The government should help people who foster or work in children's homes to get better at it.",
        },
        note: "That there is one shows attention; its priority among programmes is not tested.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: has_programmes,
            departs: None,
        },
    }
}

fn has_programmes(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use InstrumentKind::{FundingProgramme, Strategy};
    use ProvisionCover::{FosterCarers, ResidentialWorkers};
    provision(policy, &[FundingProgramme, Strategy], ProvisionTopic::WorkforceDevelopment, |found| {
        found.covers().has_all(&[ResidentialWorkers, FosterCarers])
    })
}
