//! What chapter 5 asks of a local authority.

pub(crate) mod carers_advised;
pub(crate) mod enabled_to_help_families;
pub(crate) mod help_as_roles_change;
pub(crate) mod lasting_need_recognised;
pub(crate) mod life_story_for_all;
pub(crate) mod more_requests_granted;
pub(crate) mod named_services;
pub(crate) mod own_part_understood;
pub(crate) mod practical_help_for_carers;
pub(crate) mod procedures_reviewed;
pub(crate) mod relationships_first;
pub(crate) mod services_throughout;
pub(crate) mod work_with_parents_valued;
