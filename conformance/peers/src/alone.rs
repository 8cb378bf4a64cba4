//! The eight rules without the reading: what a rule costs where a record has been read before.

use std::hint::black_box;

use careinquiry::{Detail, Limits, NullMeans, Record};

use crate::engines::ours;
use crate::hand::whole;
use crate::{Failed, Work};

const MADE: &str = "a record that was made";

/// careinquiry's rules, with and without reasons, and those by hand.
pub fn all(near_miles: f64) -> Result<Vec<(&'static str, Work)>, Failed> {
    let read = |record: &[u8]| Record::from_json(record, NullMeans::None, &Limits::default()).expect(MADE);
    let typed = |record: &[u8]| serde_json::from_slice::<whole::model::Child<String>>(record).expect(MADE);
    let (outcomes, findings) =
        (ours::evaluator(near_miles, Detail::Outcomes)?, ours::evaluator(near_miles, Detail::Findings)?);
    Ok(vec![
        (
            "hand-written Rust",
            once_read(typed, move |child| {
                black_box(whole::rules::decide(child, near_miles));
            }),
        ),
        (
            "careinquiry, outcomes",
            once_read(read, move |record| drop(black_box(outcomes.evaluate(record).expect(MADE)))),
        ),
        (
            "careinquiry, with reasons",
            once_read(read, move |record| drop(black_box(findings.evaluate(record).expect(MADE)))),
        ),
    ])
}

/// Works on what was read of each record when it first came. The records come again in the same order.
fn once_read<T: 'static>(read: impl Fn(&[u8]) -> T + 'static, work: impl Fn(&T) + 'static) -> Work {
    let mut kept: Vec<(*const u8, T)> = Vec::new();
    let mut next = 0;
    Box::new(move |record| {
        if kept.first().is_some_and(|(first, _)| *first == record.as_ptr()) {
            next = 0;
        }
        if next == kept.len() {
            kept.push((record.as_ptr(), read(record)));
        }
        work(&kept[next].1);
        next += 1;
    })
}
