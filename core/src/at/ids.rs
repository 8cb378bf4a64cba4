//! What can be asked of ids, and of what they lead to.

use super::lists::{all, any};
use super::{At, Cell, Fact, List, Scope};
use crate::judgement::Judgement;
use crate::logic::Truth;
use crate::model::{Child, ChildOr, Entity, Id, Name, Person, Ref, Refs, Target};
use crate::record::Slot;

/// Kinds that hold an id.
pub trait Identifier {
    /// Whether it names its own entry.
    const IS_OWN: bool = false;
    /// Whether it must lead to an entry.
    const RESOLVES: bool = false;
}

impl Identifier for Id {
    const IS_OWN: bool = true;
}

impl Identifier for Name {}

impl Identifier for ChildOr {
    const RESOLVES: bool = true;
}

impl<T: Target> Identifier for Ref<T> {
    const RESOLVES: bool = true;
}

impl<'r, K: Identifier> Fact<'r, K> {
    fn bytes(self) -> Option<&'r [u8]> {
        if let Slot::Id(span) = self.cell.slot { Some(self.cell.scope.record.id(span)) } else { None }
    }

    /// Whether the two ids are the same. Where a reference is compared with the id of an entry, the reference is the
    /// reason: it has to lead to an entry, and ids are not shared.
    pub fn same<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        let same = self.bytes() == other.bytes();
        match (self.bytes(), other.bytes()) {
            (Some(_), _) if K::RESOLVES && O::IS_OWN => self.cell.yes_or_no(same),
            (_, Some(_)) if O::RESOLVES && K::IS_OWN => other.cell.yes_or_no(same),
            (None, _) if K::RESOLVES && O::IS_OWN => self.known(),
            (_, None) if O::RESOLVES && K::IS_OWN => other.known(),
            (Some(_), Some(_)) => self.cell.yes_or_no(same).and(|| other.cell.yes_or_no(same)),
            _ => self.known().and(|| other.known()),
        }
    }

    /// Whether it is this id, which the rule knows.
    pub fn spells(self, id: &str) -> Judgement<'r> {
        let same = self.bytes().map(|bytes| bytes == id.as_bytes());
        self.cell.ask(|_| same)
    }
}

impl<'r> Fact<'r, Name> {
    /// Whether the two names are the same. Where one of the two is not recorded, the other says nothing.
    pub fn equals(self, other: Self) -> Judgement<'r> {
        self.cell.compared(other.cell, (self.bytes(), other.bytes()), |a, b| a == b)
    }
}

impl<'r> Fact<'r, ChildOr> {
    /// Whether it is about the child: no person is named.
    pub fn is_the_child(self) -> Judgement<'r> {
        if self.cell.of_parent && self.cell.slot == Slot::Absent {
            return self.cell.not_recorded();
        }
        self.cell.yes_or_no(self.bytes().is_none())
    }

    /// Judges by the person that is named; the child is `no`.
    pub fn given(self, judge: impl FnOnce(At<'r, Person>) -> Judgement<'r>) -> Judgement<'r> {
        match self.bytes().and_then(|id| find(self.cell.scope, id)) {
            Some(person) => self.cell.yes_or_no(true).choose(|| judge(person), || self.cell.yes_or_no(false)),
            None => self.cell.yes_or_no(false),
        }
    }

    /// Whether it is about this person; no person named is the child.
    pub fn is_person<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        if self.bytes().is_none() { self.cell.yes_or_no(false) } else { self.same(other) }
    }
}

impl<'r, T: Target> Fact<'r, Ref<T>> {
    /// The entry that is pointed to.
    pub(crate) fn entry(self) -> Option<At<'r, T>> {
        find(self.cell.scope, self.bytes()?)
    }

    /// Judges by the entry that is pointed to; none is `no`.
    pub fn given(self, judge: impl FnOnce(At<'r, T>) -> Judgement<'r>) -> Judgement<'r> {
        match self.entry() {
            Some(entry) => self.cell.yes_or_no(true).choose(|| judge(entry), || self.cell.yes_or_no(false)),
            None => self.known(),
        }
    }
}

// A list of ids is one fact, cited by its own pointer.
impl<'r, T: Target> Fact<'r, Refs<T>> {
    fn refs(self) -> Option<impl Iterator<Item = Fact<'r, Ref<T>>>> {
        let Slot::List(span) = self.cell.slot else { return None };
        Some(self.cell.scope.record.list(span).iter().map(move |slot| Fact::new(Cell { slot: *slot, ..self.cell })))
    }

    /// Whether it has this id. Where neither is recorded, both are missing.
    pub fn has<O: Identifier>(self, other: Fact<'r, O>) -> Judgement<'r> {
        let Some(id) = other.bytes() else {
            return if self.cell.slot == Slot::Absent { other.known().and(|| self.known()) } else { other.known() };
        };
        match self.refs() {
            Some(mut refs) => {
                let has = refs.any(|entry| entry.bytes() == Some(id));
                let list = self.cell.yes_or_no(has);
                if O::IS_OWN { list } else { list.and(|| other.cell.yes_or_no(has)) }
            }
            None => self.known(),
        }
    }

    /// Whether it has an id.
    pub fn has_any(self) -> Judgement<'r> {
        self.cell.ask(|slot| if let Slot::List(span) = slot { Some(span.len > 0) } else { None })
    }

    /// Whether one of its ids is as `judge` asks. Where that is not known, the list is a reason too: without these ids, it
    /// would be no.
    pub fn any(self, judge: impl Fn(Fact<'r, Ref<T>>) -> Judgement<'r>) -> Judgement<'r> {
        let Some(refs) = self.refs() else { return self.known() };
        let any = any(self.cell, refs.map(judge));
        if any.truth() == Truth::Unknown { any.and(|| self.cell.yes_or_no(true)) } else { any }
    }

    /// Whether all of its ids are as `judge` asks.
    pub fn all(self, judge: impl Fn(Fact<'r, Ref<T>>) -> Judgement<'r>) -> Judgement<'r> {
        self.known().then(|| all(self.cell, self.refs().into_iter().flatten().map(judge)))
    }
}

fn find<'r, T: Target>(scope: &'r Scope<'r>, id: &[u8]) -> Option<At<'r, T>> {
    let number = const { Child::DESCRIPTION.number_of(T::LIST) }?;
    let own = T::DESCRIPTION.own_id?;
    let list = List::<T>::new(At::<Child>::root(scope).cell(number));
    list.entries().find(|entry| Fact::<Id>::new(entry.cell(own)).bytes() == Some(id)).map(At::as_written)
}
