//! Clause CI-9.13.2: looking for relatives and friends, and family group conferences, are part of early help.

use crate::rules::prelude::*;

rule! {
    /// The two things that the report names are built into the local pathway of early help.
    ///
    /// Why: relatives and friends can be found, and a family can plan together, before a child comes into care
    /// (9.13).
    ///
    /// How it is read: looking for relatives and friends is built in, and so is the offer of a family group
    /// conference before care.
    pub static A = {
        id: "CI-9.13.2/a",
        revision: 1,
        title: "Are the two named elements built into the local pathway?",
        source: "care-inquiry 9.13",
        paragraph: "9.13 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Looking for relatives and friends, and the offer of a family group conference, are built into early \
                  help.",
            not_met: "Looking for relatives and friends, or the offer of a family group conference, is not built into \
                      early help.",
            departed: None,
            unclear: "The record does not show whether both are built into early help.",
            action: "Build the search for relatives and friends, and the offer of a family group conference, into the \
                     pathway, and record it.",
            plain: "Before a child comes into care, people should look for family and friends who can help, and let \
                    the family meet to make a plan.",
        },
        note: "This is the authority's side. What was done for a child is asked of the child's record, by CI-9.13.a.1, \
               CI-9.13.a.2 and CI-9.13.b.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: is_built_in,
            departs: None,
        },
    }
}

fn is_built_in(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let help = authority.early_help();
    help.network_search_in_pathway().is_true().and(|| help.fgc_offer_in_pathway().is_true())
}
