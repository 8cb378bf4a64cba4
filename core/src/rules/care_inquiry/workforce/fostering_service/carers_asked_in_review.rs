//! Clause CI-8.9.2: the yearly review asks foster carers what they think.

use crate::rules::prelude::*;

rule! {
    /// The review of the year asked every foster carer about training, support and supervision.
    ///
    /// Why: carers know best whether what they are given helps (8.9).
    ///
    /// How it is read: for each of training, supervision and support, some review in the year asked about it and
    /// invited at least as many carers as are approved. Until the year is over, it may still come. Without a
    /// review in the year so far, or without approved carers, there is nothing to judge.
    pub static A = {
        id: "CI-8.9.2/a",
        revision: 1,
        title: "Were all carers asked about training, support and supervision?",
        source: "care-inquiry 8.9",
        paragraph: "8.9",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "All carers were asked about training, supervision and support in the reviews of the year.",
            not_met: "Not all carers were asked about training, supervision and support in the reviews of the year.",
            departed: None,
            unclear: "The record does not show whether all carers were asked about all three, or the year is not over.",
            action: "Ask every carer about training, supervision and support in the yearly review, and record how many \
                     were asked and about what.",
            plain: "Your foster carers must be asked each year whether they get the help that they need.",
        },
        note: "To canvass is to ask; how many answered belongs beside it and sets no threshold. Invitations are \
               counted, so that one carer asked twice cannot be told from two.",
        judge: &StateOf::<FosteringService> {
            applies: was_reviewed,
            holds: carers_were_asked,
            departs: None,
        },
    }
}

fn was_reviewed(service: At<'_, FosteringService>) -> Judgement<'_> {
    // Where there never was one, it does not matter which year is asked about.
    service
        .foster_reviews()
        .has_entries()
        .and(|| {
            Year::of(service).any_so_far(service.foster_reviews(), At::<FosterReview>::date, |review| review.says(true))
        })
        .and(|| service.foster_carers().total().more_than(0.0))
}

fn carers_were_asked(service: At<'_, FosteringService>) -> Judgement<'_> {
    use FosterStrategyKind::{Supervision, Support, Training};
    let (year, reviews) = (Year::of(service), service.foster_reviews());
    let all = service.foster_carers().total();
    let about = |kind| {
        year.any(reviews, At::<FosterReview>::date, |review| {
            review.views_topics().has(kind).and(|| review.carers_invited().reaches(all))
        })
    };
    about(Training).and(|| about(Supervision)).and(|| about(Support))
}
