//! What can be asked of lists.

use std::marker::PhantomData;

use super::{At, Cell, List, Scope};
use crate::day::Day;
use crate::judgement::{Gathering, Judgement};
use crate::logic::Truth;
use crate::model::Entity;
use crate::path::{Path, Place};
use crate::record::{Slot, Span};

pub(super) fn any<'r>(list: Cell<'r>, parts: impl Iterator<Item = Judgement<'r>>) -> Judgement<'r> {
    let mut gathering = Gathering::new(list.scope, Truth::No);
    for part in parts {
        if part.truth() == Truth::Yes {
            return part;
        }
        gathering.or(part);
    }
    match gathering.truth() {
        Truth::No => gathering.finish_at(Truth::No, list.place),
        truth => gathering.finish(truth),
    }
}

pub(super) fn all<'r>(list: Cell<'r>, parts: impl Iterator<Item = Judgement<'r>>) -> Judgement<'r> {
    let mut gathering = Gathering::new(list.scope, Truth::Yes);
    let mut empty = true;
    for part in parts {
        empty = false;
        gathering.and(part);
        if gathering.truth() == Truth::No && !list.scope.cites.get() {
            break;
        }
    }
    let truth = gathering.truth();
    if empty { gathering.finish_at(truth, list.place) } else { gathering.finish(truth) }
}

impl<'r, E: Entity> List<'r, E> {
    pub(crate) fn new(cell: Cell<'r>) -> Self {
        Self { cell, entity: PhantomData }
    }

    /// Where it stands.
    pub(crate) fn place(self) -> Place {
        self.cell.place
    }

    /// The path of it.
    pub(crate) fn path(self) -> Path {
        self.cell.scope.path(self.cell.place)
    }

    pub(crate) fn scope(self) -> &'r Scope<'r> {
        self.cell.scope
    }

    /// Where the entries are; `None` where the list is not recorded.
    fn span(self) -> Option<Span> {
        match self.cell.slot {
            Slot::List(span) => Some(span),
            Slot::Null => Some(Span { start: 0, len: 0 }),
            _ => None,
        }
    }

    pub(crate) fn is_recorded(self) -> bool {
        self.span().is_some()
    }

    /// What would have to stand here is still to come: unknown, with the list as what is missing.
    pub fn still_to_come(self) -> Judgement<'r> {
        self.cell.not_recorded()
    }

    /// Whether the list is recorded.
    pub fn recorded(self) -> Judgement<'r> {
        if self.is_recorded() { self.cell.yes_or_no(true) } else { self.cell.not_recorded() }
    }

    /// Every entry, those after the day judged included.
    pub(crate) fn entries(self) -> impl Iterator<Item = At<'r, E>> {
        let scope = self.cell.scope;
        let span = self.span().unwrap_or(Span { start: 0, len: 0 });
        (span.start..).zip(scope.record.list(span)).map(move |(place, slot)| At::new(scope, Place::of(place), *slot))
    }

    /// Whether an entry that existed by the day judged is as `judge` asks.
    ///
    /// Yes cites the first that is; no cites the list, in which none is.
    pub fn any(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        any(self.cell, self.entries().map(|entry| entry.exists().and(|| judge(entry))))
    }

    /// As [`Self::any`], of all that is written in the list, also of what begins only after the day judged.
    pub fn any_written(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        any(self.cell, self.entries().map(|entry| entry.written().and(|| judge(entry))))
    }

    /// Whether every entry that existed by the day judged is as `judge` asks.
    ///
    /// No cites each that is not; yes cites all (an empty list: the list).
    pub fn all(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        all(self.cell, self.entries().map(|entry| entry.exists().implies(|| judge(entry))))
    }

    /// As [`Self::any`], by a deadline: no only once it has passed by the day judged.
    pub fn any_by(self, deadline: Day, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        let any = self.any(judge);
        if self.cell.scope.as_at <= deadline { any.or_not_recorded(self.cell.place) } else { any }
    }

    /// As [`Self::any`]; where none is, it is not known, and the list is what is missing.
    pub fn any_or_unknown(self, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        self.any(judge).or_not_recorded(self.cell.place)
    }

    /// Whether it has an entry that existed by the day judged.
    pub fn has_entries(self) -> Judgement<'r> {
        self.any(|entry| entry.says(true))
    }

    /// Whether at least `least` entries are as `judge` asks.
    pub fn at_least(self, least: usize, judge: impl Fn(At<'r, E>) -> Judgement<'r>) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        let (mut yes, mut open) = (0, 0);
        let scope = self.cell.scope;
        let reasons = scope.cites.replace(false);
        for entry in self.entries() {
            match entry.exists().and(|| judge(entry)).truth() {
                Truth::Yes => yes += 1,
                Truth::Unknown => open += 1,
                Truth::No => {}
            }
        }
        scope.cites.set(reasons);
        let truth = match (yes >= least, yes + open >= least) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::Unknown,
            _ => Truth::No,
        };
        let mut gathering = Gathering::new(scope, truth);
        let mut found = 0;
        for entry in self.entries() {
            let part = entry.exists().and(|| judge(entry));
            if truth != Truth::Yes || (part.truth() == Truth::Yes && found < least) {
                gathering.keep(part);
                found += 1;
            }
        }
        if truth == Truth::No { gathering.finish_at(truth, self.cell.place) } else { gathering.finish(truth) }
    }

    /// Judges the latest entry that `which` picks, by the day that dates the entity; with none, no.
    pub fn latest(
        self,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.latest_or(Truth::No, which, judge)
    }

    /// As [`Self::latest`], for a condition to apply: of several on the same day, one that is as `judge` asks is enough.
    pub fn either_latest(
        self,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.any(&which).and(|| !self.latest(&which, |entry| !judge(entry)))
    }

    /// Judges the latest entry that `which` picks; with none, it is not known, and the list is what is missing.
    pub fn latest_if_any(
        self,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        self.latest_or(Truth::Unknown, which, judge)
    }

    /// Where it is not certain which entry is the latest, the answer is what all that may be agree on. Of several on
    /// the same day each must be as `judge` asks, so that the order of the list never matters.
    fn latest_or(
        self,
        none: Truth,
        which: impl Fn(At<'r, E>) -> Judgement<'r>,
        judge: impl Fn(At<'r, E>) -> Judgement<'r>,
    ) -> Judgement<'r> {
        if !self.is_recorded() {
            return self.cell.not_recorded();
        }
        let scope = self.cell.scope;
        let picked = |entry: At<'r, E>| entry.exists().and(|| which(entry));
        let reasons = scope.cites.replace(false);
        let Picked { best, latest, is_certain } = self.pick(picked);
        scope.cites.set(reasons);
        if is_certain && !reasons {
            return latest.map_or_else(|| Judgement::bare(scope, none), judge);
        }

        let mut certain = if best.is_some() { Truth::Yes } else { none };
        // What the entries that may be the latest, but need not be, would answer.
        let mut possible: Option<Truth> = None;
        let mut gathering = Gathering::new(scope, Truth::Yes);
        for entry in self.entries() {
            let pick = picked(entry);
            let older = entry.day().zip(best).is_some_and(|(day, best)| day < best);
            if older && pick.truth() != Truth::No {
                gathering.keep(entry.dated());
                continue;
            }
            gathering.keep(pick);
            if pick.truth() == Truth::No {
                continue;
            }
            let answer = judge(entry);
            gathering.keep(answer);
            if pick.truth() == Truth::Yes {
                certain = certain.and(answer.truth());
            } else {
                let so_far = possible.unwrap_or(answer.truth());
                possible = Some(if so_far == answer.truth() { so_far } else { Truth::Unknown });
            }
        }
        let truth = match possible {
            Some(possible) if possible != certain => Truth::Unknown,
            _ => certain,
        };
        match (best, possible) {
            (None, None) => gathering.finish_at(truth, self.cell.place),
            _ => gathering.finish(truth),
        }
    }

    /// What is picked, without reasons.
    fn pick(self, picked: impl Fn(At<'r, E>) -> Judgement<'r>) -> Picked<'r, E> {
        let mut found = Picked { best: None, latest: None, is_certain: true };
        for entry in self.entries() {
            match (picked(entry).truth(), entry.day()) {
                (Truth::No, _) => {}
                (Truth::Yes, Some(day)) if found.best.is_none_or(|best| day > best) => {
                    (found.best, found.latest) = (Some(day), Some(entry));
                }
                (Truth::Yes, Some(day)) if found.best > Some(day) => {}
                _ => found.is_certain = false,
            }
        }
        found
    }
}

/// The latest of the entries that were picked.
struct Picked<'r, E> {
    best: Option<Day>,
    latest: Option<At<'r, E>>,
    /// Whether nothing else may be as late.
    is_certain: bool,
}
