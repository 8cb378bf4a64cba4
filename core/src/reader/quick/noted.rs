//! What is noted, while a record is read, of what must hold between its facts by the model's tables.
//!
//! It is enough to see that all is in order, as it mostly is, without going through the record again. Where it may not be,
//! the integrity check does that, and says what is wrong.

use crate::day::Day;
use crate::integrity;
use crate::model::{Description, Shape, is_same};
use crate::record::{Record, Slot, Span};

/// So few ids are gone through one by one sooner than by halves.
const FEW: usize = 16;

pub(in crate::reader) struct Noted {
    /// The earliest of the days that may not lie before birth, and of some that may.
    earliest: Day,
    /// Whether something has to be looked at again.
    is_open: bool,
    /// The ids that point to an entry of the list of this name.
    references: Vec<(&'static str, Span)>,
    /// The lists whose entries have ids.
    lists: Vec<(&'static Description, Span)>,
}

impl Default for Noted {
    fn default() -> Self {
        Self { earliest: Day::MAX, is_open: false, references: Vec::with_capacity(64), lists: Vec::with_capacity(32) }
    }
}

impl Noted {
    #[inline]
    pub(super) fn day(&mut self, day: Day) {
        self.earliest = self.earliest.min(day);
    }

    /// A text: of some, nothing is not enough.
    #[inline]
    pub(super) fn text(&mut self, is_written: bool) {
        self.is_open |= !is_written;
    }

    #[inline]
    pub(super) fn reference(&mut self, list: &'static str, id: Span) {
        self.references.push((list, id));
    }

    /// An entity, by the slots from its first on.
    #[inline]
    pub(super) fn entity(&mut self, entity: &'static Description, slots: &[Slot]) {
        self.is_open |= integrity::ends_before_start(entity, slots);
    }

    #[inline]
    pub(super) fn list(&mut self, shape: Shape, span: Span) {
        if let Shape::Many(entity) = shape
            && entity.own_id.is_some()
        {
            self.lists.push((entity, span));
        }
    }

    /// Whether the record keeps all that the tables alone say; no also where that is not clear.
    pub(in crate::reader) fn is_in_order(&self, record: &Record) -> bool {
        let is_born = integrity::born(record).is_none_or(|born| born <= self.earliest);
        !self.is_open && is_born && self.ids_are_in_order(record)
    }

    /// Whether the ids of each list differ, and each reference is one of those that it may be.
    fn ids_are_in_order(&self, record: &Record) -> bool {
        // The ids of all lists, and where those of each begin and end.
        let mut ids: Vec<&[u8]> = Vec::with_capacity(128);
        let mut parts: Vec<(Span, std::ops::Range<usize>)> = Vec::with_capacity(self.lists.len());
        for &(entity, span) in &self.lists {
            let start = ids.len();
            ids.extend(record.ids_of(entity, span));
            let own = ids.get_mut(start..).unwrap_or_default();
            if !are_different(own) {
                return false;
            }
            parts.push((span, start..ids.len()));
        }
        let mut targets: Vec<(&str, &[&[u8]])> = Vec::with_capacity(16);
        self.references.iter().all(|(list, id)| {
            let known = targets.iter().find(|(name, _)| std::ptr::eq(*name, *list)).map(|(_, known)| *known);
            let known = known.unwrap_or_else(|| {
                let span = record.list_at_root(list).map(|(_, span)| span);
                let part = parts.iter().find(|(part, _)| Some(*part) == span).map(|(_, range)| range.clone());
                let known = part.and_then(|range| ids.get(range)).unwrap_or_default();
                targets.push((list, known));
                known
            });
            is_among(known, record.id(*id))
        })
    }
}

/// Whether no two ids are the same; many are sorted.
fn are_different(ids: &mut [&[u8]]) -> bool {
    if ids.len() <= FEW {
        let mut rest: &[&[u8]] = ids;
        while let Some((id, others)) = rest.split_first() {
            if others.iter().any(|other| is_same(id, other)) {
                return false;
            }
            rest = others;
        }
        return true;
    }
    ids.sort_unstable();
    ids.windows(2).all(|pair| pair.first() != pair.last())
}

/// Whether an id is one of these, of which many are sorted.
fn is_among(known: &[&[u8]], id: &[u8]) -> bool {
    if known.len() <= FEW { known.iter().any(|known| is_same(known, id)) } else { known.binary_search(&id).is_ok() }
}
