//! Clause CI-5.3.c.1: the child's file is well kept and can be got at.

use crate::rules::prelude::*;

rule! {
    /// Somebody has looked at the child's file within the year, and found it well kept and usable by the child.
    ///
    /// Why: for many people the file is all that tells them of their childhood (5.3).
    ///
    /// How it is read: for a child in care, adopted or under special guardianship, by the latest audit within the
    /// time allowed: the file is good or adequate, and the child can read it. An audit stands like an attestation:
    /// none, or one too old, leaves the answer open.
    pub static A = {
        id: "CI-5.3.c.1/a",
        revision: 1,
        title: "Has someone checked the file within the year and judged it well kept and usable by the child?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 bullet 3",
        theme: Theme::Relationships,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&YEARLY_MAX_MONTHS],
        says: Says {
            met: "Attested: an audit within the time allowed found the file well kept and readable by the child.",
            not_met: "The latest audit found the file inadequate, or not readable by the child.",
            departed: None,
            unclear: "Nobody has audited the file within the time allowed, or the audit does not say what it found.",
            action: "Have the file audited, mend what is missing, and record the finding.",
            plain: "Your file should tell your story properly, and be written so that you can read it one day.",
        },
        note: "A machine sees whether fields are filled, not whether they are good: the auditor's judgement is read. The \
               yearly interval is ours.",
        judge: &State { applies: has_a_file, holds: audited, departs: None },
    }
}

fn has_a_file(child: At<'_, Child>) -> Judgement<'_> {
    let today = child.as_at();
    looked_after(child, today).or(|| adopted_or_guarded(child, today))
}

fn audited(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_months(child, &YEARLY_MAX_MONTHS);
    child.record_audits().latest_if_any(
        |audit| audit.date().within(recent),
        |audit| {
            audit
                .quality()
                .is_any(&[RecordAuditQuality::Good, RecordAuditQuality::Adequate])
                .and(|| audit.readable_by_child().is_true())
        },
    )
}
