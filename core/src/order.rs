//! The places of a record in the order of their pointers' texts, found in one walk.

use crate::model::{Description, Shape};
use crate::path::{Path, Place};
use crate::record::{Record, Slot, Span, number};

/// Of each place that a record has, where it comes among all and what lies under it.
#[derive(Debug)]
pub(crate) struct Order {
    /// By the number of the slot.
    ranks: Vec<u32>,
    /// By rank: a place comes before all that lies under it, and that before all else.
    nodes: Vec<Node>,
    /// The paths of entities and lists. Of all else there is much more, and few of it are asked for.
    paths: Vec<Path>,
}

#[derive(Debug)]
struct Node {
    /// The entity or list that it is a step of, by its number among the paths; of the root, itself.
    within: u32,
    step: u16,
    /// The first rank that does not lie under it.
    end: u32,
}

impl Order {
    pub(crate) fn of(record: &Record) -> Self {
        let slots = record.slots.len();
        let (nodes, paths) = (Vec::with_capacity(slots + 1), Vec::with_capacity(slots / 4 + 1));
        let mut order = Self { ranks: vec![0; slots], nodes, paths };
        order.nodes.push(Node { within: 0, step: 0, end: 1 });
        order.paths.push(Path::default());
        order.entity(record, record.root(), 0, 0);
        let end = number(order.nodes.len());
        if let Some(root) = order.nodes.first_mut() {
            root.end = end;
        }
        order
    }

    /// Takes in a step of an entity or list, and all that lies under it.
    #[inline(always)]
    fn take(&mut self, record: &Record, shape: Shape, place: Place, within: u32, step: u16) {
        let rank = self.nodes.len();
        if let Some(known) = self.ranks.get_mut(place.slot()) {
            *known = number(rank);
        }
        self.nodes.push(Node { within, step, end: number(rank + 1) });
        let slot = record.slot(place.slot());
        if matches!(slot, Slot::One(_) | Slot::List(_)) {
            self.open(record, shape, slot, rank);
        }
    }

    /// Takes in what lies under an entity or a list that has been taken in.
    fn open(&mut self, record: &Record, shape: Shape, slot: Slot, rank: usize) {
        let path = self.path(number(rank));
        let own = number(self.paths.len());
        match (shape, slot) {
            (Shape::One(entity), Slot::One(start)) => {
                self.paths.push(path);
                self.entity(record, entity, start, own);
            }
            (Shape::Many(entity), Slot::List(span)) => {
                self.paths.push(path);
                self.list(record, entity, span, own);
            }
            _ => return,
        }
        let end = number(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(rank) {
            node.end = end;
        }
    }

    fn entity(&mut self, record: &Record, entity: &'static Description, start: u32, own: u32) {
        for &number in entity.by_name {
            if let Some(field) = entity.fields.get(usize::from(number)) {
                self.take(record, field.shape, Place::of(start + u32::from(number)), own, u16::from(number));
            }
        }
    }

    fn list(&mut self, record: &Record, entity: &'static Description, span: Span, own: u32) {
        let mut next = if span.len > 0 { Some(0) } else { None };
        while let Some(index) = next {
            let step = u16::try_from(index).unwrap_or(u16::MAX);
            self.take(record, Shape::One(entity), Place::of(span.start + index), own, step);
            next = after(index, span.len);
        }
    }

    #[inline]
    pub(crate) fn rank(&self, place: Place) -> u32 {
        self.ranks.get(place.slot()).copied().unwrap_or_default()
    }

    pub(crate) fn path(&self, rank: u32) -> Path {
        match self.nodes.get(rank as usize) {
            Some(node) if rank > 0 => self.paths.get(node.within as usize).copied().unwrap_or_default().then(node.step),
            _ => Path::default(),
        }
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
