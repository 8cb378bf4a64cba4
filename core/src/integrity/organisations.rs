//! What must hold between the numbers of an organisation's document.

use super::Notes;
use crate::error::ProblemCode;
use crate::model::{Description, PARTS, Shape, Subject};
use crate::path::Path;
use crate::record::{Record, Slot};

/// Numbers of a school that are part of one in another place: the part, and the whole.
const IN_A_SCHOOL: [(&str, &str); 3] = [
    ("/pupil_information/children_with_current_information", "/school/children_in_care"),
    ("/exclusions/children_in_care_excluded", "/school/children_in_care"),
    ("/exclusions/all_excluded", "/school/on_roll"),
];

/// Notes everything that breaks the integrity of an organisation's document.
pub(super) fn check(record: &Record, notes: &mut Notes<'_>) {
    entity(record, record.root(), 0, Path::default(), notes);
    if record.subject == Subject::School {
        for (part, whole) in IN_A_SCHOOL {
            let (Some((path, part)), Some((_, number))) = (number_at(record, part), number_at(record, whole)) else {
                continue;
            };
            if part > number {
                notes.add(ProblemCode::PartAboveWhole, path, format!("at most the number at '{whole}'"));
            }
        }
    }
}

fn entity(record: &Record, table: &'static Description, start: u32, path: Path, notes: &mut Notes<'_>) {
    for (_, part, whole) in PARTS.iter().filter(|(name, ..)| *name == table.name) {
        let number = |name: &str| {
            let number = table.number_of(name)?;
            if let Slot::Number(value) = record.slot(start as usize + usize::from(number)) {
                Some((number, value))
            } else {
                None
            }
        };
        if let (Some((field, part)), Some((_, number))) = (number(part), number(whole))
            && part > number
        {
            let expected = format!("at most the '{whole}' beside it");
            notes.add(ProblemCode::PartAboveWhole, path.then(u16::from(field)), expected);
        }
    }
    for (number, field) in (0_u16..).zip(table.fields) {
        let path = path.then(number);
        match (field.shape, record.slot(start as usize + usize::from(number))) {
            (Shape::One(table), Slot::One(start)) => entity(record, table, start, path, notes),
            (Shape::Many(table), Slot::List(span)) => {
                for (index, slot) in (0_u16..).zip(record.list(span)) {
                    if let Slot::One(start) = *slot {
                        entity(record, table, start, path.then(index), notes);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The number of a part of the root, and its place.
fn number_at(record: &Record, pointer: &str) -> Option<(Path, f64)> {
    let (mut table, mut start, mut path) = (record.root(), 0_usize, Path::default());
    for name in pointer.split('/').skip(1) {
        let number = table.number_of(name)?;
        path = path.then(u16::from(number));
        let shape = table.fields.get(usize::from(number))?.shape;
        match (shape, record.slot(start + usize::from(number))) {
            (Shape::One(below), Slot::One(at)) => (table, start) = (below, at as usize),
            (_, Slot::Number(value)) => return Some((path, value)),
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number of the model, with its entity.
    fn numbers(table: &'static Description, into: &mut Vec<(&'static str, &'static str)>) {
        for field in table.fields {
            match field.shape {
                Shape::One(below) | Shape::Many(below) => numbers(below, into),
                Shape::Number { .. } => into.push((table.name, field.name)),
                _ => {}
            }
        }
    }

    #[test]
    fn parts_and_wholes_are_numbers_of_the_model() {
        let mut all = Vec::new();
        for subject in Subject::ALL {
            numbers(subject.description(), &mut all);
        }
        for (entity, part, whole) in PARTS {
            assert!(all.contains(&(entity, part)) && all.contains(&(entity, whole)), "{entity}: {part} of {whole}");
        }
        let mut of_school = Vec::new();
        numbers(Subject::School.description(), &mut of_school);
        for pointer in IN_A_SCHOOL.iter().flat_map(|(part, whole)| [part, whole]) {
            assert!(of_school.iter().any(|(_, field)| pointer.ends_with(&format!("/{field}"))), "{pointer}");
        }
    }
}
