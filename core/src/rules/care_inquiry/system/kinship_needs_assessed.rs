//! Clause CI-9.4.2: in kinship care, carers and children get an assessment of need when they ask.

use crate::rules::prelude::*;

rule! {
    /// An assessment of need that was asked for in kinship care was done.
    ///
    /// Why: the report wants kinship carers and their children to have a right to it (9.4).
    ///
    /// How it is read: each request for an assessment of the needs of a child in kinship care, or of the carer, led
    /// to one that was finished within the months allowed. Until they have run out, it may still come. Nobody having
    /// asked, there is nothing to judge.
    pub static A = {
        id: "CI-9.4.2/a",
        revision: 1,
        title: "Was an assessment of need done for the child or carer who asked?",
        source: "care-inquiry 9.4",
        paragraph: "9.4",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::OnEachRequest,
        parameters: &[&NEEDS_ASSESSMENT_MAX_MONTHS],
        says: Says {
            met: "The assessment that was asked for was done in the time allowed.",
            not_met: "The assessment that was asked for was not done in the time allowed.",
            departed: None,
            unclear: "The record does not show when the assessment was finished, or the time has not run out.",
            action: "Do the assessment, and record the day on which it was finished.",
            plain: "If you live with relatives and you or they ask what help you need, someone should look into it properly.",
        },
        note: "The text sets no time; a year is a generous bound and should be set lower locally. What the assessment found \
               is not asked.",
        judge: &Each {
            events: |child| child.assessments(),
            when: |assessment, period| assessment.requested_on().within(period),
            applies: |_, assessment| {
                use NeedsAssessmentKind::{KinshipCarerNeed, KinshipChildNeed};
                assessment.kind().is_any(&[KinshipChildNeed, KinshipCarerNeed])
            },
            holds: |child, assessment| {
                let months = child.count(&NEEDS_ASSESSMENT_MAX_MONTHS);
                assessment.requested_on().given(|asked| assessment.date().by(asked.plus_months(months)))
            },
            departs: None,
        },
    }
}
