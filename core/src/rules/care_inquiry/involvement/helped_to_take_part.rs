//! Clause CI-6.1.2: the child's part in decisions is promoted and supported.

use crate::rules::prelude::*;

/// From this age the national codes of a review say how a child took part.
const PARTICIPATION_AGE: i32 = 4;

rule! {
    /// Before each review the child was offered help to take part.
    ///
    /// Why: the report wants adults to be willing to help children to have their say (6.1).
    ///
    /// How it is read: willingness shows in offers. Some help was offered in the review cycle before the review, an
    /// advocate was offered at some time before it, and where the child has communication needs, an interpreter or an
    /// aid was provided, if only at the review itself. Help that the child declined was offered.
    pub static A = {
        id: "CI-6.1.2/a",
        revision: 1,
        title: "Before each review was the child offered help to take part, advocacy among it, and the help their communication needs call for?",
        source: "care-inquiry 6.1",
        paragraph: "6.1 sentence 2",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[&REVIEW_CYCLE_MONTHS],
        says: Says {
            met: "Before the review the child was offered help to take part and an advocate, and had the help they need to communicate.",
            not_met: "Before the review the child was not offered help or an advocate, or lacked the help they need to communicate.",
            departed: None,
            unclear: "The record does not show what help the child was offered before the review, or what they need to communicate.",
            action: "Offer help and an advocate before each review, see to communication needs, and record each offer with its day.",
            plain: "Before your review, someone must offer you help to have your say.",
        },
        note: "Willingness is read as offers made. That an advocate belongs to it draws on paragraph 5.12. Communication needs \
               are not told apart: one interpreter or aid stands for all.",
        judge: &Each { events, when, applies: |_, review| review.says(true), holds: helped, departs: None },
    }

    /// The child had a part in each review: there, through somebody, or by what they sent.
    ///
    /// Why: support is there so that the child takes part (6.1).
    ///
    /// How it is read: by the national participation codes, for a child who has reached the age from which they are
    /// used. Being there without a word, or by it with no views sent, is not taking part.
    pub static B = {
        id: "CI-6.1.2/b",
        revision: 1,
        title: "Did the child take part in the review, in person or through someone or something else?",
        source: "care-inquiry 6.1",
        paragraph: "6.1 sentence 2",
        theme: Theme::Involvement,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::AtEachReview,
        parameters: &[],
        says: Says {
            met: "The child took part in the review, in person or by another way.",
            not_met: "The child did not take part in the review, either in person or by another way.",
            departed: None,
            unclear: "The record does not show how the child took part in the review.",
            action: "Record the participation code; where the child did not take part, ask what would help next time.",
            plain: "You can have your say at your review: by being there, by sending something, or through someone you trust.",
        },
        note: "Taking part is the child's choice: not taking part after help was offered should be read with CI-6.1.2/a. \
               The age comes with the national codes, not from the text.",
        judge: &Each { events, when, applies: is_old_enough, holds: took_part, departs: None },
    }
}

fn events(child: At<'_, Child>) -> List<'_, Review> {
    child.reviews()
}

fn when(review: At<'_, Review>, period: Window) -> Judgement<'_> {
    review.date().within(period)
}

fn helped<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    use InvolvementSupportKind::{Advocate, CommunicationAid, Interpreter};
    let months = child.count(&REVIEW_CYCLE_MONTHS);
    let support = child.involvement_support();
    review.date().given(|day| {
        let offered = |help: At<'r, InvolvementSupport>| {
            help.person_id().is_the_child().and(|| help.date().within(Window::months_before(day, months)))
        };
        let advocate = |help: At<'r, InvolvementSupport>| {
            help.person_id().is_the_child().and(|| help.kind().is(Advocate)).and(|| help.date().before(day))
        };
        let understood = |help: At<'r, InvolvementSupport>| {
            help.person_id()
                .is_the_child()
                .and(|| help.kind().is_any(&[Interpreter, CommunicationAid]))
                .and(|| help.status().is(InvolvementSupportStatus::Provided))
                .and(|| help.date().within(Window::months_to(day, months)))
        };
        support
            .any(offered)
            .and(|| support.any(advocate))
            .and(|| child.child().communication_needs().written().implies(|| support.any(understood)))
    })
}

fn is_old_enough<'r>(child: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    review
        .date()
        .given(|day| child.child().date_of_birth().given(|born| child.says(born.birthday(PARTICIPATION_AGE) <= day)))
}

fn took_part<'r>(_: At<'r, Child>, review: At<'r, Review>) -> Judgement<'r> {
    use ReviewChildParticipation::{
        AttendedAdvocateSpoke, AttendedOtherMeans, AttendedSpoke, ViewsSentAdvocate, ViewsSentOther,
    };
    review.child_participation().is_any(&[
        AttendedSpoke,
        AttendedAdvocateSpoke,
        AttendedOtherMeans,
        ViewsSentAdvocate,
        ViewsSentOther,
    ])
}
