//! The places of a record in the order of their pointers' texts, found in one walk.

use crate::model::{Description, Shape};
use crate::path::{Path, Place};
use crate::record::{Record, Slot, Span};

/// Of each place that a record has, where it comes among all and what lies under it.
#[derive(Debug)]
pub(crate) struct Order {
    /// By the number of the slot.
    ranks: Vec<u32>,
    /// By rank: a place comes before all that lies under it, and that before all else.
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    path: Path,
    /// The first rank that does not lie under it.
    end: u32,
}

impl Order {
    pub(crate) fn of(record: &Record) -> Self {
        let slots = record.slots.len();
        let mut order = Self { ranks: vec![0; slots], nodes: Vec::with_capacity(slots + 1) };
        order.walk(record, Shape::One(record.root()), Slot::One(0), Place::ROOT, Path::default());
        order
    }

    #[inline]
    fn walk(&mut self, record: &Record, shape: Shape, slot: Slot, place: Place, path: Path) {
        let rank = self.nodes.len();
        if let Some(known) = self.ranks.get_mut(place.slot()) {
            *known = number(rank);
        }
        self.nodes.push(Node { path, end: number(rank + 1) });
        match (shape, slot) {
            (Shape::One(entity), Slot::One(start)) => self.entity(record, entity, start, path),
            (Shape::Many(entity), Slot::List(span)) => self.list(record, entity, span, path),
            _ => return,
        }
        let end = number(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(rank) {
            node.end = end;
        }
    }

    fn entity(&mut self, record: &Record, entity: &'static Description, start: u32, path: Path) {
        for &number in entity.by_name {
            let Some(field) = entity.fields.get(usize::from(number)) else { continue };
            let place = Place::of(start + u32::from(number));
            self.walk(record, field.shape, record.slot(place.slot()), place, path.then(u16::from(number)));
        }
    }

    fn list(&mut self, record: &Record, entity: &'static Description, span: Span, path: Path) {
        let mut next = if span.len > 0 { Some(0) } else { None };
        while let Some(index) = next {
            let place = Place::of(span.start + index);
            let step = u16::try_from(index).unwrap_or(u16::MAX);
            self.walk(record, Shape::One(entity), record.slot(place.slot()), place, path.then(step));
            next = after(index, span.len);
        }
    }

    #[inline]
    pub(crate) fn rank(&self, place: Place) -> u32 {
        self.ranks.get(place.slot()).copied().unwrap_or_default()
    }

    pub(crate) fn path(&self, rank: u32) -> Path {
        self.nodes.get(rank as usize).map(|node| node.path).unwrap_or_default()
    }

    /// The rank itself and those that lie under it.
    #[inline]
    pub(crate) fn under(&self, rank: u32) -> std::ops::Range<u32> {
        rank..self.nodes.get(rank as usize).map_or(rank, |node| node.end)
    }
}

/// The index after this one, of fewer than `len`, in the order of their digits as text: 10 before 2.
fn after(index: u32, len: u32) -> Option<u32> {
    if index > 0 && index * 10 < len {
        return Some(index * 10);
    }
    let mut index = index;
    while index % 10 == 9 || index + 1 >= len {
        index /= 10;
        if index == 0 {
            return None;
        }
    }
    Some(index + 1)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indices_follow_each_other_as_text() {
        for len in [1, 2, 9, 10, 11, 12, 100, 101, 345, 1000, 10_000] {
            let mut texts: Vec<String> = (0..len).map(|index| index.to_string()).collect();
            texts.sort();
            let found = std::iter::successors(Some(0), |index| after(*index, len));
            assert_eq!(found.map(|index| index.to_string()).collect::<Vec<_>>(), texts, "{len}");
        }
    }
}
