//! The kinds of field that the model has.

use std::marker::PhantomData;

use super::tables::{CodeSet, Codes, Description, Entity};
use super::{NeedsAssessment, Person, Placement, Plan, SupportNeed, View};
use crate::at::{At, Cell, Fact, List};

/// What a field may hold, as data.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// The identifier of this entry, unique in its list.
    Id,
    /// An identifier of something outside the record, or of anything in it.
    Name,
    /// Text that a person wrote; only whether it was written is kept.
    Text,
    /// Such a text, of which it is also kept whether it has this word.
    TextWith(&'static str),
    /// A list of such texts; only their number is kept.
    Texts,
    /// `true` or `false`.
    Bool,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// The first day on which something no longer holds; absent or `null`, it is not over.
    End,
    /// A number within bounds, both included.
    Number {
        /// Least.
        min: f64,
        /// Greatest.
        max: f64,
        /// Whether it must be whole.
        whole: bool,
    },
    /// One of a list of codes.
    Code(&'static CodeSet),
    /// A list of codes of one list.
    Codes(&'static CodeSet),
    /// The `id` of an entry of a list at the root.
    Ref(&'static str),
    /// The `id` of a person; absent or `null`, the child.
    ChildOr(&'static str),
    /// A list of ids of entries of a list at the root.
    Refs(&'static str),
    /// One entity.
    One(&'static Description),
    /// A list of entities.
    Many(&'static Description),
}

impl Shape {
    /// The shape of the entries of a list.
    pub(crate) const fn entry(self) -> Option<Self> {
        Some(match self {
            Self::Many(entity) => Self::One(entity),
            Self::Refs(target) => Self::Ref(target),
            Self::Codes(set) => Self::Code(set),
            Self::Texts => Self::Text,
            _ => return None,
        })
    }
}

/// A kind of field: its shape as data, and how rules see it.
pub trait Kind: Sized + 'static {
    /// The shape.
    const SHAPE: Shape;
    /// Whether `null` is allowed.
    const NULLABLE: bool = false;
    /// How a rule sees a field of this kind.
    type View<'r>;
    /// Sees one.
    fn view(cell: Cell<'_>) -> Self::View<'_>;
}

/// A list at the root whose entries others point to.
pub trait Target: Entity {
    /// Its key.
    const LIST: &'static str;
}

macro_rules! scalar_kinds {
    ($($(#[$doc:meta])+ $name:ident = $shape:expr $(, $nullable:literal)?;)+) => {
        $($(#[$doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl Kind for $name {
            const SHAPE: Shape = $shape;
            $(const NULLABLE: bool = $nullable;)?
            type View<'r> = Fact<'r, Self>;
            #[inline(always)]
            fn view(cell: Cell<'_>) -> Fact<'_, Self> { Fact::new(cell) }
        })+
    };
}

scalar_kinds! {
    /// The identifier of an entry.
    Id = Shape::Id;
    /// An identifier that need not resolve.
    Name = Shape::Name;
    /// Text: written or not.
    Text = Shape::Text;
    /// The words of a definition: written or not, and whether the word 'legal' is among them.
    Definition = Shape::TextWith("legal");
    /// A list of texts: how many.
    Texts = Shape::Texts;
    /// `true` or `false`.
    Bool = Shape::Bool;
    /// A day.
    Date = Shape::Date;
    /// The day on which something was over, if it is.
    End = Shape::End, true;
    /// A person's id; absent or `null`, the child.
    ChildOr = Shape::ChildOr(Person::LIST), true;
    /// An age in whole years.
    Age = Shape::Number { min: 0.0, max: 130.0, whole: true };
    /// Miles on this island, or off it.
    Miles = Shape::Number { min: 0.0, max: 12_500.0, whole: false };
    /// How often in a year.
    TimesAYear = Shape::Number { min: 0.0, max: 1_000.0, whole: false };
    /// Pounds a week.
    PoundsAWeek = Shape::Number { min: 0.0, max: 100_000.0, whole: false };
    /// The score of an instrument.
    Score = Shape::Number { min: -1_000_000.0, max: 1_000_000.0, whole: false };
    /// How many: people, cases, times.
    Count = Shape::Number { min: 0.0, max: 10_000_000.0, whole: true };
    /// An amount that need not be whole: posts, months, means.
    Amount = Shape::Number { min: 0.0, max: 10_000_000.0, whole: false };
    /// Parts of a hundred.
    Percent = Shape::Number { min: 0.0, max: 100.0, whole: false };
    /// A part of a whole.
    ShareOfWhole = Shape::Number { min: 0.0, max: 1.0, whole: false };
    /// A level of the national framework of qualifications.
    Level = Shape::Number { min: 0.0, max: 8.0, whole: true };
}

/// Kinds that hold a number.
pub trait Numeric {}

macro_rules! numeric {
    ($($kind:ident)+) => { $(impl Numeric for $kind {})+ };
}

numeric! { Age Miles TimesAYear PoundsAWeek Score Count Amount Percent ShareOfWhole Level }

macro_rules! generic_kinds {
    ($($(#[$doc:meta])+ $name:ident<$bound:ident> = |$t:ident| $shape:expr, $nullable:literal, $view:ty, |$cell:ident| $see:expr;)+) => {
        $($(#[$doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name<T>(PhantomData<T>);
        impl<$t: $bound> Kind for $name<$t> {
            const SHAPE: Shape = $shape;
            const NULLABLE: bool = $nullable;
            type View<'r> = $view;
            #[inline(always)]
            fn view($cell: Cell<'_>) -> Self::View<'_> { $see }
        })+
    };
}

generic_kinds! {
    /// One of the codes `T`.
    Code<Codes> = |T| Shape::Code(T::SET), false, Fact<'r, Self>, |cell| Fact::new(cell);
    /// A list of the codes `T`.
    CodeList<Codes> = |T| Shape::Codes(T::SET), false, Fact<'r, Self>, |cell| Fact::new(cell);
    /// The id of a `T`.
    Ref<Target> = |T| Shape::Ref(T::LIST), false, Fact<'r, Self>, |cell| Fact::new(cell);
    /// A list of ids of `T`.
    Refs<Target> = |T| Shape::Refs(T::LIST), false, Fact<'r, Self>, |cell| Fact::new(cell);
    /// One `T`; `null`, none.
    One<Entity> = |T| Shape::One(T::DESCRIPTION), true, At<'r, T>, |cell| At::of(cell);
    /// One `T` that every record has, whether or not anything is recorded of it.
    Part<Entity> = |T| Shape::One(T::DESCRIPTION), false, At<'r, T>, |cell| At::of(cell);
    /// A list of `T`.
    Many<Entity> = |T| Shape::Many(T::DESCRIPTION), false, List<'r, T>, |cell| List::new(cell);
}

impl<K: Kind> Kind for Option<K> {
    const SHAPE: Shape = K::SHAPE;
    const NULLABLE: bool = true;
    type View<'r> = K::View<'r>;
    #[inline(always)]
    fn view(cell: Cell<'_>) -> Self::View<'_> {
        K::view(cell)
    }
}

macro_rules! targets {
    ($($entity:ident = $list:literal;)+) => {
        $(impl Target for $entity { const LIST: &'static str = $list; })+
    };
}

targets! {
    Person = "people";
    Placement = "placements";
    Plan = "plans";
    View = "views";
    SupportNeed = "support_needs";
    NeedsAssessment = "assessments";
}
