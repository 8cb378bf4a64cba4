//! Clause CI-5.2.1: systems and procedures support relationships.

use crate::rules::prelude::*;

rule! {
    /// Procedures were reviewed in the year by whether they make or break relationships, and none that breaks them
    /// was left as it was.
    ///
    /// Why: systems and procedures have to serve relationships (5.2); the report would have each looked at by that,
    /// and changed or dropped where it fails.
    ///
    /// How it is read: at least one review of a procedure, an indicator or a demand for data is dated in the year,
    /// and none of that year both found that it breaks relationships and kept it or did nothing. One left as it was
    /// counts at once; that nothing was reviewed, once the year is over.
    /// Before it has begun, there is nothing to judge.
    pub static A = {
        id: "CI-5.2.1/a",
        revision: 1,
        title: "Has the authority reviewed its procedures by whether they make or break relationships, and changed those that break them?",
        source: "care-inquiry 5.2",
        paragraph: "5.2 sentence 1",
        theme: Theme::Relationships,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "Procedures were reviewed in the year by their effect on relationships, and none that breaks them \
                  was left as it was.",
            not_met: "No procedure was reviewed in the year by its effect on relationships, or one that breaks them \
                      was left as it was.",
            departed: None,
            unclear: "The record does not show whether procedures were reviewed in the year, what was found, or what \
                      was done about it.",
            action: "Review procedures, indicators and demands for data by their effect on relationships, and revise \
                     or remove those that break them.",
            plain: "The council must check that its rules help children keep the people who matter, and change the \
                    rules that do not.",
        },
        note: "The authority judges its own procedures, so this shows that it looked, not that it succeeded. What \
               was not reviewed is not seen.",
        judge: &StateOf::<LocalAuthority> {
            applies: |authority| Year::of(authority).has_begun(),
            holds: reviewed_and_changed,
            departs: None,
        },
    }
}

fn reviewed_and_changed(authority: At<'_, LocalAuthority>) -> Judgement<'_> {
    let (year, reviews) = (Year::of(authority), authority.process_reviews());
    year.any(reviews, At::<ProcessReview>::reviewed_on, |review| review.says(true))
        .and(|| year.all(reviews, At::<ProcessReview>::reviewed_on, |review| !left_to_break(review)))
}

fn left_to_break(review: At<'_, ProcessReview>) -> Judgement<'_> {
    review
        .effect()
        .is(ProcessEffect::Breaks)
        .and(|| review.action().is_any(&[ProcessAction::Kept, ProcessAction::None]))
}
