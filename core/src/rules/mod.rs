//! The rules, a pack a folder, a chapter a folder in it, a clause a file.

pub(crate) mod authority_terms;
pub(crate) mod care_inquiry;
pub(crate) mod care_terms;
pub(crate) mod framework_terms;
pub(crate) mod national_terms;
pub(crate) mod organisation_terms;
#[cfg(test)]
mod organisation_tests;
pub(crate) mod terms;

mod prelude {
    pub(super) use super::authority_terms::*;
    pub(super) use super::care_terms::*;
    pub(super) use super::framework_terms::*;
    pub(super) use super::national_terms::*;
    pub(super) use super::organisation_terms::*;
    pub(super) use super::terms::*;
    pub(super) use crate::at::{At, Fact, Lasting, List, Ratio};
    pub(super) use crate::day::{Day, Window};
    pub(super) use crate::judgement::Judgement;
    pub(super) use crate::model::*;
    pub(super) use crate::parameters::*;
    pub(super) use crate::pool::{Pool, Pooled};
    pub(super) use crate::rule::{Basis, Each, Reading, Says, State, StateOf, Strength, Theme, TimeBasis};
}
