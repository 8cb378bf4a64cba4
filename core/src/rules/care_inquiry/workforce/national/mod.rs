//! Chapter 8: what is asked of national policy.

pub(crate) mod direct_work_on_every_course;
pub(crate) mod level_3_covers_what_matters;
pub(crate) mod practice_frameworks_equal;
pub(crate) mod programmes_fit_the_work;
pub(crate) mod reform_built_on;
pub(crate) mod workforce_programmes_run;
