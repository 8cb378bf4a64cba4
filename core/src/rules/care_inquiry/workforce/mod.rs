//! Chapter 8: the workforce.

pub(crate) mod carers_used_in_return_home;
pub(crate) mod childrens_home;
pub(crate) mod fostering_service;
pub(crate) mod inspection;
pub(crate) mod local_authority;
pub(crate) mod national;
pub(crate) mod school;
