//! Clause CI-8.10.f.2: the school communicates well with social workers and carers.

use crate::rules::prelude::*;

rule! {
    /// Social workers and carers were asked how well the school communicates, and call it good.
    ///
    /// Why: inspection is to look at the quality of communication between the school, social workers and carers (8.10).
    ///
    /// How it is read: in a school with a child in care on roll, social workers were asked, carers were asked, and what
    /// they said is good. A mixed answer is not good.
    pub static A = {
        id: "CI-8.10.f.2/a",
        revision: 1,
        title: "Were social workers and carers asked how good communication is, and do they call it good?",
        source: "care-inquiry 8.10",
        paragraph: "8.10 bullet 6",
        theme: Theme::Workforce,
        strength: Strength::Should,
        basis: Basis::Proxy,
        reading: Reading::Implied,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Social workers and carers were asked how well the school communicates, and call it good.",
            not_met: "Social workers or carers were not asked how well the school communicates, or do not call it \
                      good.",
            departed: None,
            unclear: "The record does not show whether social workers and carers were asked, or what they said.",
            action: "Ask social workers and carers how well the school communicates, and put right what they name.",
            plain: "Your school should keep in good touch with your social worker and your carer.",
        },
        note: "Quality is for those at the other end to say; the answers are summed up by the school.",
        judge: &StateOf::<School> {
            applies: |school| school.school().children_in_care().more_than(0.0),
            holds: is_called_good,
            departs: None,
        },
    }
}

fn is_called_good(school: At<'_, School>) -> Judgement<'_> {
    let communication = school.communication();
    communication
        .social_worker_views_sought()
        .is_true()
        .and(|| communication.carer_views_sought().is_true())
        .and(|| communication.satisfaction().is(Satisfaction::Good))
}
