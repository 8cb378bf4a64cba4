//! Clause CI-5.2.2: everyone involved professionally understands their part in this.

use crate::rules::prelude::*;

rule! {
    /// Supervision in the year dealt with the part that workers themselves have in relationships.
    ///
    /// Why: each professional answers for their own part in it (5.2), and supervision is where that would show.
    ///
    /// How it is read: of the records of supervision that audits of the year looked at for this topic, whoever was
    /// supervised, the share that deal with it is reached. Audits that looked at no record tell nothing, and the
    /// question does not arise.
    pub static A = {
        id: "CI-5.2.2/a",
        revision: 1,
        title: "Do supervision records show workers considering their own part in children's relationships?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 sentence 2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&SUPERVISION_COVERAGE_MIN],
        says: Says {
            met: "Enough of the supervision records looked at in the year deal with the worker's own part in \
                  relationships.",
            not_met: "Too few of the supervision records looked at in the year deal with the worker's own part in \
                      relationships, or none were looked at.",
            departed: None,
            unclear: "The record does not show whether supervision in the year dealt with the worker's own part in \
                      relationships.",
            action: "Make the worker's own part in children's relationships a topic of supervision, and audit a \
                     sample of the records each year.",
            plain: "Everyone who works with you must think about their own part in helping you have people who last.",
        },
        note: "Understanding cannot be observed, and a record of supervision stands in for it. Workers of other \
               agencies, whom the duty reaches too, are not in this document.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| has_audits_in_year(authority, TOPIC),
            holds: |authority| audits_in_year_reach(authority, TOPIC),
            departs: None,
        },
    }
}

const TOPIC: SupervisionTopic = SupervisionTopic::RelationshipsRole;
