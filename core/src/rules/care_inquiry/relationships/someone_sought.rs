//! Clause CI-5.5.3: if nobody can be named, the worker, carer and IRO go out and find someone.

use crate::rules::prelude::*;

rule! {
    /// Where nobody is likely to be there at 25, somebody is being looked for.
    ///
    /// Why: this is the paragraph's one 'must': those responsible go out and find someone (5.5).
    ///
    /// How it is read: no living supporter in force reaches the age that the text names, and the question was answered with
    /// nobody, or never asked: not asking is no way out. Then a step to find somebody is recent.
    pub static A = {
        id: "CI-5.5.3/a",
        revision: 1,
        title: "With nobody named, is there a recent step to find someone?",
        source: "care-inquiry 5.5",
        paragraph: "5.5 sentence 3",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&ENDURING_AGE, &FAMILY_FINDING_MAX_GAP_DAYS],
        says: Says {
            met: "Nobody is named yet who will be there at 25, and a recent step to find somebody is recorded.",
            not_met: "Nobody is named who will be there at 25, and no recent step to find somebody is recorded.",
            departed: None,
            unclear: "The record does not show whether somebody is named who will be there at 25, or is being looked for.",
            action: "Take a step to find somebody, such as a search of the wider family or an independent visitor, and date it.",
            plain: "If nobody can be named who will be there for you when you are 25, people must go and look for someone.",
        },
        note: "It shows that looking goes on, not that anybody suitable exists.",
        judge: &State { applies: nobody_named, holds: looked_for, departs: None },
    }
}

fn nobody_named(child: At<'_, Child>) -> Judgement<'_> {
    let enquiries = child.enduring_support().enquiries();
    (!child.enduring_support().supporters().any(is_enduring))
        .and(|| enquiries.any(|enquiry| enquiry.answered().is_false()).or(|| !enquiries.has_entries()))
}

fn looked_for(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_days(child, &FAMILY_FINDING_MAX_GAP_DAYS);
    child.enduring_support().searches().any(|step| step.date().within(recent))
}
