//! Clause CI-9.2.2: data on children who are to stay with a foster family go into the national return.

use crate::rules::prelude::*;

rule! {
    /// The data on long-term foster care were part of the SSDA 903 return, or went with it.
    ///
    /// Why: what happens to these children can be known in the country as a whole only if each authority says it
    /// (9.2).
    ///
    /// How it is read: the authority records that the data are in the return, or were supplied with it.
    pub static A = {
        id: "CI-9.2.2/a",
        revision: 1,
        title: "Were the data included in the SSDA 903 return?",
        source: "care-inquiry 9.2",
        paragraph: "9.2 sentence 2",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "The data on long-term foster care went into the national return.",
            not_met: "The data on long-term foster care did not go into the national return.",
            departed: None,
            unclear: "The record does not show whether the data went into the national return.",
            action: "Include the data on long-term foster care in the national return, or send them with it.",
            plain: "The council should tell the government how many children have a foster family for good.",
        },
        note: "An authority can only supply what the return has a place for; whether it has one is another clause, \
               CI-9.2.3. The return is one of 2013.",
        judge: &StateOf::<LocalAuthority> {
            applies: always,
            holds: |authority| authority.long_term_fostering().in_ssda903().is_true(),
            departs: None,
        },
    }
}
