//! What chapter 8 asks of a local authority.

pub(crate) mod continuing_development;
pub(crate) mod deeper_knowledge;
pub(crate) mod equipped_for_therapeutic_work;
pub(crate) mod partnership_skills;
pub(crate) mod return_home_framework_used;
pub(crate) mod sound_knowledge;
