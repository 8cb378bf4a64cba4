//! Rules about an adoption agency.

use crate::rule::Rule;
use crate::rules::care_inquiry::involvement::adoption_agency::agency_shaped_by_experience;

pub(super) static RULES: &[&Rule] = &[&agency_shaped_by_experience::A, &agency_shaped_by_experience::B];
