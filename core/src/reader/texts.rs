//! What is asked of a text that is read, and what is said of a place where something else was expected.

use crate::model::Shape;

/// Whether anything is written.
pub(super) fn is_written(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Whether a word stands in a text as a whole word, in whatever case.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric()).any(|found| found.eq_ignore_ascii_case(word))
}

/// What a shape takes, in words.
pub(crate) fn expected(shape: Shape) -> String {
    match shape {
        Shape::Id | Shape::Name => "an id: text of 1 to 128 bytes".into(),
        Shape::Text | Shape::TextWith(_) => "text".into(),
        Shape::Texts => "a list of texts".into(),
        Shape::Bool => "true or false".into(),
        Shape::Date | Shape::End => "a day of the calendar, written YYYY-MM-DD".into(),
        Shape::Number { min, max, whole } => {
            format!("a {}number from {min} to {max}", if whole { "whole " } else { "" })
        }
        Shape::Code(set) => format!("one of {}", set.codes.join(", ")),
        Shape::Codes(set) => format!("a list of {}", set.codes.join(", ")),
        Shape::Ref(list) | Shape::ChildOr(list) => format!("the id of an entry of '{list}'"),
        Shape::Refs(list) => format!("a list of ids of entries of '{list}'"),
        Shape::One(_) => "an object".into(),
        Shape::Many(_) => "a list of objects".into(),
    }
}
