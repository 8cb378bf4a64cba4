//! Clause CI-9.12: the definition of permanence does not put the legal before all else.

use crate::rules::prelude::*;

rule! {
    /// The definition of permanence does without the word legal.
    ///
    /// Why: the word should be taken out of the Department's definition, so that all routes count equally (9.12).
    ///
    /// How it is read: where a definition of permanence is in force, no provision of such a definition has the word in
    /// its text, in capitals or not, as a word of its own. A text that nobody wrote down cannot be looked at: it is not
    /// known.
    pub static A = {
        id: "CI-9.12/a",
        revision: 1,
        title: "Is the policy definition of permanence in force free of the word legal?",
        source: "care-inquiry 9.12",
        paragraph: "9.12",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[],
        says: Says {
            met: "The definition of permanence in force does without the word legal.",
            not_met: "The definition of permanence in force has the word legal.",
            departed: None,
            unclear: "The record does not show whether a definition of permanence is in force, or what its words are.",
            action: "Take the word legal out of the definition of permanence.",
            plain: "When people say what a lasting home is, it should not only be about law: every kind of lasting \
                    home counts the same.",
        },
        note: "It is the narrowest literal test in the report: a synonym passes it. Equal value, its purpose, is \
               asked in CI-9.12/b.",
        judge: &StateOf::<NationalPolicy> {
            applies: is_defined,
            holds: does_without_the_word,
            departs: None,
        },
    }

    /// Somebody states, with grounds, that the definition places equal value on every route.
    ///
    /// Why: all routes to permanence should count equally (9.12); a synonym could defeat the test of the word.
    ///
    /// How it is read: where a definition of permanence is in force, somebody whose role is recorded has stated it,
    /// with the grounds, within the time that a statement counts. Silence is not a no: it is not known.
    pub static B = {
        id: "CI-9.12/b",
        revision: 1,
        title: "Does the definition place equal value on every route?",
        source: "care-inquiry 9.12",
        paragraph: "9.12",
        theme: Theme::System,
        strength: Strength::Should,
        basis: Basis::Attestation,
        reading: Reading::Stated,
        time: TimeBasis::PerVersion,
        parameters: &[&ATTESTATION_MAX_MONTHS],
        says: Says {
            met: "Attested: the definition of permanence places equal value on every route.",
            not_met: "It is not stated without reserve that the definition of permanence places equal value on every \
                      route.",
            departed: None,
            unclear: "Nobody has said lately whether the definition of permanence places equal value on every route.",
            action: "Have the definition read against each route, and record what the reader says and what that rests \
                     on.",
            plain: "Every way of having a lasting home should count the same, whichever one is right for you.",
        },
        note: "Meaning is put to a reader. Anybody may be one: whose word it is stands beside the answer. It is \
               reported as attested, not as shown.",
        judge: &StateOf::<NationalPolicy> {
            applies: is_defined,
            holds: |policy| attested(policy, "CI-9.12/b", Role::ALL),
            departs: None,
        },
    }
}

fn is_defined(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    picture_covers(policy).and(|| provision(policy, &DEFINITION, ProvisionTopic::Permanence, |found| found.says(true)))
}

fn does_without_the_word(policy: At<'_, NationalPolicy>) -> Judgement<'_> {
    every_provision(policy, &DEFINITION, &[ProvisionTopic::Permanence], |found| !found.text().has_the_word())
}

const DEFINITION: [InstrumentKind; 1] = [InstrumentKind::PolicyDefinition];
