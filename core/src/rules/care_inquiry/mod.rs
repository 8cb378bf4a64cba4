//! *Making not Breaking* (The Care Inquiry, 2013).

pub(crate) mod involvement;
pub(crate) mod relationships;
pub(crate) mod system;
pub(crate) mod transitions;
pub(crate) mod workforce;
