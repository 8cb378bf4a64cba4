//! Chapter 8, of the children's home.

pub(crate) mod earlier_manager_qualified;
pub(crate) mod manager_professionally_qualified;
pub(crate) mod manager_qualified_to_manage;
pub(crate) mod staff_keep_learning;
pub(crate) mod staff_on_programmes;
pub(crate) mod staff_qualified;
