//! Clause CI-8.2.1: qualifying programmes fit the work that social workers will face.

use crate::rules::prelude::*;

rule! {
    /// A national standard for qualifying programmes deals with their length, focus and standing and with needs across
    /// life.
    ///
    /// Why: the length, focus and status of programmes should reflect the demands of practice, and needs across the
    /// whole of life (8.2).
    ///
    /// How it is read: a training standard in force has one provision on qualifying programmes that covers length,
    /// focus, status and needs across the life course.
    pub static A = {
        id: "CI-8.2.1/a",
        revision: 1,
        title: "Does the national standard for qualifying programmes cover length, focus, standing and needs across \
                the life course?",
        source: "care-inquiry 8.2",
        paragraph: "8.2 sentence 1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "A training standard in force deals with length, focus and standing of programmes and needs across \
                  life.",
            not_met: "No training standard in force deals with length, focus and standing of programmes and needs \
                      across life.",
            departed: None,
            unclear: "The record does not show whether a training standard in force deals with all four.",
            action: "Deal in the training standard with length, focus and standing of programmes and with needs \
                     across life.",
            plain: "People who train to be social workers should learn what they will need to help you, whatever your \
                    age.",
        },
        note: "A standard that deals with each head may still not fit practice; what a competent body says is asked \
               in CI-8.2.1/b.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: standard_covers_all,
            departs: None,
        },
    }

    /// A competent body states that qualifying programmes reflect what practice demands.
    ///
    /// Why: whether programmes fit the work is a judgement (8.2).
    ///
    /// How it is read: an agency has stated it, with its grounds, within the time that a statement counts. Silence is
    /// not a no: it is not known.
    pub static B = {
        id: "CI-8.2.1/b",
        revision: 1,
        title: "Does a competent body state that the programmes reflect what practice demands?",
        source: "care-inquiry 8.2",
        paragraph: "8.2 sentence 1",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: a competent body says that qualifying programmes reflect what practice demands.",
            not_met: "A competent body does not say without reserve that qualifying programmes reflect what practice \
                      demands.",
            departed: None,
            unclear: "No competent body has said lately whether qualifying programmes reflect what practice demands.",
            action: "Have a competent body review the programmes, and record what it says and what that rests on.",
            plain: "Experts should check that social workers learn what the job really needs.",
        },
        note: "Whether a national curriculum is adequate is a judgement. It is reported as attested, not as shown.",
        judge: &StateOf::<NationalPolicy> {
            applies: picture_covers,
            holds: |policy| attested(policy, "CI-8.2.1/b", &[Role::Agency]),
            departs: None,
        },
    }
}

fn standard_covers_all(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    use ProvisionCover::{Focus, Length, LifeCourseNeeds, Status};
    provision(policy, &[InstrumentKind::TrainingStandard], ProvisionTopic::QualifyingProgramme, |found| {
        found.covers().has_all(&[Length, Focus, Status, LifeCourseNeeds])
    })
}
