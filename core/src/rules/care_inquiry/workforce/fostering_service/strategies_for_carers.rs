//! Clause CI-8.8: fostering services have strategies that give carers training, supervision and support.

use crate::rules::prelude::*;

rule! {
    /// There is a strategy for carers' training, for their supervision and for their support, built on the
    /// children's needs.
    ///
    /// Why: carers can meet the needs of children only with the help that those needs call for (8.8).
    ///
    /// How it is read: for each of training, supervision and support, some strategy of that kind was adopted by
    /// the end of the year and by the day judged, and is based on the needs of the children. Until the year is
    /// over, it may still come.
    pub static A = {
        id: "CI-8.8/a",
        revision: 1,
        title: "Is there a strategy in force for each of training, supervision and support, built on the children's needs?",
        source: "care-inquiry 8.8",
        paragraph: "8.8",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Direct,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[],
        says: Says {
            met: "There is a strategy for each of training, supervision and support, built on the children's needs.",
            not_met: "A strategy for training, supervision or support is lacking, or is not built on the children's \
                      needs.",
            departed: None,
            unclear: "The record does not show a strategy for each of the three, or the year is not over.",
            action: "Adopt a strategy for each of training, supervision and support, built on the children's needs, \
                     and record the day.",
            plain: "Your foster carers must get the training and help that they need to look after you well.",
        },
        note: "One document may serve all three; it is recorded once for each kind. Its quality is not asked.",
        judge: &StateOf::<FosteringService> {
            applies: always,
            holds: has_strategies,
            departs: None,
        },
    }

    /// Every carer has a supervising worker, and carers have completed the training that they should have.
    ///
    /// Why: the strategies are there so that carers get it in fact (8.8).
    ///
    /// How it is read: as many carers as are approved have a named supervising worker, and of all places on
    /// courses for foster carers the share completed is at least the one asked for; where nobody was due for
    /// training, that part is met. Without approved carers there is nothing to judge.
    pub static B = {
        id: "CI-8.8/b",
        revision: 1,
        title: "Do carers in fact get them?",
        source: "care-inquiry 8.8",
        paragraph: "8.8",
        theme: Theme::Workforce,
        strength: Strength::Must,
        basis: Basis::Proxy,
        reading: Reading::Stated,
        time: TimeBasis::Annual,
        parameters: &[&TRAINING_COVERAGE_MIN],
        says: Says {
            met: "Every carer has a supervising worker, and training was completed as far as is asked.",
            not_met: "Some carer has no supervising worker, or too little of the training was completed.",
            departed: None,
            unclear: "The record does not show how many carers have a supervising worker, or how much training was \
                      completed.",
            action: "Give every carer a supervising worker, see that training is completed, and record the figures.",
            plain: "All foster carers must have a worker of their own to turn to, and must do their training.",
        },
        note: "All courses are counted together, so that what is counted is places on courses and not carers: one who \
               misses three courses weighs three times. Support is not counted, since nothing in the record counts it.",
        judge: &StateOf::<FosteringService> {
            applies: |service| service.foster_carers().total().more_than(0.0),
            holds: carers_get_them,
            departs: None,
        },
    }
}

fn has_strategies(service: At<'_, FosteringService>) -> Judgement<'_> {
    use FosterStrategyKind::{Supervision, Support, Training};
    let (year, strategies) = (Year::of(service), service.foster_strategies());
    let on = |kind| {
        year.any_by_its_end(strategies, At::<FosterStrategy>::adopted_on, |strategy| {
            strategy.kind().is(kind).and(|| strategy.based_on_childrens_needs().is_true())
        })
    };
    let all = on(Training).and(|| on(Supervision)).and(|| on(Support));
    year.one_for_each(strategies, At::<FosterStrategy>::kind, all)
}

fn carers_get_them(service: At<'_, FosteringService>) -> Judgement<'_> {
    let carers = service.foster_carers();
    let places = Pool::new(service.training(), |row| row.audience_role().is(StaffRole::FosterCarer), trained);
    let least = service.value(&TRAINING_COVERAGE_MIN);
    carers.with_supervising_worker().reaches(carers.total()).and(|| places.reaches(least))
}
