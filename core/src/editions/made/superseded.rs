//! What a rule meant in earlier editions: what differed is written here, and the rest is the rule of today.

use super::revised;
use crate::parameters::NEAR_MAX_MILES;
use crate::rule::{Each, Rule};
use crate::rules::terms::{distance_excepted, placement_in_care};

/// CI-5.2.b.1/a at revision 1: near to the school alone.
pub(super) static NEAR_1: Rule = Rule {
    revision: 1,
    title: "Is the placement near the child's school?",
    note: "Only the school is looked at.",
    judge: &Each {
        events: |child| child.placements(),
        when: |placement, period| placement.start_date().within(period),
        applies: placement_in_care,
        holds: |child, placement| placement.distance_from_school_miles().at_most(child.value(&NEAR_MAX_MILES)),
        departs: Some(distance_excepted),
    },
    ..revised::NEAR
};
