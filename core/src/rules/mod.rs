//! The rules, a pack a folder, a chapter a folder in it, a clause a file.

pub(crate) mod care_inquiry;
pub(crate) mod terms;

mod prelude {
    pub(super) use super::terms::*;
    pub(super) use crate::at::{At, Fact, Lasting, List};
    pub(super) use crate::day::{Day, Window};
    pub(super) use crate::judgement::Judgement;
    pub(super) use crate::model::*;
    pub(super) use crate::parameters::*;
    pub(super) use crate::rule::{Basis, Each, Reading, Says, State, Strength, Theme, TimeBasis};
}
