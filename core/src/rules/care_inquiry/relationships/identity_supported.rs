//! Clause CI-5.3.1: the focus on relationships helps the child's identity grow.

use crate::rules::prelude::*;

rule! {
    /// The record holds what is known of each of six sides of the child's identity, and not by guesswork.
    ///
    /// Why: who we are grows out of whom we belong to, and support with it rests on knowing the child (5.3).
    ///
    /// How it is read: for ethnicity, culture, religion, language, gender and sexuality, the latest entry has a
    /// source that is not assumed, or says that the child declined. Saying nothing is the child's right, so that to
    /// decline counts as having been asked.
    pub static A = {
        id: "CI-5.3.1/a",
        revision: 1,
        title: "Does the record hold, for each of the six facets, what the child says or is known of it?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 sentences 1-2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[],
        says: Says {
            met: "Each of the six facets of identity has an entry that is not assumed, or that the child declined.",
            not_met: "A facet of identity has no entry, or only one that was assumed.",
            departed: None,
            unclear: "The record does not show where what it says of the child's identity comes from.",
            action: "Ask the child about each facet, without pressing; record whose account it is, or that they declined.",
            plain: "People should know and respect who you are, and not guess: where you come from, what you believe, who you feel you are.",
        },
        note: "A filled field is not an identity that has grown; it is the least that support could rest on. No child has \
               to say anything of gender or sexuality.",
        judge: &State { applies: in_care, holds: every_facet_known, departs: None },
    }

    /// The child has had some support with their identity in the last year.
    ///
    /// Why: the paragraph calls support the key to it (5.3).
    ///
    /// How it is read: work on identity is dated within the time allowed; or life-story work began, or had its last
    /// session, within it.
    pub static B = {
        id: "CI-5.3.1/b",
        revision: 1,
        title: "Has the child had support with identity in the last year?",
        source: "care-inquiry 5.3",
        paragraph: "5.3 sentences 1-2",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Continuous,
        parameters: &[&IDENTITY_TALK_MAX_MONTHS],
        says: Says {
            met: "Work on identity or life story took place within the time allowed.",
            not_met: "No work on identity or life story took place within the time allowed.",
            departed: None,
            unclear: "The record does not show when work on identity or life story last took place.",
            action: "Do a piece of identity or life-story work with the child, and record its day.",
            plain: "You should get help to find out and feel good about who you are.",
        },
        note: "One dated piece of work a year is the floor; it does not show that the work helped.",
        judge: &State { applies: in_care, holds: recently_supported, departs: None },
    }
}

fn in_care(child: At<'_, Child>) -> Judgement<'_> {
    looked_after(child, child.as_at())
}

fn every_facet_known(child: At<'_, Child>) -> Judgement<'_> {
    use FacetKind::{Culture, Ethnicity, Gender, Language, Religion, Sexuality};
    [Culture, Religion, Language, Gender, Sexuality]
        .into_iter()
        .fold(is_known(child, Ethnicity), |so_far, kind| so_far.and(|| is_known(child, kind)))
}

fn is_known(child: At<'_, Child>, kind: FacetKind) -> Judgement<'_> {
    child.identity().facets().latest(
        |facet| facet.facet().is(kind),
        |facet| {
            facet.source().is_not(FacetSource::Assumed).or(|| facet.child_view_status().is(ChildViewStatus::Declined))
        },
    )
}

fn recently_supported(child: At<'_, Child>) -> Judgement<'_> {
    let recent = last_months(child, &IDENTITY_TALK_MAX_MONTHS);
    child
        .identity_work()
        .any(|work| work.date().within(recent))
        .or(|| child.life_story_work().any(|story| at_life_story(story, recent)))
}
