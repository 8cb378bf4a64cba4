//! Chapter 6, of the children's home.

pub(crate) mod home_shaped_by_experience;
