//! What the checks of national policy have in common: the day of the picture, and what its instruments provide.

use crate::at::{At, Lasting};
use crate::judgement::Judgement;
#[allow(clippy::wildcard_imports)] // the model's names are the rules' vocabulary
use crate::model::*;

/// The picture of national policy is of the day judged (the register's ruling 4). Of days after its own it says nothing; and
/// what was no longer in force on its own day need not be in it, so neither does it of days before.
pub(crate) fn picture_covers(document: At<'_, NationalPolicy>) -> Judgement<'_> {
    document.policy().as_of().on(document.as_at())
}

/// An instrument in force on the day judged, of one of these kinds (of whatever kind, where none is named), has a
/// provision on a topic that is as `judge` asks.
pub(crate) fn provision<'r>(
    document: At<'r, NationalPolicy>,
    kinds: &[InstrumentKind],
    topic: ProvisionTopic,
    judge: impl Fn(At<'r, Provision>) -> Judgement<'r>,
) -> Judgement<'r> {
    document.instruments().any(|instrument| {
        in_force(instrument, kinds)
            .and(|| instrument.provisions().any(|found| found.topic().is(topic).and(|| judge(found))))
    })
}

/// Every provision on one of these topics, in an instrument in force on the day judged of one of these kinds (of whatever kind,
/// where none is named), is as `judge` asks.
pub(crate) fn every_provision<'r>(
    document: At<'r, NationalPolicy>,
    kinds: &[InstrumentKind],
    topics: &[ProvisionTopic],
    judge: impl Fn(At<'r, Provision>) -> Judgement<'r>,
) -> Judgement<'r> {
    document.instruments().all(|instrument| {
        in_force(instrument, kinds)
            .implies(|| instrument.provisions().all(|found| found.topic().is_any(topics).implies(|| judge(found))))
    })
}

fn in_force<'r>(instrument: At<'r, Instrument>, kinds: &[InstrumentKind]) -> Judgement<'r> {
    let open = instrument.open_on(instrument.as_at());
    if kinds.is_empty() { open } else { open.and(|| instrument.kind().is_any(kinds)) }
}

/// The provision binds no less than another (the register's ruling 10).
pub(crate) fn no_weaker<'r>(provision: At<'r, Provision>, other: At<'r, Provision>) -> Judgement<'r> {
    // The codes stand in the order of force.
    provision.force().no_later_than(other.force())
}
