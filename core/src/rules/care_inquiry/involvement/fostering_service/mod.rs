//! Chapter 6, of the fostering service.

pub(crate) mod fostering_shaped_by_experience;
